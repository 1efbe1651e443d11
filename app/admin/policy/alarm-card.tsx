import { Banner, BlockStack, Button, InlineStack, Link, Text } from "@shopify/polaris";
import type { Contradiction, RuleSays } from "~/policy/compare-with-page";
import type { PageReading } from "~/policy/find-contradictions";
import { languageName } from "../knowledge/language-name";
import { t } from "../messages";
import { feeWords } from "./exception-words";
import type { SectionProps } from "./section";

/** Where the shop's own page says something else than the rules, sentence beside rule. */
export function AlarmCard({ form, currency, reading }: SectionProps & { reading: PageReading }) {
  const { page, url, contradictions } = reading;
  if (contradictions.length === 0) {
    return (
      <Text as="p" tone="subdued">
        {t(page === "none" ? "policy.alarm.no_page" : page === "silent" ? "policy.alarm.unread" : "policy.alarm.none")}
      </Text>
    );
  }
  return (
    <Banner tone="warning" title={t("policy.alarm.title", { count: contradictions.length })}>
      <BlockStack gap="300">
        <Text as="p">
          {t("policy.alarm.text")}{" "}
          {url === null ? null : (
            <Link url={url} target="_blank">
              {t("policy.alarm.open")}
            </Link>
          )}
        </Text>
        <ul className="wl-policy-list">
          {contradictions.map((one) => (
            <li key={`${one.locale} ${one.rule.about} ${one.sentence}`}>
              <ContradictionRow {...{ one, form, currency }} />
            </li>
          ))}
        </ul>
      </BlockStack>
    </Banner>
  );
}

function ContradictionRow({ one, form, currency }: { one: Contradiction } & SectionProps) {
  const { sentence, locale, sure, rule, windowDays } = one;
  return (
    <BlockStack gap="100">
      <div className="wl-beside">
        <div>
          <Text as="p" tone="subdued">
            {t("policy.alarm.page", { language: languageName(locale) })}
          </Text>
          <blockquote className="wl-page-quote" lang={locale} dir="auto">
            {sentence}
          </blockquote>
        </div>
        <div>
          <Text as="p" tone="subdued">
            {t("policy.alarm.rule")}
          </Text>
          <Text as="p">{ruleSays(rule, currency)}</Text>
        </div>
      </div>
      <InlineStack gap="300" blockAlign="center">
        {sure ? null : (
          <Text as="p" tone="subdued">
            {t("policy.alarm.unsure")}
          </Text>
        )}
        {windowDays === null ? null : (
          <Button onClick={() => form.change("returns", { windowDays })}>
            {t("policy.alarm.take_days", { days: windowDays })}
          </Button>
        )}
      </InlineStack>
    </BlockStack>
  );
}

function ruleSays(rule: RuleSays, currency: string): string {
  switch (rule.about) {
    case "window":
      return rule.days === null ? t("policy.alarm.window_none") : t("policy.alarm.window", { days: rule.days });
    case "fee": {
      if (rule.fee.kind === "none" && rule.others === 0) return t("policy.alarm.fee_free");
      const fee = feeWords(rule.fee, currency);
      return rule.others === 0
        ? t("policy.alarm.fee_some", { fee })
        : t("policy.alarm.fee_countries", { fee, count: rule.others });
    }
    case "final_sale":
      return rule.names.length === 0
        ? t("policy.alarm.final_none")
        : t("policy.alarm.final_some", { list: rule.names.join(", ") });
  }
}
