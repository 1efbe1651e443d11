import { ledgerFilters, readLedgerQuery } from "~/admin/offers/ledger-query";
import { staffLoader } from "~/admin/staff-route.server";
import { exportClaims } from "~/offers/export-claims";
import { BOUNDS } from "~/platform/bounds";
import { takeAllowance } from "~/platform/limits";

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The ledger under the page's filters as a CSV file, written while it is read. */
export const loader = staffLoader(async ({ shop, staff, request, context }) => {
  await takeAllowance(shop.id, `offer_export:${staff.id}`, BOUNDS.exportsPerStaff);
  const lines = exportClaims(shop.id, ledgerFilters(readLedgerQuery(request), shop.timeZone, new Date()));
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(BYTE_ORDER_MARK)),
    pull: async (controller) => {
      const next = await lines.next();
      // When nobody is there any more to read on, it is not read on.
      if (next.done || context.signal.aborted) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: async () => void (await lines.return(undefined)),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="offers.csv"',
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
});
