import { BlockStack, Text } from "@shopify/polaris";
import type { Verdict } from "~/policy/decision";
import { t } from "../messages";

const VERDICTS = ["allowed", "needs_staff", "refused"] as const satisfies readonly Verdict[];

interface Props {
  title: string;
  before: Record<Verdict, number>;
  after: Record<Verdict, number>;
}

/** The same matters under both rules, as two bars; the figures stand in a table as well. */
export function CompareChart({ title, before, after }: Props) {
  const rows = [
    { name: t("policy.compare.now"), counts: before },
    { name: t("policy.compare.draft"), counts: after },
  ];
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {title}
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
        <caption>{title}</caption>
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
