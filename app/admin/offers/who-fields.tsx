import { BlockStack, ChoiceList } from "@shopify/polaris";
import type { OfferRule } from "~/offers/policy";
import { RFM_GROUPS } from "~/offers/offer-terms";
import { t } from "../messages";
import { CountriesField } from "../policy/choice-fields";
import { WordsField } from "../policy/chips-field";
import { Optional } from "../policy/optional";
import { SelectSlot, Sentence } from "../policy/sentence";
import type { RuleFieldsProps } from "./rule-fields";
import { Amount, OpenNumberSlot } from "./slots";

type Group = OfferRule["who"]["rfm"][number];
const USUAL_GROUPS: Group[] = ["CHAMPIONS", "LOYAL"];
const GUESTS = ["none", "proved", "any"] as const;

/** Whom the rule is for; what is left out asks for nothing. */
export function WhoFields({ rule: { who, currency }, onChange, errorAt }: RuleFieldsProps) {
  const change = (changed: Partial<OfferRule["who"]>) => onChange({ who: { ...who, ...changed } });
  return (
    <BlockStack gap="300">
      <Sentence text="offers.who.orders">
        {{
          from: (
            <OpenNumberSlot
              label={t("offers.who.orders_from")}
              value={who.ordersFrom}
              onChange={(ordersFrom) => change({ ordersFrom })}
              error={errorAt("who.ordersFrom")}
            />
          ),
          to: (
            <OpenNumberSlot
              label={t("offers.who.orders_to")}
              value={who.ordersTo}
              onChange={(ordersTo) => change({ ordersTo })}
              error={errorAt("who.ordersTo")}
            />
          ),
        }}
      </Sentence>
      <Optional
        label="offers.who.spent_from_on"
        value={who.spentFrom}
        usual={Number.NaN}
        onChange={(spentFrom) => change({ spentFrom })}
      >
        {(spentFrom) => (
          <Amount
            label={t("offers.who.spent_from")}
            currency={currency}
            value={spentFrom}
            onChange={(typed) => change({ spentFrom: typed })}
            error={errorAt("who.spentFrom")}
          />
        )}
      </Optional>
      <Optional
        label="offers.who.spent_to_on"
        value={who.spentTo}
        usual={Number.NaN}
        onChange={(spentTo) => change({ spentTo })}
      >
        {(spentTo) => (
          <Amount
            label={t("offers.who.spent_to")}
            currency={currency}
            value={spentTo}
            onChange={(typed) => change({ spentTo: typed })}
            error={errorAt("who.spentTo")}
          />
        )}
      </Optional>
      <CountriesField
        label={t("offers.who.countries")}
        countries={who.countries}
        onChange={(countries) => change({ countries })}
        error={errorAt("who.countries")}
      />
      <div className="wl-beside">
        <WordsField
          label={t("offers.who.any_tag")}
          words={who.anyTag}
          onChange={(anyTag) => change({ anyTag })}
          error={errorAt("who.anyTag")}
        />
        <WordsField
          label={t("offers.who.no_tag")}
          words={who.noTag}
          onChange={(noTag) => change({ noTag })}
          error={errorAt("who.noTag")}
        />
      </div>
      <Optional
        label="offers.who.rfm_on"
        value={who.rfm.length > 0 ? who.rfm : null}
        usual={USUAL_GROUPS}
        onChange={(rfm) => change({ rfm: rfm ?? [] })}
      >
        {(rfm) => (
          <div className="wl-offer-groups">
            <ChoiceList
              title={t("offers.who.rfm")}
              titleHidden
              allowMultiple
              choices={RFM_GROUPS.map((group) => ({ value: group, label: t(`offers.rfm.${group}`) }))}
              selected={rfm}
              onChange={(chosen: string[]) => change({ rfm: RFM_GROUPS.filter((group) => chosen.includes(group)) })}
            />
          </div>
        )}
      </Optional>
      <Sentence text="offers.who.guests">
        {{
          guests: (
            <SelectSlot
              label={t("offers.who.guests_label")}
              value={who.guests}
              options={GUESTS}
              words={(guests) => t(`offers.guests.${guests}`)}
              onChange={(guests) => change({ guests })}
              error={errorAt("who.guests")}
            />
          ),
        }}
      </Sentence>
    </BlockStack>
  );
}
