/**
 * One process that claims offers for many shoppers at once, as an app process would. Takes its tasks as JSON on stdin,
 * prints a line per finished one, and may be killed at any moment.
 */
import { text } from "node:stream/consumers";
import { claimOffer } from "~/offers/claim-offer";
import { NO_FACTS } from "~/offers/occasion";
import { closeDatabase } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { adminApi } from "~/shopify/admin-api";
import "../shopify/preload";
import type { StormTask, StormWork } from "./storm";

const { shop, domain, tasks } = JSON.parse(await text(process.stdin)) as StormWork;
const api = adminApi(domain);

async function run({ claimId, customerId, email }: StormTask): Promise<void> {
  const shopper = { customerId, email, conversationId: null, orderId: null };
  const question = { occasions: null, facts: NO_FACTS, cart: null };
  try {
    const outcome = await claimOffer(api, shop, shopper, question, { claimId, now: new Date() });
    const code = outcome.outcome === "issued" ? outcome.claim.code : null;
    print({ claimId, code, reason: outcome.outcome === "none" ? outcome.code : "issued" });
  } catch (error) {
    // Throttled, down, answer lost, no connection free in time: to be tried again with the same id.
    print({ claimId, again: error instanceof AppError ? error.code : "database" });
  }
}

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

await Promise.all(tasks.map(run));
await closeDatabase();
