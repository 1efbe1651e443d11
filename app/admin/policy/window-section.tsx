import { BlockStack, Button, Checkbox, Divider, Text } from "@shopify/polaris";
import { useAdminData } from "../admin-data";
import { t } from "../messages";
import { CollectionsField } from "./choice-fields";
import { WordsField } from "./chips-field";
import { SeasonFields } from "./season-fields";
import { Section } from "./section";
import type { SectionProps } from "./section";
import { NumberSlot, Sentence } from "./sentence";
import type { Catalogue } from "./use-catalogue";

const USUAL_DAYS = 30;

/** Until when things can come back, and what never can. */
export function WindowSection({ form, catalogue }: Omit<SectionProps, "currency"> & { catalogue: Catalogue }) {
  const { shop } = useAdminData();
  const { windowDays, transitDays, afterDeliveryOnly, oncePerOrder, seasons } = form.policy.returns;
  return (
    <Section title="policy.window.title">
      <BlockStack gap="200">
        {windowDays === null ? (
          <Text as="p">{t("policy.window.no_end")}</Text>
        ) : (
          <Sentence text="policy.window.days">
            {{
              days: (
                <NumberSlot
                  label={t("policy.window.days_label")}
                  value={windowDays}
                  onChange={(days) => form.change("returns", { windowDays: days })}
                  error={form.errorAt("returns.windowDays")}
                />
              ),
            }}
          </Sentence>
        )}
        <Checkbox
          label={t("policy.window.set_end")}
          helpText={t("policy.window.help", { timeZone: shop.timeZone })}
          checked={windowDays !== null}
          onChange={(on) => form.change("returns", { windowDays: on ? USUAL_DAYS : null })}
        />
        <Sentence text="policy.window.transit">
          {{
            days: (
              <NumberSlot
                label={t("policy.window.transit_label")}
                value={transitDays}
                max={90}
                onChange={(days) => form.change("returns", { transitDays: days })}
                error={form.errorAt("returns.transitDays")}
              />
            ),
          }}
        </Sentence>
        <Checkbox
          label={t("policy.window.after_delivery")}
          checked={afterDeliveryOnly}
          onChange={(on) => form.change("returns", { afterDeliveryOnly: on })}
        />
        <Checkbox
          label={t("policy.window.once")}
          checked={oncePerOrder}
          onChange={(on) => form.change("returns", { oncePerOrder: on })}
        />
      </BlockStack>
      <Divider />
      <BlockStack gap="300">
        <Text as="h3" variant="headingSm">
          {t("policy.seasons.title")}
        </Text>
        {seasons.map((season, index) => (
          <SeasonFields
            key={season.id}
            season={season}
            onChange={(changed) =>
              form.change("returns", { seasons: seasons.map((one, at) => (at === index ? changed : one)) })
            }
            onRemove={() => form.change("returns", { seasons: seasons.filter((one) => one !== season) })}
          />
        ))}
        <div>
          <Button
            disabled={seasons.length >= 10}
            onClick={() => {
              const season = { id: newId("season", seasons), from: "11-01", to: "12-24", until: "01-31" };
              form.change("returns", { seasons: [...seasons, season] });
            }}
          >
            {t("policy.seasons.add")}
          </Button>
        </div>
      </BlockStack>
      <Divider />
      <FinalSale form={form} catalogue={catalogue} />
    </Section>
  );
}

/** The next free name: decisions of the past keep meaning what they named. */
export function newId(stem: string, taken: { id: string }[]): string {
  const numbers = taken.map(({ id }) => Number(new RegExp(`^${stem}-(\\d+)$`).exec(id)?.[1] ?? 0));
  return `${stem}-${Math.max(0, ...numbers) + 1}`;
}

function FinalSale({ form, catalogue }: Omit<SectionProps, "currency"> & { catalogue: Catalogue }) {
  const { finalSale } = form.policy.returns;
  const change = (changed: Partial<typeof finalSale>) =>
    form.change("returns", { finalSale: { ...finalSale, ...changed } });
  return (
    <BlockStack gap="300">
      <BlockStack gap="100">
        <Text as="h3" variant="headingSm">
          {t("policy.final.title")}
        </Text>
        <Text as="p" tone="subdued">
          {t("policy.final.text")}
        </Text>
      </BlockStack>
      <Checkbox
        label={t("policy.final.gift_cards")}
        checked={finalSale.giftCards}
        onChange={(giftCards) => change({ giftCards })}
      />
      <WordsField label={t("policy.final.tags")} words={finalSale.tags} onChange={(tags) => change({ tags })} />
      <WordsField
        label={t("policy.final.types")}
        words={finalSale.productTypes}
        onChange={(productTypes) => change({ productTypes })}
      />
      <CollectionsField
        label={t("policy.final.collections")}
        collections={finalSale.collections}
        catalogue={catalogue}
        onChange={(collections) => change({ collections })}
      />
      <Checkbox
        label={t("policy.final.exempt")}
        helpText={t("policy.final.exempt_help")}
        checked={finalSale.exemptFromWithdrawal}
        onChange={(exemptFromWithdrawal) => change({ exemptFromWithdrawal })}
      />
    </BlockStack>
  );
}
