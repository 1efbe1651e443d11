import type { MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useNavigation, useParams } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { Text } from "@shopify/polaris";
import { z } from "zod";
import { ConversationList } from "~/admin/inbox/conversation-list";
import { inboxQuery } from "~/admin/inbox/inbox-path";
import { InboxSearch } from "~/admin/inbox/inbox-search";
import { ViewTabs } from "~/admin/inbox/view-tabs";
import { useLiveConnected } from "~/admin/live";
import { t } from "~/admin/messages";
import { RouteErrorPage } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { useNow } from "~/admin/time";
import { useLivePage } from "~/admin/use-live-page";
import { countConversations } from "~/inbox/count-conversations";
import { listConversations } from "~/inbox/list-conversations";
import { INBOX_VIEWS } from "~/inbox/views";

const Query = z.object({
  view: z.enum(INBOX_VIEWS).catch("waiting"),
  q: z.string().max(200).catch(""),
  before: z.string().optional(),
  after: z.string().optional(),
});

export const loader = staffLoader(async ({ request, shop, staff }) => {
  const { view, q, before, after } = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const [page, counts] = await Promise.all([
    listConversations(shop.id, { view, staffId: staff.id, search: q, before: before ?? null, after: after ?? null }),
    countConversations(shop.id, staff.id),
  ]);
  return { page, counts, view, q, now: new Date().toISOString() };
});

export const meta: MetaFunction = () => [{ title: t("title.inbox") }];

export default function Inbox() {
  const { page, counts, view, q, now: loaderNow } = useLoaderData<typeof loader>();
  const { conversationId } = useParams();
  const query = inboxQuery(useLocation().search);
  const { location: next } = useNavigation();
  const connected = useLiveConnected();
  const now = useNow(loaderNow);
  useLivePage((event) => event.kind === "resync" || event.kind === "message" || event.kind === "state");
  const listIsLoading = next?.pathname.startsWith("/app/inbox") === true && inboxQuery(next.search) !== query;

  return (
    <div className="wl-inbox" data-open={conversationId ? true : undefined}>
      <TitleBar title={t("title.inbox")} />
      <section className="wl-side" aria-label={t("inbox.conversations")}>
        {conversationId ? null : (
          <Text as="h1" visuallyHidden>
            {t("title.inbox")}
          </Text>
        )}
        <div className="wl-side-head">
          <InboxSearch searched={q} />
          <ViewTabs counts={counts} current={q ? null : view} />
          <div role="status" className="wl-side-note">
            {connected ? (q ? t("inbox.searched", { words: q }) : null) : t("live.lost")}
          </div>
        </div>
        <div className="wl-side-list" aria-busy={listIsLoading}>
          <ConversationList page={page} view={view} searched={q} query={query} currentId={conversationId} now={now} />
        </div>
      </section>
      <Outlet />
    </div>
  );
}

export { RouteErrorPage as ErrorBoundary };
