import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { ConversationPane } from "~/admin/inbox/conversation-pane";
import { ConversationId } from "~/admin/inbox/conversation-id";
import { inboxQuery } from "~/admin/inbox/inbox-path";
import { t } from "~/admin/messages";
import { toReturnRow } from "~/admin/returns/return-row";
import { RouteErrorCard } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { listStaff } from "~/inbox/list-staff";
import { readConversation } from "~/inbox/read-conversation";
import { listQuestions } from "~/policy/list-questions";
import { BOUNDS } from "~/platform/bounds";
import { listConversationReturns } from "~/returns/list-conversation-returns";

export const loader = staffLoader(async ({ params, shop }) => {
  const id = ConversationId.parse(params.conversationId);
  const [conversation, staff, returns, questions] = await Promise.all([
    readConversation(shop.id, id),
    listStaff(shop.id),
    listConversationReturns(shop.id, id),
    listQuestions(shop.id),
  ]);
  const about = { returns: returns.map(toReturnRow), questions, currency: shop.currency };
  return { conversation, staff, about, now: new Date().toISOString(), maxLength: BOUNDS.messageCharacters };
});

export const meta: MetaFunction = () => [{ title: t("title.conversation") }];

export default function Conversation() {
  const { conversation, staff, about, now, maxLength } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  return (
    <>
      <TitleBar title={t("title.conversation")} />
      <ConversationPane
        key={conversation.id}
        conversation={conversation}
        staff={staff}
        about={about}
        now={now}
        maxLength={maxLength}
        listUrl={`/app/inbox${inboxQuery(search)}`}
      />
    </>
  );
}

export function ErrorBoundary() {
  return (
    <section className="wl-pane-error">
      <TitleBar title={t("title.conversation")} />
      <RouteErrorCard />
    </section>
  );
}
