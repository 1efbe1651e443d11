import { staffLoader } from "~/admin/staff-route.server";
import { eventStream } from "~/admin/event-stream.server";

/** Live events of the shop for an open admin; see app/admin/live.tsx. */
export const loader = staffLoader(({ shop, context }) => eventStream(shop.id, context.signal));
