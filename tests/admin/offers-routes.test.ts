import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Tried } from "~/admin/offers/offers-body";
import { findClaim } from "~/offers/claim";
import { listClaims } from "~/offers/list-claims";
import { readOfferPolicy } from "~/offers/read-offer-policy";
import { forShop } from "~/platform/database";
import { loader as layout } from "~/routes/app.offers";
import { loader as page } from "~/routes/app.offers._index";
import { action as act } from "~/routes/app.offers.act";
import { loader as customers } from "~/routes/app.customers";
import { loader as exported } from "~/routes/app.offers.export";
import { loader as ledger } from "~/routes/app.offers.ledger";
import { action as preview } from "~/routes/app.offers.preview";
import { loader as results } from "~/routes/app.offers.results";
import { loader as things } from "~/routes/app.offers.things";
import { aPolicy, aRule, claim, clearOffers, theShop, useRules } from "../offers/setting";
import { mintIdToken } from "../shopify/admin-host/launch";
import { staffOf } from "../shopify/admin-host/staff";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { aCustomer, anOrder, aProduct, daysAgo, storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { USER_AGENT } from "../support/world";

useAppDatabase();
const customer = aCustomer({ firstName: "Ada", lastName: "Byrne" });
const CUSTOMER = customer.id.split("/").at(-1)!;
const vase = aProduct({ title: "Ribbed Vase" });
const shopify = useShopify({
  stores: [
    storeWith({
      customers: [customer],
      products: [vase, aProduct({ title: "Linen Cushion" })],
      orders: [anOrder({ name: "#1001", createdAt: daysAgo(40), customer: { id: customer.id } })],
    }),
    storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } }),
  ],
});

type Route = (args: never) => Promise<unknown>;

/** What a route answers or throws to the first staff member of a shop; null for nobody. */
async function call(route: Route, domain: string | null, query = "", body?: unknown): Promise<Response> {
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
  const request = new Request(`http://localhost:3000/app/offers${query}`, { headers, ...init });
  const context = { signal: new AbortController().signal };
  try {
    const answer = await route({ request, params: {}, context } as never);
    return answer instanceof Response ? answer : Response.json(answer);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

const json = async (route: Route, domain: string | null, query = "", body?: unknown) =>
  (await (await call(route, domain, query, body)).json()) as Record<string, unknown>;

const policy = aPolicy();
const shopper = {
  ...{ known: "customer", orders: 3, spent: 18_000, country: "IE", daysSinceLastOrder: 40, tags: [], rfm: null },
  ...{ moment: null, momentNumber: 0, cart: null, costPercent: null, daysSinceLastOffer: null },
};
const save = (basedOn = 0, changed = policy) => ({ intent: "save", policy: changed, basedOn });

/** One code of the demo shop, not used yet. */
async function issue(): Promise<string> {
  const outcome = await claim({ customerId: CUSTOMER });
  if (outcome.outcome !== "issued") throw new Error(`no offer: ${outcome.code}`);
  return outcome.claim.id;
}

const grantScopes = (scopes: string) =>
  forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { scopes } }));

beforeAll(async () => {
  await forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { currency: "EUR" } }));
});

beforeEach(async () => {
  await clearOffers(SHOP_A);
  await clearOffers(SHOP_B);
});

