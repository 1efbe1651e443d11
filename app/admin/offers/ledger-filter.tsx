import { useNavigate, useSearchParams } from "@remix-run/react";
import { Icon, Select, TextField } from "@shopify/polaris";
import { SearchIcon } from "@shopify/polaris-icons";
import { useEffect, useRef, useState } from "react";
import { CLAIM_STATES, OCCASIONS } from "~/offers/offer-terms";
import { t } from "../messages";
import type { LedgerQuery } from "./ledger-query";
import { LEDGER_PERIODS } from "./periods";

/** A pause in typing that means "look now". */
const PAUSE_MS = 300;

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
      <Search searched={query.q} onSearch={(words) => go("q", words)} />
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

function Search({ searched, onSearch }: { searched: string; onSearch: (words: string) => void }) {
  const [words, setWords] = useState(searched);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (text: string) => {
    setWords(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(text.trim()), PAUSE_MS);
  };
  return (
    <TextField
      type="search"
      label={t("offers.filter.search")}
      labelHidden
      placeholder={t("offers.filter.search")}
      prefix={<Icon source={SearchIcon} />}
      value={words}
      onChange={change}
      clearButton
      onClearButtonClick={() => change("")}
      autoComplete="off"
      maxLength={100}
    />
  );
}
