import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { t } from "~/admin/messages";

/** Shopify opens the app's address with the shop in the query; everybody else gets a word of what this is. */
export function loader({ request }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  return searchParams.has("shop") ? redirect(`/app${search}`) : null;
}

export const meta: MetaFunction = () => [{ title: t("app.name") }];

export default function Front() {
  return (
    <main
      style={{ font: "16px/1.5 system-ui, sans-serif", maxWidth: "34rem", margin: "15vh auto", padding: "0 1.5rem" }}
    >
      <h1>{t("app.name")}</h1>
      <p>{t("app.about")}</p>
      <p>{t("app.open_from_shopify")}</p>
    </main>
  );
}