describe("the Offers pages’ routes", () => {
  it("are closed to whoever has no token, and change nothing", async () => {
    await useRules(policy);
    const id = await issue();
    for (const route of [layout, page, ledger, results, things, customers, exported]) {
      expect((await call(route as Route, null)).status).toBe(302);
    }
    for (const body of [
      save(1, aPolicy({ paused: true })),
      { intent: "pause", ruleId: null, paused: true },
      { intent: "restore", version: 1, basedOn: 1 },
      { intent: "revoke", claimId: id },
    ]) {
      expect((await call(act, null, "", body)).status).toBe(302);
    }
    expect((await call(preview, null, "", { policy, shopper })).status).toBe(302);
    expect(await readOfferPolicy(SHOP_A)).toMatchObject({ version: 1, policy: { paused: false } });
    expect((await findClaim(SHOP_A, id))?.state).toBe("issued");
  });

  it("let another shop’s staff see nothing and change nothing", async () => {
    await useRules(policy);
    const id = await issue();
    expect(await json(layout, SECOND_SHOP)).toEqual({ paused: false, on: 0, staff: false });
    expect(await json(page, SECOND_SHOP)).toMatchObject({ version: 0, history: [], budgets: { rules: [], all: [] } });
    expect(await json(ledger, SECOND_SHOP)).toMatchObject({ rows: [], rules: [] });
    expect(await json(results, SECOND_SHOP)).toMatchObject({ effect: { offered: { shoppers: 0 } } });
    expect(await json(things, SECOND_SHOP, "?q=vase")).toEqual({ products: [] });
    expect(await json(customers, SECOND_SHOP, `?ids=${CUSTOMER}`)).toEqual({ names: {} });
    expect((await (await call(exported, SECOND_SHOP)).text()).trim().split("\n")).toHaveLength(1);

    expect((await call(act, SECOND_SHOP, "", { intent: "revoke", claimId: id })).status).toBe(404);
    expect((await call(act, SECOND_SHOP, "", { intent: "pause", ruleId: "thanks", paused: true })).status).toBe(404);
    expect((await call(act, SECOND_SHOP, "", { intent: "restore", version: 1, basedOn: 0 })).status).toBe(404);
    expect((await call(act, SECOND_SHOP, "", { intent: "pause", ruleId: null, paused: true })).status).toBe(200);
    expect(await readOfferPolicy(SHOP_A)).toMatchObject({ version: 1, policy: { paused: false } });
    expect((await findClaim(SHOP_A, id))?.state).toBe("issued");
    expect((await listClaims(SHOP_B, {})).rows).toEqual([]);
  });

  it("save under the name of whoever did it, and tell whoever comes second who was first", async () => {
    const { firstName } = staffOf(shopify().shop(DEMO_SHOP))[0]!;
    expect(await json(act, DEMO_SHOP, "", save())).toEqual({ ok: true, result: { ok: true, version: 1 } });
    expect(await readOfferPolicy(SHOP_A)).toMatchObject({ version: 1, savedBy: firstName, policy });
    expect(await json(act, DEMO_SHOP, "", save(0, aPolicy({ codePrefix: "LATER" })))).toMatchObject({
      ok: true,
      result: { ok: false, conflict: { by: firstName } },
    });
    expect((await readOfferPolicy(SHOP_A)).policy.codePrefix).toBe("THANKS");
  });

  it("pause at once, also while somebody else saves, and leave the rest of the rules as it is", async () => {
    await useRules(policy);
    await json(act, DEMO_SHOP, "", { intent: "pause", ruleId: "thanks", paused: true });
    expect((await readOfferPolicy(SHOP_A)).policy).toEqual({ ...policy, rules: [aRule({ enabled: false })] });
    const [one, other] = await Promise.all([
      call(act, DEMO_SHOP, "", { intent: "pause", ruleId: null, paused: true }),
      call(act, DEMO_SHOP, "", save(2, aPolicy({ holdOutPercent: 5 }))),
    ]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(await json(layout, DEMO_SHOP)).toMatchObject({ paused: true });
    expect(await claim({ customerId: CUSTOMER })).toEqual({ outcome: "none", code: "paused" });
  });

  it("bring earlier rules back as a new version, but lift no pause", async () => {
    await useRules(policy);
    await useRules(aPolicy({ codePrefix: "NEWER", paused: true }));
    expect(await json(act, DEMO_SHOP, "", { intent: "restore", version: 1, basedOn: 2 })).toMatchObject({
      result: { ok: true, version: 3 },
    });
    expect(await readOfferPolicy(SHOP_A)).toMatchObject({ version: 3, policy: { codePrefix: "THANKS", paused: true } });
    expect((await call(act, DEMO_SHOP, "", { intent: "restore", version: 9, basedOn: 3 })).status).toBe(404);
  });

  it.each<[object, string, string]>([
    [{ codePrefix: "a b" }, "policy.codePrefix", "offers.error.code_prefix"],
    [{ holdOutPercent: 51 }, "policy.holdOutPercent", "settings.error.too_big_number"],
    [{ budgets: { EUR: { daily: 2, monthly: 1 } } }, "policy.budgets.EUR", "offers.error.budget_order"],
    [{ rules: [aRule(), aRule()] }, "policy.rules.1.id", "offers.error.rule_id"],
    [
      { rules: [{ ...aRule(), minimumSubtotal: 100 }] },
      "policy.rules.0.minimumSubtotal",
      "offers.error.amount_above_minimum",
    ],
    [{ rules: [{ ...aRule(), name: "" }] }, "policy.rules.0.name", "settings.error.too_small_string"],
    [{ rules: [{ ...aRule(), validDays: "" }] }, "policy.rules.0.validDays", "settings.error.invalid_type"],
  ])("refuse what is no rule, in words at its field: %#", async (changed, field, error) => {
    const response = await call(act, DEMO_SHOP, "", { ...save(), policy: { ...policy, ...changed } });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ ok: false, code: "invalid", fields: { [field]: error } });
    expect((await readOfferPolicy(SHOP_A)).version).toBe(0);
  });

  it("refuse bodies that are too large or no JSON of theirs", async () => {
    const huge = { ...policy, publicCodes: ["x".repeat(70_000)] };
    expect((await call(act, DEMO_SHOP, "", { ...save(), policy: huge })).status).toBe(413);
    expect((await call(act, DEMO_SHOP, "", { intent: "drop" })).status).toBe(422);
  });
});

