/**
 * One process that claims offers for many shoppers at once, as an app process would. Takes its tasks as JSON on stdin,
 * prints a line per finished one, and may be killed at any moment.
 */
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { claimOffer } from "~/offers/claim-offer";
import { NO_FACTS } from "~/offers/occasion";
import { closeDatabase } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { adminApi } from "~/shopify/admin-api";
import "../shopify/preload";
import type { StormTask, StormWork } from "./storm";

const { shop, domain, tasks } = JSON.parse(await text(process.stdin)) as StormWork;
const api = adminApi(domain);

/** As an app's job would: a few times, with the same id; then it is left to the next process. */
const TRIES = 5;

async function run({ claimId, customerId, email }: StormTask): Promise<void> {
  const shopper = { customerId, email, conversationId: null, orderId: null };
  const question = { occasions: null, facts: NO_FACTS, cart: null };
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    try {
      const outcome = await claimOffer(api, shop, shopper, question, { claimId, now: new Date() });
      const code = outcome.outcome === "issued" ? outcome.claim.code : null;
      return print({ claimId, code });
    } catch (error) {
      // Throttled, down, answer lost, no connection free in time.
      print({ claimId, again: error instanceof AppError ? error.code : "database" });
      await sleep(250 * attempt);
    }
  }
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

await Promise.all(tasks.map(run));
await closeDatabase();
