import { Link, useLocation, useNavigate } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import type { MouseEvent } from "react";
import { t } from "../messages";

const PAGES = [
  ["rules", "/app/offers"],
  ["ledger", "/app/offers/ledger"],
  ["results", "/app/offers/results"],
] as const;

/** Links and not tabs: each is an address. Unsaved rules are asked about before the page is left. */
export function OffersNav() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const bridge = useAppBridge();
  const leave = (event: MouseEvent, to: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void bridge.saveBar.leaveConfirmation().then(() => navigate(to));
  };
  return (
    <nav className="wl-offer-nav" aria-label={t("offers.nav")}>
      {PAGES.map(([page, path]) => (
        <Link
          key={page}
          to={path}
          className="wl-view"
          aria-current={pathname.replace(/\/$/, "") === path ? "page" : undefined}
          onClick={(event) => leave(event, path)}
        >
          {t(`offers.nav.${page}`)}
        </Link>
      ))}
    </nav>
  );
}
