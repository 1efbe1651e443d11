import { Link } from "@remix-run/react";
import { Avatar, Badge, Text } from "@shopify/polaris";
import type { ConversationRow as Row } from "~/inbox/list-conversations";
import { t } from "../messages";
import { initialsOf, shopperLabel } from "../people";
import { formatDuration, formatShort } from "../time";
import { EmotionHint, isLow, ReasonBadge, StarsBadge } from "./badges";
import { conversationPath } from "./inbox-path";

interface Props {
  row: Row;
  /** As Shopify has it; undefined for guests, and until it is known. */
  customerName: string | undefined;
  current: boolean;
  search: string;
  now: number;
  timeZone: string;
  /** Who reads: "assigned to you" needs no name. */
  staffId: string;
}

export function ConversationRow({ row, customerName, current, search, now, timeZone, staffId }: Props) {
  const known = customerName ?? row.shopperName;
  const name = shopperLabel({ ...row, shopperName: known, signedIn: row.customerId !== null });
  const isNewlyLow = row.rating !== null && row.rating.isNew && isLow(row.rating.stars);
  const waiting = row.waitingSince ? now - Date.parse(row.waitingSince) : null;
  return (
    <Link
      to={conversationPath(row.id, search)}
      className="wl-row"
      aria-current={current ? "true" : undefined}
      data-unread={row.unread > 0 || isNewlyLow || undefined}
      prefetch="intent"
    >
      <Avatar size="md" initials={initialsOf(known ?? row.email)} customer={!known && !row.email} />
      <span className="wl-row-text">
        <span className="wl-row-line">
          <span className="wl-row-name" dir="auto">
            {name}
          </span>
          <time dateTime={row.lastAt}>{formatShort(row.lastAt, timeZone, now)}</time>
        </span>
        <span className="wl-row-line">
          <span className="wl-row-last" dir="auto" lang={row.locale}>
            {lastLine(row, staffId)}
          </span>
          {row.unread > 0 ? (
            <span className="wl-unread">
              <span aria-hidden>{row.unread}</span>
              <Text as="span" visuallyHidden>
                {t("inbox.unread", { count: row.unread })}
              </Text>
            </span>
          ) : null}
        </span>
        <span className="wl-row-badges">
          {waiting !== null ? (
            <Badge tone="attention">{t("inbox.waits", { duration: formatDuration(waiting) })}</Badge>
          ) : null}
          {row.reason ? <ReasonBadge reason={row.reason} /> : null}
          {row.status === "open" ? <Badge tone="info">{t("status.open")}</Badge> : null}
          {row.rating ? <StarsBadge stars={row.rating.stars} /> : null}
          <EmotionHint emotion={row.emotion} />
          {row.assigned ? (
            <Text as="span" variant="bodySm" tone="subdued">
              {row.assigned.id === staffId ? t("inbox.you") : row.assigned.name}
            </Text>
          ) : null}
        </span>
      </span>
    </Link>
  );
}

function lastLine({ lastText, lastBy }: Row, staffId: string): string {
  if (!lastText) return t("inbox.no_text");
  if (!lastBy) return lastText;
  const name = lastBy.id === staffId ? t("message.you") : lastBy.name;
  return t("inbox.said_by", { name, text: lastText });
}
