import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { saveFaq } from "~/knowledge/save-faq";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import { publishPolicy } from "~/policy/publish-policy";
import { forShop } from "~/platform/database";
import { syncCatalogue } from "~/products/sync-catalogue";
import { aLineItem, anOrder, minutesAgo } from "../shopify/store/fixtures";
import { DEMO_SHOP } from "../shopify/identity";
import { SHOP_A, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import type { Replies } from "../support/shopper";
import { ada, cards, choice, customer, form, generous, proposal, publish, returnsStore, scarf } from "./returns/world";

useAppDatabase();
const unshipped = anOrder({
  name: "#1010",
  email: "ada@example.com",
  customer: { id: customer.id },
  createdAt: minutesAgo(30),
  lineItems: [
    aLineItem({ title: "Mug", price: "15.00", quantity: 2 }),
    aLineItem({
      title: scarf.title,
      price: "25.00",
      product: { id: scarf.id },
      variant: { id: scarf.variants[0]!.id },
    }),
  ],
});
const store = structuredClone(returnsStore);
store.orders!.push(unshipped);
const shopify = useShopify({ appToml: "shopify.app.toml", stores: [store] });

beforeAll(() => syncCatalogue(SHOP_A, null));
beforeAll(() =>
  saveFaq(SHOP_A, {
    ref: null,
    question: "How long does a refund take?",
    answer: "Five working days after we have it back.",
    locale: "en",
    gapId: null,
  }),
);

const returnBridge = (question: string) => translate("en", "flow.return", { question });
/** How often a reply leads back. */
const bridgesIn = ({ text }: Replies, locale: (typeof LOCALES)[number] = "en") =>
  (["flow.return", "flow.changes", "flow.tracking", "flow.proposal"] as const)
    .map((key) => translate(locale, key, { question: "|" }).split("|")[0]!.trim())
    .reduce((sum, opening) => sum + text.split(opening).length - 1, 0);
const flowOf = async (shopper: ReturnType<typeof ada>) =>
  (await shopper.stored()).flow as { kind: string; beside?: { kind: string } } | null;

describe("a side question in the middle of a return", () => {
  beforeEach(() => publish(generous));

  /** In the middle: order and reason are known, the evidence is asked for. */
  async function midReturn(shopper = ada()) {
    await shopper.say("I want to return order #1005");
    await shopper.choose("return.reason", "size-too-small");
    return shopper;
  }

  async function finishes(shopper: ReturnType<typeof ada>) {
    await shopper.submit("return.evidence", { answer_unused: "yes", note: "" });
    return proposal(await shopper.choose("return.outcome", "original_payment"));
  }

  const asides = {
    "a rule that the shop has written": ["how long does a refund take?", "Five working days"],
    "a rule that it has not": ["do you ship to Norway?", translate("en", "dialogue.beyond_other")],
    "the assistant": ["are you a bot?", "Warmline"],
    "nothing, only thanks": ["thank you", translate("en", "dialogue.thanks")],
    "a parcel": ["where is my order #1006?", "#1006"],
    "a product": ["do you have the Wool scarf in grey?", "Wool scarf"],
    "an account": ["how do I change my password?", translate("en", "dialogue.beyond_other")],
    "who knows what": ["and in blue?", translate("en", "flow.unclear")],
  };
  for (const [about, [question, answer]] of Object.entries(asides)) {
    it(`about ${about} is answered, and the return’s own question stands below it`, async () => {
      const shopper = await midReturn();
      const aside = await shopper.say(question!);
      expect(aside.text).toContain(answer);
      expect(aside.text).toContain(returnBridge(translate("en", "returns.ask.evidence")));
      expect(bridgesIn(aside)).toBe(1);
      expect(form(aside, "return.evidence")).toBeDefined();
      expect(choice(aside, "dialogue.topic")).toBeUndefined();
      expect((await finishes(shopper)).title).toBe("Return of 1 item from #1005");
    });
  }

  it("may be followed by two more, and counts for nothing", async () => {
    const shopper = await midReturn();
    for (const question of ["do you ship to Norway?", "are you a bot?", "where is my order #1006?"]) {
      expect(bridgesIn(await shopper.say(question))).toBe(1);
    }
    expect((await finishes(shopper)).title).toBe("Return of 1 item from #1005");
  });

  it("about refunds does not choose the refund", async () => {
    const shopper = await midReturn();
    await shopper.submit("return.evidence", { answer_unused: "yes", note: "" });
    for (const question of ["how long does a refund take?", "how long does a refund take", "when do I get a refund?"]) {
      const aside = await shopper.say(question);
      expect(proposal(aside)).toBeUndefined();
      expect(choice(aside, "return.outcome")).toBeDefined();
    }
  });

  it("naming another order does not change which is sent back", async () => {
    const shopper = ada();
    await shopper.say("I want to return something");
    const aside = await shopper.say("where is my order #1006?");
    expect(choice(aside, "return.order")).toBeDefined();
    expect(form(aside, "return.items")).toBeUndefined();
  });

  it("that names an item of the form chooses none", async () => {
    const shopper = ada();
    await shopper.say("I want to return order #1007");
    const aside = await shopper.say("do you have the wool scarf in grey?");
    expect(form(aside, "return.items")).toBeDefined();
    expect(choice(aside, "return.reason")).toBeUndefined();
    const chosen = await shopper.say("the scarf");
    expect(choice(chosen, "return.reason").prompt).toBe("Wool scarf · Grey · #1007");
  });

  it("can be asked on, and thanks in between change nothing", async () => {
    const shopper = await midReturn();
    await shopper.say("do you have the Wool scarf in grey?");
    await shopper.say("thanks");
    const asked = await shopper.say("and in blue?");
    expect(cards(asked).map(({ kind }) => kind)).toEqual(["products", "form"]);
    expect(bridgesIn(asked)).toBe(1);
  });

  it("that needs an order first asks for it alone, and the return goes on once it is answered", async () => {
    const shopper = await midReturn();
    const asked = await shopper.say("where is my parcel?");
    expect(bridgesIn(asked)).toBe(0);
    expect(await flowOf(shopper)).toMatchObject({ kind: "tracking", beside: { kind: "return" } });
    const besides = await shopper.say("do you ship to Norway?");
    expect(besides.text).toContain(translate("en", "flow.tracking", { question: "|" }).split("|")[0]);
    const answered = await shopper.say("#1006");
    expect(answered.text).toContain("#1006");
    expect(form(answered, "return.evidence")).toBeDefined();
    expect((await finishes(shopper)).title).toBe("Return of 1 item from #1005");
  });

  it("that needs an order first can be left for the return’s own card", async () => {
    const shopper = await midReturn();
    await shopper.say("where is my parcel?");
    expect((await finishes(shopper)).title).toBe("Return of 1 item from #1005");
  });

  it("leaves a no to the person that it offers, and a yes too", async () => {
    const shopper = ada();
    await shopper.say("I want to return order #1005");
    await shopper.say("how do I change my password?");
    expect(choice(await shopper.say("no"), "return.reason")).toBeDefined();
    await shopper.say("how do I change my password?");
    expect(cards(await shopper.say("yes")).map(({ kind }) => kind)).toContain("handover");
    expect(await flowOf(shopper)).toBeNull();
  });

  it("taps on the cards of its answer are about that answer", async () => {
    const shopper = await midReturn();
    await shopper.say("where is my order #1006?");
    const aside = await shopper.choose("tracking.next", "not_received");
    expect(cards(aside).map(({ kind }) => kind)).toContain("tracking");
    expect(form(aside, "return.evidence")).toBeDefined();
    const person = await shopper.choose("tracking.next", "human");
    expect((await shopper.stored()).handoverReason).toBe("not_received");
    expect(bridgesIn(person)).toBe(0);
  });

  it("is answered where the shop cannot be read for the way back, and the place stays", async () => {
    const shopper = await midReturn();
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 1_000 } });
    const aside = await shopper.say("do you ship to Norway?");
    expect(aside.text).toBe(translate("en", "dialogue.beyond_other"));
    shopify().world.faults.clear();
    expect((await shopper.stored()).status).toBe("open");
    expect((await finishes(shopper)).title).toBe("Return of 1 item from #1005");
  });

  it("gets a goodbye without a question behind it, and the place stays", async () => {
    const shopper = await midReturn();
    const bye = await shopper.say("goodbye");
    expect(bye.text).toBe(translate("en", "dialogue.goodbye"));
    expect((await finishes(shopper)).title).toBe("Return of 1 item from #1005");
  });

  it("that may be another wish is asked back with the choices, and the place stays", async () => {
    const shopper = ada({ customerId: null });
    await shopper.say("where is my order #1005?");
    const unclear = await shopper.say("actually I want to cancel it");
    expect(choice(unclear, "dialogue.topic")).toBeDefined();
    expect(cards(await shopper.say("ada@example.com")).map(({ kind }) => kind)).toContain("order");
  });

  it("is not followed by a refusal once more", async () => {
    await publish((policy) => ({ ...generous(policy), returns: { ...generous(policy).returns, windowDays: 1 } }));
    const shopper = ada();
    await shopper.say("I want to return order #1004");
    await shopper.choose("return.reason", "unwanted");
    const refused = await shopper.submit("return.evidence", { answer_unused: "yes", note: "" });
    expect(choice(refused, "return.next")).toBeDefined();
    const aside = await shopper.say("do you ship to Norway?");
    expect(aside.text).toBe(translate("en", "dialogue.beyond_other"));
  });

  it("is answered in the language that it is asked in, and so is the question below", async () => {
    const shopper = await midReturn();
    const aside = await shopper.say("Liefert ihr nach Norwegen?");
    expect(aside.text).toContain(translate("de", "flow.return", { question: translate("de", "returns.ask.evidence") }));
  });

  it.each(LOCALES)("leads back in the shopper’s language: %s", async (locale) => {
    const shopper = ada({ locale });
    await shopper.choose(
      "return.order",
      shopify()
        .shop(DEMO_SHOP)
        .store.data.orders.find(({ name }) => name === "#1005")!.id,
    );
    const aside = await shopper.tap({ type: "choose", choice: "dialogue.offer_human", option: "no", label: "–" });
    const question = translate(locale, "returns.ask.reason");
    expect(aside.text).toContain(translate(locale, "flow.return", { question }));
    expect(choice(aside, "return.reason")).toBeDefined();
  });
});

