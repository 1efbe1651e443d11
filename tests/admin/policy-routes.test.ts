import { beforeEach, describe, expect, it } from "vitest";
import type { Policy } from "~/policy/policy";
import { readVersions } from "~/policy/read-versions";
import { storeDocument } from "~/knowledge/store-document";
import { cutPassages } from "~/knowledge/cut-passages";
import { forShop } from "~/platform/database";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import { publishPolicy } from "~/policy/publish-policy";
import { loader as page } from "~/routes/app.policy";
import { action as act } from "~/routes/app.policy.act";
import { loader as catalogue } from "~/routes/app.policy.catalogue";
import { action as compare } from "~/routes/app.policy.compare";
import { action as readPage } from "~/routes/app.policy.page";
import { action as preview } from "~/routes/app.policy.preview";
import { policyWith } from "../policy/policies";
import { mintIdToken } from "../shopify/admin-host/launch";
import { staffOf } from "../shopify/admin-host/staff";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { aDelivered, aLineItem, anOrder, daysAgo, storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { USER_AGENT } from "../support/world";

useAppDatabase();
const line = aLineItem();
const shopify = useShopify({
  stores: [
    storeWith({
      orders: [
        anOrder({
          name: "#1001",
          createdAt: daysAgo(24),
          lineItems: [line],
          fulfillments: [aDelivered(20, { items: [line] })],
        }),
      ],
      collections: [{ id: "gid://shopify/Collection/9", title: "Winter", handle: "winter" }],
    }),
    storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } }),
  ],
});

type Route = (args: never) => Promise<unknown>;

