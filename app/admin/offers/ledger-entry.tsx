import { Link as RouteLink } from "@remix-run/react";
import { Badge, BlockStack, Button, InlineStack, Link, Text } from "@shopify/polaris";
import type { BadgeProps } from "@shopify/polaris";
import { useAdminData } from "../admin-data";
import { t, tCode } from "../messages";
import { shopperLabel } from "../people";
import { formatDateTime, formatShort } from "../time";
import type { ClaimRow } from "./claim-row";
import { reasonWords } from "./reason-words";
import { shortMoney } from "./rule-words";

interface Props {
  row: ClaimRow;
  /** Of customers, by numeric id, as far as Shopify has told them. */
  names: Record<string, string>;
  now: number;
  onRevoke: () => void;
}

type Column = "who" | "why" | "offer" | "state" | "order" | "act";

const TONES: Record<ClaimRow["state"], BadgeProps["tone"]> = {
  issued: "info",
  redeemed: "success",
  expired: undefined,
  revoked: "warning",
  held_out: undefined,
  reserved: "attention",
  released: undefined,
};

const CELLS: Record<Column, (props: Props) => JSX.Element | null> = {
  who: Who,
  why: Why,
  offer: Offer,
  state: State,
  order: Order,
  act: ({ row, onRevoke }) =>
    row.state === "issued" ? (
      <Button size="slim" onClick={onRevoke} accessibilityLabel={t("offers.revoke.this", { code: row.code ?? "" })}>
        {t("offers.revoke")}
      </Button>
    ) : null,
};

export function LedgerCells({ column, ...props }: Props & { column: Column }) {
  const Cell = CELLS[column];
  return <Cell {...props} />;
}

/** The same in one column, for narrow screens. */
export function LedgerEntry(props: Props) {
  return (
    <BlockStack gap="200">
      <InlineStack gap="200" align="space-between" blockAlign="start">
        <Who {...props} />
        <State {...props} />
      </InlineStack>
      <Offer {...props} />
      <Why {...props} />
      <Order {...props} />
      <div>{CELLS.act(props)}</div>
    </BlockStack>
  );
}

function Who({ row: { person, customerId, conversationId, createdAt }, names, now }: Props) {
  const { shop } = useAdminData();
  const known = customerId === null ? undefined : names[customerId];
  const name =
    known ??
    (person
      ? shopperLabel({ ...person, signedIn: customerId !== null })
      : customerId === null
        ? t("person.guest")
        : t("offers.ledger.customer", { id: customerId }));
  return (
    <BlockStack gap="050">
      {customerId === null ? (
        <Text as="span" fontWeight="medium" breakWord>
          <bdi>{name}</bdi>
        </Text>
      ) : (
        <Link url={`shopify:admin/customers/${customerId}`} target="_top">
          <bdi>{name}</bdi>
        </Link>
      )}
      <Text as="span" tone="subdued" variant="bodySm">
        <time dateTime={createdAt} title={formatDateTime(createdAt, shop.timeZone)}>
          {formatShort(createdAt, shop.timeZone, now)}
        </time>
        {conversationId === null ? null : (
          <>
            {" · "}
            <RouteLink to={`/app/inbox/${conversationId}`} className="wl-ledger-link">
              {t("offers.ledger.conversation")}
            </RouteLink>
          </>
        )}
      </Text>
    </BlockStack>
  );
}

function Why({ row: { ruleName, occasion, why, staffName } }: Props) {
  const isStaff = occasion === "staff";
  // Who comes back does so with so many orders: said once.
  const said = occasion === "loyal" ? ["staff", "orders"] : ["staff"];
  const words = why.filter(({ code }) => !said.includes(code)).map(reasonWords);
  return (
    <BlockStack gap="050">
      <Text as="span" breakWord>
        {isStaff ? t("offers.ledger.by_staff", { name: staffName ?? "" }) : ruleName}
      </Text>
      {words.length > 0 ? (
        <Text as="span" tone="subdued" variant="bodySm" breakWord>
          {words.join(" · ")}
        </Text>
      ) : null}
    </BlockStack>
  );
}

function Offer({ row: { worth, code, discountUrl } }: Props) {
  return (
    <BlockStack gap="050">
      <Text as="span" breakWord>
        {t(`offers.worth.${worth.kind}`, {
          amount: shortMoney(worth.amount, worth.currency),
          from: worth.minimumSubtotal > 0 ? shortMoney(worth.minimumSubtotal, worth.currency) : "none",
          percent: worth.percent ?? 0,
        })}
      </Text>
      {code === null ? null : discountUrl === null ? (
        <code className="wl-ledger-code">{code}</code>
      ) : (
        <span>
          <Link url={discountUrl} target="_top" accessibilityLabel={t("offers.ledger.discount", { code })}>
            <code className="wl-ledger-code">{code}</code>
          </Link>
        </span>
      )}
    </BlockStack>
  );
}

function State({ row: { state, endsAt, redeemedAt, closedAt, worth }, now }: Props) {
  const { shop } = useAdminData();
  const isMoney = worth.kind === "store_credit" || worth.kind === "gift_card";
  const day = (at: string) => formatShort(at, shop.timeZone, now);
  const when =
    state === "issued"
      ? t("offers.ledger.ends", { when: day(endsAt) })
      : state === "redeemed" && redeemedAt
        ? day(redeemedAt)
        : (state === "expired" || state === "revoked") && closedAt
          ? day(closedAt)
          : null;
  return (
    <BlockStack gap="050" inlineAlign="start">
      <Badge tone={TONES[state]}>
        {state === "redeemed" && isMoney ? t("offers.state.given") : tCode("offers.state", state, "offers.state.other")}
      </Badge>
      {when === null ? null : (
        <Text as="span" tone="subdued" variant="bodySm">
          {when}
        </Text>
      )}
    </BlockStack>
  );
}

function Order({ row: { order } }: Props) {
  if (order === null) return null;
  const { id, name, discount, revenue, kept, currency, cancelled } = order;
  return (
    <BlockStack gap="050">
      <span>
        <Link url={`shopify:admin/orders/${id.split("/").at(-1) ?? ""}`} target="_top">
          <bdi>{name}</bdi>
        </Link>
      </span>
      <Text as="span" variant="bodySm" breakWord>
        {t("offers.ledger.revenue", { amount: shortMoney(revenue, currency) })}
      </Text>
      <Text as="span" tone="subdued" variant="bodySm" breakWord>
        {cancelled
          ? t("offers.ledger.cancelled")
          : kept < revenue
            ? t("offers.ledger.kept", { amount: shortMoney(kept, currency) })
            : t("offers.ledger.discounted", { amount: shortMoney(discount, currency) })}
      </Text>
    </BlockStack>
  );
}
