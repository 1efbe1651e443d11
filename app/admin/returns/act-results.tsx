import { Banner, BlockStack, Button, List, ProgressBar, Text } from "@shopify/polaris";
import { t } from "../messages";
import { orderUrl } from "./return-words";
import { answerWords } from "./use-return-acts";
import type { ReturnActs } from "./use-return-acts";

/** How far a bulk decision is, what came of each return, and what is left for staff to do at Shopify. */
export function ActResults({ acts }: { acts: ReturnActs }) {
  const { progress, exchanges } = acts;
  if (!progress && exchanges.length === 0) return null;
  return (
    <div className="wl-returns-results">
      <BlockStack gap="300">
        {progress ? <BulkResult acts={acts} /> : null}
        {exchanges.map((row) => (
          <Banner
            key={row.id}
            tone="warning"
            title={t("returns.exchange_todo.title", { name: row.name })}
            onDismiss={() => acts.dismissExchange(row.id)}
          >
            <BlockStack gap="200">
              <Text as="p">{t("returns.exchange_todo.text")}</Text>
              <div>
                <Button url={orderUrl(row.orderId)} target="_top">
                  {t("returns.settle.in_shopify")}
                </Button>
              </div>
            </BlockStack>
          </Banner>
        ))}
      </BlockStack>
    </div>
  );
}

function BulkResult({ acts }: { acts: ReturnActs }) {
  const { done, count, results } = acts.progress ?? { done: 0, count: 0, results: [] };
  if (acts.isRunning) {
    return (
      <BlockStack gap="200">
        <Text as="p" id="returns-progress">
          {t("returns.progress_title", { count })}
        </Text>
        <ProgressBar progress={(done / count) * 100} size="small" ariaLabelledBy="returns-progress" animated={false} />
        <div role="status">{t("returns.progress", { done, count })}</div>
      </BlockStack>
    );
  }
  const trouble = results.filter(({ answer }) => answer.result !== "done");
  const decided = results.length - trouble.length;
  return (
    <Banner
      tone={trouble.length > 0 ? "warning" : "success"}
      title={
        trouble.length > 0
          ? t("returns.results.trouble", { count: trouble.length })
          : t("returns.results.done", { count: decided })
      }
      onDismiss={acts.dismissProgress}
    >
      {trouble.length > 0 ? (
        <BlockStack gap="200">
          <List>
            {trouble.map(({ row, answer }) => (
              <List.Item key={row.id}>{answerWords(row, answer)}</List.Item>
            ))}
          </List>
          {decided > 0 ? <Text as="p">{t("returns.results.done", { count: decided })}</Text> : null}
        </BlockStack>
      ) : null}
    </Banner>
  );
}
