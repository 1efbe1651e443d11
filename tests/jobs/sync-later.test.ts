import { beforeAll, expect, it, vi } from "vitest";
import { JOB_HANDLERS } from "~/jobs/handlers";
import { requestSync } from "~/knowledge/request-sync";
import { forShop, hotQuery } from "~/platform/database";
import { startJobs } from "~/platform/jobs";
import { DEMO_SHOP } from "../shopify/identity";
import { storeWith } from "../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";

useAppDatabase();
const shopify = useShopify({ stores: [storeWith()], appToml: "shopify.app.toml" });
beforeAll(() => startJobs(JOB_HANDLERS));

const read = () =>
  forShop(SHOP_A, async (tx) => ({
    texts: (await tx.knowledgeSync.findUnique({ where: { shopId: SHOP_A } }))?.succeededAt ?? null,
    products: (await tx.catalogueSync.findUnique({ where: { shopId: SHOP_A } }))?.succeededAt ?? null,
  }));

it.each([
  ["throttles", { throttled: 100_000 }],
  ["is down", { status: { code: 503, times: 100_000 } }],
])(
  "reads the shop's texts and products when Shopify %s at the installation and is back hours later",
  async (_, fault) => {
    await forShop(SHOP_A, async (tx) => {
      await tx.knowledgeSync.deleteMany();
      await tx.catalogueSync.deleteMany();
    });
    shopify().world.faults.set(DEMO_SHOP, fault);
    await requestSync(SHOP_A);
    const waiting = () =>
      hotQuery<{ name: string }>("select distinct name from jobs.job where state = 'retry' order by name", []);
    await vi.waitFor(
      async () => expect((await waiting()).map(({ name }) => name)).toEqual(["catalogue", "knowledge"]),
      14_000,
    );
    expect(await read()).toEqual({ texts: null, products: null });

    shopify().world.faults.clear();
    // Four hours have gone by.
    await hotQuery("update jobs.job set retry_count = 16, start_after = now() where state = 'retry'", []);
    await vi.waitFor(async () => {
      const { texts, products } = await read();
      expect([texts, products]).toEqual([expect.any(Date), expect.any(Date)]);
    }, 14_000);
  },
  40_000,
);
