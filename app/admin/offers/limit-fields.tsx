import { BlockStack, Checkbox, Text } from "@shopify/polaris";
import type { OfferRule } from "~/offers/policy";
import { t } from "../messages";
import { CollectionsField } from "../policy/choice-fields";
import { Optional } from "../policy/optional";
import { NumberSlot, SelectSlot, Sentence } from "../policy/sentence";
import { ProductsField } from "./products-field";
import type { RuleFieldsProps } from "./rule-fields";
import { Amount } from "./slots";

const ITEM_KINDS = ["all", "products", "collections"] as const;
const COMBINES = ["order", "product", "shipping"] as const;
const WITHOUT_COST = ["give", "refuse"] as const;

/** On what it counts, and with what it goes together. What is no discount has neither. */
export function ItemFields(props: RuleFieldsProps) {
  const { rule, onChange } = props;
  const { combines, value } = rule;
  return (
    <BlockStack gap="300">
      {value.kind === "percentage" || value.kind === "amount" ? <Items {...props} /> : null}
      <BlockStack gap="100">
        <Text as="p">{t("offers.combines.text")}</Text>
        {COMBINES.map((kind) =>
          // Shopify refuses free shipping together with free shipping.
          kind === "shipping" && value.kind === "free_shipping" ? null : (
            <Checkbox
              key={kind}
              label={t(`offers.combines.${kind}`)}
              checked={combines[kind]}
              onChange={(on) => onChange({ combines: { ...combines, [kind]: on } })}
            />
          ),
        )}
      </BlockStack>
    </BlockStack>
  );
}

function Items({ rule: { items }, onChange, errorAt, catalogue, products }: RuleFieldsProps) {
  const titles = catalogue.collections ?? [];
  const titleOf = (id: string) =>
    titles.find((one) => one.id === id)?.title ?? t("offers.collections.unnamed", { id: id.split("/").at(-1) ?? "" });
  return (
    <>
      <Sentence text="offers.items.sentence">
        {{
          items: (
            <SelectSlot
              label={t("offers.items.label")}
              value={items.kind}
              options={ITEM_KINDS}
              words={(kind) => t(`offers.items.${kind}`)}
              onChange={(kind) => onChange({ items: kind === "all" ? { kind } : { kind, ids: [] } })}
            />
          ),
        }}
      </Sentence>
      {items.kind === "products" ? (
        <ProductsField
          label={t("offers.items.products_label")}
          ids={items.ids}
          products={products}
          onChange={(ids) => onChange({ items: { kind: "products", ids } })}
          error={errorAt("items.ids")}
        />
      ) : null}
      {items.kind === "collections" ? (
        <CollectionsField
          label={t("offers.items.collections_label")}
          collections={items.ids.map((id) => ({ id, title: titleOf(id) }))}
          catalogue={catalogue}
          onChange={(chosen) => onChange({ items: { kind: "collections", ids: chosen.map(({ id }) => id) } })}
          error={errorAt("items.ids")}
        />
      ) : null}
    </>
  );
}

/** How long a code holds, and how often a person gets one. */
export function OftenFields({ rule, onChange, errorAt }: RuleFieldsProps) {
  const slot = (field: "validDays" | "everyDays" | "coolDownDays", max: number) => (
    <NumberSlot
      label={t(`offers.often.${field}_label`)}
      value={rule[field]}
      max={max}
      onChange={(days) => onChange({ [field]: days })}
      error={errorAt(field)}
    />
  );
  return (
    <BlockStack gap="100">
      <Sentence text="offers.often.validDays">{{ days: slot("validDays", 90) }}</Sentence>
      <Sentence text="offers.often.everyDays">{{ days: slot("everyDays", 3_650) }}</Sentence>
      <Sentence text="offers.often.coolDownDays">{{ days: slot("coolDownDays", 365) }}</Sentence>
      <Text as="p" tone="subdued">
        {t("offers.often.guests")}
      </Text>
    </BlockStack>
  );
}

/** What it may cost in all, and what must be left. */
export function BudgetFields({ rule, onChange, errorAt }: RuleFieldsProps) {
  const { budget, currency, value, marginFloor } = rule;
  const most = (field: "daily" | "monthly") => (
    <Amount
      label={t(`offers.budget.${field}_label`)}
      currency={currency}
      value={budget[field]}
      onChange={(typed) => onChange({ budget: { ...budget, [field]: typed } })}
      error={errorAt(`budget.${field}`) ?? (field === "daily" ? errorAt("budget") : undefined)}
    />
  );
  const setFloor = (floor: OfferRule["marginFloor"]) => onChange({ marginFloor: floor });
  return (
    <BlockStack gap="200">
      <Sentence text="offers.budget.sentence">{{ daily: most("daily"), monthly: most("monthly") }}</Sentence>
      {value.kind === "percentage" || value.kind === "amount" ? (
        <Optional
          label="offers.margin.on"
          value={marginFloor}
          usual={{ percent: 30, withoutCost: "refuse" as const }}
          onChange={setFloor}
        >
          {(floor) => (
            <>
              <Sentence text="offers.margin.sentence">
                {{
                  percent: (
                    <NumberSlot
                      label={t("offers.margin.percent_label")}
                      value={floor.percent}
                      max={99}
                      onChange={(percent) => setFloor({ ...floor, percent })}
                      error={errorAt("marginFloor.percent")}
                    />
                  ),
                }}
              </Sentence>
              <Sentence text="offers.margin.without">
                {{
                  without: (
                    <SelectSlot
                      label={t("offers.margin.without_label")}
                      value={floor.withoutCost}
                      options={WITHOUT_COST}
                      words={(what) => t(`offers.margin.${what}`)}
                      onChange={(withoutCost) => setFloor({ ...floor, withoutCost })}
                    />
                  ),
                }}
              </Sentence>
            </>
          )}
        </Optional>
      ) : null}
    </BlockStack>
  );
}
