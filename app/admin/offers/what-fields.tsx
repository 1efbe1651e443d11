import { BlockStack, Text } from "@shopify/polaris";
import type { OfferValue } from "~/offers/policy";
import { VALUE_KINDS } from "~/offers/offer-terms";
import { t } from "../messages";
import { Optional } from "../policy/optional";
import { NumberSlot, SelectSlot, Sentence } from "../policy/sentence";
import { ScopeNotice } from "../scopes/scope-notice";
import { BuyGetFields } from "./buy-get-fields";
import type { RuleFieldsProps } from "./rule-fields";
import { Amount } from "./slots";

/** What each kind begins with; amounts are for the merchant to say. */
function usual(kind: OfferValue["kind"], before: OfferValue): OfferValue {
  const amount = "amount" in before ? before.amount : Number.NaN;
  switch (kind) {
    case "percentage":
      return { kind, percent: 10, loyal: null, cartMost: Number.NaN };
    case "free_shipping":
      return { kind, most: Number.NaN };
    case "buy_x_get_y":
      return {
        ...{ kind, buyQuantity: 2, buyProducts: [], getQuantity: 1, getProducts: [] },
        ...{ percent: 100, getUnitMost: Number.NaN },
      };
    default:
      return { kind, amount, loyal: null };
  }
}

/** What is given, and from which subtotal on. */
export function WhatFields(props: RuleFieldsProps) {
  const { rule, onChange, errorAt } = props;
  const { value, currency, minimumSubtotal } = rule;
  const money = value.kind === "store_credit" || value.kind === "gift_card" ? value.kind : null;
  const choose = (kind: OfferValue["kind"]) => {
    const isOff = kind === "percentage" || kind === "amount";
    const hasMinimum = isOff || kind === "free_shipping";
    onChange({
      value: usual(kind, value),
      minimumSubtotal: hasMinimum ? minimumSubtotal : 0,
      marginFloor: isOff ? rule.marginFloor : null,
      items: isOff ? rule.items : { kind: "all" },
    });
  };
  return (
    <BlockStack gap="200">
      <Sentence text="offers.what.sentence">
        {{
          kind: (
            <SelectSlot
              label={t("offers.what.label")}
              value={value.kind}
              options={VALUE_KINDS}
              words={(kind) => t(`offers.value.${kind}`)}
              onChange={choose}
            />
          ),
        }}
      </Sentence>
      {money ? <ScopeNotice key={money} wants={money} /> : null}
      <ValueFields {...props} />
      {money || value.kind === "buy_x_get_y" ? null : (
        <Sentence text="offers.what.minimum">
          {{
            amount: (
              <Amount
                label={t("offers.what.minimum_label")}
                currency={currency}
                value={minimumSubtotal}
                onChange={(typed) => onChange({ minimumSubtotal: typed })}
                error={errorAt("minimumSubtotal")}
              />
            ),
          }}
        </Sentence>
      )}
      <Text as="p" tone="subdued">
        {t(`offers.what.help.${value.kind}`)}
      </Text>
    </BlockStack>
  );
}

function ValueFields(props: RuleFieldsProps) {
  const { rule, onChange, errorAt } = props;
  const { value, currency } = rule;
  const set = (changed: OfferValue) => onChange({ value: changed });
  switch (value.kind) {
    case "percentage":
      return (
        <>
          <Sentence text="offers.what.percentage">
            {{
              percent: (
                <NumberSlot
                  label={t("offers.what.percent_label")}
                  value={value.percent}
                  max={100}
                  onChange={(percent) => set({ ...value, percent })}
                  error={errorAt("value.percent")}
                />
              ),
              most: (
                <Amount
                  label={t("offers.what.cart_most_label")}
                  currency={currency}
                  value={value.cartMost}
                  onChange={(cartMost) => set({ ...value, cartMost })}
                  error={errorAt("value.cartMost")}
                />
              ),
            }}
          </Sentence>
          <Loyal {...props} loyal={value.loyal} onLoyal={(loyal) => set({ ...value, loyal })} isPercent />
        </>
      );
    case "free_shipping":
      return (
        <Sentence text="offers.what.free_shipping">
          {{
            most: (
              <Amount
                label={t("offers.what.shipping_most_label")}
                currency={currency}
                value={value.most}
                onChange={(most) => set({ ...value, most })}
                error={errorAt("value.most")}
              />
            ),
          }}
        </Sentence>
      );
    case "buy_x_get_y":
      return <BuyGetFields {...props} value={value} />;
    default:
      return (
        <>
          <Sentence text={value.kind === "amount" ? "offers.what.amount" : "offers.what.money"}>
            {{
              amount: (
                <Amount
                  label={t("offers.what.amount_label")}
                  currency={currency}
                  value={value.amount}
                  onChange={(amount) => set({ ...value, amount })}
                  error={errorAt("value.amount")}
                />
              ),
            }}
          </Sentence>
          <Loyal {...props} loyal={value.loyal} onLoyal={(loyal) => set({ ...value, loyal })} isPercent={false} />
        </>
      );
  }
}

interface LoyalProps extends RuleFieldsProps {
  loyal: { ordersFrom: number; to: number } | null;
  onLoyal: (loyal: { ordersFrom: number; to: number } | null) => void;
  isPercent: boolean;
}

/** More for those who come back. */
function Loyal({ rule: { currency }, loyal, onLoyal, isPercent, errorAt }: LoyalProps) {
  return (
    <Optional label="offers.what.loyal_on" value={loyal} usual={{ ordersFrom: 5, to: Number.NaN }} onChange={onLoyal}>
      {(more) => (
        <Sentence text={isPercent ? "offers.what.loyal_percent" : "offers.what.loyal_amount"}>
          {{
            orders: (
              <NumberSlot
                label={t("offers.what.loyal_orders_label")}
                value={more.ordersFrom}
                onChange={(ordersFrom) => onLoyal({ ...more, ordersFrom })}
                error={errorAt("value.loyal.ordersFrom")}
              />
            ),
            to: isPercent ? (
              <NumberSlot
                label={t("offers.what.loyal_to_label")}
                value={more.to}
                max={100}
                onChange={(to) => onLoyal({ ...more, to })}
                error={errorAt("value.loyal.to")}
              />
            ) : (
              <Amount
                label={t("offers.what.loyal_to_label")}
                currency={currency}
                value={more.to}
                onChange={(to) => onLoyal({ ...more, to })}
                error={errorAt("value.loyal.to")}
              />
            ),
          }}
        </Sentence>
      )}
    </Optional>
  );
}
