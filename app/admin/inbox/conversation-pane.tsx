import { useAppBridge } from "@shopify/app-bridge-react";
import { Button, Text } from "@shopify/polaris";
import { ArrowLeftIcon } from "@shopify/polaris-icons";
import { useState } from "react";
import { useRevalidator } from "@remix-run/react";
import type { InboxConversation } from "~/inbox/read-conversation";
import { useAdminData } from "../admin-data";
import { t, tCode } from "../messages";
import { shopperLabel } from "../people";
import { postJson } from "../post";
import { useNow } from "../time";
import { StatusBadge } from "./badges";
import { Brief } from "./brief";
import { Composer } from "./composer";
import { ConversationActions } from "./conversation-actions";
import { FactsPanel } from "./facts-panel";
import { OfferModal } from "./offer-modal";
import type { ConversationReturns } from "./returns-card";
import { actionPath } from "./inbox-path";
import { RatingStrip } from "./rating-strip";
import { Transcript } from "./transcript";
import { useColleagueNotice } from "./use-colleague-notice";
import { useDraft } from "./use-draft";
import { useFacts } from "./use-facts";
import { useMarkRead } from "./use-mark-read";
import { useTyping } from "./use-typing";
import { useReplies } from "./use-replies";

interface Props {
  conversation: InboxConversation;
  staff: { id: string; name: string }[];
  /** The returns that began in it. */
  about: ConversationReturns;
  now: string;
  maxLength: number;
  /** Where the list is, for narrow screens. */
  listUrl: string;
}

/** One conversation with everything around it. Mounted anew for every conversation (`key`). */
export function ConversationPane({ conversation, staff, about, now: loaderNow, maxLength, listUrl }: Props) {
  const { shop, staff: me } = useAdminData();
  const now = useNow(loaderNow);
  const [draft, setDraft] = useDraft(conversation.id);
  const [factsOpen, setFactsOpen] = useState(false);
  const [offering, setOffering] = useState(false);
  const replies = useReplies(conversation.id, conversation.messages);
  const ordersShown = conversation.messages.filter(({ cards }) => cards.some(({ kind }) => kind === "order")).length;
  const facts = useFacts(conversation.id, conversation.provedOrders.length + ordersShown);
  const [notice, dismissNotice] = useColleagueNotice(conversation, me.id, draft.trim() !== "");
  const tellTyping = useTyping(conversation.id);
  const { busy, act } = useActions(conversation.id);
  useMarkRead(conversation);
  const name =
    conversation.shopperName ??
    facts.data?.customer?.displayName ??
    shopperLabel({
      shopperName: conversation.shopperName,
      email: conversation.email,
      orderName: conversation.provedOrders[0]?.name ?? conversation.brief?.orders[0]?.name ?? null,
      signedIn: conversation.customerId !== null,
    });

  return (
    <>
      <section className="wl-conversation" aria-label={t("conversation.with", { name })}>
        <header className="wl-conversation-head">
          <span className="wl-back">
            <Button url={listUrl} icon={ArrowLeftIcon} variant="tertiary" accessibilityLabel={t("conversation.back")} />
          </span>
          <div className="wl-conversation-title">
            <Text as="h1" variant="headingMd" truncate>
              <bdi>{name}</bdi>
            </Text>
            <StatusBadge status={conversation.status} />
          </div>
          <span className="wl-facts-toggle">
            <Button
              variant="tertiary"
              ariaExpanded={factsOpen}
              ariaControls="wl-facts"
              onClick={() => setFactsOpen(!factsOpen)}
            >
              {t("conversation.details")}
            </Button>
          </span>
          <ConversationActions
            conversation={conversation}
            staff={staff}
            staffId={me.id}
            busy={busy}
            onAssign={(staffId) => act({ intent: "assign", staffId }, t("toast.assigned"))}
            onResolve={() => act({ intent: "resolve" }, t("toast.resolved"))}
            onReopen={() => act({ intent: "reopen" }, t("toast.reopened"))}
            onHandBack={() => act({ intent: "hand_back" }, t("toast.handed_back"))}
          />
        </header>
        <Brief conversation={conversation} />
        <RatingStrip conversation={conversation} timeZone={shop.timeZone} />
        <Transcript
          conversation={conversation}
          shopperName={name}
          replies={replies}
          now={now}
          timeZone={shop.timeZone}
          staffId={me.id}
        />
        <Composer
          draft={draft}
          onDraft={(text) => {
            setDraft(text);
            // A shopper who is with the assistant is not told of a draft that may never be sent.
            if (text && conversation.status === "handled_by_staff") tellTyping();
          }}
          onSend={replies.send}
          notice={notice}
          onNoticeRead={dismissNotice}
          hint={hintOf(conversation)}
          maxLength={maxLength}
          onOffer={() => setOffering(true)}
        />
        {offering ? (
          <OfferModal conversationId={conversation.id} name={name} onClose={() => setOffering(false)} />
        ) : null}
      </section>
      <aside id="wl-facts" className="wl-facts-pane" data-open={factsOpen || undefined} aria-label={t("facts.title")}>
        <Text as="h2" visuallyHidden>
          {t("facts.title")}
        </Text>
        <FactsPanel conversation={conversation} facts={facts} about={about} timeZone={shop.timeZone} />
      </aside>
    </>
  );
}

function hintOf({ status, email }: InboxConversation): string | null {
  if (status === "open" || status === "waiting") return t("composer.hint.takes_over");
  if (status === "resolved") return t("composer.hint.reopens");
  return email ? t("composer.hint.mailed", { email }) : null;
}

/** What the buttons do: one at a time, told by a toast, read back at once. */
function useActions(conversationId: string) {
  const [busy, setBusy] = useState<string | null>(null);
  const bridge = useAppBridge();
  const { revalidate } = useRevalidator();
  const act = (body: { intent: string } & Record<string, unknown>, done: string) => {
    setBusy(body.intent);
    void postJson(actionPath(conversationId), body).then((answer) => {
      setBusy(null);
      if (answer.ok) bridge.toast.show(done);
      else bridge.toast.show(tCode("error.action", answer.code, "error.action.try_again"), { isError: true });
      revalidate();
    });
  };
  return { busy, act };
}
