import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation, useNavigation } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { BlockStack, Card, Page } from "@shopify/polaris";
import { z } from "zod";
import { useLiveConnected } from "~/admin/live";
import { t } from "~/admin/messages";
import { ReturnsFilter } from "~/admin/returns/returns-filter";
import { ReturnsList } from "~/admin/returns/returns-list";
import { ReturnsTabs } from "~/admin/returns/returns-tabs";
import { toListedRow } from "~/admin/returns/return-row";
import { RouteErrorPage } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { useNow } from "~/admin/time";
import { useLivePage } from "~/admin/use-live-page";
import { listQuestions } from "~/policy/list-questions";
import { countReturns } from "~/returns/count-returns";
import { listReturns } from "~/returns/list-returns";
import { BEGINNINGS, RETURN_TABS } from "~/returns/return-tabs";
import { requestReturnsSync } from "~/returns/sync-outside-returns";

const Query = z.object({
  tab: z.enum(RETURN_TABS).catch("requested"),
  q: z.string().max(100).catch(""),
  from: z.enum(BEGINNINGS).optional().catch(undefined),
  sort: z.enum(["newest", "oldest"]).optional().catch(undefined),
  before: z.string().optional(),
  after: z.string().optional(),
});

export const loader = staffLoader(async ({ request, shop }) => {
  const query = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { tab, q, from = null, before = null, after = null } = query;
  const sort = query.sort ?? (tab === "done" || q ? "newest" : "oldest");
  const [page, counts, questions] = await Promise.all([
    listReturns(shop.id, { tab, search: q, began: from, sort, before, after }),
    countReturns(shop.id, from),
    listQuestions(shop.id),
    requestReturnsSync(shop.id),
  ]);
  const rows = page.rows.map(toListedRow);
  return {
    page: { ...page, rows },
    counts,
    questions,
    tab,
    q,
    from,
    sort,
    currency: shop.currency,
    now: new Date().toISOString(),
  };
});

export const meta: MetaFunction = () => [{ title: t("title.returns") }];

export default function Returns() {
  const { page, counts, questions, tab, q, from, sort, currency, now: loaderNow } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  const { location: next } = useNavigation();
  const connected = useLiveConnected();
  const now = useNow(loaderNow);
  useLivePage(({ kind }) => kind === "return" || kind === "resync");
  const loading = next?.pathname === "/app/returns" && next.search !== search;
  return (
    <Page
      title={t("title.returns")}
      secondaryActions={[{ content: t("returns.figures.link"), url: "/app/returns/figures" }]}
    >
      <TitleBar title={t("title.returns")} />
      <BlockStack gap="400">
        <Card padding="0">
          <ReturnsTabs counts={counts} from={from} current={q ? null : tab} />
          <ReturnsFilter searched={q} from={from} sort={sort} />
          <div role="status" className="wl-returns-note">
            {connected ? (q ? t("returns.searched", { words: q }) : null) : t("live.lost")}
          </div>
          <ReturnsList
            key={`${tab} ${q} ${from} ${sort}`}
            page={page}
            tab={tab}
            searched={q}
            questions={questions}
            currency={currency}
            loading={loading}
            now={now}
          />
        </Card>
      </BlockStack>
    </Page>
  );
}

export { RouteErrorPage as ErrorBoundary };
