import { Link } from "@remix-run/react";
import type { InboxCounts } from "~/inbox/count-conversations";
import type { InboxView } from "~/inbox/views";
import { t } from "../messages";

const VIEWS: InboxView[] = ["waiting", "mine", "open", "resolved", "rated_low"];
/** As in count-conversations.ts, which stops counting one above. */
const COUNT_CAP = 999;

export function ViewTabs({ counts, current }: { counts: InboxCounts; current: InboxView | null }) {
  return (
    <nav className="wl-views" aria-label={t("inbox.views")}>
      {VIEWS.filter((view) => view !== "rated_low" || counts.rated_low > 0 || current === view).map((view) => (
        <Link
          key={view}
          to={`/app/inbox?view=${view}`}
          className="wl-view"
          aria-current={view === current ? "page" : undefined}
        >
          <span>{t(`inbox.view.${view}`)}</span>
          <span className="wl-count">
            {counts[view] > COUNT_CAP ? t("inbox.count_many", { count: COUNT_CAP }) : counts[view]}
          </span>
        </Link>
      ))}
    </nav>
  );
}
