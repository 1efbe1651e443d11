import { Link } from "@remix-run/react";
import { Text } from "@shopify/polaris";
import { RETURN_TABS } from "~/returns/return-tabs";
import type { Beginning, ReturnTab } from "~/returns/return-tabs";
import { t } from "../messages";

interface Props {
  counts: Record<ReturnTab, number>;
  /** Kept on the way to another tab. */
  from: Beginning | null;
  current: ReturnTab | null;
}

/** Links and not tabs: each is an address, and going there is going to another page. */
export function ReturnsTabs({ counts, from, current }: Props) {
  return (
    <nav className="wl-returns-tabs" aria-label={t("returns.tabs")}>
      {RETURN_TABS.map((tab) => (
        <Link
          key={tab}
          to={`/app/returns?${new URLSearchParams({ tab, ...(from && { from }) }).toString()}`}
          className="wl-view"
          aria-current={tab === current ? "page" : undefined}
        >
          <span>{t(`returns.tab.${tab}`)}</span>
          <span className="wl-count">
            <span aria-hidden>{counts[tab]}</span>
            <Text as="span" visuallyHidden>
              {t("returns.tab.count", { count: counts[tab] })}
            </Text>
          </span>
        </Link>
      ))}
    </nav>
  );
}
