import { BlockStack, Divider, Text, TextField } from "@shopify/polaris";
import type { ReactNode } from "react";
import { t } from "../messages";
import type { AdminMessage } from "../messages";
import { WordsField } from "../policy/chips-field";
import { Optional } from "../policy/optional";
import { Section } from "../policy/section";
import { NumberSlot, Sentence } from "../policy/sentence";
import { Amount } from "./slots";
import type { OffersForm } from "./use-offers-form";

interface Props {
  form: OffersForm;
  currency: string;
}

/** What holds over all rules together. */
export function LimitsSection({ form, currency }: Props) {
  const { budgets, household, holdOutPercent } = form.policy;
  const budget = budgets[currency] ?? null;
  const path = `budgets.${currency}`;
  const setBudget = (changed: typeof budget) => {
    const others = Object.fromEntries(Object.entries(budgets).filter(([code]) => code !== currency));
    form.change({ budgets: changed ? { ...others, [currency]: changed } : others });
  };
  return (
    <Section title="offers.limits.title" text="offers.limits.text">
      <Part title="offers.limits.budget">
        <Optional
          label="offers.limits.budget_on"
          value={budget}
          usual={{ daily: Number.NaN, monthly: Number.NaN }}
          onChange={setBudget}
        >
          {(most) => (
            <Sentence text="offers.limits.budget_sentence">
              {{
                daily: (
                  <Amount
                    label={t("offers.limits.daily_label")}
                    currency={currency}
                    value={most.daily}
                    onChange={(daily) => setBudget({ ...most, daily })}
                    error={form.errorAt(`${path}.daily`) ?? form.errorAt(path)}
                  />
                ),
                monthly: (
                  <Amount
                    label={t("offers.limits.monthly_label")}
                    currency={currency}
                    value={most.monthly}
                    onChange={(monthly) => setBudget({ ...most, monthly })}
                    error={form.errorAt(`${path}.monthly`)}
                  />
                ),
              }}
            </Sentence>
          )}
        </Optional>
      </Part>
      <Part title="offers.limits.household" text="offers.limits.household_help">
        <Sentence text="offers.limits.household_sentence">
          {{
            offers: (
              <NumberSlot
                label={t("offers.limits.household_offers_label")}
                value={household.offers}
                max={50}
                onChange={(offers) => form.change({ household: { ...household, offers } })}
                error={form.errorAt("household.offers")}
              />
            ),
            days: (
              <NumberSlot
                label={t("offers.limits.household_days_label")}
                value={household.days}
                onChange={(days) => form.change({ household: { ...household, days } })}
                error={form.errorAt("household.days")}
              />
            ),
          }}
        </Sentence>
      </Part>
      <Part title="offers.limits.hold_out" text="offers.limits.hold_out_help">
        <Sentence text="offers.limits.hold_out_sentence">
          {{
            percent: (
              <NumberSlot
                label={t("offers.limits.hold_out_label")}
                value={holdOutPercent}
                max={50}
                onChange={(percent) => form.change({ holdOutPercent: percent })}
                error={form.errorAt("holdOutPercent")}
              />
            ),
          }}
        </Sentence>
      </Part>
    </Section>
  );
}

/** What staff may give by hand, and what belongs to every code. */
export function StaffSection({ form, currency }: Props) {
  const { staff } = form.policy;
  const change = (changed: Partial<NonNullable<typeof staff>>) =>
    staff ? form.change({ staff: { ...staff, ...changed } }) : undefined;
  return (
    <Section title="offers.staff.title" text="offers.staff.text">
      <Optional
        label="offers.staff.on"
        value={staff}
        usual={{ currency, each: Number.NaN, daily: Number.NaN, validDays: 30 }}
        onChange={(changed) => form.change({ staff: changed })}
      >
        {(limit) => (
          <BlockStack gap="100">
            <Sentence text="offers.staff.sentence">
              {{
                each: (
                  <Amount
                    label={t("offers.staff.each_label")}
                    currency={limit.currency}
                    value={limit.each}
                    onChange={(each) => change({ each })}
                    error={form.errorAt("staff.each")}
                  />
                ),
                daily: (
                  <Amount
                    label={t("offers.staff.daily_label")}
                    currency={limit.currency}
                    value={limit.daily}
                    onChange={(daily) => change({ daily })}
                    error={form.errorAt("staff.daily")}
                  />
                ),
              }}
            </Sentence>
            <Sentence text="offers.staff.valid">
              {{
                days: (
                  <NumberSlot
                    label={t("offers.often.validDays_label")}
                    value={limit.validDays}
                    max={90}
                    onChange={(validDays) => change({ validDays })}
                    error={form.errorAt("staff.validDays")}
                  />
                ),
              }}
            </Sentence>
          </BlockStack>
        )}
      </Optional>
    </Section>
  );
}

export function CodesSection({ form }: Pick<Props, "form">) {
  const { codePrefix, publicCodes, birthdayMetafield } = form.policy;
  return (
    <Section title="offers.codes.title">
      <div className="wl-fields">
        <TextField
          label={t("offers.codes.prefix")}
          helpText={t("offers.codes.prefix_help", { prefix: codePrefix === "" ? "…" : codePrefix })}
          value={codePrefix}
          onChange={(typed) => form.change({ codePrefix: typed.toUpperCase() })}
          maxLength={10}
          error={form.errorAt("codePrefix")}
          autoComplete="off"
        />
        <TextField
          label={t("offers.codes.birthday")}
          helpText={t("offers.codes.birthday_help")}
          value={birthdayMetafield}
          onChange={(typed) => form.change({ birthdayMetafield: typed.trim() })}
          maxLength={100}
          error={form.errorAt("birthdayMetafield")}
          autoComplete="off"
        />
      </div>
      <WordsField
        label={t("offers.codes.public")}
        words={publicCodes}
        onChange={(codes) => form.change({ publicCodes: codes })}
        error={form.errorAt("publicCodes")}
      />
      <Text as="p" tone="subdued">
        {t("offers.codes.public_help")}
      </Text>
    </Section>
  );
}

function Part({ title, text, children }: { title: AdminMessage; text?: AdminMessage; children: ReactNode }) {
  return (
    <BlockStack gap="200">
      <Divider />
      <Text as="h3" variant="headingSm">
        {t(title)}
      </Text>
      {children}
      {text ? (
        <Text as="p" tone="subdued">
          {t(text)}
        </Text>
      ) : null}
    </BlockStack>
  );
}
