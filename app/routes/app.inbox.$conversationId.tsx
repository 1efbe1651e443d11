import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { ConversationPane } from "~/admin/inbox/conversation-pane";
import { ConversationId } from "~/admin/inbox/conversation-id";
import { inboxQuery } from "~/admin/inbox/inbox-path";
import { t } from "~/admin/messages";
import { RouteErrorCard } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { listStaff } from "~/inbox/list-staff";
import { readConversation } from "~/inbox/read-conversation";
import { BOUNDS } from "~/platform/bounds";

export const loader = staffLoader(async ({ params, shop }) => {
  const id = ConversationId.parse(params.conversationId);
  const [conversation, staff] = await Promise.all([readConversation(shop.id, id), listStaff(shop.id)]);
  return { conversation, staff, now: new Date().toISOString(), maxLength: BOUNDS.messageCharacters };
});

export const meta: MetaFunction = () => [{ title: t("title.conversation") }];

export default function Conversation() {
  const { conversation, staff, now, maxLength } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  return (
    <>
      <TitleBar title={t("title.conversation")} />
      <ConversationPane
        key={conversation.id}
        conversation={conversation}
        staff={staff}
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
