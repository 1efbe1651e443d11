import { useNavigate, useSearchParams } from "@remix-run/react";
import { Select } from "@shopify/polaris";
import { CLAIM_STATES, OCCASIONS } from "~/offers/offer-terms";
import { t } from "../messages";
import { SearchField } from "../search-field";
import type { LedgerQuery } from "./ledger-query";
import { LEDGER_PERIODS } from "./periods";

interface Props {
  query: LedgerQuery;
  rules: { ruleId: string; name: string }[];
}

export function LedgerFilter({ query, rules }: Props) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const go = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.delete("cursor");
    if (value === "") next.delete(name);
    else next.set(name, value);
    navigate(`/app/offers/ledger?${next.toString()}`, { replace: true });
  };
  const choice = (name: "state" | "rule" | "occasion" | "days", options: [string, string][]) => (
    <Select
      label={t(`offers.filter.${name}`)}
      labelHidden
      value={query[name] ?? ""}
      options={[
        { value: "", label: t(`offers.filter.${name}.any`) },
        ...options.map(([value, label]) => ({ value, label })),
      ]}
      onChange={(value) => go(name, value)}
    />
  );
  return (
    <div className="wl-ledger-filter" role="search" aria-label={t("offers.filter.title")}>
      <SearchField
        searched={query.q}
        label={t("offers.filter.search")}
        placeholder={t("offers.filter.search")}
        maxLength={100}
        onSearch={(words) => go("q", words)}
      />
      {choice(
        "state",
        CLAIM_STATES.map((state) => [state, t(`offers.state.${state}`)]),
      )}
      {choice(
        "rule",
        rules.map(({ ruleId, name }) => [ruleId, name]),
      )}
      {choice(
        "occasion",
        [...OCCASIONS, "staff" as const].map((occasion) => [occasion, t(`offers.filter.occasion.${occasion}`)]),
      )}
      {choice(
        "days",
        LEDGER_PERIODS.map((days) => [days, t("offers.filter.days.last", { days: Number(days) })]),
      )}
    </div>
  );
}
