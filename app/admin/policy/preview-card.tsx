import {
  Badge,
  BlockStack,
  Card,
  Checkbox,
  Divider,
  InlineStack,
  Select,
  SkeletonBodyText,
  Text,
  TextField,
} from "@shopify/polaris";
import { useState } from "react";
import type { Decision, OutcomeOffer, ReturnDecision } from "~/policy/decision";
import type { Policy } from "~/policy/policy";
import { ORDER_STATES } from "~/policy/terms";
import type { Trial } from "~/policy/try-policy";
import { t } from "../messages";
import { usePreview } from "../use-preview";
import { COUNTRIES } from "./countries";
import { MoneySlot } from "./money-slot";
import type { Example } from "./policy-body";
import { reasonName } from "./reasons-section";
import { dayWords, minorMoney, ruleName, ruleWords } from "./rule-words";
import { NumberSlot, SelectSlot, Sentence } from "./sentence";
import { wire } from "./wire";

interface Props {
  policy: Policy;
  currency: string;
  /** What the example begins with. */
  country: string;
  about: "return" | "changes";
}

const USUAL_PRICE = 5_000;

/** An order to try the rules on, and what they say of it. */
export function PreviewCard({ policy, currency, country, about }: Props) {
  const [example, setExample] = useState<Example>({
    days: 12,
    country,
    productType: "",
    tag: "",
    price: USUAL_PRICE,
    reason: policy.returns.reasons[2]?.handle ?? "other",
    finalSale: false,
    minutes: 30,
    state: "unfulfilled",
    cancelReason: null,
  });
  const { result: trial, state } = usePreview<Trial>("/app/policy/preview", { document: wire(policy), example });
  const change = (changed: Partial<Example>) => setExample({ ...example, ...changed });
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("policy.preview.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("policy.preview.text")}
          </Text>
        </BlockStack>
        {about === "return" ? (
          <ReturnFields example={example} policy={policy} currency={currency} onChange={change} />
        ) : (
          <ChangeFields example={example} onChange={change} />
        )}
        <Divider />
        <div aria-live="polite">
          {state === "incomplete" || state === "failed" ? (
            <Text as="p" tone="subdued">
              {t(`policy.preview.${state}`)}
            </Text>
          ) : trial === null ? (
            <SkeletonBodyText lines={4} />
          ) : about === "return" ? (
            <ReturnOutcome decision={trial.return} policy={policy} currency={currency} />
          ) : (
            <BlockStack gap="300">
              <Decided label={t("policy.preview.cancel")} {...{ decision: trial.cancellation, policy, currency }} />
              <Decided label={t("policy.preview.address")} {...{ decision: trial.address, policy, currency }} />
              <Decided label={t("policy.preview.items")} {...{ decision: trial.items, policy, currency }} />
            </BlockStack>
          )}
        </div>
      </BlockStack>
    </Card>
  );
}

interface FieldsProps {
  example: Example;
  onChange: (change: Partial<Example>) => void;
}

function ReturnFields({ example, policy, currency, onChange }: FieldsProps & { policy: Policy; currency: string }) {
  return (
    <BlockStack gap="200">
      <Sentence text="policy.preview.days">
        {{
          days: (
            <NumberSlot
              label={t("policy.preview.days_label")}
              value={example.days}
              onChange={(days) => onChange({ days })}
            />
          ),
        }}
      </Sentence>
      <div className="wl-fields">
        <Select
          label={t("policy.preview.country")}
          value={example.country}
          options={COUNTRIES.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(country) => onChange({ country })}
        />
        <Select
          label={t("policy.preview.reason")}
          value={example.reason}
          options={policy.returns.reasons.map(({ handle }) => ({ value: handle, label: reasonName(handle) }))}
          onChange={(reason) => onChange({ reason })}
        />
        <TextField
          label={t("policy.preview.type")}
          value={example.productType}
          onChange={(productType) => onChange({ productType })}
          maxLength={120}
          autoComplete="off"
        />
        <TextField
          label={t("policy.preview.tag")}
          value={example.tag}
          onChange={(tag) => onChange({ tag })}
          maxLength={120}
          autoComplete="off"
        />
        <BlockStack gap="100">
          <Text as="span">{t("policy.preview.amount", { currency })}</Text>
          <MoneySlot
            label={t("policy.preview.amount", { currency })}
            currency={currency}
            value={example.price}
            onChange={(price) => onChange({ price })}
          />
        </BlockStack>
      </div>
      <Checkbox
        label={t("policy.preview.final")}
        checked={example.finalSale}
        onChange={(finalSale) => onChange({ finalSale })}
      />
    </BlockStack>
  );
}

function ChangeFields({ example, onChange }: FieldsProps) {
  return (
    <BlockStack gap="200">
      <Sentence text="policy.preview.age">
        {{
          minutes: (
            <NumberSlot
              label={t("policy.preview.minutes_label")}
              value={example.minutes}
              max={525_600}
              onChange={(minutes) => onChange({ minutes })}
            />
          ),
        }}
      </Sentence>
      <SelectSlot
        label={t("policy.preview.state")}
        value={example.state}
        options={ORDER_STATES}
        words={(state) => t(`policy.state_word.${state}`)}
        onChange={(state) => onChange({ state })}
      />
    </BlockStack>
  );
}

interface DecidedProps {
  label?: string;
  decision: Decision;
  policy: Policy;
  currency: string;
}

const TONES = { allowed: "success", needs_staff: "attention", refused: "critical" } as const;

function Decided({ label, decision: { verdict, rule }, policy, currency }: DecidedProps) {
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        {label ? (
          <Text as="span" fontWeight="medium">
            {label}
          </Text>
        ) : null}
        <Badge tone={TONES[verdict]}>{t(`policy.verdict.${verdict}`)}</Badge>
      </InlineStack>
      <Text as="p">{ruleWords(rule, currency)}</Text>
      <Text as="p" tone="subdued">
        {t("policy.preview.rule", { rule: ruleName(rule, policy, currency) })}
      </Text>
    </BlockStack>
  );
}

function ReturnOutcome({ decision, policy, currency }: { decision: ReturnDecision; policy: Policy; currency: string }) {
  const { outcomes, deadline } = decision;
  return (
    <BlockStack gap="200">
      <Decided decision={decision} policy={policy} currency={currency} />
      {deadline !== null && decision.verdict !== "refused" ? (
        <Text as="p">{t("policy.preview.deadline", { deadline: dayWords(deadline) })}</Text>
      ) : null}
      {outcomes.length > 0 ? (
        <ul className="wl-plain-list">
          {outcomes.map((offer) => (
            <li key={offer.outcome}>{offerWords(offer, currency)}</li>
          ))}
        </ul>
      ) : null}
      {outcomes[0] ? <Text as="p">{t("policy.preview.label", { payer: outcomes[0].labelPayer })}</Text> : null}
    </BlockStack>
  );
}

function offerWords(
  { outcome, refund, bonus, shippingFee, restockingFee, feeWaived }: OutcomeOffer,
  currency: string,
): string {
  const fee = shippingFee + restockingFee;
  const word = t(`policy.outcome.${outcome}`);
  const words = [
    t("policy.preview.offer", {
      outcome: word.charAt(0).toUpperCase() + word.slice(1),
      refund: minorMoney(refund, currency),
    }),
    ...(fee > 0 ? [t("policy.preview.fee", { fee: minorMoney(fee, currency) })] : []),
    ...(feeWaived ? [t("policy.preview.waived")] : []),
    ...(bonus > 0 ? [t("policy.preview.bonus", { bonus: minorMoney(bonus, currency) })] : []),
  ];
  return words.join(", ");
}
