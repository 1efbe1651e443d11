import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { forShop, hotQuery } from "~/platform/database";
import { closeJobs, QUICK_RETRIES, sendJob, startJobs } from "~/platform/jobs";
import type { JobHandlers } from "~/platform/jobs";
import { AppError } from "~/platform/errors";
import { announceIntent, carryOutIntent, planIntent, settleIntent, storeIntent } from "~/platform/outbox";
import { SHOP_A, useAppDatabase } from "../support/app-environment";

useAppDatabase();

describe("the outbox", () => {
  it("carries a stored intent out by a job, once, also when it is stored and announced twice", async () => {
    const handler = vi.fn(() => Promise.resolve({ sent: true }));
    await startJobs({
      ...idle,
      outbox: ({ shopId, key }, { isLast }) => settleIntent(shopId, key, { "test.kind": handler }, isLast),
    });
    const intent = { kind: "test.kind", key: `test/${randomUUID()}`, payload: { n: 1 } };
    for (let i = 0; i < 2; i++) {
      await forShop(SHOP_A, (tx) => storeIntent(tx, SHOP_A, intent));
      await announceIntent(SHOP_A, intent.key);
    }
    await vi.waitFor(async () => {
      const entry = await forShop(SHOP_A, (tx) =>
        tx.outboxEntry.findUniqueOrThrow({ where: { shopId_key: { shopId: SHOP_A, key: intent.key } } }),
      );
      expect(entry).toMatchObject({ status: "done", outcome: { sent: true }, attempts: 1 });
    }, 10_000);
    await settleIntent(SHOP_A, intent.key, { "test.kind": handler }, false);
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it("keeps what failed with its error, to be tried again", async () => {
    const intent = { kind: "test.failing", key: `test/${randomUUID()}`, payload: {} };
    await forShop(SHOP_A, (tx) => storeIntent(tx, SHOP_A, intent));
    const down = () => Promise.reject(new Error("mail server is down"));
    await expect(settleIntent(SHOP_A, intent.key, { "test.failing": down }, false)).rejects.toThrow("down");
    const read = () =>
      forShop(SHOP_A, (tx) =>
        tx.outboxEntry.findUniqueOrThrow({ where: { shopId_key: { shopId: SHOP_A, key: intent.key } } }),
      );
    expect(await read()).toMatchObject({ status: "pending", lastError: "mail server is down", attempts: 1 });
    await expect(settleIntent(SHOP_A, intent.key, { "test.failing": down }, true)).rejects.toThrow("down");
    expect(await read()).toMatchObject({ status: "failed", attempts: 2 });
  });

  it("stores an intent and its job together or not at all", async () => {
    const intent = { kind: "test.kind", key: `test/${randomUUID()}`, payload: {} };
    const jobs = () => hotQuery("select id from jobs.job where data->>'key' = $1", [intent.key]);
    const broken = forShop(SHOP_A, async (tx) => {
      await planIntent(tx, SHOP_A, intent);
      throw new Error("the process died");
    });
    await expect(broken).rejects.toThrow("died");
    expect(await jobs()).toEqual([]);
    await forShop(SHOP_A, (tx) => planIntent(tx, SHOP_A, intent));
    expect(await jobs()).toHaveLength(1);
  });

  it.each([
    ["a mail server that is away", "pending", new Error("connect ECONNREFUSED")],
    ["a Shopify that is away", "pending", new AppError("shopify_unavailable", "down")],
    ["a refusal", "failed", new AppError("internal", "refused")],
    ["access that was revoked", "failed", new AppError("shopify_unauthorized", "revoked")],
  ])("has what met %s %s after a minute of tries", async (_what, status, error) => {
    const intent = { kind: "test.away", key: `test/${randomUUID()}`, payload: {} };
    await forShop(SHOP_A, (tx) => storeIntent(tx, SHOP_A, intent));
    const away = { "test.away": () => Promise.reject(error) };
    const statusAfter = async (retries: number, isLast: boolean) => {
      await carryOutIntent(SHOP_A, intent.key, away, { retries, isLast }).catch(() => undefined);
      const where = { shopId_key: { shopId: SHOP_A, key: intent.key } };
      return (await forShop(SHOP_A, (tx) => tx.outboxEntry.findUniqueOrThrow({ where }))).status;
    };
    expect(await statusAfter(QUICK_RETRIES - 1, false)).toBe("pending");
    expect(await statusAfter(QUICK_RETRIES, false)).toBe(status);
    expect(await statusAfter(20, true)).toBe("failed");
  });
});

describe("a job", () => {
  it("is not queued a second time while the first still waits", async () => {
    const conversationId = randomUUID();
    const key = `${SHOP_A}/${conversationId}`;
    for (let i = 0; i < 5; i++) {
      await sendJob("mail_reply", { shopId: SHOP_A, conversationId }, { singletonKey: key, afterSeconds: 3_600 });
    }
    const rows = await hotQuery("select id from jobs.job where name = 'mail_reply' and singleton_key = $1", [key]);
    expect(rows).toHaveLength(1);
  });

  it("that reads from Shopify is tried again for hours, every half hour at last", async () => {
    await closeJobs(2_000);
    const shopId = randomUUID();
    let isAway = true;
    const runs = vi.fn();
    await startJobs({
      ...idle,
      knowledge: async () => {
        runs();
        if (isAway) return Promise.reject(new AppError("shopify_unavailable", "down"));
        return Promise.resolve();
      },
    });
    const row = async () =>
      (
        await hotQuery<{ state: string; retries: number; wait: number }>(
          `select state, retry_count as retries, extract(epoch from start_after - now())::float8 as wait
             from jobs.job where name = 'knowledge' and data->>'shopId' = $1`,
          [shopId],
        )
      )[0];
    /** As if so many tries had failed before, the last of them just now. */
    const leap = (retries: number) =>
      hotQuery(
        "update jobs.job set retry_count = $2, start_after = now() where name = 'knowledge' and data->>'shopId' = $1",
        [shopId, retries],
      );
    await sendJob("knowledge", { shopId }, { singletonKey: shopId });
    await vi.waitFor(async () => expect((await row())?.state).toBe("retry"), 10_000);

    await leap(15);
    await vi.waitFor(() => expect(runs).toHaveBeenCalledTimes(2), 10_000);
    await vi.waitFor(async () => expect((await row())?.state).toBe("retry"), 10_000);
    expect((await row())?.wait).toBeGreaterThan(1_700);
    expect((await row())?.wait).toBeLessThanOrEqual(1_800);

    isAway = false;
    await leap(19);
    await vi.waitFor(async () => expect((await row())?.state).toBe("completed"), 10_000);
  });

  it("is tried as this version says, also in a queue that an earlier one made", async () => {
    await hotQuery("update jobs.queue set retry_limit = 5, retry_delay_max = null where name = 'knowledge'", []);
    await closeJobs(2_000);
    const shopId = randomUUID();
    await sendJob("knowledge", { shopId }, { singletonKey: shopId });
    const rows = await hotQuery(
      "select retry_limit, retry_delay_max from jobs.job where name = 'knowledge' and data->>'shopId' = $1",
      [shopId],
    );
    expect(rows).toEqual([{ retry_limit: 20, retry_delay_max: 1_800 }]);
  });
});

const idle: JobHandlers = {
  webhook: () => Promise.resolve(),
  outbox: () => Promise.resolve(),
  proposal: () => Promise.resolve(),
  returns: () => Promise.resolve(),
  trials: () => Promise.resolve(),
  unanswered: () => Promise.resolve(),
  mail_reply: () => Promise.resolve(),
  knowledge: () => Promise.resolve(),
  catalogue: () => Promise.resolve(),
  offer: () => Promise.resolve(),
  sweep: () => Promise.resolve(),
};
