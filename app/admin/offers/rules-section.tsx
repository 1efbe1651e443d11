import { BlockStack, Button, Text } from "@shopify/polaris";
import { useState } from "react";
import type { OfferRule } from "~/offers/policy";
import { t } from "../messages";
import { Section } from "../policy/section";
import type { Catalogue } from "../policy/use-catalogue";
import { RuleItem } from "./rule-item";
import { blankRule } from "./templates";
import type { OffersForm } from "./use-offers-form";
import type { ProductNames } from "./use-products";

/** As many as the rules take. */
const MOST_RULES = 30;

interface Props {
  form: OffersForm;
  currency: string;
  catalogue: Catalogue;
  products: ProductNames;
}

/** Every rule as a sentence that opens into its fields, in the order in which they are asked. */
export function RulesSection({ form, currency, catalogue, products }: Props) {
  const { rules } = form.policy;
  const [open, setOpen] = useState<string | null>(null);
  const faultyIndex = Number(/^rules\.(\d+)\b/.exec(form.faults.find((path) => path.startsWith("rules.")) ?? "")?.[1]);
  const faulty = rules[faultyIndex]?.id ?? null;
  const [seenFault, setSeenFault] = useState<string | null>(null);
  if (faulty !== seenFault) {
    setSeenFault(faulty);
    if (faulty !== null) setOpen(faulty);
  }
  const add = () => {
    const rule = blankRule(currency);
    form.change({ rules: [...rules, rule] });
    setOpen(rule.id);
  };
  const move = (rule: OfferRule, by: -1 | 1) => {
    const at = rules.indexOf(rule);
    const others = rules.filter((one) => one !== rule);
    form.change({ rules: [...others.slice(0, at + by), rule, ...others.slice(at + by)] });
  };
  return (
    <Section title="offers.rules.title" text={rules.length > 1 ? "offers.rules.order" : "offers.rules.text"}>
      {rules.length === 0 ? (
        <Text as="p">{t("offers.rules.empty")}</Text>
      ) : (
        <ol className="wl-policy-list">
          {rules.map((rule, index) => (
            <li key={rule.id}>
              <RuleItem
                rule={rule}
                index={index}
                last={index === rules.length - 1}
                form={form}
                currency={currency}
                catalogue={catalogue}
                products={products}
                open={open === rule.id}
                onOpen={(on) => setOpen(on ? rule.id : null)}
                onMove={(by) => move(rule, by)}
              />
            </li>
          ))}
        </ol>
      )}
      <BlockStack inlineAlign="start">
        <Button onClick={add} disabled={rules.length >= MOST_RULES}>
          {t("offers.rules.add")}
        </Button>
      </BlockStack>
    </Section>
  );
}
