import { BOUNDS } from "./bounds";
import { hotQuery } from "./database";

/** Rows per table and minute: more than come, and no long lock. */
const AT_ONCE = 5_000;

/**
 * Webhooks long past every repeat, and allowances whose window is long over, of every shop: the policies `sweep` and
 * `sweep_away` show no other rows without a scope.
 */
export async function deleteOldRows(): Promise<void> {
  await hotQuery(
    `delete from webhook_delivery where ctid in
       (select ctid from webhook_delivery where received_at < now() - make_interval(days => $1) limit $2)`,
    [BOUNDS.webhookDays, AT_ONCE],
  );
  await hotQuery(
    `delete from allowance where ctid in
       (select ctid from allowance where expires_at < now() - interval '1 day' limit $1)`,
    [AT_ONCE],
  );
}
