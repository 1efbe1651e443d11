import { BlockStack, Button, Text } from "@shopify/polaris";
import { t } from "../messages";
import { Section } from "../policy/section";
import { ruleSentence } from "./rule-words";
import { ruleOf, TEMPLATES } from "./templates";
import type { OffersForm } from "./use-offers-form";

/** Rules to begin with; each goes into the list with one press, and holds once saved. */
export function TemplatesSection({ form, currency }: { form: OffersForm; currency: string }) {
  const { rules } = form.policy;
  const left = TEMPLATES.map((template) => ({ template, rule: ruleOf(template, currency) })).filter(
    ({ rule }) => !rules.some(({ occasion }) => occasion.kind === rule.occasion.kind),
  );
  if (left.length === 0) return null;
  return (
    <Section title="offers.templates.title" text="offers.templates.text">
      <ul className="wl-offer-templates">
        {left.map(({ template, rule }) => (
          <li key={template}>
            <BlockStack gap="200">
              <Text as="h3" variant="headingSm">
                {rule.name}
              </Text>
              <Text as="p">{ruleSentence(rule)}</Text>
              <div>
                <Button
                  onClick={() => form.change({ rules: [...rules, ruleOf(template, currency)] })}
                  accessibilityLabel={t("offers.templates.use_this", { name: rule.name })}
                >
                  {t("offers.templates.use")}
                </Button>
              </div>
            </BlockStack>
          </li>
        ))}
      </ul>
    </Section>
  );
}
