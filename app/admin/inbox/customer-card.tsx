import { Avatar, BlockStack, Card, InlineStack, Link, Tag, Text } from "@shopify/polaris";
import type { InboxConversation } from "~/inbox/read-conversation";
import type { CustomerFacts } from "~/inbox/read-facts";
import { t } from "../messages";
import { formatMoney } from "../money";
import { initialsOf, languageName, shopperLabel } from "../people";
import { formatDate, formatDateTime } from "../time";
import { Fact } from "./brief";

interface Props {
  conversation: InboxConversation;
  /** Null: a guest. Undefined: not known (yet). */
  customer: CustomerFacts | null | undefined;
  timeZone: string;
}

export function CustomerCard({ conversation, customer, timeZone }: Props) {
  const name =
    customer?.displayName ??
    shopperLabel({
      shopperName: conversation.shopperName,
      email: conversation.email,
      orderName: null,
      signedIn: conversation.customerId !== null,
    });
  const email = conversation.email ?? customer?.defaultEmailAddress?.emailAddress;
  const phone = customer?.defaultPhoneNumber?.phoneNumber;
  const place = [customer?.defaultAddress?.city, customer?.defaultAddress?.country].filter(Boolean).join(", ");
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack gap="200" blockAlign="center" wrap={false}>
          <Avatar initials={initialsOf(customer?.displayName ?? conversation.shopperName)} customer />
          <BlockStack>
            <Text as="h3" variant="headingSm" breakWord>
              {name}
            </Text>
            {customer ? (
              <Link url={`shopify:admin/customers/${customer.id.split("/").at(-1) ?? ""}`} target="_top">
                {t("facts.open_customer")}
              </Link>
            ) : (
              <Text as="span" variant="bodySm" tone="subdued">
                {t(conversation.customerId ? "facts.signed_in" : "facts.guest")}
              </Text>
            )}
          </BlockStack>
        </InlineStack>
        {email || phone ? (
          <BlockStack gap="050">
            {[email, phone].filter(Boolean).map((contact) => (
              <span key={contact} className="wl-break">
                {contact}
              </span>
            ))}
          </BlockStack>
        ) : null}
        <dl className="wl-facts">
          {place ? <Fact label={t("facts.place")}>{place}</Fact> : null}
          {customer ? (
            <Fact label={t("facts.orders")}>
              {t("facts.orders_value", {
                count: Number(customer.numberOfOrders),
                spent: formatMoney({
                  amount: customer.amountSpent.amount,
                  currency: customer.amountSpent.currencyCode,
                }),
              })}
            </Fact>
          ) : null}
          {customer ? <Fact label={t("facts.since")}>{formatDate(customer.createdAt, timeZone)}</Fact> : null}
          <Fact label={t("facts.language")}>{languageName(conversation.locale)}</Fact>
          <Fact label={t("facts.page")}>
            <span className="wl-break">{conversation.page}</span>
          </Fact>
          <Fact label={t("facts.seen")}>{formatDateTime(conversation.shopperSeenAt, timeZone)}</Fact>
          {customer?.note ? <Fact label={t("facts.note")}>{customer.note}</Fact> : null}
        </dl>
        {customer && customer.tags.length > 0 ? (
          <InlineStack gap="100">
            {customer.tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </InlineStack>
        ) : null}
      </BlockStack>
    </Card>
  );
}