describe("trying rules on a shopper", () => {
  const tried = async (changed: object = {}, rules = policy) => {
    const body = { policy: rules, shopper: { ...shopper, ...changed } };
    return ((await json(preview, DEMO_SHOP, "", body))["result"] as Tried).decision;
  };

  it("decides as for a real one, by the rules that were sent, and writes nothing", async () => {
    expect(await tried()).toMatchObject({
      offered: true,
      rule: { id: "thanks" },
      worth: { amount: 500 },
      heldOut: false,
    });
    expect(await tried({ known: "guest" })).toMatchObject({ offered: false, code: "occasion" });
    expect(await tried({ daysSinceLastOffer: 10 })).toMatchObject({ offered: false, code: "already_had" });
    expect(await tried({ cart: 2_000 }, aPolicy({ paused: true }))).toMatchObject({ offered: false, code: "paused" });
    expect(await readOfferPolicy(SHOP_A)).toMatchObject({ version: 0 });
    expect((await listClaims(SHOP_A, {})).rows).toEqual([]);
  });

  it("says which rules wait for the merchant’s leave at Shopify", async () => {
    await grantScopes("read_orders");
    const credit = aPolicy({ rules: [aRule({ value: { kind: "store_credit", amount: 500 }, minimumSubtotal: 0 })] });
    expect((await json(preview, DEMO_SHOP, "", { policy: credit, shopper }))["result"]).toEqual({
      decision: { offered: false, code: "no_rule", rules: [] },
      notGranted: ["thanks"],
    });
  });

  it("counts what the ledger has already spent", async () => {
    const tight = aPolicy({ rules: [aRule({ budget: { daily: 600, monthly: 600 } })] });
    await useRules(tight);
    expect(await tried({}, tight)).toMatchObject({ offered: true });
    await issue();
    expect(await tried({}, tight)).toMatchObject({ offered: false, code: "budget" });
  });
});

