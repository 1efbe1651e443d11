import { decideAddressChange, decideCancellation, decideItemChange } from "./decide-changes";
import { decideReturn } from "./decide-return";
import type { ChangeDecision, ReturnDecision } from "./decision";
import type { CancelReason, OrderState, Policy } from "./policy";

/** An imagined order. `days`: since its delivery; `minutes`: since it was placed, for changes. */
export interface TrialOrder {
  days: number;
  country: string;
  productType: string;
  tag: string;
  /** Minor units of the shop's currency. */
  price: number;
  /** Handle of the return reason. */
  reason: string;
  finalSale: boolean;
  minutes: number;
  state: OrderState;
  cancelReason: CancelReason | null;
}

export interface Trial {
  return: ReturnDecision;
  cancellation: ChangeDecision;
  address: ChangeDecision;
  items: ChangeDecision;
}

const DAY_MS = 86_400_000;
/** Between order and delivery of an imagined order. */
const TRANSIT_DAYS = 3;

/**
 * What a policy says of an imagined order at a moment. A final-sale item carries the first thing that the policy calls
 * final sale; where it calls nothing so, it is as any other.
 */
export function tryPolicy(
  policy: Policy,
  order: TrialOrder,
  { now, timeZone }: { now: Date; timeZone: string },
): Trial {
  const ago = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const moment = { now: now.toISOString(), timeZone };
  const { finalSale } = policy.returns;
  const final = order.finalSale;
  const change = {
    ...moment,
    placedAt: ago(order.minutes * 60_000),
    cancelled: false,
    state: order.state,
    itemsChanged: false,
  };
  return {
    return: decideReturn(policy, {
      ...moment,
      country: order.country,
      placedAt: ago((order.days + TRANSIT_DAYS) * DAY_MS),
      refundable: order.price,
      returnsOfOrder: 0,
      earlierReturns: [],
      items: [
        {
          id: "item",
          quantity: 1,
          returnableQuantity: 1,
          unitPaid: order.price,
          productType:
            final && finalSale.tags.length === 0 ? (finalSale.productTypes[0] ?? order.productType) : order.productType,
          tags: [...(order.tag === "" ? [] : [order.tag]), ...(final ? finalSale.tags.slice(0, 1) : [])],
          collections: final ? finalSale.collections.map(({ id }) => id) : [],
          giftCard: final && finalSale.giftCards && finalSale.tags.length + finalSale.productTypes.length === 0,
          delivery: { state: "delivered", deliveredAt: ago(order.days * DAY_MS) },
          reason: order.reason,
          answers: {},
        },
      ],
    }),
    cancellation: decideCancellation(policy, { ...change, total: order.price, reason: order.cancelReason }),
    address: decideAddressChange(policy, {
      ...change,
      fromCountry: order.country,
      toCountry: order.country,
      shipsTo: null,
    }),
    items: decideItemChange(policy, { ...change, kinds: ["other_variant"], difference: 0, available: true }),
  };
}
