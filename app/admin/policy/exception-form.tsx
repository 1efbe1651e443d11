import { BlockStack, ChoiceList, Select, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import type { Exception } from "~/policy/returns-policy";
import { OUTCOMES } from "~/policy/terms";
import { t } from "../messages";
import { CollectionsField, CountriesField } from "./choice-fields";
import { WordsField } from "./chips-field";
import { FeeSlots } from "./fee-slots";
import { NumberSlot } from "./sentence";
import type { Catalogue } from "./use-catalogue";

interface Props {
  exception: Exception;
  currency: string;
  catalogue: Catalogue;
  errorAt: (field: string) => string | undefined;
  onChange: (exception: Exception) => void;
}

type Then = Exception["then"];

/** For what an exception holds, and what is then different. */
export function ExceptionForm({ exception, currency, catalogue, errorAt, onChange }: Props) {
  const { when, then } = exception;
  const named = (changed: Partial<Exception["when"]>) => onChange({ ...exception, when: { ...when, ...changed } });
  /** Undefined takes a part back: then it is as everywhere. */
  const settle = (changed: Partial<Then>) => onChange({ ...exception, then: dropUndefined({ ...then, ...changed }) });
  return (
    <div className="wl-policy-form">
      <BlockStack gap="300">
        <Text as="h3" variant="headingSm">
          {t("policy.exceptions.for")}
        </Text>
        <Text as="p" tone="subdued">
          {t("policy.exceptions.and")}
        </Text>
        <CountriesField
          label={t("policy.exceptions.countries")}
          countries={when.countries}
          onChange={(countries) => named({ countries })}
          error={errorAt("when.countries")}
        />
        <WordsField
          label={t("policy.exceptions.types")}
          words={when.productTypes}
          onChange={(productTypes) => named({ productTypes })}
        />
        <WordsField label={t("policy.exceptions.tags")} words={when.tags} onChange={(tags) => named({ tags })} />
        <CollectionsField
          label={t("policy.exceptions.collections")}
          collections={when.collections}
          catalogue={catalogue}
          onChange={(collections) => named({ collections })}
        />
        <Text as="h3" variant="headingSm">
          {t("policy.exceptions.then")}
        </Text>
        <div className="wl-fields">
          <Choice
            label={t("policy.exceptions.returnable")}
            value={then.returnable === undefined ? "" : then.returnable ? "yes" : "no"}
            options={[
              ["no", t("policy.exception.not_returnable")],
              ["yes", t("policy.exception.returnable")],
            ]}
            onChange={(value) => settle({ returnable: value === "" ? undefined : value === "yes" })}
          />
          <Choice
            label={t("policy.exceptions.window")}
            value={then.window === undefined ? "" : then.window.days === null ? "none" : "days"}
            options={[
              ["days", t("policy.exceptions.window_days")],
              ["none", t("policy.exceptions.window_none")],
            ]}
            onChange={(value) => settle({ window: value === "" ? undefined : { days: value === "days" ? 14 : null } })}
          >
            {then.window && then.window.days !== null ? (
              <NumberSlot
                label={t("policy.exceptions.days")}
                value={then.window.days}
                onChange={(days) => settle({ window: { days } })}
                error={errorAt("then.window.days")}
              />
            ) : null}
          </Choice>
          <Choice
            label={t("policy.exceptions.fee")}
            value={then.fee?.kind ?? ""}
            options={[
              ["none", t("policy.fees.kind.none")],
              ["fixed", t("policy.fees.kind.fixed")],
              ["percentage", t("policy.fees.kind.percentage")],
            ]}
            onChange={(value) => settle({ fee: value === "" ? undefined : feeOf(value) })}
          >
            {then.fee ? (
              <FeeSlots
                fee={then.fee}
                currency={currency}
                onChange={(fee) => settle({ fee })}
                error={errorAt("then.fee.amount") ?? errorAt("then.fee.percent")}
              />
            ) : null}
          </Choice>
          <Choice
            label={t("policy.exceptions.label")}
            value={then.label ?? ""}
            options={[
              ["shop", t("policy.label.shop")],
              ["shopper", t("policy.label.shopper")],
            ]}
            onChange={(value) => settle({ label: value === "shop" || value === "shopper" ? value : undefined })}
          />
          <Choice
            label={t("policy.exceptions.approval")}
            value={then.approval ?? ""}
            options={[
              ["automatic", t("policy.approval.automatic")],
              ["staff", t("policy.approval.staff")],
            ]}
            onChange={(value) => settle({ approval: value === "automatic" || value === "staff" ? value : undefined })}
          />
          <Choice
            label={t("policy.exceptions.outcomes")}
            value={then.outcomes ? "some" : ""}
            options={[["some", t("policy.exceptions.outcomes_other")]]}
            onChange={(value) => settle({ outcomes: value === "" ? undefined : ["exchange", "store_credit"] })}
          >
            {then.outcomes ? (
              <ChoiceList
                title={t("policy.exceptions.outcomes")}
                titleHidden
                allowMultiple
                choices={OUTCOMES.map((one) => ({ value: one, label: t(`policy.outcome.${one}`) }))}
                selected={then.outcomes}
                onChange={(chosen) => settle({ outcomes: OUTCOMES.filter((one) => chosen.includes(one)) })}
                error={errorAt("then.outcomes")}
              />
            ) : null}
          </Choice>
        </div>
      </BlockStack>
    </div>
  );
}

const feeOf = (kind: string): NonNullable<Then["fee"]> =>
  kind === "fixed"
    ? { kind, amount: Number.NaN }
    : kind === "percentage"
      ? { kind, percent: Number.NaN }
      : { kind: "none" };

function dropUndefined(then: Then): Then {
  return Object.fromEntries(Object.entries(then).filter(([, value]) => value !== undefined));
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [string, string][];
  onChange: (value: string) => void;
  children?: ReactNode;
}

function Choice({ label, value, options, onChange, children }: ChoiceProps) {
  return (
    <BlockStack gap="100">
      <Select
        label={label}
        value={value}
        options={[
          { value: "", label: t("policy.exceptions.unchanged") },
          ...options.map(([one, words]) => ({ value: one, label: words })),
        ]}
        onChange={onChange}
      />
      {children}
    </BlockStack>
  );
}
