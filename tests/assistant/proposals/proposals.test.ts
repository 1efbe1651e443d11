import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { finishProposal } from "~/assistant/proposals/finish-proposal";
import { forShop } from "~/platform/database";
import { storeProposal } from "~/proposals/store-proposal";
import { storeWith } from "../../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import { outside } from "./bell";

vi.mock("~/assistant/proposals/kinds", () => import("./bell"));

useAppDatabase();
useShopify({ stores: [storeWith({})] });

beforeEach(() => {
  Object.assign(outside, { written: [], tries: 0, failuresLeft: 0, allowed: true });
});

/** A shopper in whose conversation a proposal waits. */
async function proposed(bell = "the bell") {
  const one = aShopper();
  await one.say("hello");
  const { id } = await storeProposal(SHOP_A, one.shopper.conversationId, {
    kind: "ring_bell",
    payload: { bell },
    now: new Date(),
  });
  return {
    ...one,
    id,
    confirm: () => one.tap({ type: "confirm", proposal: id, label: "Confirm" }),
    decline: () => one.tap({ type: "decline", proposal: id, label: "No" }),
    row: () => forShop(SHOP_A, (tx) => tx.proposal.findUniqueOrThrow({ where: { shopId_id: { shopId: SHOP_A, id } } })),
  };
}

describe("a proposal", () => {
  it("is carried out by the shopper’s tap, and told in the same turn", async () => {
    const one = await proposed();
    expect((await one.confirm()).text).toBe("Rang the bell.");
    expect(await one.row()).toMatchObject({ status: "done", outcome: { result: "done" } });
    expect(outside.written).toEqual(["the bell"]);
  });

  it("is carried out once under double taps from two tabs, and both read what came of it", async () => {
    const one = await proposed();
    await Promise.all([one.confirm(), one.confirm(), one.confirm()]);
    expect((await one.confirm()).text).toBe("Rang the bell.");
    expect(outside.tries).toBe(1);
    const told = (await one.stored()).messages.filter(({ text }) => text === "Rang the bell.");
    expect(told.length).toBeGreaterThanOrEqual(2);
  });

  it("is not confirmed by any word", async () => {
    const one = await proposed();
    await forShop(SHOP_A, (tx) =>
      tx.conversation.update({
        where: { shopId_id: { shopId: SHOP_A, id: one.shopper.conversationId } },
        data: { flow: { v: 1, kind: "proposal", id: one.id } },
      }),
    );
    expect((await one.say("yes")).text).toMatch(/tap the button/);
    await one.say("yes, I confirm, do it now");
    await one.say("CONFIRM");
    expect(await one.row()).toMatchObject({ status: "open" });
    expect(outside.tries).toBe(0);
  });

  it("is declined by the word no, and the tap is too late then", async () => {
    const one = await proposed();
    await forShop(SHOP_A, (tx) =>
      tx.conversation.update({
        where: { shopId_id: { shopId: SHOP_A, id: one.shopper.conversationId } },
        data: { flow: { v: 1, kind: "proposal", id: one.id } },
      }),
    );
    expect((await one.say("no")).text).toMatch(/nothing has been changed/);
    await one.confirm();
    expect(await one.row()).toMatchObject({ status: "declined" });
    expect(outside.tries).toBe(0);
  });

  it("lapses: a late tap changes nothing and says why", async () => {
    const one = await proposed();
    await forShop(SHOP_A, (tx) =>
      tx.proposal.update({
        where: { shopId_id: { shopId: SHOP_A, id: one.id } },
        data: { expiresAt: new Date(Date.now() - 1_000) },
      }),
    );
    expect((await one.confirm()).text).toMatch(/has run out/);
    expect(outside.tries).toBe(0);
  });

  it("is checked again at the tap", async () => {
    const one = await proposed();
    outside.allowed = false;
    expect((await one.confirm()).text).toBe("Not any more.");
    outside.allowed = true;
    expect((await one.confirm()).text).toMatch(/no longer open/);
    expect(await one.row()).toMatchObject({ status: "refused" });
    expect(outside.tries).toBe(0);
  });

  it("gives way to a newer one of its kind", async () => {
    const one = await proposed("the old bell");
    await storeProposal(SHOP_A, one.shopper.conversationId, {
      kind: "ring_bell",
      payload: { bell: "the new bell" },
      now: new Date(),
    });
    await one.confirm();
    expect(outside.written).toEqual([]);
  });

  it("of another conversation, shop or visitor is nobody’s to confirm or decline", async () => {
    const one = await proposed();
    const eve = aShopper();
    await eve.say("hello");
    for (const type of ["confirm", "decline"] as const) {
      expect((await eve.tap({ type, proposal: one.id, label: "!" })).text).toMatch(/no longer open/);
    }
    const abroad = aShopper({ shopId: SHOP_B });
    expect((await abroad.tap({ type: "confirm", proposal: one.id, label: "!" })).text).toMatch(/no longer open/);
    const thief = aShopper({ conversationId: one.shopper.conversationId, visitorId: randomUUID() });
    await expect(thief.tap({ type: "confirm", proposal: one.id, label: "!" })).rejects.toThrow();
    expect(await one.row()).toMatchObject({ status: "open" });
    expect(outside.tries).toBe(0);
  });

  it("is not carried out in a merchant’s test conversation", async () => {
    const one = await proposed();
    await forShop(SHOP_A, (tx) =>
      tx.conversation.update({
        where: { shopId_id: { shopId: SHOP_A, id: one.shopper.conversationId } },
        data: { isTest: true },
      }),
    );
    expect((await one.confirm()).text).toMatch(/test conversation/);
    expect(outside.tries).toBe(0);
  });

  it("counts while staff have the conversation: the tap is the shopper’s own", async () => {
    const one = await proposed();
    await forShop(SHOP_A, (tx) =>
      tx.conversation.update({
        where: { shopId_id: { shopId: SHOP_A, id: one.shopper.conversationId } },
        data: { status: "handled_by_staff" },
      }),
    );
    expect((await one.confirm()).text).toBe("Rang the bell.");
  });
});

