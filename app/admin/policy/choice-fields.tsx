import { Button, InlineStack, Select, Text } from "@shopify/polaris";
import type { Condition } from "~/policy/returns-policy";
import { t } from "../messages";
import { Chips } from "./chips-field";
import { COUNTRIES, countryName, EU_COUNTRIES } from "./countries";
import type { Catalogue } from "./use-catalogue";

interface CountriesProps {
  label: string;
  countries: string[];
  onChange: (countries: string[]) => void;
  error?: string | undefined;
}

export function CountriesField({ label, countries, onChange, error }: CountriesProps) {
  const missing = COUNTRIES.filter(({ code }) => !countries.includes(code));
  const add = (codes: string[]) => onChange([...new Set([...countries, ...codes])].sort());
  return (
    <Chips
      label={label}
      chips={countries.map((code) => ({ id: code, name: countryName(code) }))}
      onRemove={(code) => onChange(countries.filter((one) => one !== code))}
      error={error}
    >
      <InlineStack gap="200" blockAlign="center">
        <div className="wl-slot-select">
          <Select
            label={`${label}: ${t("policy.countries.add")}`}
            labelHidden
            value=""
            options={[
              { value: "", label: t("policy.countries.choose") },
              ...missing.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={(code) => (code === "" ? undefined : add([code]))}
          />
        </div>
        {EU_COUNTRIES.every((code) => countries.includes(code)) ? null : (
          <Button
            variant="plain"
            onClick={() => add(EU_COUNTRIES)}
            accessibilityLabel={`${label}: ${t("policy.countries.eu")}`}
          >
            {t("policy.countries.eu")}
          </Button>
        )}
      </InlineStack>
    </Chips>
  );
}

interface CollectionsProps {
  label: string;
  collections: Condition["collections"];
  catalogue: Catalogue;
  onChange: (collections: Condition["collections"]) => void;
  error?: string | undefined;
}

export function CollectionsField({ label, collections, catalogue, onChange, error }: CollectionsProps) {
  const missing = (catalogue.collections ?? []).filter(({ id }) => !collections.some((one) => one.id === id));
  return (
    <Chips
      label={label}
      chips={collections.map(({ id, title }) => ({ id, name: title }))}
      onRemove={(id) => onChange(collections.filter((one) => one.id !== id))}
      error={error}
    >
      {catalogue.collections === null || catalogue.collections.length === 0 ? (
        <Text as="p" tone="subdued">
          {catalogue.state === "loading"
            ? t("policy.collections.loading")
            : t(catalogue.state === "failed" ? "policy.collections.failed" : "policy.collections.none")}
        </Text>
      ) : (
        <div className="wl-slot-select">
          <Select
            label={label}
            labelHidden
            value=""
            options={[
              { value: "", label: t("policy.collections.choose") },
              ...missing.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(id) => {
              const chosen = missing.find((one) => one.id === id);
              if (chosen) onChange([...collections, chosen]);
            }}
          />
        </div>
      )}
    </Chips>
  );
}
