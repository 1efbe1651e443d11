import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { guessLimit } from "~/assistant/tracking/guess-limit";
import type { Turn } from "~/assistant/turn";
import { BOUNDS } from "~/platform/bounds";
import type { AdminApi } from "~/shopify/admin-api";
import { SHOP_A, SHOP_B, useAppDatabase } from "../../support/app-environment";
import { aTurn } from "./setting";

useAppDatabase();

const unused: AdminApi = { query: () => Promise.reject(new Error("no look at Shopify here")) };

function aConversation(shopId = SHOP_A): Turn {
  const turn = aTurn(unused);
  return { ...turn, shop: { ...turn.shop, id: shopId }, conversation: { ...turn.conversation, id: randomUUID() } };
}

async function allowedOf(tries: number, turnOf: (index: number) => Turn, nameOf: (index: number) => string) {
  let allowed = 0;
  for (let index = 0; index < tries; index++) if (await guessLimit(turnOf(index), nameOf(index))) allowed++;
  return allowed;
}

it("gives a conversation a few tries in all, whatever orders they are at", async () => {
  const turn = aConversation();
  const allowed = await allowedOf(
    BOUNDS.identityPerConversation.limit + 3,
    () => turn,
    (index) => `#1${index}`,
  );
  expect(allowed).toBe(BOUNDS.identityPerConversation.limit);
});

it("gives an order a number of tries across conversations, and does not hold it against another shop's", async () => {
  const limit = BOUNDS.identityPerOrder.limit;
  expect(
    await allowedOf(
      limit + 2,
      () => aConversation(),
      () => "#2001",
    ),
  ).toBe(limit);
  expect(await guessLimit(aConversation(), "#2002")).toBe(true);
  expect(await guessLimit(aConversation(SHOP_B), "#2001")).toBe(true);
});
