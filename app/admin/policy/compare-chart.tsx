import { BlockStack, Text } from "@shopify/polaris";
import type { Comparison } from "~/policy/compare-policies";
import type { Verdict } from "~/policy/decision";
import { t } from "../messages";

const VERDICTS = ["allowed", "needs_staff", "refused"] as const satisfies readonly Verdict[];

/** The same items under both rules, as two bars; the figures stand in a table as well. */
export function CompareChart({ compared }: { compared: Comparison }) {
  const rows = [
    { name: t("policy.compare.now"), counts: compared.before },
    { name: t("policy.compare.draft"), counts: compared.after },
  ];
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {t("policy.compare.chart")}
      </Text>
      <div className="wl-keys-line" aria-hidden>
        {VERDICTS.map((verdict) => (
          <span key={verdict}>
            <i className={`wl-verdict-${verdict}`} />
            {t(`policy.verdict.${verdict}`)}
          </span>
        ))}
      </div>
      <div aria-hidden className="wl-compare-bars">
        {rows.map(({ name, counts }) => (
          <div key={name}>
            <span>{name}</span>
            <div className="wl-compare-bar">
              {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
                <span key={verdict} className={`wl-verdict-${verdict}`} style={{ flexGrow: counts[verdict] }}>
                  {counts[verdict]}
                </span>
              ))}
            </div>
          </div>
        ))}
      </div>
      <table className="wl-unseen">
        <caption>{t("policy.compare.chart")}</caption>
        <thead>
          <tr>
            <td />
            {VERDICTS.map((verdict) => (
              <th scope="col" key={verdict}>
                {t(`policy.verdict.${verdict}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {VERDICTS.map((verdict) => (
                <td key={verdict}>{counts[verdict]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </BlockStack>
  );
}
