import { BlockStack, Divider, Text, TextField } from "@shopify/polaris";
import { Fragment } from "react";
import { t } from "../messages";
import { BudgetFields, ItemFields, OftenFields } from "./limit-fields";
import type { RuleFieldsProps } from "./rule-fields";
import { WhatFields } from "./what-fields";
import { WhenFields } from "./when-fields";
import { WhoFields } from "./who-fields";

const PARTS = [
  ["when", WhenFields],
  ["who", WhoFields],
  ["what", WhatFields],
  ["items", ItemFields],
  ["often", OftenFields],
  ["budget", BudgetFields],
] as const;

const NAME_CHARACTERS = 60;

/** Store credit and gift cards are money: they count on everything. */
const isMoney = ({ value: { kind } }: RuleFieldsProps["rule"]): boolean =>
  kind === "store_credit" || kind === "gift_card";

/** One rule, from its name to its budget. */
export function RuleForm(props: RuleFieldsProps) {
  const { rule, onChange, errorAt } = props;
  return (
    <div className="wl-policy-form">
      <BlockStack gap="400">
        <TextField
          label={t("offers.rule.name")}
          helpText={t("offers.rule.name_help")}
          value={rule.name}
          onChange={(name) => onChange({ name })}
          maxLength={NAME_CHARACTERS}
          error={errorAt("name")}
          autoComplete="off"
        />
        {PARTS.filter(([part]) => part !== "items" || !isMoney(rule)).map(([part, Fields]) => (
          <Fragment key={part}>
            <Divider />
            <BlockStack gap="200">
              <Text as="h4" variant="headingSm">
                {t(`offers.rule.part.${part}`)}
              </Text>
              <Fields {...props} />
            </BlockStack>
          </Fragment>
        ))}
      </BlockStack>
    </div>
  );
}
