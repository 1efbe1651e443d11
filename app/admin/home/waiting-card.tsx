import { Link } from "@remix-run/react";
import { BlockStack, Card, Text } from "@shopify/polaris";
import type { InboxCounts } from "~/inbox/count-conversations";
import type { WaitingReturns } from "~/returns/read-waiting-returns";
import { t } from "../messages";
import { formatDuration } from "../time";

interface Props {
  counts: InboxCounts;
  returns: WaitingReturns;
  now: number;
}

/** What a person of the shop has to do, before anything else on the page; each line leads there. */
export function WaitingCard({ counts, returns, now }: Props) {
  const lines = [
    { key: "conversations", count: counts.waiting, since: null, to: "/app/inbox" },
    { key: "returns", ...returns.toDecide, to: "/app/returns" },
    { key: "refunds", ...returns.toRefund, to: "/app/returns?tab=refund" },
  ] as const;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("waiting.title")}
        </Text>
        {lines.every(({ count }) => count === 0) ? (
          <Text as="p" tone="subdued">
            {t("waiting.nothing")}
          </Text>
        ) : (
          <ul className="wl-waiting">
            {lines.map(({ key, count, since, to }) => (
              <li key={key} className={count === 0 ? "wl-waiting-none" : undefined}>
                <Link to={to}>
                  <strong>{count}</strong>
                  <span>
                    {t(`waiting.${key}`, { count })}
                    {since === null ? null : (
                      <Text as="span" tone="subdued">
                        {" "}
                        {t("waiting.since", { duration: formatDuration(now - Date.parse(since)) })}
                      </Text>
                    )}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </BlockStack>
    </Card>
  );
}
