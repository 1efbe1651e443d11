import { Badge, BlockStack, Button, Card, EmptyState, InlineStack, Text } from "@shopify/polaris";
import type { KeptTrial } from "~/assistant/trials/keep-trial";
import type { TrialOutcome } from "~/assistant/trials/trial";
import { t, tCode } from "../messages";
import { formatDateTime } from "../time";
import type { Trial } from "./use-trial";

/** The conversations that are run again whenever something changes, and what came out differently. */
export function KeptCard({ trials, trial, timeZone }: { trials: KeptTrial[]; trial: Trial; timeZone: string }) {
  const failed = trials.filter(({ lastRun }) => lastRun && !lastRun.passed).length;
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="center">
          <InlineStack gap="200" blockAlign="center">
            <Text as="h2" variant="headingMd">
              {t("trial.kept.title")}
            </Text>
            {failed > 0 ? <Badge tone="attention">{t("trial.kept.changed_count", { count: failed })}</Badge> : null}
          </InlineStack>
          {trials.length > 0 ? (
            <Button
              loading={trial.busy === "run"}
              onClick={() => void trial.change({ do: "run" }, "trial.kept.ran")}
              disabled={trial.busy !== null}
            >
              {t("trial.kept.run")}
            </Button>
          ) : null}
        </InlineStack>
        {trials.length === 0 ? (
          <EmptyState heading={t("trial.kept.empty_title")} image="">
            <p>{t("trial.kept.empty")}</p>
          </EmptyState>
        ) : (
          trials.map((one) => <KeptRow key={one.id} kept={one} trial={trial} timeZone={timeZone} />)
        )}
      </BlockStack>
    </Card>
  );
}

function KeptRow({ kept, trial, timeZone }: { kept: KeptTrial; trial: Trial; timeZone: string }) {
  const { lastRun } = kept;
  return (
    <section className="wl-kept" aria-label={kept.name}>
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <BlockStack gap="050">
          <InlineStack gap="200" blockAlign="center">
            <Text as="h3" variant="headingSm">
              {kept.name}
            </Text>
            <Result kept={kept} />
          </InlineStack>
          <Text as="span" variant="bodySm" tone="subdued">
            {t("trial.kept.about", {
              lines: kept.lines.length,
              who: kept.shopper.label || t("trial.kept.guest"),
              when: kept.lastRunAt ? formatDateTime(kept.lastRunAt, timeZone) : t("trial.kept.never"),
            })}
          </Text>
        </BlockStack>
        <InlineStack gap="200">
          {lastRun && lastRun.changed.length > 0 ? (
            <Button onClick={() => void trial.change({ do: "accept", id: kept.id }, "trial.kept.accepted")}>
              {t("trial.kept.accept")}
            </Button>
          ) : null}
          <Button
            variant="tertiary"
            accessibilityLabel={t("trial.kept.delete_label", { name: kept.name })}
            onClick={() => void trial.change({ do: "delete", id: kept.id }, "trial.kept.deleted")}
          >
            {t("trial.kept.delete")}
          </Button>
        </InlineStack>
      </InlineStack>
      {lastRun?.changed.map((change) => (
        <div key={change.line} className="wl-kept-change">
          <Text as="p" fontWeight="medium">
            {t("trial.kept.line", { text: lineText(kept, change.line) })}
          </Text>
          <Text as="p" variant="bodySm">
            {t("trial.kept.before", { outcome: inWords(change.before) })}
          </Text>
          <Text as="p" variant="bodySm">
            {t("trial.kept.after", { outcome: inWords(change.after) })}
          </Text>
          <Text as="p" variant="bodySm" tone="subdued">
            <span dir="auto">{change.reply}</span>
          </Text>
        </div>
      ))}
    </section>
  );
}

function Result({ kept: { lastRun } }: { kept: KeptTrial }) {
  if (lastRun === null) return <Badge>{t("trial.kept.waiting")}</Badge>;
  if (lastRun.passed) return <Badge tone="success">{t("trial.kept.same")}</Badge>;
  return <Badge tone="attention">{t(lastRun.failure ? "trial.kept.broke_off" : "trial.kept.changed")}</Badge>;
}

const lineText = (kept: KeptTrial, index: number): string => {
  const line = kept.lines[index];
  const action = line?.action as { label?: string } | null | undefined;
  return line?.text || action?.label || t("trial.kept.tap");
};

function inWords({ intents, cards, sources, handover }: TrialOutcome): string {
  const parts = [
    intents[0] ? tCode("intent", intents[0], "intent.other") : null,
    cards.length > 0
      ? cards.map((card) => tCode("trial.card", card.split(" ")[0] ?? "", "trial.card.other")).join(", ")
      : null,
    handover ? tCode("reason", handover, "reason.cannot_help") : null,
    sources.length > 0
      ? sources.map((source) => tCode("source", source.split(" ")[0] ?? "", "source.unknown")).join(", ")
      : null,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" · ") : t("trial.kept.nothing");
}
