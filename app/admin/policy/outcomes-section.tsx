import { Banner, BlockStack, ChoiceList, Text, TextField } from "@shopify/polaris";
import { OUTCOMES } from "~/policy/terms";
import { t } from "../messages";
import { ScopeNotice } from "../scopes/scope-notice";
import { FeeSlots } from "./fee-slots";
import { Section } from "./section";
import type { SectionProps } from "./section";
import { NumberSlot, SelectSlot, Sentence } from "./sentence";

/** What shoppers get for what they send back. */
export function OutcomesSection({ form }: SectionProps) {
  const { outcomes } = form.policy.returns;
  const change = (changed: Partial<typeof outcomes>) =>
    form.change("returns", { outcomes: { ...outcomes, ...changed } });
  return (
    <Section title="policy.outcomes.title" text="policy.outcomes.right">
      <ChoiceList
        title={t("policy.outcomes.allowed")}
        allowMultiple
        choices={OUTCOMES.map((one) => ({ value: one, label: t(`policy.outcome.${one}`) }))}
        selected={outcomes.allowed}
        onChange={(chosen) => change({ allowed: OUTCOMES.filter((one) => chosen.includes(one)) })}
        error={form.errorAt("returns.outcomes.allowed")}
      />
      <BlockStack gap="200">
        <Sentence text="policy.outcomes.favoured">
          {{
            favoured: (
              <SelectSlot
                label={t("policy.outcomes.favoured_label")}
                value={outcomes.favoured}
                options={OUTCOMES}
                words={(one) => t(`policy.outcome.${one}`)}
                onChange={(favoured) => change({ favoured })}
              />
            ),
          }}
        </Sentence>
        {outcomes.allowed.includes("store_credit") ? (
          <>
            <ScopeNotice key={outcomes.creditAs} wants={outcomes.creditAs} />
            <Sentence text="policy.outcomes.bonus">
              {{
                percent: (
                  <NumberSlot
                    label={t("policy.outcomes.bonus_label")}
                    value={outcomes.bonusPercent}
                    max={100}
                    onChange={(bonusPercent) => change({ bonusPercent })}
                    error={form.errorAt("returns.outcomes.bonusPercent")}
                  />
                ),
              }}
            </Sentence>
            <Sentence text="policy.outcomes.credit_as">
              {{
                as: (
                  <SelectSlot
                    label={t("policy.outcomes.credit_as_label")}
                    value={outcomes.creditAs}
                    options={["store_credit", "gift_card"] as const}
                    words={(one) => t(`policy.credit.${one}`)}
                    onChange={(creditAs) => change({ creditAs })}
                  />
                ),
              }}
            </Sentence>
          </>
        ) : null}
        {outcomes.allowed.includes("exchange") ? (
          <Sentence text="policy.outcomes.exchange_for">
            {{
              for: (
                <SelectSlot
                  label={t("policy.outcomes.exchange_for_label")}
                  value={outcomes.exchangeFor}
                  options={["same_product", "any_product"] as const}
                  words={(one) => t(`policy.exchange.${one}`)}
                  onChange={(exchangeFor) => change({ exchangeFor })}
                />
              ),
            }}
          </Sentence>
        ) : null}
      </BlockStack>
    </Section>
  );
}

const WAIVABLE = ["exchange", "storeCredit", "fault"] as const;

/** What a return costs the shopper, and how it travels. */
export function FeesSection({ form, currency }: SectionProps) {
  const { fee, feeWaived, label, instructions } = form.policy.returns;
  return (
    <Section title="policy.fees.title" text="policy.fees.help">
      <Sentence text="policy.fees.sentence">
        {{
          kind: (
            <SelectSlot
              label={t("policy.fees.kind_label")}
              value={fee.kind}
              options={["none", "fixed", "percentage"] as const}
              words={(kind) => t(`policy.fees.kind.${kind}`)}
              onChange={(kind) =>
                form.change("returns", {
                  fee:
                    kind === "none"
                      ? { kind }
                      : kind === "fixed"
                        ? { kind, amount: Number.NaN }
                        : { kind, percent: Number.NaN },
                })
              }
            />
          ),
          value: (
            <FeeSlots
              fee={fee}
              currency={currency}
              onChange={(changed) => form.change("returns", { fee: changed })}
              error={form.errorAt("returns.fee.amount") ?? form.errorAt("returns.fee.percent")}
            />
          ),
        }}
      </Sentence>
      <ChoiceList
        title={t("policy.fees.waived")}
        allowMultiple
        choices={WAIVABLE.map((one) => ({ value: one, label: t(`policy.fees.waived.${one}`) }))}
        selected={WAIVABLE.filter((one) => feeWaived[one])}
        onChange={(chosen) =>
          form.change("returns", {
            feeWaived: {
              exchange: chosen.includes("exchange"),
              storeCredit: chosen.includes("storeCredit"),
              fault: chosen.includes("fault"),
            },
          })
        }
      />
      {feeWaived.fault ? null : (
        <Banner tone="warning">
          <Text as="p">{t("policy.fees.fault_warning")}</Text>
        </Banner>
      )}
      <BlockStack gap="100">
        <Sentence text="policy.label.sentence">
          {{
            payer: (
              <SelectSlot
                label={t("policy.label.label")}
                value={label}
                options={["shop", "shopper"] as const}
                words={(one) => t(`policy.label.${one}`)}
                onChange={(payer) => form.change("returns", { label: payer })}
              />
            ),
          }}
        </Sentence>
        <Text as="p" tone="subdued">
          {t("policy.label.help")}
        </Text>
      </BlockStack>
      <TextField
        label={t("policy.instructions")}
        helpText={t("policy.instructions_help")}
        value={instructions}
        onChange={(text) => form.change("returns", { instructions: text })}
        multiline={3}
        maxLength={1_000}
        showCharacterCount
        error={form.errorAt("returns.instructions")}
        autoComplete="off"
      />
    </Section>
  );
}
