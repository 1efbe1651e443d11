import type { InboxConversation } from "~/inbox/read-conversation";
import { useAdminData } from "../admin-data";
import { t, tCode } from "../messages";
import { formatDate, formatDateTime } from "../time";

type Fact = NonNullable<NonNullable<InboxConversation["brief"]>["evidence"]>["facts"][number];

/** What the carrier recorded and what the shopper answered, as the assistant gathered it. */
export function EvidenceFacts({ facts }: { facts: Fact[] }) {
  const { timeZone } = useAdminData().shop;
  return (
    <ul className="wl-return-lines">
      {facts.map((fact) => (
        <li key={`${fact.code} ${fact.label ?? ""}`}>
          {t("brief.fact", {
            what: fact.label ?? tCode("brief.fact", fact.code, "brief.fact.other"),
            said: said(fact, timeZone),
          })}
        </li>
      ))}
    </ul>
  );
}

/** A code of ours, a moment, a day, or the source's own words. */
function said({ code, value }: Fact, timeZone: string): string {
  if (code === "delivered_at") return formatDateTime(value, timeZone);
  if (code === "wait_until" || code === "late_after") return formatDate(`${value}T12:00:00Z`, "UTC");
  return OWN_WORDS.includes(code) ? value : tCode("brief.said", value, "brief.said.other");
}

/** What others said: shown as it is, even where it happens to be one of our codes. */
const OWN_WORDS = ["carrier", "tracking_number", "carrier_says", "delivery_place", "address"];
