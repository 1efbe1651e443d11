import { Badge, BlockStack, Card, InlineStack, Link, Text } from "@shopify/polaris";
import type { FulfillmentFacts, OrderFacts, OrderSummary } from "~/orders/order-facts";
import { t, tCode } from "../messages";
import { formatMoney } from "../money";
import { formatDate, formatDateTime } from "../time";
import { Fact } from "./brief";

const adminUrl = (gid: string) => `shopify:admin/orders/${gid.split("/").at(-1) ?? ""}`;

/** An order as Shopify has it now. */
export function OrderCard({ order, timeZone }: { order: OrderFacts; timeZone: string }) {
  const shown = order.items.slice(0, 4);
  const hidden = order.items.length - shown.length;
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <InlineStack align="space-between" blockAlign="center">
            <Text as="h3" variant="headingSm">
              {t("facts.order", { name: order.name })}
            </Text>
            <Link
              url={adminUrl(order.id)}
              target="_top"
              accessibilityLabel={t("facts.open_order_named", { name: order.name })}
            >
              {t("facts.open_order")}
            </Link>
          </InlineStack>
          <InlineStack gap="100">
            {order.cancelledAt ? <Badge tone="critical">{t("order.cancelled")}</Badge> : null}
            {order.financialStatus ? <Badge>{tCode("financial", order.financialStatus, "order.unknown")}</Badge> : null}
            <Badge tone={order.fulfillmentStatus === "FULFILLED" ? "success" : "attention"}>
              {tCode("fulfillment", order.fulfillmentStatus, "order.unknown")}
            </Badge>
            {order.returnStatus !== "NO_RETURN" ? (
              <Badge tone="info">{tCode("return", order.returnStatus, "order.unknown")}</Badge>
            ) : null}
          </InlineStack>
        </BlockStack>
        <dl className="wl-facts">
          <Fact label={t("facts.placed")}>{formatDate(order.placedAt, timeZone)}</Fact>
          <Fact label={t("facts.total")}>{formatMoney(order.total)}</Fact>
          {Number(order.refunded.amount) > 0 ? (
            <Fact label={t("facts.refunded")}>{formatMoney(order.refunded)}</Fact>
          ) : null}
        </dl>
        <ul className="wl-lines">
          {shown.map((item) => (
            <li key={item.id}>
              {item.picture ? (
                <img src={item.picture.url} alt="" width={28} height={28} loading="lazy" />
              ) : (
                <span className="wl-no-picture" />
              )}
              <span>
                {t("card.item", {
                  quantity: item.quantity,
                  title: [item.title, item.variant].filter(Boolean).join(" · "),
                })}
              </span>
            </li>
          ))}
        </ul>
        {hidden > 0 || order.moreItems ? (
          <Text as="p" variant="bodySm" tone="subdued">
            {order.moreItems ? t("facts.many_more_items") : t("facts.more_items", { count: hidden })}
          </Text>
        ) : null}
        {order.fulfillments.map((parcel) => (
          <Parcel key={parcel.id} parcel={parcel} timeZone={timeZone} />
        ))}
      </BlockStack>
    </Card>
  );
}

function Parcel({ parcel, timeZone }: { parcel: FulfillmentFacts; timeZone: string }) {
  const event = parcel.events[0];
  return (
    <div className="wl-parcel">
      <InlineStack gap="200" align="space-between" blockAlign="center">
        <Text as="h4" variant="bodySm" fontWeight="semibold">
          {parcel.trackings[0]?.company ?? t("facts.parcel")}
        </Text>
        {parcel.displayStatus ? (
          <Badge size="small">{tCode("parcel", parcel.displayStatus, "order.unknown")}</Badge>
        ) : null}
      </InlineStack>
      {parcel.trackings.map((tracking, index) => (
        <Text as="p" variant="bodySm" key={index} breakWord>
          {tracking.url?.startsWith("https://") ? (
            <Link url={tracking.url} target="_blank">
              {tracking.number ?? t("facts.track")}
            </Link>
          ) : (
            tracking.number
          )}
        </Text>
      ))}
      {event ? (
        <Text as="p" variant="bodySm" tone="subdued">
          {[
            formatDateTime(event.happenedAt, timeZone),
            event.message ?? tCode("parcel", event.status, "order.unknown"),
            event.city,
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      ) : null}
      {parcel.estimatedDeliveryAt && !parcel.deliveredAt ? (
        <Text as="p" variant="bodySm" tone="subdued">
          {t("facts.expected", { date: formatDate(parcel.estimatedDeliveryAt, timeZone) })}
        </Text>
      ) : null}
    </div>
  );
}

export function OtherOrders({ orders, timeZone }: { orders: OrderSummary[]; timeZone: string }) {
  if (orders.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h3" variant="headingSm">
          {t("facts.other_orders")}
        </Text>
        <ul className="wl-others">
          {orders.map((order) => (
            <li key={order.id}>
              <Link url={adminUrl(order.id)} target="_top">
                {order.name}
              </Link>
              <Text as="span" variant="bodySm" tone="subdued">
                {formatDate(order.placedAt, timeZone)}
              </Text>
              <Badge size="small">
                {order.cancelled
                  ? t("order.cancelled")
                  : tCode("fulfillment", order.fulfillmentStatus, "order.unknown")}
              </Badge>
            </li>
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}
