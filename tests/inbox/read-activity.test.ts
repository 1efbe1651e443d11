import { describe, expect, it } from "vitest";
import { readActivity } from "~/inbox/read-activity";
import { forShop } from "~/platform/database";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { addConversation } from "./conversations";

useAppDatabase();

const dayIn = (timeZone: string, at: Date) => new Intl.DateTimeFormat("en-CA", { timeZone }).format(at);
const began = (shopId: string, id: string, at: Date, more: { handoverAt?: Date; firstStaffReplyAt?: Date } = {}) =>
  forShop(shopId, (tx) =>
    tx.conversation.update({ where: { shopId_id: { shopId, id } }, data: { createdAt: at, ...more } }),
  );
const said = (shopId: string) => addConversation(shopId, { lines: [{ author: "shopper", text: "hello", minutes: 0 }] });

describe("activity", () => {
  it("shows a fortnight of days, also without a single conversation", async () => {
    const { days, today } = await readActivity(SHOP_B, "Europe/London");
    expect(days).toHaveLength(14);
    expect(days.at(-1)?.day).toBe(dayIn("Europe/London", new Date()));
    expect(today).toMatchObject({ assistant: 0, staff: 0, medianReplySeconds: null });
  });

  it("counts each conversation on the day on which it began for the shop, wherever the server stands", async () => {
    // 23:30 and 00:30 in Auckland, three days ago: one UTC day, two days for the shop.
    const zone = "Pacific/Auckland";
    const noon = new Date(Date.now() - 3 * 86_400_000);
    const midnight = firstMidnightAfter(noon, zone);
    const before = new Date(midnight.getTime() - 30 * 60_000);
    const after = new Date(midnight.getTime() + 30 * 60_000);
    await began(SHOP_A, await said(SHOP_A), before);
    await began(SHOP_A, await said(SHOP_A), after, { handoverAt: after });
    await began(SHOP_A, await addConversation(SHOP_A, { lines: [] }), after);

    const { days } = await readActivity(SHOP_A, zone);
    const on = (at: Date) => days.find((day) => day.day === dayIn(zone, at));
    expect(on(before)).toMatchObject({ assistant: 1, staff: 0 });
    expect(on(after)).toMatchObject({ assistant: 0, staff: 1 });
  });

  it("gives the median time to a first reply of today's hand-overs", async () => {
    const handoverAt = new Date();
    for (const seconds of [60, 120, 600]) {
      const firstStaffReplyAt = new Date(handoverAt.getTime() + seconds * 1_000);
      await began(SHOP_A, await said(SHOP_A), handoverAt, { handoverAt, firstStaffReplyAt });
    }
    const { today } = await readActivity(SHOP_A, "UTC");
    expect(today.medianReplySeconds).toBeCloseTo(120, 0);
  });
});

/** The first moment of the next day in a zone, found by steps of a quarter of an hour. */
function firstMidnightAfter(at: Date, timeZone: string): Date {
  const quarter = 15 * 60_000;
  let moment = new Date(Math.ceil(at.getTime() / quarter) * quarter);
  const day = dayIn(timeZone, moment);
  while (dayIn(timeZone, moment) === day) moment = new Date(moment.getTime() + quarter);
  return moment;
}
