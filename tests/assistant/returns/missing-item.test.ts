import { describe, expect, it } from "vitest";
import { HandoverBrief } from "~/conversations/brief";
import { useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import { ada, cards, choice, eveId, form, recent, returnsStore } from "./world";

useAppDatabase();
useShopify({ stores: [returnsStore] });

describe("something is missing from the parcel", () => {
  it("goes to a person with the order, the words and the answers, and is never refused", async () => {
    const shopper = ada();
    const asked = await shopper.say("there is an item missing from my order #1005");
    expect(asked.text).toMatch(/sorry that something is missing from order #1005/);
    expect(form(asked, "problem.evidence").fields.map(({ name }) => name)).toContain("note");
    expect((await shopper.submit("problem.evidence", { note: " " })).text).toMatch(/still missing/);
    await shopper.submit("problem.evidence", { note: "The belt was not in the box" });
    const stored = await shopper.stored();
    expect(stored).toMatchObject({ status: "waiting", handoverReason: "order_problem" });
    expect(HandoverBrief.parse(stored.handoverBrief)).toMatchObject({
      orders: [{ name: "#1005", cases: ["missing_item"] }],
      evidence: { note: "The belt was not in the box", photos: [] },
    });
  });

  it("asks which order, where there are several", async () => {
    const shopper = ada();
    const asked = await shopper.say("an item is missing from my order");
    expect(choice(asked, "problem.order").options.map(({ id }) => id)).toContain(recent.id);
    expect((await shopper.choose("problem.order", recent.id)).text).toMatch(/#1005/);
  });

  it("shows nothing of an order to a guest or to somebody else", async () => {
    const guest = await aShopper().say("an item is missing from order #1005");
    expect(cards(guest).map((card) => ("id" in card ? card.id : card.kind))).toContain("identity.email");
    const other = await ada({ customerId: eveId }).choose("problem.order", recent.id);
    expect(other.text).toMatch(/can’t find that order/);
  });
});
