import type { LoaderFunctionArgs } from "@remix-run/node";
import { shopify } from "~/shopify/shopify-app";

/** The library's own pages: where App Bridge fetches a token, and where it leaves the frame. */
export async function loader({ request }: LoaderFunctionArgs) {
  await shopify().authenticate.admin(request);
  return null;
}
