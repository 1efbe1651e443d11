import { useNavigate } from "@remix-run/react";
import { EmptyState, Pagination } from "@shopify/polaris";
import { useRef } from "react";
import type { KeyboardEvent } from "react";
import type { ConversationPage } from "~/inbox/list-conversations";
import type { InboxView } from "~/inbox/views";
import { useAdminData } from "../admin-data";
import { t } from "../messages";
import { useCustomerNames } from "../use-customer-names";
import { ConversationRow } from "./conversation-row";

interface Props {
  page: ConversationPage;
  view: InboxView;
  /** The words that were searched for; empty: none. */
  searched: string;
  /** Query of the present address, kept in links. */
  query: string;
  currentId: string | undefined;
  now: number;
}

export function ConversationList({ page, view, searched, query, currentId, now }: Props) {
  const { shop, staff } = useAdminData();
  const list = useRef<HTMLUListElement>(null);
  const navigate = useNavigate();
  const names = useCustomerNames(page.rows);

  if (page.rows.length === 0) return <Nothing view={view} searched={searched} />;

  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !list.current) return;
    const links = [...list.current.querySelectorAll<HTMLElement>("a")];
    links[links.indexOf(document.activeElement as HTMLElement) + step]?.focus();
    event.preventDefault();
  };
  const turn = (name: "before" | "after", cursor: string | null) => {
    const params = new URLSearchParams(query);
    params.delete("before");
    params.delete("after");
    if (cursor) params.set(name, cursor);
    navigate(`?${params.toString()}`);
  };

  return (
    <>
      <ul className="wl-list" ref={list} onKeyDown={walk} aria-label={t("inbox.list")}>
        {page.rows.map((row) => (
          <li key={row.id}>
            <ConversationRow
              row={row}
              customerName={names[row.customerId ?? ""]}
              current={row.id === currentId}
              search={query}
              now={now}
              timeZone={shop.timeZone}
              staffId={staff.id}
            />
          </li>
        ))}
      </ul>
      {page.before || page.after ? (
        <div className="wl-pages">
          <Pagination
            accessibilityLabel={t("inbox.pages")}
            hasPrevious={page.before !== null}
            hasNext={page.after !== null}
            onPrevious={() => turn("before", page.before)}
            onNext={() => turn("after", page.after)}
          />
        </div>
      ) : null}
    </>
  );
}

function Nothing({ view, searched }: { view: InboxView; searched: string }) {
  return (
    <div className="wl-nothing">
      <EmptyState image="" heading={t(searched ? "inbox.none_found.title" : `inbox.empty.${view}.title`)}>
        <p>{searched ? t("inbox.none_found.text", { words: searched }) : t(`inbox.empty.${view}.text`)}</p>
      </EmptyState>
    </div>
  );
}
