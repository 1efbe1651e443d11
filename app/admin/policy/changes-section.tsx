import { BlockStack, Checkbox, ChoiceList, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import type { Until } from "~/policy/policy";
import { CANCEL_REASONS, DIFFERENCE_BACK, DIFFERENCE_DUE, ITEM_CHANGES } from "~/policy/terms";
import { t } from "../messages";
import { CountriesField } from "./choice-fields";
import { MoneySlot } from "./money-slot";
import { Optional } from "./optional";
import { Section } from "./section";
import type { SectionProps } from "./section";
import { NumberSlot, SelectSlot, Sentence } from "./sentence";
import type { PolicyForm } from "./use-policy-form";

type Area = "cancellation" | "address" | "items";

export function CancellationSection({ form, currency }: SectionProps) {
  const rules = form.policy.cancellation;
  return (
    <Section title="policy.cancellation.title">
      <UntilFields form={form} area="cancellation">
        <ChoiceList
          title={t("policy.cancellation.reasons")}
          allowMultiple
          choices={CANCEL_REASONS.map((one) => ({ value: one, label: t(`policy.cancel_reason.${one}`) }))}
          selected={rules.reasons}
          onChange={(chosen) =>
            form.change("cancellation", { reasons: CANCEL_REASONS.filter((one) => chosen.includes(one)) })
          }
          error={form.errorAt("cancellation.reasons")}
        />
        <Checkbox
          label={t("policy.cancellation.restock")}
          checked={rules.restock}
          onChange={(restock) => form.change("cancellation", { restock })}
        />
        <Limit
          form={form}
          currency={currency}
          path="cancellation.staffAboveAmount"
          value={rules.staffAboveAmount}
          on="policy.cancellation.amount_on"
          sentence="policy.cancellation.amount"
          onChange={(staffAboveAmount) => form.change("cancellation", { staffAboveAmount })}
        />
      </UntilFields>
    </Section>
  );
}

export function AddressSection({ form }: Pick<SectionProps, "form">) {
  const { to } = form.policy.address;
  return (
    <Section title="policy.address.title">
      <UntilFields form={form} area="address">
        <BlockStack gap="200">
          <Sentence text="policy.address.to">
            {{
              kind: (
                <SelectSlot
                  label={t("policy.address.to_label")}
                  value={to.kind}
                  options={["same_country", "listed", "any"] as const}
                  words={(kind) => t(`policy.address.to.${kind}`)}
                  onChange={(kind) =>
                    form.change("address", { to: kind === "listed" ? { kind, countries: [] } : { kind } })
                  }
                />
              ),
            }}
          </Sentence>
          {to.kind === "listed" ? (
            <CountriesField
              label={t("policy.address.to_label")}
              countries={to.countries}
              onChange={(countries) => form.change("address", { to: { kind: "listed", countries } })}
              error={form.errorAt("address.to.countries")}
            />
          ) : null}
          <Text as="p" tone="subdued">
            {t("policy.address.help")}
          </Text>
        </BlockStack>
      </UntilFields>
    </Section>
  );
}

export function ItemsSection({ form, currency }: SectionProps) {
  const rules = form.policy.items;
  return (
    <Section title="policy.items.title">
      <UntilFields form={form} area="items">
        <ChoiceList
          title={t("policy.items.kinds")}
          allowMultiple
          choices={ITEM_CHANGES.map((one) => ({ value: one, label: t(`policy.items.kind.${one}`) }))}
          selected={rules.kinds}
          onChange={(chosen) => form.change("items", { kinds: ITEM_CHANGES.filter((one) => chosen.includes(one)) })}
        />
        <Sentence text="policy.items.due">
          {{
            due: (
              <SelectSlot
                label={t("policy.items.due_label")}
                value={rules.due}
                options={DIFFERENCE_DUE}
                words={(one) => t(`policy.items.due.${one}`)}
                onChange={(due) => form.change("items", { due })}
              />
            ),
          }}
        </Sentence>
        <Sentence text="policy.items.back">
          {{
            back: (
              <SelectSlot
                label={t("policy.items.back_label")}
                value={rules.back}
                options={DIFFERENCE_BACK}
                words={(one) => t(`policy.items.back.${one}`)}
                onChange={(back) => form.change("items", { back })}
              />
            ),
          }}
        </Sentence>
        <Limit
          form={form}
          currency={currency}
          path="items.staffAboveDifference"
          value={rules.staffAboveDifference}
          on="policy.items.difference_on"
          sentence="policy.items.difference"
          onChange={(staffAboveDifference) => form.change("items", { staffAboveDifference })}
        />
      </UntilFields>
    </Section>
  );
}

/** What all changes have in common; `children` only while they are possible at all. */
function UntilFields({ form, area, children }: { form: PolicyForm; area: Area; children: ReactNode }) {
  const rules: Until = form.policy[area];
  const change = (changed: Partial<Until>) => form.change(area, changed);
  return (
    <BlockStack gap="300">
      <Checkbox
        label={t(`policy.until.allowed.${area}`)}
        checked={rules.allowed}
        onChange={(allowed) => change({ allowed })}
      />
      {rules.allowed ? (
        <>
          <Sentence text="policy.until.state">
            {{
              state: (
                <SelectSlot
                  label={t("policy.until.state_label")}
                  value={rules.state}
                  options={["unfulfilled", "in_progress"] as const}
                  words={(state) => t(`policy.until.state.${state}`)}
                  onChange={(state) => change({ state })}
                />
              ),
            }}
          </Sentence>
          <Optional
            label="policy.until.minutes_on"
            value={rules.minutes}
            usual={60}
            onChange={(minutes) => change({ minutes })}
          >
            {(minutes) => (
              <Sentence text="policy.until.minutes">
                {{
                  minutes: (
                    <NumberSlot
                      label={t("policy.until.minutes_label")}
                      value={minutes}
                      max={525_600}
                      onChange={(changed) => change({ minutes: changed })}
                      error={form.errorAt(`${area}.minutes`)}
                    />
                  ),
                }}
              </Sentence>
            )}
          </Optional>
          <Checkbox
            label={t("policy.until.after_item_change")}
            checked={rules.afterItemChange}
            onChange={(afterItemChange) => change({ afterItemChange })}
          />
        </>
      ) : null}
      <Sentence text="policy.until.afterwards">
        {{
          afterwards: (
            <SelectSlot
              label={t("policy.until.afterwards_label")}
              value={rules.afterwards}
              options={["staff", "refuse"] as const}
              words={(one) => t(`policy.until.afterwards.${one}`)}
              onChange={(afterwards) => change({ afterwards })}
            />
          ),
        }}
      </Sentence>
      {rules.allowed ? children : null}
    </BlockStack>
  );
}

interface LimitProps extends SectionProps {
  path: string;
  value: number | null;
  on: "policy.cancellation.amount_on" | "policy.items.difference_on";
  sentence: "policy.cancellation.amount" | "policy.items.difference";
  onChange: (value: number | null) => void;
}

function Limit({ form, currency, path, value, on, sentence, onChange }: LimitProps) {
  return (
    <Optional label={on} value={value} usual={Number.NaN} onChange={onChange}>
      {(amount) => (
        <Sentence text={sentence}>
          {{
            amount: (
              <MoneySlot
                label={t("policy.approval.amount_label", { currency })}
                currency={currency}
                value={amount}
                onChange={onChange}
                error={form.errorAt(path)}
              />
            ),
          }}
        </Sentence>
      )}
    </Optional>
  );
}
