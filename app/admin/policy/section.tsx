import { BlockStack, Card, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import { t } from "../messages";
import type { AdminMessage } from "../messages";
import type { PolicyForm } from "./use-policy-form";

export interface SectionProps {
  form: PolicyForm;
  /** ISO 4217. */
  currency: string;
}

/** One card of rules. */
export function Section({ title, text, children }: { title: AdminMessage; text?: AdminMessage; children: ReactNode }) {
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t(title)}
          </Text>
          {text ? (
            <Text as="p" tone="subdued">
              {t(text)}
            </Text>
          ) : null}
        </BlockStack>
        {children}
      </BlockStack>
    </Card>
  );
}
