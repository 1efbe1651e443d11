import { Text } from "@shopify/polaris";
import type { InboxConversation } from "~/inbox/read-conversation";
import { t } from "../messages";
import { formatDateTime } from "../time";
import { isLow, StarsBadge } from "./badges";

/** How the shopper found the help, in their own words. */
export function RatingStrip({ conversation, timeZone }: { conversation: InboxConversation; timeZone: string }) {
  const { rating, locale } = conversation;
  if (!rating) return null;
  const { stars, word, at, staffName } = rating;
  return (
    <section className="wl-rating" data-low={isLow(stars) || undefined} aria-label={t("rating.title")}>
      <Text as="h2" variant="headingSm">
        {staffName ? t("rating.of_staff", { name: staffName }) : t("rating.title")}
      </Text>
      <StarsBadge stars={stars} />
      {word ? (
        <q className="wl-quote" dir="auto" lang={locale}>
          {word}
        </q>
      ) : null}
      <time dateTime={at}>{formatDateTime(at, timeZone)}</time>
    </section>
  );
}
