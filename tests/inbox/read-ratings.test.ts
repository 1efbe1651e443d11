import { describe, expect, it } from "vitest";
import { countConversations } from "~/inbox/count-conversations";
import { listConversations } from "~/inbox/list-conversations";
import { markRead } from "~/inbox/mark-read";
import { readConversation } from "~/inbox/read-conversation";
import { readRatings } from "~/inbox/read-ratings";
import { forShop } from "~/platform/database";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { addConversation } from "./conversations";

useAppDatabase();

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const mondayOf = (at: Date) => {
  const day = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - day * 86_400_000).toISOString().slice(0, 10);
};

/** A resolved conversation whose help was rated; null stars: asked and not answered. */
async function rated(stars: number | null, at: Date, { shopId = SHOP_A, word = null as string | null } = {}) {
  const id = await addConversation(shopId, {
    status: "resolved",
    lines: [{ author: "shopper", text: "hello", minutes: 5 }],
  });
  await forShop(shopId, (tx) =>
    tx.rating.create({
      data: {
        ...{ shopId, conversationId: id, answeredAt: at, resolvedAt: at, asks: true, toldAt: at, staffName: "Maeve" },
        ...(stars === null ? {} : { stars, word, ratedAt: at }),
      },
    }),
  );
  return id;
}

describe("ratings", () => {
  it("are none at first, in eight weeks that are all there", async () => {
    const { weeks, ...rest } = await readRatings(SHOP_B, "UTC");
    expect(rest).toEqual({ average: null, given: 0, asked: 0, said: [] });
    expect(weeks).toHaveLength(8);
    expect(weeks.at(-1)).toEqual({ week: mondayOf(new Date()), good: 0, middle: 0, low: 0, average: null });
  });

  it("are counted by week, with their average, what was said, and how many answered", async () => {
    const now = new Date();
    await rated(5, now, { word: "lovely" });
    await rated(3, now);
    await rated(1, daysAgo(14), { word: "slow" });
    await rated(null, now);
    await rated(2, daysAgo(80), { word: "long ago" });
    const { weeks, average, given, asked, said } = await readRatings(SHOP_A, "UTC");
    expect(weeks.at(-1)).toMatchObject({ good: 1, middle: 1, low: 0, average: 4 });
    expect(weeks.find(({ week }) => week === mondayOf(daysAgo(14)))).toMatchObject({ low: 1, average: 1 });
    expect([average, given, asked]).toEqual([3, 3, 4]);
    expect(said.map(({ word }) => word)).toEqual(["lovely", "slow", "long ago"]);
    expect((await readRatings(SHOP_B, "UTC")).given).toBe(0);
  });

  it("stand in the conversation and its line, new until staff have opened it", async () => {
    const id = await rated(1, new Date(), { word: "nobody helped" });
    const line = async () =>
      (await listConversations(SHOP_A, { view: "rated_low", staffId: "7", search: "" })).rows.find(
        (row) => row.id === id,
      );
    expect((await line())?.rating).toEqual({ stars: 1, isNew: true });
    expect((await readConversation(SHOP_A, id)).rating).toMatchObject({
      ...{ stars: 1, word: "nobody helped", staffName: "Maeve", isNew: true },
    });
    await markRead(SHOP_B, id, 1);
    expect((await line())?.rating?.isNew).toBe(true);
    await markRead(SHOP_A, id, 1);
    expect((await line())?.rating).toEqual({ stars: 1, isNew: false });
  });

  it("that are low have a view of their own, which another shop's are not in", async () => {
    const good = await rated(4, new Date());
    const theirs = await rated(1, new Date(), { shopId: SHOP_B });
    const { rows } = await listConversations(SHOP_A, { view: "rated_low", staffId: "7", search: "" });
    expect(rows.every(({ rating }) => (rating?.stars ?? 5) <= 2)).toBe(true);
    expect(rows.map(({ id }) => id)).not.toContain(good);
    expect(rows.map(({ id }) => id)).not.toContain(theirs);
    expect((await countConversations(SHOP_A, "7")).rated_low).toBe(rows.length);
    expect((await countConversations(SHOP_B, "7")).rated_low).toBe(1);
  });
});
