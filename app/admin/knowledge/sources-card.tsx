import { Badge, Banner, BlockStack, Button, Card, InlineStack, ProgressBar, Text } from "@shopify/polaris";
import type { KnowledgeOverview, SyncState } from "~/knowledge/read-knowledge";
import { useAdminData } from "../admin-data";
import { t, tCode } from "../messages";
import { formatDateTime } from "../time";
import { languageName } from "./language-name";
import type { KnowledgeActions } from "./use-knowledge-actions";
import { useSyncState } from "./use-sync-state";

interface Props {
  sources: KnowledgeOverview["sources"];
  sync: SyncState;
  actions: KnowledgeActions;
}

/** What was read at Shopify, when, and the button to read it again. */
export function SourcesCard({ sources, sync, actions }: Props) {
  const { state, waiting, follow } = useSyncState(sync, actions.reload);
  const refresh = async () => {
    if ((await actions.send("refresh", { intent: "refresh" })).ok) follow();
  };
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t("knowledge.sources.title")}
          </Text>
          <Button onClick={() => void refresh()} loading={waiting || actions.busy === "refresh"}>
            {t("knowledge.sources.refresh")}
          </Button>
        </InlineStack>
        <div role="status">
          {waiting ? (
            <Progress state={state} />
          ) : (
            <Text as="p" tone="subdued">
              <LastSync state={state} />
            </Text>
          )}
        </div>
        {state.state === "failed" && !waiting ? (
          <Banner tone="warning" title={t("knowledge.failed.title")}>
            <Text as="p">{tCode("knowledge.failed", state.failure ?? "internal", "knowledge.failed.internal")}</Text>
          </Banner>
        ) : null}
        <ul className="wl-knowledge-list">
          {sources.map(({ kind, count, locales }) => (
            <li key={kind}>
              <InlineStack align="space-between" blockAlign="center" gap="200">
                <BlockStack gap="050">
                  <Text as="h3" variant="bodyMd" fontWeight="medium">
                    {t(`knowledge.kind.${kind}`)}
                  </Text>
                  <Text as="p" tone="subdued">
                    {count === 0 ? t(`knowledge.none.${kind}`) : locales.map(languageName).join(", ")}
                  </Text>
                </BlockStack>
                <Badge tone={count > 0 ? "success" : undefined}>{t("knowledge.sources.count", { count })}</Badge>
              </InlineStack>
            </li>
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}

function LastSync({ state }: { state: SyncState }) {
  const { shop } = useAdminData();
  if (!state.succeededAt) return t("knowledge.sources.never");
  return t("knowledge.sources.last", { when: formatDateTime(state.succeededAt, shop.timeZone) });
}

function Progress({ state }: { state: SyncState }) {
  const { stepsDone, stepsTotal } = state;
  const started = state.state === "running" && stepsTotal > 0;
  return (
    <BlockStack gap="200">
      <Text as="p">
        {started
          ? t("knowledge.sources.step", { done: stepsDone, total: stepsTotal })
          : t("knowledge.sources.starting")}
      </Text>
      <ProgressBar
        progress={started ? (stepsDone / stepsTotal) * 100 : 0}
        size="small"
        ariaLabelledBy="knowledge-progress"
      />
      <Text as="span" id="knowledge-progress" visuallyHidden>
        {t("knowledge.sources.progress")}
      </Text>
    </BlockStack>
  );
}