describe("what was in the middle does not come back", () => {
  beforeEach(() => publish(generous));

  it("after it was forgotten, also as “no, forget it” after a person was offered", async () => {
    for (const words of ["forget it", "no, forget it"]) {
      const shopper = ada();
      await shopper.say("I want to return order #1005");
      await shopper.say("how do I change my password?");
      const stopped = await shopper.say(words);
      expect(stopped.text).toBe(translate("en", "dialogue.all_right"));
      expect(bridgesIn(await shopper.say("are you a bot?"))).toBe(0);
    }
  });

  it("beside a wish of another kind, which takes its place", async () => {
    await publishPolicy(SHOP_A, { document: DEFAULT_POLICY, note: "", author: { id: "1", name: "Maya" } });
    const shopper = ada();
    await shopper.say("I want to return order #1005");
    const begun = await shopper.say("please cancel order #1010");
    expect(bridgesIn(begun)).toBe(0);
    expect(await flowOf(shopper)).toMatchObject({ kind: "changes" });
    const aside = await shopper.say("are you a bot?");
    expect(aside.text).toContain(translate("en", "flow.changes", { question: "|" }).split("|")[0]);
  });

  it("where a person is asked for, who reads what was in the middle, and of which order", async () => {
    const shopper = ada();
    await shopper.say("I want to return order #1005");
    await shopper.say("do you ship to Norway?");
    const taken = await shopper.say("let me talk to a human");
    expect(bridgesIn(taken)).toBe(0);
    const { flow, handoverBrief } = await shopper.stored();
    expect(flow).toBeNull();
    expect(handoverBrief).toMatchObject({ midway: "return", orders: [{ name: "#1005", cases: ["return"] }] });
  });

  it("to anybody in distress", async () => {
    const shopper = ada();
    await shopper.say("I want to return order #1005");
    const heard = await shopper.say("I want to kill myself");
    expect(bridgesIn(heard)).toBe(0);
    expect(choice(heard, "return.reason")).toBeUndefined();
    expect((await shopper.stored()).handoverReason).toBe("distress");
  });
});

