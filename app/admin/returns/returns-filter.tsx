import { useNavigate, useSearchParams } from "@remix-run/react";
import { Icon, Select, TextField } from "@shopify/polaris";
import { SearchIcon } from "@shopify/polaris-icons";
import { useEffect, useRef, useState } from "react";
import { BEGINNINGS } from "~/returns/return-tabs";
import type { Beginning } from "~/returns/return-tabs";
import { t } from "../messages";

/** A pause in typing that means "look now". */
const PAUSE_MS = 300;

interface Props {
  searched: string;
  /** Null: wherever they began. */
  from: Beginning | null;
  sort: "newest" | "oldest";
}

export function ReturnsFilter({ searched, from, sort }: Props) {
  const [{ words, looked, seen }, setState] = useState({ words: searched, looked: searched, seen: searched });
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);

  // A tab clears the search; one's own answer must not overwrite what was typed since.
  if (seen !== searched) {
    setState({ words: searched === looked ? words : searched, looked, seen: searched });
  }

  const go = (change: { q?: string; from?: string; sort?: string }) => {
    const query = new URLSearchParams();
    const tab = params.get("tab");
    if (tab) query.set("tab", tab);
    for (const name of ["q", "from", "sort"] as const) {
      const value = change[name] ?? params.get(name);
      if (value) query.set(name, value);
    }
    navigate(`/app/returns?${query.toString()}`, { replace: true });
  };
  const change = (text: string) => {
    setState((state) => ({ ...state, words: text }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setState((state) => ({ ...state, looked: text.trim() }));
      go({ q: text.trim() });
    }, PAUSE_MS);
  };
  return (
    <div className="wl-returns-filter">
      <TextField
        type="search"
        label={t("returns.search")}
        labelHidden
        placeholder={t("returns.search_placeholder")}
        prefix={<Icon source={SearchIcon} />}
        value={words}
        onChange={change}
        clearButton
        onClearButtonClick={() => change("")}
        autoComplete="off"
        maxLength={100}
      />
      <Select
        label={t("returns.from")}
        labelHidden
        options={[
          { value: "", label: t("returns.from.all") },
          ...BEGINNINGS.map((value) => ({ value, label: t(`returns.from.${value}`) })),
        ]}
        value={from ?? ""}
        onChange={(value) => go({ from: value })}
      />
      <Select
        label={t("returns.sort")}
        labelHidden
        options={(["oldest", "newest"] as const).map((value) => ({ value, label: t(`returns.sort.${value}`) }))}
        value={sort}
        onChange={(value) => go({ sort: value })}
      />
    </div>
  );
}
