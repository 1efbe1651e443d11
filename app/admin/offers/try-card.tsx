import { BlockStack, Card, Checkbox, Divider, Select, SkeletonBodyText, Text } from "@shopify/polaris";
import { useState } from "react";
import { OCCASIONS } from "~/offers/offer-terms";
import type { OccasionKind } from "~/offers/offer-terms";
import type { OfferPolicy } from "~/offers/policy";
import type { ImaginedShopper } from "~/offers/try-offer";
import { decimalsOf } from "~/policy/minor-units";
import { t } from "../messages";
import { WordsField } from "../policy/chips-field";
import { COUNTRIES } from "../policy/countries";
import { Optional } from "../policy/optional";
import { NumberSlot, SelectSlot, Sentence } from "../policy/sentence";
import { wire } from "../policy/wire";
import { usePreview } from "../use-preview";
import type { Tried } from "./offers-body";
import { Amount } from "./slots";
import { TryOutcome } from "./try-outcome";

interface Props {
  policy: OfferPolicy;
  currency: string;
  /** What the example begins with. */
  country: string;
}

const KNOWN = ["customer", "proved", "guest"] as const;
const MOMENTS = ["none", ...OCCASIONS] as const;

/** The moments that come with a number, and what it begins with. */
const NUMBERS: Partial<Record<OccasionKind, number>> = {
  parcel_late: 4,
  complaint_resolved: 2,
  hesitation: 3,
  birthday: 0,
  good_rating: 5,
};

/** A shopper to try the rules on, and what they would get. */
export function TryCard({ policy, currency, country }: Props) {
  const unit = 10 ** decimalsOf(currency);
  const [shopper, setShopper] = useState<ImaginedShopper>({
    ...{ known: "customer", orders: 3, spent: 180 * unit, country, daysSinceLastOrder: 40, tags: [], rfm: null },
    ...{ moment: "parcel_late", momentNumber: 4, cart: null, costPercent: null, daysSinceLastOffer: null },
  });
  const { result: tried, state } = usePreview<Tried>("/app/offers/preview", {
    policy: wire(policy),
    shopper: wire(shopper),
  });
  const change = (changed: Partial<ImaginedShopper>) => setShopper({ ...shopper, ...changed });
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("offers.try.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("offers.try.text")}
          </Text>
        </BlockStack>
        <PersonFields shopper={shopper} currency={currency} onChange={change} />
        <MomentFields shopper={shopper} currency={currency} onChange={change} />
        <Divider />
        <div aria-live="polite">
          {state === "incomplete" || state === "failed" ? (
            <Text as="p" tone="subdued">
              {t(`offers.try.${state}`)}
            </Text>
          ) : tried === null ? (
            <SkeletonBodyText lines={4} />
          ) : (
            <TryOutcome {...tried} policy={policy} currency={currency} />
          )}
        </div>
      </BlockStack>
    </Card>
  );
}

interface FieldsProps {
  shopper: ImaginedShopper;
  currency: string;
  onChange: (change: Partial<ImaginedShopper>) => void;
}

function PersonFields({ shopper, currency, onChange }: FieldsProps) {
  const number = (field: "orders" | "daysSinceLastOrder", max: number) => (
    <NumberSlot
      label={t(`offers.try.${field}`)}
      value={shopper[field]}
      max={max}
      onChange={(typed) => onChange({ [field]: typed })}
    />
  );
  return (
    <BlockStack gap="200">
      <Sentence text="offers.try.who">
        {{
          known: (
            <SelectSlot
              label={t("offers.try.known")}
              value={shopper.known}
              options={KNOWN}
              words={(known) => t(`offers.try.known.${known}`)}
              onChange={(known) => onChange({ known })}
            />
          ),
        }}
      </Sentence>
      {shopper.known === "customer" ? (
        <>
          <Sentence text="offers.try.orders_sentence">
            {{
              orders: number("orders", 100_000),
              spent: (
                <Amount
                  label={t("offers.try.spent")}
                  currency={currency}
                  value={shopper.spent}
                  onChange={(spent) => onChange({ spent })}
                />
              ),
            }}
          </Sentence>
          {shopper.orders > 0 ? (
            <Sentence text="offers.try.last_sentence">{{ days: number("daysSinceLastOrder", 100_000) }}</Sentence>
          ) : null}
          <Select
            label={t("offers.try.country")}
            value={shopper.country}
            options={COUNTRIES.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(country) => onChange({ country })}
          />
          <WordsField label={t("offers.try.tags")} words={shopper.tags} onChange={(tags) => onChange({ tags })} />
        </>
      ) : null}
    </BlockStack>
  );
}

function MomentFields({ shopper, currency, onChange }: FieldsProps) {
  const { moment, momentNumber } = shopper;
  const choose = (chosen: (typeof MOMENTS)[number]) =>
    chosen === "none"
      ? onChange({ moment: null })
      : onChange({ moment: chosen, momentNumber: NUMBERS[chosen] ?? momentNumber });
  return (
    <BlockStack gap="200">
      <Sentence text="offers.try.moment_sentence">
        {{
          moment: (
            <SelectSlot
              label={t("offers.try.moment")}
              value={moment ?? "none"}
              options={MOMENTS}
              words={(one) => t(`offers.try.moment.${one}`)}
              onChange={choose}
            />
          ),
        }}
      </Sentence>
      {moment !== null && moment in NUMBERS ? (
        <Sentence text={`offers.try.number.${moment as "parcel_late"}`}>
          {{
            number: (
              <NumberSlot
                label={t("offers.try.number")}
                value={momentNumber}
                onChange={(typed) => onChange({ momentNumber: typed })}
              />
            ),
          }}
        </Sentence>
      ) : null}
      <Optional
        label="offers.try.cart_on"
        value={shopper.cart}
        usual={80 * 10 ** decimalsOf(currency)}
        onChange={(cart) => onChange({ cart, costPercent: cart === null ? null : shopper.costPercent })}
      >
        {(cart) => (
          <BlockStack gap="200">
            <Amount
              label={t("offers.try.cart")}
              currency={currency}
              value={cart}
              onChange={(typed) => onChange({ cart: typed })}
            />
            <Checkbox
              label={t("offers.try.cost_on")}
              checked={shopper.costPercent !== null}
              onChange={(on) => onChange({ costPercent: on ? 50 : null })}
            />
            {shopper.costPercent === null ? null : (
              <Sentence text="offers.try.cost_sentence">
                {{
                  percent: (
                    <NumberSlot
                      label={t("offers.try.cost")}
                      value={shopper.costPercent}
                      max={100}
                      onChange={(costPercent) => onChange({ costPercent })}
                    />
                  ),
                }}
              </Sentence>
            )}
          </BlockStack>
        )}
      </Optional>
      <Optional
        label="offers.try.had_on"
        value={shopper.daysSinceLastOffer}
        usual={10}
        onChange={(daysSinceLastOffer) => onChange({ daysSinceLastOffer })}
      >
        {(days) => (
          <Sentence text="offers.try.had_sentence">
            {{
              days: (
                <NumberSlot
                  label={t("offers.try.had")}
                  value={days}
                  onChange={(daysSinceLastOffer) => onChange({ daysSinceLastOffer })}
                />
              ),
            }}
          </Sentence>
        )}
      </Optional>
    </BlockStack>
  );
}
