import { beforeEach, describe, expect, it } from "vitest";
import { HandoverBrief } from "~/conversations/brief";
import { maskAddress } from "~/assistant/problems/evidence-facts";
import { keepPhoto } from "~/conversations/photos/keep-photo";
import { forShop } from "~/platform/database";
import { JPEG } from "../../conversations/photos/pictures";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import { ada, cards, choice, eveId, form, generous, publish, recent, returnsStore } from "./world";

useAppDatabase();
const shopify = useShopify({ stores: [returnsStore] });
const TELLING = { household: "yes", place: "yes", address_right: "yes", last_looked: "today" };

beforeEach(async () => {
  shopify().shop().bucket.available = 2_000;
  await publish(generous);
});
const written = () => {
  const order = shopify()
    .shop()
    .store.data.orders.find(({ id }) => id === recent.id)!;
  return [order.returns, order.refunds];
};
const briefOf = async (shopper: ReturnType<typeof ada>) => {
  const stored = await shopper.stored();
  return { stored, brief: HandoverBrief.parse(stored.handoverBrief) };
};
const factsOf = ({ evidence }: HandoverBrief) =>
  Object.fromEntries(evidence!.facts.map(({ code, value }) => [code, value]));

/** To the questions: where to look was said, and it was not there. */
async function reported(shopper = ada()) {
  const told = await shopper.say("order #1005 says delivered but I never got it");
  expect(choice(told, "tracking.next").options.map(({ id }) => id)).toEqual(["found", "report", "human"]);
  return { shopper, asked: await shopper.choose("tracking.next", "report") };
}

