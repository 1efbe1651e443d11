import { useNavigate, useSearchParams } from "@remix-run/react";
import { Select } from "@shopify/polaris";
import { BEGINNINGS } from "~/returns/return-tabs";
import type { Beginning } from "~/returns/return-tabs";
import { t } from "../messages";
import { SearchField } from "../search-field";

interface Props {
  searched: string;
  /** Null: wherever they began. */
  from: Beginning | null;
  sort: "newest" | "oldest";
}

export function ReturnsFilter({ searched, from, sort }: Props) {
  const [params] = useSearchParams();
  const navigate = useNavigate();

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
  return (
    <div className="wl-returns-filter">
      <SearchField
        searched={searched}
        label={t("returns.search")}
        placeholder={t("returns.search_placeholder")}
        maxLength={100}
        onSearch={(q) => go({ q })}
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
