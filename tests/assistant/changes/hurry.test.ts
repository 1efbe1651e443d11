import { describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { DEMO_SHOP } from "../../shopify/identity";
import {
  aCustomer,
  aDelivered,
  aFulfillment,
  aLineItem,
  anOrder,
  hoursAgo,
  minutesAgo,
  storeWith,
} from "../../shopify/store/fixtures";
import { useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import { cardOf, cardsOf, fillIn, pick } from "./setting";

useAppDatabase();
const ada = aCustomer({ email: "ada@example.com" });
const adaId = ada.id.split("/").pop()!;
const mine = { customer: { id: ada.id }, email: "ada@example.com" };
const cup = aLineItem();
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      customers: [ada],
      orders: [
        anOrder({ ...mine, name: "#8001", createdAt: minutesAgo(30) }),
        anOrder({
          ...mine,
          name: "#8002",
          createdAt: hoursAgo(80),
          fulfillments: [aFulfillment({ createdAt: hoursAgo(60) })],
        }),
        anOrder({ ...mine, name: "#8003", createdAt: minutesAgo(90), displayFulfillmentStatus: "IN_PROGRESS" }),
        anOrder({ name: "#8004", email: "eve@example.com", createdAt: minutesAgo(20) }),
        anOrder({
          ...mine,
          name: "#8005",
          createdAt: hoursAgo(200),
          lineItems: [cup],
          fulfillments: [aDelivered(3, { items: [cup] })],
        }),
      ],
    }),
  ],
});
const numberOf = (name: string) =>
  shopify()
    .shop(DEMO_SHOP)
    .store.data.orders.find((order) => order.name === name)!
    .id.split("/")
    .pop()!;
const asCustomer = () => aShopper({ customerId: adaId });
const hurry = (name: string) => `can you ship order ${name} faster please`;

describe("a wish to get an order sooner", () => {
  it("is answered with its state and what nobody can do, and goes to the team with a note by choice", async () => {
    const shopper = asCustomer();
    const said = await shopper.say(hurry("#8001"));
    expect(said.text).toMatch(/#8001 is waiting to be packed.*can’t be booked.*won’t promise a day/);
    expect(cardsOf(said).map(({ kind }) => kind)).toEqual(["order", "choice"]);
    expect(await shopper.stored()).toMatchObject({ status: "open" });
    const form = await pick(shopper, said, "Yes, with a note");
    expect(cardOf(form, "form").fields).toMatchObject([{ name: "note", type: "textarea", required: true }]);
    await fillIn(shopper, form, { note: "A birthday present for Friday" });
    expect(await shopper.stored()).toMatchObject({
      status: "waiting",
      handoverReason: "order_change",
      handoverBrief: {
        evidence: { note: "A birthday present for Friday" },
        orders: [{ name: "#8001", cases: ["hurry"] }],
      },
    });
  });

  it("takes a no for a no, and words for the note", async () => {
    const shopper = asCustomer();
    await shopper.say(hurry("#8003"));
    const form = await shopper.say("because of the wedding on 28 November");
    expect(cardOf(form, "form").fields[0]?.value).toMatch(/wedding on 28 November/);
    const other = asCustomer();
    const said = await other.say(hurry("#8003"));
    expect(said.text).toMatch(/#8003 is being packed right now/);
    await other.say("no thanks");
    expect(await other.stored()).toMatchObject({ status: "open" });
  });

  it("tells of what has left that only the carrier decides, and where it is", async () => {
    const said = await asCustomer().say(hurry("#8002"));
    expect(said.text).toMatch(/#8002 has left the shop.*up to the carrier/);
    expect(cardsOf(said).map(({ kind }) => kind)).toContain("tracking");
    const delivered = await asCustomer().say(hurry("#8005"));
    expect(cardsOf(delivered).some((card) => card.kind === "choice" && card.id === "changes.hurry")).toBe(false);
    expect(delivered.text).not.toMatch(/up to the carrier/);
  });

  it("is answered to a guest for the order that was proved, and for no other", async () => {
    const guest = aShopper();
    await guest.tap({
      type: "submit",
      form: "tracking.identify",
      values: { order: "#8004", identifier: "eve@example.com" },
      label: "…",
    });
    expect((await guest.say("can you ship it faster please")).text).toMatch(/#8004 is waiting/);
    for (const [choice, option] of [
      ["changes.order", `hurry:${numberOf("#8001")}`],
      ["changes.hurry", `${numberOf("#8001")}:note`],
    ] as const) {
      const tried = await guest.tap({ type: "choose", choice, option, label: "…" });
      expect(JSON.stringify(tried.messages)).not.toContain("#8001");
    }
    const stranger = aShopper();
    expect(cardOf(await stranger.say(hurry("#8001")), "form").id).toBe("identity.email");
  });
});

describe.each(LOCALES)("in %s", (locale) => {
  const tapped = async (option: string) => {
    const shopper = aShopper({ locale, customerId: adaId });
    const said = await shopper.tap({ type: "choose", choice: "changes.order", option, label: "…" });
    return { shopper, said };
  };

  it("every state is told with nothing that has no receipt, and the note goes on", async () => {
    for (const name of ["#8001", "#8002", "#8003"]) {
      const { shopper, said } = await tapped(`hurry:${numberOf(name)}`);
      expect(said.text).toContain(name);
      const choice = cardsOf(said).find((card) => card.kind === "choice");
      expect(choice?.id).toBe("changes.hurry");
      const form = await shopper.tap({
        type: "choose",
        choice: "changes.hurry",
        option: `${numberOf(name)}:note`,
        label: "…",
      });
      expect(cardOf(form, "form").submitLabel).not.toBe("");
    }
  });

  it("another payment method is said to be a person’s business, who gets it at a yes", async () => {
    const shopper = aShopper({ locale, customerId: adaId });
    const said = await shopper.tap({ type: "choose", choice: "changes.kind", option: "payment", label: "…" });
    expect(said.text.length).toBeGreaterThan(20);
    const offer = cardOf(said, "choice");
    expect(offer.id).toBe("dialogue.offer_human");
    expect(await shopper.stored()).toMatchObject({ status: "open" });
    await shopper.tap({ type: "choose", choice: offer.id, option: "yes", label: "…" });
    expect(await shopper.stored()).toMatchObject({ status: "waiting", handoverReason: "order_change" });
  });
});