/** What a route answers or throws to the first staff member of a shop; null for nobody. */
async function call(route: Route, domain: string | null, body?: unknown): Promise<Response> {
  const headers = new Headers({
    "user-agent": USER_AGENT,
    accept: "application/json",
    "accept-language": "en-IE,en;q=0.9",
    "content-type": "application/json",
  });
  if (domain !== null) {
    const shop = shopify().shop(domain);
    headers.set("authorization", `Bearer ${mintIdToken(shopify().world.app, shop, staffOf(shop)[0]!)}`);
  }
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const request = new Request("http://localhost:3000/app/policy", { headers, ...init });
  try {
    const answer = await route({ request, params: {}, context: {} } as never);
    return answer instanceof Response ? answer : Response.json(answer);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

const document = policyWith({ windowDays: 14 });
const example = {
  ...{ days: 12, country: "US", productType: "", tag: "", price: 5_000, reason: "unwanted", finalSale: false },
  ...{ minutes: 30, state: "unfulfilled", cancelReason: null },
};
const publish = { intent: "publish", document, note: "Shorter", basedOn: 0 };

beforeEach(async () => {
  for (const shopId of [SHOP_A, SHOP_B]) {
    await forShop(shopId, async (tx) => {
      await tx.policyVersion.deleteMany({ where: { shopId } });
      await tx.knowledgeDocument.deleteMany({ where: { shopId } });
    });
  }
});

describe("the policy page's routes", () => {
  it("are closed to whoever has no token", async () => {
    for (const route of [page, catalogue]) expect((await call(route as Route, null)).status).toBe(302);
    for (const [route, body] of [
      [act, publish],
      [preview, { document, example }],
      [compare, { document, after: null }],
      [readPage, { document }],
    ] as const) {
      expect((await call(route, null, body)).status).toBe(302);
    }
    expect((await readVersions(SHOP_A)).history).toEqual([]);
  });

  it("show the default on a fresh installation, and where the reader is", async () => {
    const shown = (await (await call(page, DEMO_SHOP)).json()) as Record<string, unknown>;
    expect(shown).toMatchObject({
      versions: { active: { version: 0, policy: DEFAULT_POLICY }, draft: null, history: [] },
      reading: { page: "none", contradictions: [] },
      country: "IE",
    });
  });

  it("save, publish and restore under the name of whoever did it", async () => {
    const { firstName } = staffOf(shopify().shop(DEMO_SHOP))[0]!;
    expect(await (await call(act, DEMO_SHOP, { intent: "save_draft", document, revision: 0 })).json()).toEqual({
      ok: true,
      result: { ok: true, revision: 1 },
    });
    expect(await (await call(act, DEMO_SHOP, publish)).json()).toEqual({ ok: true, result: { ok: true, version: 1 } });
    expect(await readVersions(SHOP_A)).toMatchObject({
      draft: null,
      active: { version: 1, policy: { returns: { windowDays: 14 } } },
      history: [{ by: firstName, note: "Shorter" }],
    });
    await call(act, DEMO_SHOP, { intent: "restore", version: 0, note: "Back", basedOn: 1 });
    expect((await readVersions(SHOP_A)).active).toEqual({ version: 2, policy: DEFAULT_POLICY });
  });

  it("tell whoever comes second who was first, and change nothing", async () => {
    await publishPolicy(SHOP_A, { document: DEFAULT_POLICY, note: "", author: { id: "2", name: "Bea" } });
    expect(await (await call(act, DEMO_SHOP, publish)).json()).toMatchObject({
      ok: true,
      result: { ok: false, conflict: { by: "Bea" } },
    });
    expect((await readVersions(SHOP_A)).active.policy).toEqual(DEFAULT_POLICY);
  });

  it("let another shop's staff see nothing and change nothing", async () => {
    await call(act, DEMO_SHOP, publish);
    await call(act, DEMO_SHOP, { intent: "save_draft", document, revision: 0 });
    const before = await readVersions(SHOP_A);
    const shown = (await (await call(page, SECOND_SHOP)).json()) as Record<string, unknown>;
    expect(shown).toMatchObject({ versions: { active: { version: 0 }, draft: null, history: [] } });
    const restored = await call(act, SECOND_SHOP, { intent: "restore", version: 1, note: "", basedOn: 0 });
    expect(restored.status).toBe(404);
    expect(await restored.json()).toEqual({ ok: false, code: "not_found" });
    expect((await call(act, SECOND_SHOP, { intent: "discard_draft" })).status).toBe(200);
    expect((await call(act, SECOND_SHOP, publish)).status).toBe(200);
    expect(await readVersions(SHOP_A)).toEqual(before);
    const compared = (await (await call(compare, SECOND_SHOP, { document, after: null })).json()) as {
      result: unknown;
    };
    expect(compared.result).toMatchObject({ comparison: { orders: 0 } });
    expect(await (await call(catalogue, SECOND_SHOP)).json()).toEqual({ collections: [] });
  });

  it.each<[(policy: Policy) => unknown, string]>([
    [(policy) => ({ ...policy.returns, windowDays: -1 }), "document.returns.windowDays"],
    [(policy) => ({ ...policy.returns, windowDays: 1.5 }), "document.returns.windowDays"],
    [(policy) => ({ ...policy.returns, fee: { kind: "percentage", percent: 101 } }), "document.returns.fee.percent"],
    [
      (policy) => ({ ...policy.returns, outcomes: { ...policy.returns.outcomes, allowed: [] } }),
      "document.returns.outcomes.allowed",
    ],
    [
      (policy) => ({
        ...policy.returns,
        exceptions: [
          {
            id: "a",
            when: { countries: [], productTypes: [], tags: [], collections: [] },
            then: { returnable: false },
          },
        ],
      }),
      "document.returns.exceptions.0",
    ],
  ])("refuse what is no policy, field by field: %#", async (returns, field) => {
    const response = await call(act, DEMO_SHOP, { ...publish, document: { ...document, returns: returns(document) } });
    expect(response.status).toBe(422);
    expect(Object.keys(((await response.json()) as { fields: object }).fields)).toEqual([field]);
    expect((await readVersions(SHOP_A)).history).toEqual([]);
  });

  it("refuse a withdrawal period shorter than the law's", async () => {
    const shorter = { ...document, withdrawal: { ...document.withdrawal, days: 13 } };
    expect((await call(act, DEMO_SHOP, { ...publish, document: shorter })).status).toBe(422);
  });
});

describe("trying rules out", () => {
  const tried = async (change: Partial<typeof example>, policy = document) =>
    (
      (await (await call(preview, DEMO_SHOP, { document: policy, example: { ...example, ...change } })).json()) as {
        result: object;
      }
    ).result;

  it("decides on an imagined order by the rules that were sent, not by those that hold", async () => {
    expect(await tried({})).toMatchObject({ return: { verdict: "allowed", rule: { values: { days: 14 } } } });
    expect(await tried({ days: 15 })).toMatchObject({ return: { verdict: "refused", rule: { code: "window_over" } } });
    expect(await tried({ finalSale: true })).toMatchObject({ return: { rule: { code: "final_sale" } } });
    expect(await tried({ state: "fulfilled" })).toMatchObject({ cancellation: { verdict: "needs_staff" } });
  });

  it("compares them with those that hold over the shop's own orders, and writes nothing", async () => {
    await publishPolicy(SHOP_A, { document: policyWith(), note: "", author: { id: "1", name: "Aoife" } });
    const answer = (await (await call(compare, DEMO_SHOP, { document, after: null })).json()) as { result: unknown };
    expect(answer.result).toMatchObject({
      comparison: {
        orders: 1,
        items: 1,
        before: { allowed: 1 },
        after: { refused: 1 },
        differences: [{ order: "#1001" }],
      },
      next: null,
    });
    expect((await readVersions(SHOP_A)).history).toHaveLength(1);
  });

  it("lists the shop's collections", async () => {
    expect(await (await call(catalogue, DEMO_SHOP)).json()).toEqual({
      collections: [{ id: "gid://shopify/Collection/9", title: "Winter" }],
    });
  });
});

describe("the shop's own page", () => {
  it("is compared with the rules in each of its languages", async () => {
    const ref = "gid://shopify/ShopPolicy/1";
    const url = "https://juniper-lane.example/policies/refund-policy";
    const store = (locale: string, html: string) =>
      forShop(SHOP_A, (tx) =>
        storeDocument(tx, SHOP_A, {
          ...{ kind: "policy", ref, locale, title: "Refunds", text: html, url, changedAt: null },
          passages: cutPassages(html, locale),
        }),
      );
    await store("en", "<p>You may return everything within 14 days of delivery.</p>");
    await store("de", "<p>Rückgabe innerhalb von 30 Tagen nach Erhalt.</p>");
    const answer = (await (await call(readPage, DEMO_SHOP, { document })).json()) as { result: unknown };
    expect(answer.result).toEqual({
      page: "read",
      url,
      contradictions: [
        {
          ...{ sentence: "Rückgabe innerhalb von 30 Tagen nach Erhalt.", locale: "de", windowDays: 30 },
          // The two languages disagree, so neither is certain.
          sure: false,
          rule: { about: "window", days: 14 },
        },
      ],
    });
    const other = (await (await call(readPage, SECOND_SHOP, { document })).json()) as { result: unknown };
    expect(other.result).toMatchObject({ page: "none", contradictions: [] });
  });
});
