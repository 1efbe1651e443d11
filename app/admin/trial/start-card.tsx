import { BlockStack, Button, Card, FormLayout, InlineStack, Select, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { t } from "../messages";
import type { Trial, TrialAs } from "./use-trial";

/** As whom to talk to the assistant. */
export function StartCard({ trial, shopLocale }: { trial: Trial; shopLocale: Locale }) {
  const [as, setAs] = useState<TrialAs>({ customer: "", locale: shopLocale, page: "/" });
  const names = new Intl.DisplayNames("en", { type: "language" });
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("trial.as.title")}
        </Text>
        <FormLayout>
          <FormLayout.Group condensed>
            <TextField
              label={t("trial.as.customer")}
              helpText={t("trial.as.customer_help")}
              value={as.customer}
              onChange={(customer) => setAs({ ...as, customer })}
              maxLength={120}
              autoComplete="off"
            />
            <Select
              label={t("trial.as.locale")}
              options={LOCALES.map((value) => ({ value, label: names.of(value) ?? value }))}
              value={as.locale}
              onChange={(locale) => setAs({ ...as, locale: locale as Locale })}
            />
            <TextField
              label={t("trial.as.page")}
              helpText={t("trial.as.page_help")}
              value={as.page}
              onChange={(page) => setAs({ ...as, page })}
              maxLength={500}
              autoComplete="off"
            />
          </FormLayout.Group>
        </FormLayout>
        <InlineStack>
          <Button
            variant={trial.begun ? "secondary" : "primary"}
            loading={trial.busy === "start"}
            onClick={() => void trial.start(as)}
          >
            {t(trial.begun ? "trial.as.again" : "trial.as.start")}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
