import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { findPassage } from "~/knowledge/find-passage";
import { syncKnowledge } from "~/knowledge/sync-knowledge";
import { SHOP_A, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";

/** The texts of the demo store, written for shoppers and not for this search. */
useAppDatabase();
useShopify({
  appToml: "shopify.app.toml",
  stores: [join(import.meta.dirname, "../shopify/demo-store/juniper-lane.json")],
});
beforeAll(() => syncKnowledge(SHOP_A));

const ask = (text: string, locale: Locale, certainty: "asked" | "clear" = "asked") =>
  findPassage(SHOP_A, { text, locale }, "en", certainty);

describe("the demo store's texts", () => {
  it.each<[Locale, string, string]>([
    ["en", "What is your return policy?", "30 days from the day of delivery"],
    ["en", "which items cannot be returned?", "opened candles"],
    ["en", "how much does shipping cost", "€9, free from €150"],
    ["en", "How much do returns cost?", "keep back €6"],
    ["en", "when do I get my refund", "Banks take another 5 to 10 days"],
    ["en", "do you take PayPal or Klarna?", "Klarna"],
    ["en", "do I have to pay customs duties", "duties and taxes on arrival"],
    ["en", "Can I collect my order from your store?", "studio in Fade Street"],
    ["en", "do you offer gift wrapping?", "in cotton cloth"],
    ["en", "how do I wash wool?", "Air it, don’t wash it"],
    ["en", "are gift cards valid forever?", "five years"],
    ["en", "can I exchange for another size?", "exchange sizes and colours free"],
    ["en", "what do you do with my personal data", "is responsible for the data"],
    ["en", "how can I contact you by phone", "hello@juniper-lane.example.com"],
    ["en", "do you repair knitwear", "darn our knitwear"],
    ["ar", "كم تكلفة الشحن؟", "€9, free from €150"],
    ["de", "Was kostet der Versand?", "€9, free from €150"],
    ["fr", "Quels sont les frais de retour ?", "keep back €6"],
    ["ja", "返金はいつですか", "Banks take another 5 to 10 days"],
    ["zh-CN", "可以退货吗", "30 days from the day of delivery"],
    ["es", "¿Envolvéis para regalo?", "in cotton cloth"],
  ])("%s: %s", async (locale, question, piece) => {
    expect((await ask(question, locale))?.text).toContain(piece);
  });

  it.each<[Locale, string]>([
    ["en", "Do you sell surfboards?"],
    ["en", "who is your CEO"],
    ["en", "are you hiring"],
    ["en", "is the glaze vegan"],
    ["de", "Bietet ihr Ratenzahlung mit Bitcoin an der Haustür?"],
    ["zh-CN", "今天天气怎么样"],
  ])("say nothing to %s: %s", async (locale, question) => {
    expect((await ask(question, locale))?.text).toBeUndefined();
  });

  it("are not quoted to what only sounds alike", async () => {
    for (const text of ["I love this shop", "the wool one please", "my order", "ok and the other one", "is it nice"]) {
      expect(await ask(text, "en", "clear"), text).toBeNull();
    }
  });
});
