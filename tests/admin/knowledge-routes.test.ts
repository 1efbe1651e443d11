import { beforeEach, describe, expect, it } from "vitest";
import { WEBHOOK_HANDLERS } from "~/jobs/webhooks";
import { readKnowledge } from "~/knowledge/read-knowledge";
import { recordGap } from "~/knowledge/record-gap";
import { saveFaq } from "~/knowledge/save-faq";
import { forShop, hotQuery } from "~/platform/database";
import { loader as page } from "~/routes/app.knowledge";
import { action as act } from "~/routes/app.knowledge.act";
import { loader as sync } from "~/routes/app.knowledge.sync";
import { mintIdToken } from "../shopify/admin-host/launch";
import { staffOf } from "../shopify/admin-host/staff";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { USER_AGENT } from "../support/world";

useAppDatabase();
const shopify = useShopify({
  stores: [storeWith(), storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } })],
});

type Route = (args: never) => Promise<unknown>;

/** What a route answers or throws to the first staff member of a shop; null for nobody. */
async function call(route: Route, domain: string | null, body?: unknown): Promise<Response> {
  const headers = new Headers({
    "user-agent": USER_AGENT,
    accept: "application/json",
    "content-type": "application/json",
  });
  if (domain !== null) {
    const shop = shopify().shop(domain);
    headers.set("authorization", `Bearer ${mintIdToken(shopify().world.app, shop, staffOf(shop)[0]!)}`);
  }
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const request = new Request("http://localhost:3000/app/knowledge", { headers, ...init });
  try {
    const answer = await route({ request, params: {}, context: {} } as never);
    return answer instanceof Response ? answer : Response.json(answer);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

const aFaq = { intent: "save_faq", ref: null, question: "Do you engrave?", answer: "Yes.", locale: "en", gapId: null };
let ref: string;
let gapId: string;
beforeEach(async () => {
  for (const shopId of [SHOP_A, SHOP_B]) {
    await forShop(shopId, async (tx) => {
      await tx.knowledgeDocument.deleteMany({ where: { shopId } });
      await tx.knowledgeGap.deleteMany({ where: { shopId } });
    });
  }
  ref = await saveFaq(SHOP_A, { ref: null, question: "Do you wrap?", answer: "Yes.", locale: "en", gapId: null });
  await recordGap(SHOP_A, { text: "Do you engrave rings?", locale: "en" });
  gapId = (await readKnowledge(SHOP_A)).gaps[0]!.id;
});

describe("the knowledge page's routes", () => {
  it("are closed to whoever has no token", async () => {
    for (const route of [page, sync]) expect((await call(route as Route, null)).status).toBe(302);
    expect((await call(act, null, { intent: "refresh" })).status).toBe(302);
  });

  it("show staff what their own shop has", async () => {
    const mine = (await (await call(page, DEMO_SHOP)).json()) as { knowledge: unknown };
    expect(mine.knowledge).toMatchObject({ faqs: [{ ref }], gaps: [{ id: gapId, asked: 1 }] });
    const other = (await (await call(page, SECOND_SHOP)).json()) as { knowledge: unknown };
    expect(other.knowledge).toMatchObject({ faqs: [], gaps: [] });
  });

  it("add a FAQ, close its gap and dismiss another", async () => {
    expect((await call(act, DEMO_SHOP, { ...aFaq, gapId })).status).toBe(200);
    expect(await readKnowledge(SHOP_A)).toMatchObject({ gaps: [], faqs: [{ question: "Do you engrave?" }, {}] });
  });

  it("do as if another shop's FAQs and gaps were not there, and change nothing of them", async () => {
    const before = await readKnowledge(SHOP_A);
    for (const body of [
      { ...aFaq, ref },
      { intent: "delete_faq", ref },
      { intent: "dismiss_gap", id: gapId },
    ]) {
      const response = await call(act, SECOND_SHOP, body);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ ok: false, code: "not_found" });
    }
    expect((await call(act, SECOND_SHOP, { ...aFaq, gapId })).status).toBe(200);
    expect(await readKnowledge(SHOP_A)).toEqual(before);
  });

  it.each([
    [{ ...aFaq, question: "  " }, "question"],
    [{ ...aFaq, answer: "x".repeat(1_501) }, "answer"],
    [{ ...aFaq, locale: "tlh" }, "locale"],
    [{ ...aFaq, ref: "gid://shopify/ShopPolicy/1" }, "ref"],
  ])("refuse what is not right, field by field: %#", async (body, field) => {
    const response = await call(act, DEMO_SHOP, body);
    expect(response.status).toBe(422);
    expect(Object.keys(((await response.json()) as { fields: object }).fields)).toEqual([field]);
  });
});

describe("reading anew", () => {
  const queued = () =>
    hotQuery("select 1 from jobs.job where name = 'knowledge' and singleton_key = $1", [`${SHOP_B}/now`]);

  it("is asked for by staff, and by a change of the shop's languages; once while it waits", async () => {
    expect(await queued()).toHaveLength(0);
    expect((await call(act, SECOND_SHOP, { intent: "refresh" })).status).toBe(200);
    await WEBHOOK_HANDLERS["locales/update"]!({
      shopId: SHOP_B,
      topic: "locales/update",
      triggeredAt: null,
      payload: {},
    });
    expect(await queued()).toHaveLength(1);
  });
});
