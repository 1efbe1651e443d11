import { Link } from "@remix-run/react";
import { Text } from "@shopify/polaris";
import { RETURN_TABS } from "~/returns/return-tabs";
import type { ReturnTab } from "~/returns/return-tabs";
import { t } from "../messages";

/** Links and not tabs: each is an address, and going there is going to another page. */
export function ReturnsTabs({ counts, current }: { counts: Record<ReturnTab, number>; current: ReturnTab | null }) {
  return (
    <nav className="wl-returns-tabs" aria-label={t("returns.tabs")}>
      {RETURN_TABS.map((tab) => (
        <Link
          key={tab}
          to={`/app/returns?tab=${tab}`}
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