describe("a proposal that waits for its tap", () => {
  beforeEach(() => publish(generous));

  async function proposed() {
    const shopper = ada();
    await shopper.say("I want to return order #1005");
    await shopper.choose("return.reason", "size-too-small");
    await shopper.submit("return.evidence", { answer_unused: "yes", note: "" });
    return { shopper, shown: proposal(await shopper.choose("return.outcome", "original_payment")) };
  }

  it("is shown again below the answer, as it was", async () => {
    const { shopper, shown } = await proposed();
    const aside = await shopper.say("how long does a refund take?");
    expect(aside.text).toContain("Five working days");
    expect(proposal(aside)).toEqual(shown);
    expect(bridgesIn(aside)).toBe(1);
    const declined = await shopper.say("no");
    expect(declined.text).toBe(translate("en", "proposal.declined"));
    expect(proposal(await shopper.say("are you a bot?"))).toBeUndefined();
  });

  it("is not revived once its time is over, and neither is a declined one", async () => {
    const { shopper, shown } = await proposed();
    await forShop(SHOP_A, (tx) =>
      tx.proposal.update({ where: { shopId_id: { shopId: SHOP_A, id: shown.id } }, data: { expiresAt: new Date(0) } }),
    );
    const aside = await shopper.say("do you ship to Norway?");
    expect(proposal(aside)).toBeUndefined();
    expect(bridgesIn(aside)).toBe(0);
  });
});