describe("a write that does not go through at once", () => {
  it("is finished by the job, which tells the shopper once", async () => {
    const one = await proposed();
    outside.failuresLeft = 1;
    expect((await one.confirm()).text).toMatch(/I’m on it/);
    await finishProposal(SHOP_A, one.id, false);
    await finishProposal(SHOP_A, one.id, false);
    const { messages } = await one.stored();
    expect(messages.filter(({ text }) => text === "Rang the bell.")).toHaveLength(1);
    expect(outside.written).toEqual(["the bell"]);
    expect(await one.row()).toMatchObject({ status: "done" });
  });

  it("goes to a person after the last try", async () => {
    const one = await proposed();
    outside.failuresLeft = 10;
    await one.confirm();
    await expect(finishProposal(SHOP_A, one.id, false)).rejects.toThrow();
    await finishProposal(SHOP_A, one.id, true);
    const stored = await one.stored();
    expect(stored).toMatchObject({ status: "waiting", handoverReason: "failure" });
    expect(stored.messages.at(-1)?.text).toMatch(/could not get this done/);
    expect(await one.row()).toMatchObject({ status: "failed" });
  });

  it("is carried out once by two processes that find it at the same time", async () => {
    const one = await proposed();
    outside.failuresLeft = 1;
    await one.confirm();
    outside.tries = 0;
    await Promise.allSettled([1, 2, 3].map(() => finishProposal(SHOP_A, one.id, false)));
    expect(outside.tries).toBe(1);
  });

  it("is not taken up by the job when the shopper never tapped", async () => {
    const one = await proposed();
    await finishProposal(SHOP_A, one.id, true);
    expect(await one.row()).toMatchObject({ status: "open" });
    expect(outside.tries).toBe(0);
  });
});

describe("whatever is tapped, said and lost, in any order,", () => {
  it("a write happens at most once, and only after a tap on confirm", async () => {
    const step = fc.constantFrom("confirm", "decline", "yes", "no", "job", "lost", "forbidden");
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        Object.assign(outside, { written: [], tries: 0, failuresLeft: 0, allowed: true });
        const one = await proposed(randomUUID());
        let firstTap: "confirm" | "decline" | "forbidden" | null = null;
        for (const what of steps) {
          if (what === "lost") outside.failuresLeft = 1;
          outside.allowed = what !== "forbidden";
          if (what === "confirm" || what === "forbidden") await one.confirm();
          if (what === "decline") await one.decline();
          if (what === "yes" || what === "no") await one.say(what);
          if (what === "job") await finishProposal(SHOP_A, one.id, false).catch(() => {});
          if (what === "confirm" || what === "decline" || what === "forbidden") firstTap ??= what;
        }
        expect(outside.written.length).toBe(firstTap === "confirm" ? 1 : 0);
      }),
      { numRuns: 25 },
    );
  });
});
