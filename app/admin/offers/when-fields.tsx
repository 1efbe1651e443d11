import { BlockStack, Text } from "@shopify/polaris";
import type { OfferRule } from "~/offers/policy";
import { OCCASIONS } from "~/offers/offer-terms";
import type { OccasionKind } from "~/offers/offer-terms";
import { t } from "../messages";
import { NumberSlot, SelectSlot, Sentence } from "../policy/sentence";
import type { RuleFieldsProps } from "./rule-fields";

type Occasion = OfferRule["occasion"];

/** What each occasion begins with. */
const USUAL: { [Kind in OccasionKind]: Extract<Occasion, { kind: Kind }> } = {
  parcel_late: { kind: "parcel_late", days: 3 },
  parcel_lost: { kind: "parcel_lost" },
  complaint_resolved: { kind: "complaint_resolved", withinDays: 14 },
  return_to_exchange: { kind: "return_to_exchange" },
  hesitation: { kind: "hesitation", products: 3 },
  first_order: { kind: "first_order" },
  loyal: { kind: "loyal" },
  long_silence: { kind: "long_silence", days: 120 },
  birthday: { kind: "birthday", withinDays: 7 },
  good_rating: { kind: "good_rating", stars: 5 },
};

/** The occasion, and the number that makes it a matter of fact. */
export function WhenFields({ rule: { occasion }, onChange, errorAt }: RuleFieldsProps) {
  return (
    <BlockStack gap="100">
      <Sentence text="offers.when.sentence">
        {{
          occasion: (
            <SelectSlot
              label={t("offers.when.label")}
              value={occasion.kind}
              options={OCCASIONS}
              words={(kind) => t(`offers.occasion.${kind}`)}
              onChange={(kind) => onChange({ occasion: USUAL[kind] })}
            />
          ),
        }}
      </Sentence>
      <OccasionNumber occasion={occasion} onChange={(changed) => onChange({ occasion: changed })} errorAt={errorAt} />
      <Text as="p" tone="subdued">
        {t(`offers.when.help.${occasion.kind}`)}
      </Text>
    </BlockStack>
  );
}

interface NumberProps {
  occasion: Occasion;
  onChange: (occasion: Occasion) => void;
  errorAt: RuleFieldsProps["errorAt"];
}

function OccasionNumber({ occasion, onChange, errorAt }: NumberProps) {
  const slot = (label: string, field: string, value: number, max: number, change: (value: number) => Occasion) => (
    <NumberSlot
      label={label}
      value={value}
      max={max}
      onChange={(typed) => onChange(change(typed))}
      error={errorAt(`occasion.${field}`)}
    />
  );
  switch (occasion.kind) {
    case "parcel_late":
    case "long_silence": {
      const label = t(`offers.when.${occasion.kind}.label`);
      const days = slot(label, "days", occasion.days, 1_095, (typed) => ({ ...occasion, days: typed }));
      return <Sentence text={`offers.when.${occasion.kind}.sentence`}>{{ days }}</Sentence>;
    }
    case "complaint_resolved":
    case "birthday": {
      const label = t(`offers.when.${occasion.kind}.label`);
      const days = slot(label, "withinDays", occasion.withinDays, 60, (typed) => ({ ...occasion, withinDays: typed }));
      return <Sentence text={`offers.when.${occasion.kind}.sentence`}>{{ days }}</Sentence>;
    }
    case "hesitation": {
      const label = t("offers.when.hesitation.label");
      const products = slot(label, "products", occasion.products, 20, (typed) => ({ ...occasion, products: typed }));
      return <Sentence text="offers.when.hesitation.sentence">{{ products }}</Sentence>;
    }
    case "good_rating": {
      const label = t("offers.when.good_rating.label");
      const stars = slot(label, "stars", occasion.stars, 5, (typed) => ({ ...occasion, stars: typed }));
      return <Sentence text="offers.when.good_rating.sentence">{{ stars }}</Sentence>;
    }
    default:
      return null;
  }
}