describe("delivered, looked for and not there", () => {
  it.each(["still missing", "still not here", "nope", "still havent received it", "where is it then"])(
    "asks it also when it is said in words: “%s”",
    async (words) => {
      const shopper = ada();
      await shopper.say("order #1005 says delivered but I never got it");
      const asked = await shopper.say(words);
      expect(form(asked, "problem.not_received").fields.map(({ name }) => name)).toEqual([
        ...Object.keys(TELLING),
        "note",
      ]);
      expect(await shopper.stored()).toMatchObject({ status: "open", handoverReason: null });
    },
  );

  it("asks what staff would ask, and hands over with the answers, the carrier’s scan and the masked address", async () => {
    const before = structuredClone(written());
    const { shopper, asked } = await reported();
    const { fields } = form(asked, "problem.not_received");
    expect(fields.map(({ name }) => name)).toEqual([...Object.keys(TELLING), "note"]);
    expect(fields.every(({ label }) => label !== "")).toBe(true);
    expect(fields.find(({ name }) => name === "address_right")?.label).toMatch(/•.*Cork\?$/);
    const told = await shopper.submit("problem.not_received", { ...TELLING, note: "The driver never rang" });
    expect(cards(told).map(({ kind }) => kind)).toContain("handover");
    const { stored, brief } = await briefOf(shopper);
    expect(stored).toMatchObject({ status: "waiting", handoverReason: "not_received" });
    expect(brief.evidence?.note).toBe("The driver never rang");
    expect(factsOf(brief)).toMatchObject({ ...TELLING, carrier: "An Post" });
    expect(factsOf(brief).address).toContain("•");
    expect(Date.parse(factsOf(brief).delivered_at ?? "")).not.toBeNaN();
    expect(brief.orders).toEqual([
      expect.objectContaining({ name: "#1005", cases: ["shipped", "delivered_not_received"] }),
    ]);
    expect(written()).toEqual(before);
  });

  it("is asked again where something is left open, with what was said filled in", async () => {
    const { shopper } = await reported();
    const again = await shopper.submit("problem.not_received", { ...TELLING, last_looked: "", note: "Nobody rang" });
    const values = Object.fromEntries(
      form(again, "problem.not_received").fields.map(({ name, value }) => [name, value]),
    );
    expect(values).toEqual({ ...TELLING, last_looked: "", note: "Nobody rang" });
    expect((await shopper.stored()).status).toBe("open");
    await shopper.submit("problem.not_received", { ...TELLING, household: "refund me", note: "" });
    expect((await shopper.stored()).status).toBe("open");
  });

  it("can be told in words instead, and a person has the scan all the same", async () => {
    const { shopper } = await reported();
    await shopper.say("my neighbours don't have it either and I looked everywhere");
    const { stored, brief } = await briefOf(shopper);
    expect(stored.status).toBe("waiting");
    expect(brief.evidence?.note).toMatch(/neighbours/);
    expect(factsOf(brief)).toHaveProperty("delivered_at");
  });

  it("goes to a person at one tap without any question, with the scan", async () => {
    const shopper = ada();
    await shopper.say("order #1005 says delivered but I never got it");
    await shopper.choose("tracking.next", "human");
    const { stored, brief } = await briefOf(shopper);
    expect(stored).toMatchObject({ status: "waiting", handoverReason: "not_received" });
    expect(factsOf(brief)).toHaveProperty("carrier", "An Post");
  });

  it("can be left for another matter", async () => {
    const { shopper } = await reported();
    expect((await shopper.say("talk to a human")).messages.at(-1)?.cards.map(({ kind }) => kind)).toContain("handover");
  });

  it("says how long the shop waits after a scan, and what it asks besides, as the policy has it", async () => {
    await publish((policy) => {
      const { problems, ...others } = generous(policy);
      const question = { id: "police", code: "custom" as const, text: "Told the police?", otherwise: "staff" as const };
      const own = { ...problems.not_received, waitDays: 9, questions: [question], photo: "required" as const };
      return { ...others, problems: { ...problems, not_received: own } };
    });
    const { shopper, asked } = await reported();
    expect(asked.text).toMatch(/waits until/);
    const names = form(asked, "problem.not_received").fields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["answer_police", "photos"]));
    const words = await shopper.say("still nothing at all here");
    expect(form(words, "problem.not_received").fields.find(({ name }) => name === "note")?.value).toMatch(/nothing/);
    const { id: photos } = await keepPhoto(shopper.shopper, JPEG);
    await shopper.submit("problem.not_received", { ...TELLING, answer_police: "no", photos, note: "" });
    const { brief } = await briefOf(shopper);
    expect(brief.evidence?.photos).toEqual([photos]);
    expect(brief.evidence?.facts).toContainEqual({ code: "custom", label: "Told the police?", value: "no" });
    expect(factsOf(brief)).toHaveProperty("wait_until");
  });

  it("is nobody else’s to report, and tells strangers nothing", async () => {
    const { shopper } = await reported();
    expect((await shopper.stored()).status).toBe("open");
    const stranger = ada({ customerId: eveId });
    const answer = await stranger.submit("problem.not_received", TELLING);
    expect(answer.text + JSON.stringify(cards(answer))).not.toMatch(/#1005|Cork/);
    const guest = await aShopper().say("order #1005 says delivered but I never got it");
    expect(JSON.stringify(cards(guest))).not.toMatch(/Cork|An Post/);
  });
});

describe("damaged or wrong, and nothing can go back any more", () => {
  it("still ends with pictures and words at a person", async () => {
    const order = shopify()
      .shop()
      .store.data.orders.find(({ id }) => id === recent.id)!;
    await forShop(SHOP_A, (tx) => tx.returnCase.deleteMany({ where: { shopId: SHOP_A } }));
    const first = ada();
    await first.say("I want to return order #1005");
    await first.choose("return.reason", "size-too-small");
    await first.submit("return.evidence", { answer_unused: "yes" });
    const shown = await first.choose("return.outcome", "original_payment");
    await first.confirm(shown);
    expect(order.returns).toHaveLength(1);
    const shopper = ada();
    const asked = await shopper.say("my order #1005 arrived damaged");
    expect(asked.text).toMatch(/isn’t right/);
    const { id: photos } = await keepPhoto(shopper.shopper, JPEG);
    await shopper.submit("problem.evidence", { note: "Torn at the seam", photos });
    const { stored, brief } = await briefOf(shopper);
    expect(stored.handoverReason).toBe("order_problem");
    expect(brief).toMatchObject({
      orders: [{ name: "#1005", cases: ["damaged_item"] }],
      evidence: { note: "Torn at the seam", photos: [photos] },
    });
    order.returns = [];
  });
});

it("masks an address so that only its owner knows it again", () => {
  const address = { address1: "12 Harbour Road", city: "Dublin" } as Parameters<typeof maskAddress>[0];
  expect(maskAddress(address)).toBe("1•• H••••• R•••, Dublin");
});
