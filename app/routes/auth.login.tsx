import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { shopify } from "~/shopify/shopify-app";

/**
 * Where the library sends whoever comes without a shop. It goes on to the installation when there is one, and never
 * asks for a shop's address: apps are installed from Shopify (shopify.dev/docs/apps/launch/app-requirements-checklist).
 */
export async function loader({ request }: LoaderFunctionArgs) {
  if (new URL(request.url).searchParams.has("shop")) await shopify().login(request);
  return redirect("/");
}
