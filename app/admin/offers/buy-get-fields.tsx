import { BlockStack } from "@shopify/polaris";
import type { OfferValue } from "~/offers/policy";
import { t } from "../messages";
import { NumberSlot, Sentence } from "../policy/sentence";
import { ProductsField } from "./products-field";
import type { RuleFieldsProps } from "./rule-fields";
import { Amount } from "./slots";

interface Props extends RuleFieldsProps {
  value: Extract<OfferValue, { kind: "buy_x_get_y" }>;
}

/** So many of these, then so many of those for less or for nothing. */
export function BuyGetFields({ rule: { currency }, value, onChange, errorAt, products }: Props) {
  const set = (changed: Partial<typeof value>) => onChange({ value: { ...value, ...changed } });
  return (
    <BlockStack gap="300">
      <Sentence text="offers.what.buy">
        {{
          buy: (
            <NumberSlot
              label={t("offers.what.buy_label")}
              value={value.buyQuantity}
              max={100}
              onChange={(buyQuantity) => set({ buyQuantity })}
              error={errorAt("value.buyQuantity")}
            />
          ),
          get: (
            <NumberSlot
              label={t("offers.what.get_label")}
              value={value.getQuantity}
              max={20}
              onChange={(getQuantity) => set({ getQuantity })}
              error={errorAt("value.getQuantity")}
            />
          ),
          percent: (
            <NumberSlot
              label={t("offers.what.percent_label")}
              value={value.percent}
              max={100}
              onChange={(percent) => set({ percent })}
              error={errorAt("value.percent")}
            />
          ),
        }}
      </Sentence>
      <div className="wl-beside">
        <ProductsField
          label={t("offers.what.buy_products")}
          ids={value.buyProducts}
          products={products}
          onChange={(buyProducts) => set({ buyProducts })}
          error={errorAt("value.buyProducts")}
        />
        <ProductsField
          label={t("offers.what.get_products")}
          ids={value.getProducts}
          products={products}
          onChange={(getProducts) => set({ getProducts })}
          error={errorAt("value.getProducts")}
        />
      </div>
      <Sentence text="offers.what.unit_most">
        {{
          most: (
            <Amount
              label={t("offers.what.unit_most_label")}
              currency={currency}
              value={value.getUnitMost}
              onChange={(getUnitMost) => set({ getUnitMost })}
              error={errorAt("value.getUnitMost")}
            />
          ),
        }}
      </Sentence>
    </BlockStack>
  );
}
