import { Text } from "@shopify/polaris";
import { useState } from "react";
import type { ReactNode } from "react";
import type { InboxConversation } from "~/inbox/read-conversation";
import { t, tCode } from "../messages";
import { Photo } from "../returns/photo";
import { EmotionHint, ReasonBadge } from "./badges";
import { EvidenceFacts } from "./evidence-facts";

/** What a staff member needs to know before answering, so that nobody is asked twice. */
export function Brief({ conversation }: { conversation: InboxConversation }) {
  const { brief } = conversation;
  const [open, setOpen] = useState(true);
  if (!brief) return null;
  return (
    <section className="wl-brief" aria-label={t("brief.title")}>
      <div className="wl-brief-head">
        <Text as="h2" variant="headingSm">
          {t("brief.title")}
        </Text>
        <ReasonBadge reason={brief.reason} />
        <EmotionHint emotion={brief.emotion} />
        <button type="button" className="wl-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? "brief.hide" : "brief.show")}
        </button>
      </div>
      {open ? (
        <dl className="wl-facts">
          {brief.words ? (
            <Fact label={t("brief.words")}>
              <q className="wl-quote" dir="auto" lang={conversation.locale}>
                {brief.words}
              </q>
            </Fact>
          ) : null}
          {brief.evidence?.note ? (
            <Fact label={t("brief.evidence")}>
              <q className="wl-quote" dir="auto" lang={conversation.locale}>
                {brief.evidence.note}
              </q>
            </Fact>
          ) : null}
          {brief.evidence && brief.evidence.facts.length > 0 ? (
            <Fact label={t("brief.facts")}>
              <EvidenceFacts facts={brief.evidence.facts} />
            </Fact>
          ) : null}
          {brief.evidence && brief.evidence.photos.length > 0 ? (
            <Fact label={t("brief.photos")}>
              {brief.evidence.photos.map((id, index) => (
                <Photo key={id} id={id} number={index + 1} name={brief.orders[0]?.name ?? ""} />
              ))}
            </Fact>
          ) : null}
          {brief.intents.length > 0 ? (
            <Fact label={t("brief.wanted")}>
              {brief.intents.map((code) => tCode("intent", code, "intent.other")).join(", ")}
            </Fact>
          ) : null}
          {brief.midway ? <Fact label={t("brief.midway")}>{t(`midway.${brief.midway}`)}</Fact> : null}
          {brief.orders.length > 0 ? (
            <Fact label={t("brief.shown")}>
              {brief.orders
                .map(({ name, cases }) =>
                  [name, cases.map((code) => tCode("case", code, "case.unknown")).join(", ")]
                    .filter(Boolean)
                    .join(": "),
                )
                .join(" · ")}
            </Fact>
          ) : null}
          {brief.unproved.length > 0 ? <Fact label={t("brief.unproved")}>{brief.unproved.join(", ")}</Fact> : null}
          <Fact label={t("brief.identity")}>{identity(conversation)}</Fact>
        </dl>
      ) : null}
    </section>
  );
}

function identity({ brief, provedOrders }: InboxConversation): string {
  if (brief?.signedIn) return t("brief.signed_in");
  if (provedOrders.length === 0) return t("brief.not_verified");
  return t("brief.proved", { orders: provedOrders.map((order) => order.name).join(", ") });
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
