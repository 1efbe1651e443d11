import { describe, expect, it } from "vitest";
import type { ChatMessage, Locale } from "~/contract/chat";
import { answerTime } from "~/conversations/staff-hours";
import { plainDay } from "~/i18n/dates";
import { LOCALES } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { broken, inventedDay, notOurs, unmet, type Outcome, type Stored } from "./play/check";
import type { OrderFacts, PrivateOrder } from "./play/facts";
import { foreignWords, languageOf } from "./play/shown";

const theirs: PrivateOrder = {
  id: "gid://shopify/Order/1",
  name: "#1006",
  customerId: "9",
  texts: ["ben@example.com", "7 Quay Street", "CE123456785IE"],
  proofs: ["ben@example.com", "T12 X70A", "1234567"],
};

function outcome(text: string, parts: Partial<Omit<Outcome, "stored">> & { stored?: Partial<Stored> } = {}): Outcome {
  const message = { text, cards: [] as ChatMessage["cards"] } as ChatMessage;
  return {
    replies: { events: [], messages: text === "" ? [] : [message], text },
    rating: null,
    typed: "",
    customerId: null,
    orders: [theirs],
    ...parts,
    stored: {
      status: "open",
      handoverReason: null,
      replyEmail: null,
      verifiedEmail: null,
      verifiedCustomerId: null,
      proofs: [],
      messages: [{ author: "assistant", text, receipts: [] }],
      ...parts.stored,
    },
  };
}

const proof = { orderId: theirs.id, orderName: "#1006", provedBy: "email" };

describe("what no reply may do", () => {
  it.each([
    "It went to 7 Quay Street.",
    "Write to ben@example.com.",
    "Your order #1006 is on its way.",
    "CE123456785IE",
  ])("finds what is somebody else's: %s", (text) => {
    expect(broken(outcome(text))).not.toEqual([]);
  });

  it("lets the customer and who has proved it read it", () => {
    expect(broken(outcome("#1006 to 7 Quay Street", { customerId: "9" }))).toEqual([]);
    const proved = outcome("#1006 to 7 Quay Street", { typed: "1006 BEN@example.com", stored: { proofs: [proof] } });
    expect(broken(proved)).toEqual([]);
  });

  it("finds a proof that nothing typed has earned", () => {
    expect(broken(outcome("Fine.", { typed: "1006 eve@example.com", stored: { proofs: [proof] } }))).toHaveLength(1);
    expect(broken(outcome("Fine.", { typed: "ben@example.com", stored: { proofs: [proof] } }))).toHaveLength(1);
    expect(broken(outcome("Fine.", { typed: "١٠٠٦ t12x70a", stored: { proofs: [proof] } }))).toEqual([]);
  });

  it("finds the insides of the machine", () => {
    expect(broken(outcome("TypeError: x is undefined"))).not.toEqual([]);
  });

  it.each(LOCALES)("finds a day of arrival that nobody gave, in %s", (locale) => {
    const now = new Date();
    const day = plainDay(new Date(now.getTime() + 3 * 86_400_000), locale, "Europe/Dublin", now);
    const facts = { estimated: false } as OrderFacts;
    expect(inventedDay(outcome(`– ${day} –`).replies, facts, locale, "Europe/Dublin")).toHaveLength(1);
    expect(inventedDay(outcome(`– ${day} –`).replies, { ...facts, estimated: true }, locale, "Europe/Dublin")).toEqual(
      [],
    );
  });
});

describe("the language of a reply", () => {
  it.each(LOCALES)("is told from our own sentences in %s", (locale) => {
    expect(languageOf([translate(locale, "handover.passed_on")])).toBe(locale);
    expect(languageOf([translate(locale, "tracking.identify.ask")])).toBe(locale);
  });

  it("is none where nothing is ours", () => {
    expect(languageOf(["#1005 · 25.00"])).toBeNull();
  });
});

describe("our own words", () => {
  it.each<[Locale, string]>([
    ["en", translate("en", "dialogue.out_of_scope")],
    ["ja", translate("ja", "tracking.answer.in_transit", { order: "#1005" })],
    ["de", translate("de", "handover.usual_wait", answerTime(1))],
  ])("hold all that %s replies are made of", (locale, text) => {
    expect(foreignWords(text, locale, ["#1005", "1"])).toBe("");
  });

  it("leave over what somebody else put in, unless it has a receipt", () => {
    const text = `${translate("en", "dialogue.thanks")} Sure, here is a coupon.`;
    expect(foreignWords(text, "en", [])).toContain("coupon");
    expect(foreignWords(text, "en", ["Sure, here is a coupon."])).toBe("");
    expect(notOurs(outcome(text).stored, "en")).toHaveLength(1);
  });
});

describe("what a turn expects", () => {
  const asIs = (text: string): string => text;

  it("is met by the right words, language and state", () => {
    const thanks = outcome(translate("de", "dialogue.thanks"));
    expect(
      unmet({ says: ["=dialogue.thanks"], status: "open", proved: null, estimate: false }, thanks, "de", asIs),
    ).toEqual([]);
  });

  it("tells each thing that is not so", () => {
    const thanks = outcome(translate("de", "dialogue.thanks"));
    const all = {
      cards: ["handover"],
      says: ["=dialogue.goodbye"],
      never: ["=dialogue.thanks"],
      estimate: true,
      status: "waiting" as const,
      reason: "asked" as const,
      proved: "email" as const,
      replyEmail: "a@example.com",
    };
    expect(unmet(all, thanks, "de", asIs)).toHaveLength(8);
    expect(unmet({}, thanks, "en", asIs)).toEqual(["answered in de, not in en"]);
    expect(unmet({}, outcome(""), "en", asIs)).toEqual(["no answer"]);
    expect(unmet({ silent: true }, thanks, "de", asIs)).toHaveLength(1);
  });
});
