import { Banner, BlockStack, Button, Card, SkeletonBodyText, SkeletonDisplayText, Text } from "@shopify/polaris";
import type { InboxConversation } from "~/inbox/read-conversation";
import { t } from "../messages";
import { CustomerCard } from "./customer-card";
import { OrderCard, OtherOrders } from "./order-card";
import { ReturnsCard } from "./returns-card";
import type { ConversationReturns } from "./returns-card";
import type { useFacts } from "./use-facts";

interface Props {
  conversation: InboxConversation;
  facts: ReturnType<typeof useFacts>;
  about: ConversationReturns;
  timeZone: string;
}

/** The customer and the orders, read live from Shopify; the conversation never waits for them. */
export function FactsPanel({ conversation, facts, about, timeZone }: Props) {
  return (
    <BlockStack gap="300">
      {facts.state === "failed" ? (
        <Banner tone="warning" title={t("facts.failed.title")}>
          <BlockStack gap="200">
            <Text as="p">{t(facts.refused ? "facts.failed.refused" : "facts.failed.text")}</Text>
            <div>
              <Button onClick={facts.load}>{t("error.retry")}</Button>
            </div>
          </BlockStack>
        </Banner>
      ) : null}
      {facts.data ? (
        <>
          <CustomerCard conversation={conversation} customer={facts.data.customer} timeZone={timeZone} />
          <ReturnsCard {...about} />
          {facts.data.orders.map((order) => (
            <OrderCard key={order.id} order={order} timeZone={timeZone} />
          ))}
          <OtherOrders orders={facts.data.otherOrders} timeZone={timeZone} />
        </>
      ) : (
        <>
          <CustomerCard conversation={conversation} customer={undefined} timeZone={timeZone} />
          <ReturnsCard {...about} />
          {facts.state === "loading" ? <FactsSkeleton /> : null}
        </>
      )}
    </BlockStack>
  );
}

function FactsSkeleton() {
  return (
    <Card>
      <div role="status" aria-label={t("facts.loading")}>
        <BlockStack gap="300">
          <SkeletonDisplayText size="small" />
          <SkeletonBodyText lines={4} />
        </BlockStack>
      </div>
    </Card>
  );
}
