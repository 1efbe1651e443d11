import type { LoaderFunctionArgs } from "@remix-run/node";
import { refusal } from "~/admin/staff-route.server";
import { authenticateStaff } from "~/shopify/authenticate-staff.server";

/** The library's own pages: where App Bridge fetches a token, and where it leaves the frame. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateStaff(request).catch(refusal);
  return null;
}
