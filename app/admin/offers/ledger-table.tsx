import { useLocation, useNavigate } from "@remix-run/react";
import { EmptyState, IndexTable, Pagination, Text, useBreakpoints } from "@shopify/polaris";
import { useState } from "react";
import { t } from "../messages";
import type { ClaimRow } from "./claim-row";
import { LedgerCells, LedgerEntry } from "./ledger-entry";
import type { LedgerQuery } from "./ledger-query";
import { RevokeModal } from "./revoke-modal";
import { useCustomerNames } from "../use-customer-names";

interface Props {
  rows: ClaimRow[];
  next: string | null;
  query: LedgerQuery;
  loading: boolean;
  now: number;
}

const COLUMNS = ["who", "why", "offer", "state", "order", "act"] as const;

/** A page of the ledger; on a phone each entry is a block of its own. */
export function LedgerTable({ rows, next, query, loading, now }: Props) {
  const { smDown } = useBreakpoints();
  const names = useCustomerNames(rows);
  const [revoking, setRevoking] = useState<ClaimRow | null>(null);
  if (rows.length === 0) return <Nothing filtered={isFiltered(query)} />;
  return (
    <div aria-busy={loading} className="wl-returns wl-ledger">
      {smDown ? (
        <ul className="wl-returns-list" aria-label={t("offers.ledger.title")}>
          {rows.map((row) => (
            <li key={row.id} className="wl-ledger-entry">
              <LedgerEntry row={row} names={names} now={now} onRevoke={() => setRevoking(row)} />
            </li>
          ))}
        </ul>
      ) : (
        <IndexTable
          resourceName={{ singular: t("offers.ledger.one"), plural: t("offers.ledger.many") }}
          itemCount={rows.length}
          selectable={false}
          headings={[
            { title: t("offers.column.who") },
            { title: t("offers.column.why") },
            { title: t("offers.column.offer") },
            { title: t("offers.column.state") },
            { title: t("offers.column.order") },
            { title: t("offers.column.act"), hidden: true },
          ]}
        >
          {rows.map((row, position) => (
            <IndexTable.Row id={row.id} key={row.id} position={position}>
              {COLUMNS.map((column) => (
                <IndexTable.Cell key={column} className={`wl-ledger-${column}`}>
                  <LedgerCells column={column} row={row} names={names} now={now} onRevoke={() => setRevoking(row)} />
                </IndexTable.Cell>
              ))}
            </IndexTable.Row>
          ))}
        </IndexTable>
      )}
      <Pages next={next} cursor={query.cursor ?? null} />
      {revoking ? <RevokeModal row={revoking} onClose={() => setRevoking(null)} /> : null}
    </div>
  );
}

const isFiltered = ({ state, rule, occasion, days, q, cursor }: LedgerQuery): boolean =>
  Boolean(state ?? rule ?? occasion ?? days ?? cursor) || q !== "";

/** The way back is remembered by the browser's own history of this page; opened afresh, it leads to the newest. */
function Pages({ next, cursor }: { next: string | null; cursor: string | null }) {
  const location = useLocation();
  const state: unknown = location.state;
  const navigate = useNavigate();
  if (next === null && cursor === null) return null;
  const trail = Array.isArray(state) ? (state as (string | null)[]) : [];
  const go = (to: string | null, passed: (string | null)[]) => {
    const params = new URLSearchParams(location.search);
    if (to === null) params.delete("cursor");
    else params.set("cursor", to);
    navigate(`/app/offers/ledger?${params.toString()}`, { state: passed });
  };
  return (
    <div className="wl-pages">
      <Pagination
        accessibilityLabel={t("offers.ledger.pages")}
        hasPrevious={cursor !== null}
        hasNext={next !== null}
        onPrevious={() => go(trail.at(-1) ?? null, trail.slice(0, -1))}
        onNext={() => go(next, [...trail, cursor])}
      />
    </div>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  return (
    <EmptyState image="" heading={t(filtered ? "offers.ledger.none_found" : "offers.ledger.empty")}>
      <Text as="p">{t(filtered ? "offers.ledger.none_found_text" : "offers.ledger.empty_text")}</Text>
    </EmptyState>
  );
}
