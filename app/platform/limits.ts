import { hotQuery } from "./database";
import { AppError } from "./errors";

/**
 * Takes one from the allowance of `key` in this shop; shared by all processes (fixed window in PostgreSQL).
 * Throws `too_many_requests` with the seconds until the window ends.
 */
export async function takeAllowance(
  shopId: string,
  key: string,
  bound: { limit: number; windowSeconds: number },
): Promise<void> {
  const rows = await hotQuery<{ wait: number | null }>("select take_allowance($1, $2, $3, $4) as wait", [
    shopId,
    key,
    bound.limit,
    bound.windowSeconds,
  ]);
  const wait = rows[0]?.wait;
  if (wait != null) {
    throw new AppError("too_many_requests", `allowance ${key.split(":")[0]} used up`, { retryAfterSeconds: wait });
  }
}
