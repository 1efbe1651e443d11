import type { AdminApi } from "~/shopify/admin-api";
import { PolicyOrdersDocument } from "~/shopify/operations.generated";
import type { PolicyOrdersQuery } from "~/shopify/operations.generated";
import type { Delivery, ReturnItemFacts } from "./facts";
import { toMinor } from "./minor-units";

/** An order as a comparison of rules looks at it: no name, no address. Amounts in minor units of the shop's currency. */
export interface PastOrder {
  name: string;
  placedAt: string;
  /** When its first parcel left; null: none has. */
  sentAt: string | null;
  /** `byShopper`: it was they who wanted it. */
  cancelled: { at: string; byShopper: boolean } | null;
  /** What it came to when it was placed. */
  total: number;
  country: string | null;
  items: (Omit<ReturnItemFacts, "reason" | "answers"> & { title: string })[];
  /** What was really asked for; `itemId` is one of `items`. */
  asked: { itemId: string; quantity: number; reason: string | null; at: string }[];
}

type OrderNode = PolicyOrdersQuery["orders"]["nodes"][number];

/**
 * Ten orders, newest first, from a cursor on; `next` null: there are no more that the app may see. One query of less
 * than 1,000 points, so a shop's budget is hardly touched when pages are read one after the other. Throws AppError as
 * the Admin API does.
 */
export async function readPastOrders(
  api: AdminApi,
  after: string | null,
): Promise<{ orders: PastOrder[]; next: string | null }> {
  const { orders } = await api.query(PolicyOrdersDocument, { after });
  const { hasNextPage, endCursor } = orders.pageInfo;
  return {
    orders: orders.nodes.map(toPastOrder),
    next: hasNextPage ? endCursor : null,
  };
}

function toPastOrder(order: OrderNode): PastOrder {
  const delivery = deliveryOf(order);
  const returns = order.returns.nodes.filter(({ status }) => status !== "CANCELED");
  return {
    name: order.name,
    placedAt: order.createdAt,
    sentAt: sentOf(order).sort()[0] ?? null,
    cancelled:
      order.cancelledAt === null ? null : { at: order.cancelledAt, byShopper: order.cancelReason === "CUSTOMER" },
    total: toMinor(order.totalPriceSet.shopMoney.amount, order.totalPriceSet.shopMoney.currencyCode),
    country: order.shippingAddress?.countryCodeV2 ?? null,
    items: order.lineItems.nodes.map((line) => {
      const { amount, currencyCode } = line.discountedUnitPriceAfterAllDiscountsSet.shopMoney;
      return {
        id: line.id,
        title: line.title,
        quantity: line.quantity,
        returnableQuantity: line.quantity,
        unitPaid: toMinor(amount, currencyCode),
        productType: line.product?.productType ?? null,
        tags: line.product?.tags ?? [],
        collections: line.product?.collections.nodes.map(({ id }) => id) ?? [],
        giftCard: line.isGiftCard,
        delivery,
      };
    }),
    asked: returns.flatMap(({ createdAt, returnLineItems }) =>
      returnLineItems.nodes.flatMap((line) =>
        "fulfillmentLineItem" in line && line.fulfillmentLineItem
          ? [
              {
                itemId: line.fulfillmentLineItem.lineItem.id,
                quantity: line.quantity,
                reason: line.returnReasonDefinition?.handle ?? null,
                at: createdAt,
              },
            ]
          : [],
      ),
    ),
  };
}

const MOVING = new Set([
  "CONFIRMED",
  "IN_TRANSIT",
  "OUT_FOR_DELIVERY",
  "ATTEMPTED_DELIVERY",
  "LABEL_PRINTED",
  "LABEL_PURCHASED",
  "DELAYED",
]);

/** When its parcels left, ISO 8601 UTC. */
const sentOf = ({ fulfillments }: Pick<OrderNode, "fulfillments">): string[] =>
  fulfillments.filter(({ status }) => status === "SUCCESS").map(({ createdAt }) => createdAt);

/** Of several parcels the last one: then the shopper has everything. */
function deliveryOf({ fulfillments }: OrderNode): Delivery {
  const sent = fulfillments.filter(({ status }) => status === "SUCCESS");
  const last = (dates: string[]) => [...dates].sort().at(-1);
  const fulfilledAt = last(sentOf({ fulfillments }));
  if (fulfilledAt === undefined) return { state: "not_shipped" };
  const deliveries = sent.flatMap(({ deliveredAt }) => deliveredAt ?? []);
  const deliveredAt = last(deliveries);
  if (deliveredAt !== undefined && deliveries.length === sent.length) return { state: "delivered", deliveredAt };
  const moving = sent.some(({ displayStatus }) => displayStatus !== null && MOVING.has(displayStatus));
  return { state: moving ? "on_its_way" : "unknown", fulfilledAt };
}