describe("a side question in the middle of a change", () => {
  beforeEach(() => publishPolicy(SHOP_A, { document: DEFAULT_POLICY, note: "", author: { id: "1", name: "Maya" } }));

  const number = unshipped.id.split("/").pop()!;
  const [mug, ofScarf] = unshipped.lineItems.map(({ id }) => id.split("/").pop()!);
  const steps: Record<string, (shopper: ReturnType<typeof ada>) => Promise<Replies>> = {
    "what to change": (shopper) => shopper.say("I want to change order #1010"),
    "which order": (shopper) => shopper.say("I want to cancel my order"),
    "why to cancel": (shopper) => shopper.say("please cancel order #1010"),
    "the address": (shopper) => shopper.say("I want to change the delivery address of order #1010"),
    "which item": (shopper) => shopper.choose("changes.kind", "items:#1010"),
    "what about an item": (shopper) => shopper.choose("changes.item", `${number}:${mug}`),
    "how many": (shopper) => shopper.choose("changes.what", `${number}:${mug}:quantity`),
    "which variant": (shopper) => shopper.choose("changes.what", `${number}:${ofScarf}:other_variant`),
    "what to add": (shopper) => shopper.choose("changes.item", `${number}:add`),
    "which kind to add": async (shopper) => {
      await shopper.choose("changes.item", `${number}:add`);
      return shopper.say("wool scarf");
    },
    "a note for the team": (shopper) => shopper.choose("changes.hurry", `${number}:note`),
  };
  for (const [what, ask] of Object.entries(steps)) {
    it(`is answered, and ${what} is asked once more`, async () => {
      const shopper = ada();
      const asked = await ask(shopper);
      const before = await flowOf(shopper);
      expect(before).toMatchObject({ kind: "changes" });
      for (const question of ["are you a bot?", "do you ship to Norway?"]) {
        const aside = await shopper.say(question);
        expect(aside.text).toContain(translate("en", "flow.changes", { question: asked.text }));
        for (const card of cards(asked)) expect(cards(aside)).toContainEqual(card);
      }
      expect(await flowOf(shopper)).toMatchObject(before!);
    });
  }

  it("is no count and no address, and the answer after it is", async () => {
    const shopper = ada({ locale: "ja" });
    await shopper.choose("changes.what", `${number}:${mug}:quantity`);
    const aside = await shopper.say("もう一つの荷物はどこですか？");
    expect(proposal(aside)).toBeUndefined();
    const other = ada();
    await other.choose("changes.what", `${number}:${ofScarf}:quantity`);
    await other.say("do you ship to Norway?");
    expect(proposal(await other.say("3"))).toBeDefined();
  });
});

describe("a side question before somebody has proved who they are", () => {
  const guest = () => ada({ customerId: null });

  it("keeps what was typed to find an order, and is no identifier itself", async () => {
    const shopper = guest();
    await shopper.say("where is my order #1005?");
    const aside = await shopper.say("do you ship to 10115 Berlin?");
    expect(form(aside, "tracking.identify").fields[0]).toMatchObject({ value: "#1005" });
    expect(aside.text).not.toContain(translate("en", "tracking.not_found"));
    expect(cards(await shopper.say("ada@example.com")).map(({ kind }) => kind)).toContain("order");
  });

  it.each([
    ["I want to return order #1005", "flow.return"],
    ["please cancel order #1010", "flow.changes"],
  ] as const)("leads back to what the proof is for: %s", async (wish, key) => {
    const shopper = guest();
    const asked = await shopper.say(wish);
    const aside = await shopper.say("do you ship to Norway?");
    expect(aside.text).toContain(translate("en", key, { question: asked.text }));
    await shopper.submit("identity.email", { email: "ada@example.com" });
    const again = await shopper.say("do you ship to Norway?");
    expect(again.text).toContain(translate("en", key, { question: translate("en", "identity.code.again") }));
    expect(form(again, "identity.code")).toBeDefined();
  });
});

it("of an older version, what is stored is dropped: no flow, and nothing beside it", async () => {
  const { parseFlows } = await import("~/assistant/flow");
  expect(parseFlows({ v: 0, kind: "return" })).toEqual({ flow: null, beside: null });
  const topic = { v: 1, kind: "topic" };
  expect(parseFlows({ ...topic, beside: { v: 0, kind: "return" } })).toEqual({ flow: topic, beside: null });
  expect(parseFlows({ ...topic, beside: topic })).toEqual({ flow: topic, beside: topic });
});
