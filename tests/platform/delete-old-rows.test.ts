import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { deleteOldRows } from "~/platform/delete-old-rows";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";

useAppDatabase();

const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS);

it("forgets webhooks and allowances of every shop when their time is over, and no others", async () => {
  for (const shopId of [SHOP_A, SHOP_B]) {
    await forShop(shopId, async (tx) => {
      for (const days of [0, BOUNDS.webhookDays - 1, BOUNDS.webhookDays + 1]) {
        await tx.webhookDelivery.create({
          data: { shopId, webhookId: `${days} days`, topic: "orders/updated", payload: {}, receivedAt: ago(days) },
        });
      }
      for (const days of [-1, 0.5, 2]) {
        const expiresAt = ago(days);
        const key = `${days} days ${randomUUID()}`;
        await tx.allowance.create({ data: { shopId, key, windowStart: expiresAt, used: 1, expiresAt } });
      }
    });
  }
  await deleteOldRows();
  for (const shopId of [SHOP_A, SHOP_B]) {
    const left = await forShop(shopId, async (tx) => ({
      webhooks: (await tx.webhookDelivery.findMany()).map(({ webhookId }) => webhookId),
      allowances: (await tx.allowance.findMany()).map(({ key }) => key.split(" ")[0]),
    }));
    expect(left.webhooks.sort()).toEqual(["0 days", `${BOUNDS.webhookDays - 1} days`]);
    expect(left.allowances.sort()).toEqual(["-1", "0.5"]);
  }
});
