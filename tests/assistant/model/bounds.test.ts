import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { reserveTokens, settleTokens } from "~/assistant/model/budget";
import { takeTurn } from "~/assistant/take-turn";
import type { ChatEvent } from "~/contract/chat";
import { ShopSettings } from "~/conversations/settings";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { SHOP_A, SHOP_B, useAppDatabase } from "../../support/app-environment";
import { useModel } from "../../support/model";
import { aShopper } from "../../support/shopper";

const model = useModel();
useAppDatabase();

const RIDDLE = "the blue thing from before, you know which";
const usage = (shopId = SHOP_A) => forShop(shopId, (tx) => tx.modelMonth.findMany({ where: { shopId } }));
const cap = (modelMonthlyTokens: number) =>
  forShop(SHOP_A, (tx) =>
    tx.shop.update({ where: { id: SHOP_A }, data: { settings: ShopSettings.parse({ modelMonthlyTokens }) } }),
  );

describe("a shop's cap per month", () => {
  it("is not overdrawn by turns at the same time, and takes back what was not used", async () => {
    const asked = Array.from({ length: 20 }, () => reserveTokens(SHOP_B, BOUNDS.modelTokens * 3 + 1));
    const granted = (await Promise.all(asked)).filter((one) => one !== null);
    expect(granted).toHaveLength(3);
    for (const one of granted) await settleTokens(one, 1_000, false);
    expect(await usage(SHOP_B)).toMatchObject([{ tokens: 3_000n, turns: 3 }]);
  });

  it("counts what the endpoint says it was, for the shop alone", async () => {
    model().play([{ say: "What is it that you would like to know?" }]);
    await aShopper().say(RIDDLE);
    expect(await usage()).toMatchObject([{ tokens: 750n, turns: 1 }]);
    expect(await usage(SHOP_B)).toMatchObject([{ tokens: 3_000n }]);
  });

  it("used up leaves the built-in dialogue, with no call", async () => {
    model().play([{ say: "What is it that you would like to know?" }]);
    await cap(BOUNDS.modelTokens + 749);
    expect((await aShopper().say(RIDDLE)).text).toMatch(/I want to be sure/);
    await cap(0);
    expect((await aShopper().say(RIDDLE)).text).toMatch(/I want to be sure/);
    expect(model().requests).toEqual([]);
    await cap(1_000_000);
    expect((await aShopper().say(RIDDLE)).text).toBe("What is it that you would like to know?");
  });

  it("counts a call that never said what it cost", async () => {
    const [before] = await usage();
    model().play([{ cut: "I’m sorry, I’m not" }]);
    await aShopper().say(RIDDLE);
    const [after] = await usage();
    expect(after!.tokens).toBeGreaterThan(before!.tokens);
    expect(after!.tokens).toBeLessThan(before!.tokens + BigInt(BOUNDS.modelTokens));
  });

  it("pauses the model for every process when one has found it down", async () => {
    const reservation = await reserveTokens(SHOP_B, 1_000_000);
    await settleTokens(reservation!, 0, true);
    expect(await reserveTokens(SHOP_B, 1_000_000)).toBeNull();
  });
});

describe("a turn's own bounds", () => {
  it("a shopper who stops ends the call, and what was shown is stored", async () => {
    model().play([{ hang: "I’m sorry, I’m not quite with you yet. What is it" }]);
    const stop = new AbortController();
    const { shopper, stored } = aShopper();
    const events: ChatEvent[] = [];
    for await (const event of takeTurn(shopper, { clientId: randomUUID(), text: RIDDLE, action: null }, stop.signal)) {
      events.push(event);
      if (event.type === "part") stop.abort();
    }
    await vi.waitFor(() => expect(model().aborted).toBe(1));
    expect(events.at(-1)).toEqual({ type: "done" });
    const { messages, turnUntil, answeredSeq } = await stored();
    expect(messages.at(-1)!.text).toBe("I’m sorry, I’m not quite with you yet.");
    expect({ turnUntil, answeredSeq }).toEqual({ turnUntil: null, answeredSeq: 2 });
  });

  it("a model that hangs is not waited for beyond the turn's seconds", async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => timeout(ms === BOUNDS.modelSeconds * 1_000 ? 200 : ms));
    model().play([{ hang: "I’m sorry" }]);
    const { text } = await aShopper().say(RIDDLE);
    expect(text).toMatch(/^I want to be sure/);
    await vi.waitFor(() => expect(model().aborted).toBe(1));
  });

  it("a model that slows down keeps what was shown, and the built-in dialogue goes on when the seconds are over", async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => timeout(ms === BOUNDS.modelSeconds * 1_000 ? 400 : ms));
    model().play([{ hang: "I’m sorry, I’m not quite with you yet. What is it" }]);
    const { text, events } = await aShopper().say(RIDDLE);
    expect(text).toMatch(/^I’m sorry, I’m not quite with you yet\.\n\nI want to be sure/);
    expect(events.at(-1)).toEqual({ type: "done" });
  });

  it("a long conversation is summarised, so that the prompt stays within its bound", async () => {
    model().play([{ say: "What is it that you would like to know?" }]);
    const shopper = aShopper();
    for (let turn = 0; turn < 9; turn++) await shopper.say(`${turn} ${RIDDLE}. ${"And so on it goes. ".repeat(90)}`);
    const { messages } = model().requests.at(-1)!;
    expect(messages[1]!.content).toMatch(/^<data source="summary of the conversation so far">/);
    expect(JSON.stringify(messages).length).toBeLessThan(
      (BOUNDS.modelHistoryTokens + BOUNDS.modelSummaryTokens) * 3 + 8_000,
    );
  });
});
