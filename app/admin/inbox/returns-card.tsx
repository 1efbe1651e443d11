import { BlockStack, Card, InlineStack, Link, Text } from "@shopify/polaris";
import type { PolicyQuestions } from "~/policy/list-questions";
import { t } from "../messages";
import { ReturnDetails } from "../returns/return-details";
import { ReturnStatusBadge } from "../returns/return-item";
import type { ReturnRow } from "../returns/return-row";

/** The returns that began in a conversation; what is stored of them, so that it never waits for Shopify. */
export interface ConversationReturns {
  returns: ReturnRow[];
  questions: PolicyQuestions;
  currency: string;
}

export function ReturnsCard({ returns, questions, currency }: ConversationReturns) {
  if (returns.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h3" variant="headingSm">
          {t("returns.facts.title")}
        </Text>
        {returns.map((row) => (
          <BlockStack key={row.id} gap="200">
            <InlineStack align="space-between" blockAlign="center" gap="200">
              <InlineStack gap="200" blockAlign="center">
                <Text as="h4" variant="bodyMd" fontWeight="semibold">
                  {row.name}
                </Text>
                <ReturnStatusBadge row={row} />
              </InlineStack>
              <Link
                url={`/app/returns?${new URLSearchParams({ q: row.name }).toString()}`}
                accessibilityLabel={t("returns.facts.open_this", { name: row.name })}
              >
                {t("returns.facts.open")}
              </Link>
            </InlineStack>
            <ReturnDetails row={row} questions={questions} currency={currency} />
          </BlockStack>
        ))}
      </BlockStack>
    </Card>
  );
}
