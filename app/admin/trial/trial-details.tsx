import { Badge, BlockStack, Box, Card, InlineStack, ProgressBar, Text } from "@shopify/polaris";
import type { TrialTurn } from "~/assistant/trials/trial";
import { Sources } from "../inbox/sources";
import { t, tCode } from "../messages";

/** What an answer is made of: what was read, what was looked up, where its facts come from. */
export function TrialDetails({ turn, timeZone }: { turn: TrialTurn | null; timeZone: string }) {
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("trial.details.title")}
        </Text>
        {turn === null ? (
          <Text as="p" tone="subdued">
            {t("trial.details.empty")}
          </Text>
        ) : (
          <>
            <ReadingPart turn={turn} />
            <StepsPart turn={turn} />
            <SourcesPart turn={turn} timeZone={timeZone} />
          </>
        )}
      </BlockStack>
    </Card>
  );
}

function ReadingPart({ turn: { reading, outcome } }: { turn: TrialTurn }) {
  return (
    <BlockStack gap="200">
      <Heading text={t("trial.details.read")} />
      {reading === null ? (
        <Text as="p" tone="subdued">
          {t("trial.details.tap")}
        </Text>
      ) : (
        <>
          <InlineStack gap="150">
            <Badge>{t("trial.details.language", { language: languageName(reading.language) })}</Badge>
            <Badge tone={reading.emotion === "calm" ? undefined : "attention"}>
              {tCode("emotion", reading.emotion, "emotion.calm")}
            </Badge>
          </InlineStack>
          {reading.intents.length === 0 ? <Text as="p">{t("trial.details.no_intent")}</Text> : null}
          {reading.intents.slice(0, 4).map(({ intent, score }) => (
            <BlockStack key={intent} gap="050">
              <Text as="span" variant="bodySm" id={`intent-${intent}`}>
                {t("trial.details.intent", { intent: tCode("intent", intent, "intent.other"), score })}
              </Text>
              <ProgressBar size="small" progress={score * 100} ariaLabelledBy={`intent-${intent}`} />
            </BlockStack>
          ))}
          <Entities entities={reading.entities} />
        </>
      )}
      {outcome.handover ? (
        <Badge tone="attention">
          {t("trial.details.handover", { reason: tCode("reason", outcome.handover, "reason.cannot_help") })}
        </Badge>
      ) : null}
    </BlockStack>
  );
}

/** Whatever was found in the message, by its kind. */
function Entities({ entities }: { entities: object }) {
  const found = Object.entries(entities).filter(([, values]) => Array.isArray(values) && values.length > 0);
  if (found.length === 0) return null;
  return (
    <dl className="wl-trial-facts">
      {found.map(([kind, values]) => (
        <div key={kind}>
          <dt>{tCode("entity", kind, "entity.other")}</dt>
          <dd>{(values as unknown[]).map(shown).join(", ")}</dd>
        </div>
      ))}
    </dl>
  );
}

const shown = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return String(value);
  const { text, number } = value as { text?: unknown; number?: unknown };
  return typeof text === "string" ? text : typeof number === "string" ? number : JSON.stringify(value);
};

function StepsPart({ turn: { steps } }: { turn: TrialTurn }) {
  return (
    <BlockStack gap="200">
      <Heading text={t("trial.details.steps")} />
      {steps.length === 0 ? (
        <Text as="p" tone="subdued">
          {t("trial.details.no_steps")}
        </Text>
      ) : (
        <ol className="wl-trial-steps">
          {steps.map((step, index) => (
            <li key={index}>
              <Text as="span" variant="bodySm">
                {t(`trial.step.${step.kind}`, { name: step.name })}
              </Text>
              {step.detail ? <code>{step.detail}</code> : null}
            </li>
          ))}
        </ol>
      )}
    </BlockStack>
  );
}

function SourcesPart({ turn, timeZone }: { turn: TrialTurn; timeZone: string }) {
  const receipts = turn.messages.flatMap((message) => message.receipts);
  return (
    <BlockStack gap="200">
      <Heading text={t("trial.details.sources")} />
      {receipts.length === 0 ? (
        <Text as="p" tone="subdued">
          {t("trial.details.no_sources")}
        </Text>
      ) : (
        <Box>
          <Sources receipts={receipts} timeZone={timeZone} />
        </Box>
      )}
    </BlockStack>
  );
}

const Heading = ({ text }: { text: string }) => (
  <Text as="h3" variant="headingSm">
    {text}
  </Text>
);

const languageName = (tag: string | null): string =>
  tag === null
    ? t("trial.details.language_unknown")
    : (new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag);
