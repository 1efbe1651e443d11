import { BlockStack, Button, ButtonGroup, Card, InlineStack, Text } from "@shopify/polaris";
import type { KnowledgeOverview } from "~/knowledge/read-knowledge";
import { useAdminData } from "../admin-data";
import { t } from "../messages";
import { formatDate } from "../time";
import { languageName } from "./language-name";
import type { KnowledgeActions } from "./use-knowledge-actions";

type Gap = KnowledgeOverview["gaps"][number];

interface Props {
  gaps: Gap[];
  actions: KnowledgeActions;
  onAnswer: (gap: Gap) => void;
}

/** What shoppers asked and nothing answers; one click begins the answer. */
export function GapsCard({ gaps, actions, onAnswer }: Props) {
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("knowledge.gaps.title")}
          </Text>
          <Text as="p" tone="subdued">
            {gaps.length === 0 ? t("knowledge.gaps.empty") : t("knowledge.gaps.text")}
          </Text>
        </BlockStack>
        {gaps.length > 0 ? (
          <ul className="wl-knowledge-list">
            {gaps.map((gap) => (
              <li key={gap.id}>
                <GapRow gap={gap} actions={actions} onAnswer={() => onAnswer(gap)} />
              </li>
            ))}
          </ul>
        ) : null}
      </BlockStack>
    </Card>
  );
}

function GapRow({ gap, actions, onAnswer }: { gap: Gap; actions: KnowledgeActions; onAnswer: () => void }) {
  const { shop } = useAdminData();
  const { id, question, locale, asked, lastAskedAt } = gap;
  return (
    <InlineStack align="space-between" blockAlign="center" gap="200">
      <BlockStack gap="050">
        <Text as="p" fontWeight="medium">
          <bdi lang={locale}>{question}</bdi>
        </Text>
        <Text as="p" tone="subdued">
          {t("knowledge.gaps.asked", {
            count: asked,
            language: languageName(locale),
            when: formatDate(lastAskedAt, shop.timeZone),
          })}
        </Text>
      </BlockStack>
      <ButtonGroup>
        <Button
          onClick={() => void actions.send(`gap ${id}`, { intent: "dismiss_gap", id }, "knowledge.toast.dismissed")}
          loading={actions.busy === `gap ${id}`}
          variant="tertiary"
          accessibilityLabel={t("knowledge.gaps.dismiss_this", { question })}
        >
          {t("knowledge.gaps.dismiss")}
        </Button>
        <Button onClick={onAnswer} accessibilityLabel={t("knowledge.gaps.answer_this", { question })}>
          {t("knowledge.gaps.answer")}
        </Button>
      </ButtonGroup>
    </InlineStack>
  );
}
