import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation, useNavigation } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { BlockStack, Card, Link, Page, Text } from "@shopify/polaris";
import { z } from "zod";
import { useLiveConnected } from "~/admin/live";
import { t } from "~/admin/messages";
import { ReturnsFilter } from "~/admin/returns/returns-filter";
import { ReturnsList } from "~/admin/returns/returns-list";
import { ReturnsTabs } from "~/admin/returns/returns-tabs";
import { toReturnRow } from "~/admin/returns/return-row";
import { RouteErrorPage } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { useNow } from "~/admin/time";
import { useLivePage } from "~/admin/use-live-page";
import { listQuestions } from "~/policy/list-questions";
import { countReturnCases } from "~/returns/count-return-cases";
import { listReturnCases } from "~/returns/list-return-cases";
import { RETURN_TABS } from "~/returns/return-tabs";

const Query = z.object({
  tab: z.enum(RETURN_TABS).catch("requested"),
  q: z.string().max(100).catch(""),
  sort: z.enum(["newest", "oldest"]).optional().catch(undefined),
  before: z.string().optional(),
  after: z.string().optional(),
});

export const loader = staffLoader(async ({ request, shop }) => {
  const query = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { tab, q, before = null, after = null } = query;
  const sort = query.sort ?? (tab === "done" || q ? "newest" : "oldest");
  const [page, counts, questions] = await Promise.all([
    listReturnCases(shop.id, { tab, search: q, sort, before, after }),
    countReturnCases(shop.id),
    listQuestions(shop.id),
  ]);
  const rows = page.rows.map(toReturnRow);
  return {
    page: { ...page, rows },
    counts,
    questions,
    tab,
    q,
    sort,
    currency: shop.currency,
    now: new Date().toISOString(),
  };
});

export const meta: MetaFunction = () => [{ title: t("title.returns") }];

export default function Returns() {
  const { page, counts, questions, tab, q, sort, currency, now: loaderNow } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  const { location: next } = useNavigation();
  const connected = useLiveConnected();
  const now = useNow(loaderNow);
  useLivePage(() => true);
  const loading = next?.pathname === "/app/returns" && next.search !== search;
  return (
    <Page title={t("title.returns")}>
      <TitleBar title={t("title.returns")} />
      <BlockStack gap="400">
        <div className="wl-page-text">
          <Text as="p" tone="subdued">
            {t("returns.elsewhere")}{" "}
            <Link url="shopify:admin/orders?return_status=in_progress,return_requested" target="_top">
              {t("returns.elsewhere_link")}
            </Link>
          </Text>
        </div>
        <Card padding="0">
          <ReturnsTabs counts={counts} current={q ? null : tab} />
          <ReturnsFilter searched={q} sort={sort} />
          <div role="status" className="wl-returns-note">
            {connected ? (q ? t("returns.searched", { words: q }) : null) : t("live.lost")}
          </div>
          <ReturnsList
            key={`${tab} ${q} ${sort}`}
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
