import { BlockStack, Checkbox } from "@shopify/polaris";
import { t } from "../messages";
import { CountriesField } from "./choice-fields";
import { MoneySlot } from "./money-slot";
import { Optional } from "./optional";
import { Section } from "./section";
import type { SectionProps } from "./section";
import { NumberSlot, SelectSlot, Sentence } from "./sentence";

const MODES = ["automatic", "staff"] as const;

/** Who says yes to what the rules allow. */
export function ApprovalSection({ form, currency }: SectionProps) {
  const { approval, fault } = form.policy.returns;
  const change = (changed: Partial<typeof approval>) =>
    form.change("returns", { approval: { ...approval, ...changed } });
  const changeFault = (changed: Partial<typeof fault>) => form.change("returns", { fault: { ...fault, ...changed } });
  return (
    <Section title="policy.approval.title">
      <Sentence text="policy.approval.mode">
        {{
          mode: (
            <SelectSlot
              label={t("policy.approval.mode_label")}
              value={approval.mode}
              options={MODES}
              words={(mode) => t(`policy.approval.${mode}`)}
              onChange={(mode) => change({ mode })}
            />
          ),
        }}
      </Sentence>
      <BlockStack gap="200">
        <Optional
          label="policy.approval.amount_on"
          value={approval.aboveAmount}
          usual={Number.NaN}
          onChange={(aboveAmount) => change({ aboveAmount })}
        >
          {(amount) => (
            <Sentence text="policy.approval.amount">
              {{
                amount: (
                  <MoneySlot
                    label={t("policy.approval.amount_label", { currency })}
                    currency={currency}
                    value={amount}
                    onChange={(aboveAmount) => change({ aboveAmount })}
                    error={form.errorAt("returns.approval.aboveAmount")}
                  />
                ),
              }}
            </Sentence>
          )}
        </Optional>
        <Optional
          label="policy.approval.many_on"
          value={approval.manyReturns}
          usual={{ count: 5, days: 90 }}
          onChange={(manyReturns) => change({ manyReturns })}
        >
          {(many) => (
            <Sentence text="policy.approval.many">
              {{
                count: (
                  <NumberSlot
                    label={t("policy.approval.count_label")}
                    value={many.count}
                    max={100}
                    onChange={(count) => change({ manyReturns: { ...many, count } })}
                    error={form.errorAt("returns.approval.manyReturns.count")}
                  />
                ),
                days: (
                  <NumberSlot
                    label={t("policy.approval.days_label")}
                    value={many.days}
                    max={730}
                    onChange={(days) => change({ manyReturns: { ...many, days } })}
                    error={form.errorAt("returns.approval.manyReturns.days")}
                  />
                ),
              }}
            </Sentence>
          )}
        </Optional>
      </BlockStack>
      <Sentence text="policy.fault.mode">
        {{
          mode: (
            <SelectSlot
              label={t("policy.fault.mode_label")}
              value={fault.approval}
              options={MODES}
              words={(mode) => t(`policy.approval.${mode}`)}
              onChange={(mode) => changeFault({ approval: mode })}
            />
          ),
        }}
      </Sentence>
      {fault.windowDays === null ? null : (
        <Sentence text="policy.fault.window">
          {{
            days: (
              <NumberSlot
                label={t("policy.fault.days_label")}
                value={fault.windowDays}
                onChange={(windowDays) => changeFault({ windowDays })}
                error={form.errorAt("returns.fault.windowDays")}
              />
            ),
          }}
        </Sentence>
      )}
    </Section>
  );
}

/** What the law gives shoppers of some countries, whatever else is set. */
export function WithdrawalSection({ form }: Pick<SectionProps, "form">) {
  const { days, twoStep, countries } = form.policy.withdrawal;
  return (
    <Section title="policy.withdrawal.title" text="policy.withdrawal.text">
      <Sentence text="policy.withdrawal.days">
        {{
          days: (
            <NumberSlot
              label={t("policy.withdrawal.days_label")}
              value={days}
              max={365}
              onChange={(changed) => form.change("withdrawal", { days: changed })}
              error={form.errorAt("withdrawal.days")}
            />
          ),
        }}
      </Sentence>
      <Checkbox
        label={t("policy.withdrawal.two_step")}
        checked={twoStep}
        onChange={(on) => form.change("withdrawal", { twoStep: on })}
      />
      <CountriesField
        label={t("policy.withdrawal.countries")}
        countries={countries}
        onChange={(changed) => form.change("withdrawal", { countries: changed })}
      />
    </Section>
  );
}
