import { useLoaderData, useLocation, useNavigation } from "@remix-run/react";
import { Card } from "@shopify/polaris";
import { toClaimRow } from "~/admin/offers/claim-row";
import { LedgerFilter } from "~/admin/offers/ledger-filter";
import { LedgerHead } from "~/admin/offers/ledger-head";
import { ledgerFilters, readLedgerQuery } from "~/admin/offers/ledger-query";
import { LedgerTable } from "~/admin/offers/ledger-table";
import { RouteErrorCard } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { useNow } from "~/admin/time";
import { readClaimPeople } from "~/offers/claim-people";
import { listClaims } from "~/offers/list-claims";
import { listLedgerRules } from "~/offers/list-ledger-rules";

export const loader = staffLoader(async ({ shop, request }) => {
  const now = new Date();
  const query = readLedgerQuery(request);
  const [page, rules] = await Promise.all([
    listClaims(shop.id, { ...ledgerFilters(query, shop.timeZone, now), cursor: query.cursor ?? null }),
    listLedgerRules(shop.id),
  ]);
  const { shoppers, staff } = await readClaimPeople(shop.id, page.rows);
  const rows = page.rows.map((claim) => toClaimRow(claim, shoppers[claim.conversationId ?? ""] ?? null, staff));
  return { rows, next: page.next, rules, query, now: now.toISOString() };
});

export default function OfferLedger() {
  const { rows, next, rules, query, now: loaderNow } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  const { location: coming } = useNavigation();
  const now = useNow(loaderNow);
  const loading = coming?.pathname === "/app/offers/ledger" && coming.search !== search;
  return (
    <Card padding="0">
      <LedgerHead empty={rows.length === 0} />
      <LedgerFilter query={query} rules={rules} />
      <LedgerTable rows={rows} next={next} query={query} loading={loading} now={now} />
    </Card>
  );
}

export { RouteErrorCard as ErrorBoundary };
