import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { forShop, hotQuery } from "~/platform/database";
import { sendJob, startJobs } from "~/platform/jobs";
import type { JobHandlers } from "~/platform/jobs";
import { announceIntent, settleIntent, storeIntent } from "~/platform/outbox";
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
