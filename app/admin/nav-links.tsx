import { Link } from "@remix-run/react";
import { t } from "./messages";

/** App Bridge reads these links into the admin's own navigation; `rel="home"` is the app's name. */
export function NavLinks() {
  return (
    <>
      <Link to="/app" rel="home">
        {t("nav.home")}
      </Link>
      <Link to="/app/inbox">{t("nav.inbox")}</Link>
      <Link to="/app/returns">{t("nav.returns")}</Link>
      <Link to="/app/offers">{t("nav.offers")}</Link>
      <Link to="/app/knowledge">{t("nav.knowledge")}</Link>
      <Link to="/app/trial">{t("nav.test")}</Link>
      <Link to="/app/policy">{t("nav.policy")}</Link>
      <Link to="/app/settings">{t("nav.settings")}</Link>
    </>
  );
}
