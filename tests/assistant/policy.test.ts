import { beforeAll, describe, expect, it } from "vitest";
import type { Receipt } from "~/contract/chat";
import { findViolations } from "~/assistant/prove";
import { readKnowledge } from "~/knowledge/read-knowledge";
import { saveFaq } from "~/knowledge/save-faq";
import { syncKnowledge } from "~/knowledge/sync-knowledge";
import { storeWith } from "../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { aShopper } from "../support/shopper";

const RETURNS = "You have 30 days from the day of delivery to return what you do not like.";
const KOSTEN = "Der Versand kostet 5 € und ist ab 80 € kostenlos.";

useAppDatabase();
useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      shop: {
        shopPolicies: [
          {
            ...{ id: "gid://shopify/ShopPolicy/1", type: "REFUND_POLICY", title: "Returns and refunds" },
            ...{ body: `<p>${RETURNS}</p>`, updatedAt: "2026-09-01T09:00:00Z" },
          },
          {
            ...{ id: "gid://shopify/ShopPolicy/2", type: "SHIPPING_POLICY", title: "Shipping" },
            body: '<h3>Costs</h3><p>Shipping costs €5.</p><script>alert(1)</script><p>Ask at <a href="https://help.example">help</a>.</p>',
            updatedAt: "2026-09-01T09:00:00Z",
            translations: [
              { locale: "de", key: "title", value: "Versand" },
              { locale: "de", key: "body", value: `<h3>Versandkosten</h3><p>${KOSTEN}</p>` },
            ],
          },
        ],
      } as never,
      shopLocales: [
        { locale: "en", name: "English", primary: true },
        { locale: "de", name: "German" },
      ],
    }),
  ],
});
beforeAll(() => syncKnowledge(SHOP_A));

const gaps = async () => (await readKnowledge(SHOP_A)).gaps.map(({ question, asked }) => [question, asked]);

describe("a question about the shop's rules", () => {
  it("is answered with the passage word for word, its page, its date and where it was read", async () => {
    const shopper = aShopper();
    const { text, messages } = await shopper.say("What is your return policy?");
    expect(text).toContain(RETURNS);
    expect(text).toMatch(/\[Returns and refunds\]\(https?:\/\/\S+\/policies\/refund-policy\)/);
    expect(text).toContain("Last changed: 1 September");
    expect(messages[0]?.cards).toMatchObject([{ kind: "choice", id: "dialogue.offer_human" }]);
    const stored = (await shopper.stored()).messages.at(-1)!;
    const receipts = stored.receipts as unknown as Receipt[];
    expect(new Set(receipts.map(({ source, ref }) => `${source} ${ref}`))).toEqual(
      new Set(["knowledge gid://shopify/ShopPolicy/1"]),
    );
    expect(receipts.map(({ shown }) => shown)).toContain(RETURNS);
  });

  it("cannot be answered with a number or link that its receipts do not show", () => {
    const receipts: Receipt[] = [
      { shown: RETURNS, source: "knowledge", ref: "gid://shopify/ShopPolicy/1", readAt: new Date().toISOString() },
    ];
    expect(findViolations({ text: RETURNS, cards: [], receipts })).toEqual([]);
    expect(findViolations({ text: RETURNS.replace("30", "60"), cards: [], receipts })).toMatchObject([{ claim: "60" }]);
  });

  it("is answered in the shopper's language where the shop has it", async () => {
    const { text } = await aShopper({ locale: "de" }).say("Was kostet der Versand?");
    expect(text).toContain("**Versandkosten**\n" + KOSTEN);
    expect(text).toContain("Das steht im Shop unter „Versand“:");
  });

  it("is answered in the original, and says so, where it does not", async () => {
    const french = await aShopper({ locale: "fr" }).say("Quelle est votre politique de retour ?");
    expect(french.text).toContain(RETURNS);
    expect(french.text).toContain("(anglais)");
    const arabic = await aShopper({ locale: "ar" }).say("ما هي سياسة الإرجاع؟");
    expect(arabic.text).toContain(`\u2068${RETURNS}\u2069`);
    expect(arabic.text).toContain("الإنجليزية");
    const chinese = await aShopper({ locale: "zh-CN" }).say("你们的退货政策是什么？");
    expect(chinese.text).toContain(RETURNS);
  });

  it("carries nothing of a page's markup", async () => {
    const { text } = await aShopper().say("How much does shipping cost?");
    expect(text).toContain("Shipping costs €5.");
    expect(text).not.toMatch(/script|alert|<|help\.example/);
  });

  it("is answered with the shop's own FAQ first", async () => {
    const question = "Do you offer student discounts?";
    await saveFaq(SHOP_A, { ref: null, question, answer: "Yes: 10 % with your card.", locale: "en", gapId: null });
    const { text } = await aShopper().say("do you offer a discount for students");
    expect(text).toContain("The shop’s own answer to this:\n\nYes: 10 % with your card.");
  });

  it("about returning something is answered with the rule, and a person for returns is offered", async () => {
    const shopper = aShopper();
    expect((await shopper.say("Can I return something?")).text).toContain(RETURNS);
    expect(await shopper.stored()).toMatchObject({ flow: { kind: "offer_human", reason: "return" } });
    expect((await aShopper().say("I want to return my order")).text).not.toContain(RETURNS);
  });

  it("leads to a person when that was not it", async () => {
    const shopper = aShopper();
    await shopper.say("What is your return policy?");
    await shopper.tap({ type: "choose", choice: "dialogue.offer_human", option: "yes", label: "Yes" });
    expect(await shopper.stored()).toMatchObject({ status: "waiting", handoverReason: "cannot_help" });
  });
});

describe("what nothing answers", () => {
  it("is kept as a gap without personal data, and a person is offered", async () => {
    const { text, messages } = await aShopper().say("What is your warranty policy? I am ada@example.com, order #1005");
    expect(text).toMatch(/don’t have a reliable answer/);
    expect(messages[0]?.cards[0]).toMatchObject({ kind: "choice", id: "dialogue.offer_human" });
    const [[question, times] = []] = await gaps();
    expect(times).toBe(1);
    expect(question).toMatch(/warranty/);
    expect(question).not.toMatch(/ada|1005/);
  });
});

describe("other messages", () => {
  it("about an order are never answered with a page", async () => {
    for (const text of [
      "where is my parcel?",
      "my delivery is late!!",
      "I want to return #1005",
      "1Z999AA10123456784",
    ]) {
      expect((await aShopper().say(text)).text).not.toContain("This is what the shop’s");
    }
  });

  it("that are unclear ask back, unless a passage is clearly about them", async () => {
    expect((await aShopper().say("blue elephants dancing")).messages[0]?.cards[0]).toMatchObject({
      id: "dialogue.topic",
    });
  });
});