describe("the ledger", () => {
  it("shows who, why, what and the code, and filters", async () => {
    await useRules(policy);
    const id = await issue();
    const [row] = (await json(ledger, DEMO_SHOP))["rows"] as Record<string, unknown>[];
    expect(row).toMatchObject({
      ...{ id, state: "issued", ruleName: "Thank you", customerId: CUSTOMER, charged: 500, order: null },
      why: [{ code: "occasion" }],
      code: expect.stringMatching(/^THANKS-/) as string,
      discountUrl: expect.stringMatching(/^shopify:admin\/discounts\/\d+$/) as string,
    });
    const found = async (query: string) => ((await json(ledger, DEMO_SHOP, query))["rows"] as object[]).length;
    expect(await found("?state=issued&rule=thanks&occasion=loyal&days=7")).toBe(1);
    expect(await found("?state=redeemed")).toBe(0);
    expect(await found("?occasion=birthday")).toBe(0);
    expect(await found(`?q=${String(row!["code"]).slice(-5)}`)).toBe(1);
    expect(await found("?state=nonsense&days=-3")).toBe(1);
    expect((await call(ledger, DEMO_SHOP, "?cursor=nonsense")).status).toBe(400);
  });

  it("takes a code back once, and says when it is too late", async () => {
    await useRules(policy);
    const body = { intent: "revoke", claimId: await issue() };
    expect(await json(act, DEMO_SHOP, "", body)).toEqual({ ok: true, result: { revoked: true } });
    expect(await findClaim(SHOP_A, body.claimId)).toMatchObject({ state: "revoked", charged: 0 });
    await forShop(SHOP_A, (tx) =>
      tx.offerClaim.updateMany({ where: { shopId: SHOP_A, id: body.claimId }, data: { state: "redeemed" } }),
    );
    expect(await json(act, DEMO_SHOP, "", body)).toEqual({ ok: true, result: { revoked: false } });
    expect((await call(act, DEMO_SHOP, "", { intent: "revoke", claimId: randomUUID() })).status).toBe(404);
  });

  it("names customers and products as Shopify does", async () => {
    expect(await json(customers, DEMO_SHOP, `?ids=${CUSTOMER},99`)).toEqual({ names: { [CUSTOMER]: "Ada Byrne" } });
    const product = { id: vase.id, title: "Ribbed Vase" };
    expect(await json(things, DEMO_SHOP, "?q=rib")).toEqual({ products: [product] });
    expect(await json(things, DEMO_SHOP, `?ids=${vase.id.split("/").at(-1)},99`)).toEqual({ products: [product] });
    expect(((await json(things, DEMO_SHOP))["products"] as object[]).length).toBe(2);
  });

  it("goes out as a file in which no text is run as a formula", async () => {
    await useRules(aPolicy({ rules: [aRule({ name: '=HYPERLINK("http://evil.example")' })] }));
    await issue();
    const response = await call(exported, DEMO_SHOP, "?state=issued");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toContain("attachment");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, line, ...rest] = new TextDecoder().decode(bytes).split("\r\n");
    expect(head).toMatch(/^code,state,rule,/);
    expect(line).toContain(`issued,"'=HYPERLINK(""http://evil.example"")",loyal`);
    expect(rest).toEqual([""]);
    expect((await (await call(exported, DEMO_SHOP, "?state=revoked")).text()).split("\r\n")).toHaveLength(2);
  });

  it("is exported so often and no more", async () => {
    const statuses = new Set<number>();
    for (let time = 0; time < 25; time++) statuses.add((await call(exported, DEMO_SHOP)).status);
    expect([...statuses]).toEqual([200, 429]);
  });
});

describe("the budgets", () => {
  it("are shown as spent and reserved, which together are what the ledger counts", async () => {
    await useRules(aPolicy({ budgets: { EUR: { daily: 10_000, monthly: 90_000 } } }));
    const id = await issue();
    const shares = async () => (await json(page, DEMO_SHOP))["budgets"];
    const share = (spent: number, reserved: number, most: number) => ({ spent, reserved, most });
    expect(await shares()).toEqual({
      rules: [
        {
          ...{ ruleId: "thanks", name: "Thank you", currency: "EUR" },
          ...{ day: share(0, 500, 5_000), month: share(0, 500, 50_000) },
        },
      ],
      all: [{ currency: "EUR", day: share(0, 500, 10_000), month: share(0, 500, 90_000) }],
    });
    await forShop(theShop.id, (tx) =>
      tx.offerClaim.updateMany({ where: { shopId: SHOP_A, id }, data: { state: "redeemed", charged: 420n } }),
    );
    expect(await shares()).toMatchObject({ all: [{ day: share(420, 0, 10_000) }] });
  });
});
