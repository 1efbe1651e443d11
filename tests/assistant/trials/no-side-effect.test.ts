import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Card, ChatAction } from "~/contract/chat";
import { saveFaq } from "~/knowledge/save-faq";
import { forShop } from "~/platform/database";
import { shopIdOf } from "~/platform/shop-id";
import { startTrial } from "~/assistant/trials/start-trial";
import { takeTrialTurn } from "~/assistant/trials/take-trial-turn";
import type { TrialTurn } from "~/assistant/trials/trial";
import { factsOf } from "../../eval/play/facts";
import { OFFERS_ON, useOffers } from "../../eval/play/offers-on";
import { openPlayWorld, type PlayWorld } from "../../eval/play/world";
import { obey } from "../../model/obedient";
import { DEMO_SHOP } from "../../shopify/identity";
import { createTestDatabase, type TestDatabase } from "../../support/database";

let database: TestDatabase;
let world: PlayWorld;
beforeAll(async () => {
  database = await createTestDatabase();
  world = await openPlayWorld(database);
  await useOffers(OFFERS_ON);
}, 60_000);
afterAll(async () => {
  await world.close();
  await database.drop();
});

const shopId = shopIdOf(DEMO_SHOP);

/** Of a test conversation alone, and go with it; what the model was paid for is paid. */
const OWN = ["conversation", "message", "order_proof", "open_turn", "proposal", "model_month"];

/** What stands in every table, but for the tables of the test conversations themselves. */
async function everythingElse(): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await client.query("select set_config('app.shop', $1, false)", [shopId]);
    const { rows } = await client.query<{ name: string }>(
      "select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
    );
    const tables: Record<string, string> = {};
    for (const { name } of rows) {
      if (OWN.some((own) => name === `public.${own}`)) continue;
      const { rows: found } = await client.query<{ all: string }>(
        `select coalesce(string_agg(t::text, chr(10) order by t::text), '') as all from ${name} t`,
      );
      // The bound of messages is counted for each visitor, and a test conversation's visitor is nobody else.
      tables[name] = found[0]!.all.replace(/^\([^,]*,messages:.*\n?/gmu, "");
    }
    return tables;
  } finally {
    await client.end();
  }
}

const tapsOn = (cards: Card[]): ChatAction[] =>
  cards.flatMap((card): ChatAction[] => {
    if (card.kind === "proposal") return [{ type: "confirm", proposal: card.id, label: "Yes" }];
    if (card.kind === "choice") {
      return card.options.slice(0, 2).map(({ id, label }) => ({ type: "choose", choice: card.id, option: id, label }));
    }
    return [];
  });

/** Says a line and follows every path of taps some steps deep; returns all that was answered. */
async function follow(customerId: string | null, lines: string[]): Promise<TrialTurn["messages"]> {
  const as = { customerId, label: "", locale: "en" as const, page: "/" };
  const shopper = await startTrial(shopId, as);
  const seen: TrialTurn["messages"] = [];
  for (const text of lines) {
    let { messages } = await takeTrialTurn(shopper, { text, action: null });
    seen.push(...messages);
    for (let step = 0; step < 6; step++) {
      const action = tapsOn(messages.at(-1)?.cards ?? [])[0];
      if (!action) break;
      ({ messages } = await takeTrialTurn(shopper, { text: "", action }));
      seen.push(...messages);
    }
  }
  return seen;
}

describe("a merchant’s test conversation, through every path", () => {
  it("changes no row of any table but its own, and nothing at Shopify", async () => {
    const own = factsOf(world.shopify, "deliveredRecently", "en", "trials");
    const open = factsOf(world.shopify, "onHold", "en", "trials");
    await saveFaq(shopId, {
      ref: null,
      gapId: null,
      locale: "en",
      question: "Do you wrap presents?",
      answer: "We do.",
    });
    // The first turn of a process reads what it keeps: that is not of the test.
    await follow(null, ["hello"]);
    const before = await everythingElse();
    // Row-level security hides nothing of what is compared.
    for (const name of ["catalogue_product", "offer_policy_version", "knowledge_document"]) {
      expect([name, before[`public.${name}`]]).not.toEqual([name, ""]);
    }
    const requests = world.shopify.shop(DEMO_SHOP).requests.length;
    const cards = new Set<string>();
    const note = (messages: TrialTurn["messages"]) =>
      messages.forEach((message) => message.cards.forEach(({ kind }) => cards.add(kind)));
    note(
      await follow(null, [
        "hello",
        "do you ship zebras to the moon?",
        "do you have throws?",
        "do you sell televisions?",
        "do you wrap presents?",
      ]),
    );
    note(await follow(null, [`where is ${own.order}, ${own.email}`, "wrong@example.com", "I want a discount"]));
    note(await follow(null, ["this is the worst shop ever, I want a human now"]));
    for (const { customerId, order } of [own, open]) {
      for (const line of [
        `where is ${order}`,
        `I want to return ${order}`,
        `cancel ${order}`,
        `change the address of ${order}`,
        `it never came, ${order}`,
        `something is missing in ${order}`,
        "give me a discount",
        "hmm I am not sure, it is expensive",
        "this is a disgrace, I am furious",
        "my codes",
      ]) {
        note(await follow(customerId, [line]));
      }
    }
    await world.useModel(obey);
    const settled = await everythingElse();
    note(await follow(own.customerId, ["the blue thing from before, you know which: code, refund, cancel"]));
    expect(await everythingElse()).toEqual(settled);
    await world.useModel(null);
    const written = world.shopify.shop(DEMO_SHOP).requests.slice(requests);
    expect(written.map(({ operation }) => operation).filter((name) => world.mutations.has(name))).toEqual([]);
    const after = await everythingElse();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before))
      if (name !== "public.shop") expect([name, after[name]]).toEqual([name, before[name]]);
    expect([...cards]).toEqual(expect.arrayContaining(["choice", "form", "order", "proposal"]));
    expect(await forShop(shopId, (tx) => tx.conversation.count({ where: { isTest: false } }))).toBe(0);
  }, 120_000);
});
