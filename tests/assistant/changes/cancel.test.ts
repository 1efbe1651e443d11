import { afterEach, describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { forShop } from "~/platform/database";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import { DEMO_SHOP } from "../../shopify/identity";
import {
  aCustomer,
  aFulfillment,
  aLineItem,
  anOrder,
  hoursAgo,
  minutesAgo,
  storeWith,
} from "../../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { proveByCode, typeEmail } from "../../support/identity-code";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import { cardOf, cardsOf, confirmation, pick, proposalsOf, publish } from "./setting";
import type { Guest } from "./setting";

useAppDatabase();
const ada = aCustomer({ email: "ada@example.com" });
const adaId = ada.id.split("/").pop()!;
const mine = { customer: { id: ada.id }, email: "ada@example.com" };
const ordered = (name: string) =>
  anOrder({
    ...mine,
    name,
    createdAt: minutesAgo(30),
    lineItems: [aLineItem({ quantity: 2 }), aLineItem({ title: "Oat bowl", price: "10.00" })],
  });
const shipped = anOrder({
  ...mine,
  name: "#1001",
  createdAt: hoursAgo(80),
  fulfillments: [aFulfillment({ createdAt: hoursAgo(60) })],
});
const names = Array.from({ length: 30 }, (_, index) => `#${2001 + index}`);
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      customers: [ada],
      orders: [
        shipped,
        anOrder({ name: "#1002", email: "guest@example.com", createdAt: minutesAgo(20) }),
        anOrder({ name: "#1003", email: "eve@example.com", createdAt: minutesAgo(20) }),
        ...names.map(ordered),
      ],
    }),
  ],
});
afterEach(() => publish({}));

let taken = 0;
const fresh = (): string => names[taken++]!;
const orderAt = (name: string) =>
  shopify()
    .shop(DEMO_SHOP)
    .store.data.orders.find((order) => order.name === name)!;
const isCancelled = (name: string): boolean => Boolean(orderAt(name).cancelledAt);
const cancellations = (): number =>
  shopify()
    .shop(DEMO_SHOP)
    .requests.filter(({ operation }) => operation === "CancelOrder").length;

async function proposed(shopper: Guest, name: string) {
  const asked = await shopper.say(`please cancel my order ${name}`);
  return pick(shopper, asked, "by mistake");
}

describe("cancelling an order", () => {
  it("is shown with what comes back, done at the tap, and told with the order", async () => {
    const name = fresh();
    const shopper = aShopper({ customerId: adaId });
    const shown = await proposed(shopper, name);
    const card = cardOf(shown, "proposal");
    expect(card).toMatchObject({
      title: `Cancel order ${name}`,
      confirmLabel: "Cancel the order",
      rows: [{ label: "You get back", value: "€60.00", strong: true }],
    });
    expect(card.items.map(({ title, detail }) => [title, detail])).toEqual([
      ["Linen cushion, Sage", "2 in the order"],
      ["Oat bowl, Sage", "1 in the order"],
    ]);
    expect(isCancelled(name)).toBe(false);
    const done = await shopper.tap(confirmation(shown));
    expect(done.text).toMatch(new RegExp(`Order ${name} is cancelled`));
    expect(cardOf(done, "return")).toMatchObject({
      status: { code: "cancelled" },
      rows: [{ label: "You get back", value: "€60.00" }],
    });
    expect(orderAt(name)).toMatchObject({ cancelReason: "CUSTOMER" });
    expect(isCancelled(name)).toBe(true);
  });

  it("is not done by any word", async () => {
    const name = fresh();
    const shopper = aShopper({ customerId: adaId });
    await proposed(shopper, name);
    expect((await shopper.say("yes, cancel it")).text).toMatch(/tap the button|cancel/);
    await shopper.say("yes");
    expect(isCancelled(name)).toBe(false);
  });

  it("is understood of the order that was just spoken of", async () => {
    const name = fresh();
    const shopper = aShopper({ customerId: adaId });
    await shopper.say(`where is order ${name}?`);
    const asked = await shopper.say("cancel it please, I ordered it by mistake");
    expect(asked.text).toContain(name);
  });

  it("asks which order, where there are several, and what, where nothing tells", async () => {
    const shopper = aShopper({ customerId: adaId });
    const which = await shopper.say("I want to cancel my order");
    expect(cardOf(which, "choice").id).toBe("changes.order");
    const what = await shopper.tap({ type: "choose", choice: "dialogue.topic", option: "change", label: "Change" });
    expect(cardOf(what, "choice").options.map(({ label }) => label)).toContain("Cancel the order");
    expect(cardOf(await pick(shopper, what, "Cancel the order"), "choice").id).toBe("changes.order");
  });
});

describe("a guest", () => {
  it("proves the address first, and goes on with what they wanted", async () => {
    const shopper = aShopper();
    const asked = await shopper.say("cancel order #1002");
    expect(cardOf(asked, "form").id).toBe("identity.email");
    const reasons = await proveByCode(shopper, "guest@example.com");
    expect(cardOf(reasons, "choice").id).toBe("changes.reason");
    const shown = await pick(shopper, reasons, "need it");
    await shopper.tap(confirmation(shown));
    expect(isCancelled("#1002")).toBe(true);
  });

  it("who has only proved an order by its number and postcode may see it, and not cancel it", async () => {
    const name = fresh();
    const shopper = aShopper();
    await shopper.tap({
      type: "submit",
      form: "tracking.identify",
      values: { order: name, identifier: "T12 X70A" },
      label: "…",
    });
    expect(cardOf(await shopper.say("cancel it"), "form").id).toBe("identity.email");
    await shopper.tap(typeEmail("thief@example.org"));
    expect(await proposalsOf(shopper)).toEqual([]);
  });

  it("does not reach somebody else’s order, by name, by its card or by a made-up tap", async () => {
    const shopper = aShopper({ customerId: adaId });
    const asked = await shopper.say("cancel order #1003");
    expect(asked.text).toMatch(/don’t find #1003 among your orders/);
    const number = orderAt("#1003").id.split("/").pop()!;
    for (const [choice, option] of [
      ["changes.order", `cancel:${number}`],
      ["changes.reason", `${number}:other`],
      ["changes.item", `${number}:1`],
    ] as const) {
      const tried = await shopper.tap({ type: "choose", choice, option, label: "…" });
      expect(tried.text).toMatch(/can’t see that order/);
    }
    expect(await proposalsOf(shopper)).toEqual([]);
  });
});

describe("the merchant’s rules", () => {
  const rules = DEFAULT_POLICY.cancellation;
  const asCustomer = () => aShopper({ customerId: adaId });

  it("refuse what has left, with the rule and what can be done instead", async () => {
    const said = await asCustomer().say("cancel order #1001");
    expect(said.text).toMatch(/#1001 has already been shipped/);
    expect(said.text).toMatch(/sending it back/);
    expect(cardOf(said, "choice").id).toBe("dialogue.offer_human");
  });

  it("refuse after their minutes, and say until when it was possible", async () => {
    await publish({ cancellation: { ...rules, minutes: 15, afterwards: "refuse" } });
    const said = await asCustomer().say(`cancel order ${fresh()}`);
    expect(said.text).toMatch(/15 minutes after ordering/);
    expect(said.text).toMatch(/I can bring in a person/);
  });

  it("say until when it is still possible", async () => {
    await publish({ cancellation: { ...rules, minutes: 120 } });
    const shown = await proposed(asCustomer(), fresh());
    expect(cardOf(shown, "proposal").note).toMatch(/possible until/);
  });

  it("send large amounts to staff", async () => {
    await publish({ cancellation: { ...rules, staffAboveAmount: 5_000 } });
    const said = await asCustomer().say(`cancel order ${fresh()}`);
    expect(said.text).toMatch(/Above €50\.00.*a person decides/);
  });

  it("with one reason ask for none", async () => {
    await publish({ cancellation: { ...rules, reasons: ["no_longer_needed"] } });
    expect(cardsOf(await asCustomer().say(`cancel order ${fresh()}`)).map(({ kind }) => kind)).toEqual(["proposal"]);
  });

  it("are asked again at the tap", async () => {
    const name = fresh();
    const shopper = asCustomer();
    const shown = await proposed(shopper, name);
    await publish({ cancellation: { ...rules, allowed: false, afterwards: "refuse" } });
    expect((await shopper.tap(confirmation(shown))).text).toMatch(/can’t be cancelled from here/);
    expect(isCancelled(name)).toBe(false);
    expect(await proposalsOf(shopper)).toMatchObject([{ status: "refused" }]);
  });
});

describe("at the tap", () => {
  it("an order that left meanwhile stays as it is", async () => {
    const name = fresh();
    const shopper = aShopper({ customerId: adaId });
    const shown = await proposed(shopper, name);
    const order = orderAt(name);
    order.fulfillments.push({ ...orderAt("#1001").fulfillments[0]!, createdAt: minutesAgo(1) });
    order.fulfillments[0]!.fulfillmentLineItems = order.lineItems.map((line) => ({
      id: `gid://shopify/FulfillmentLineItem/${line.id.split("/").pop()!}`,
      quantity: line.quantity,
      lineItem: { id: line.id },
    }));
    expect((await shopper.tap(confirmation(shown))).text).toMatch(/already been shipped/);
    expect(isCancelled(name)).toBe(false);
  });

  it("a verification that has lapsed is asked for anew, and the order waits", async () => {
    const shopper = aShopper();
    await shopper.say(`cancel order ${fresh()}`);
    const shown = await pick(shopper, await proveByCode(shopper, "ada@example.com"), "too long");
    const { shopId, conversationId: id } = shopper.shopper;
    await forShop(SHOP_A, (tx) =>
      tx.conversation.update({
        where: { shopId_id: { shopId, id } },
        data: { verifiedUntil: new Date(Date.now() - 1) },
      }),
    );
    const asked = await shopper.tap(confirmation(shown));
    expect(cardOf(asked, "form").id).toBe("identity.email");
    expect(cardOf(await proveByCode(shopper, "ada@example.com"), "choice").id).toBe("changes.reason");
  });

  it("happens once, however often it is tapped", async () => {
    const name = fresh();
    const shopper = aShopper({ customerId: adaId });
    const tap = confirmation(await proposed(shopper, name));
    const before = cancellations();
    await Promise.all([shopper.tap(tap), shopper.tap(tap), shopper.tap(tap)]);
    expect((await shopper.tap(tap)).text).toMatch(/is cancelled/);
    expect(cancellations() - before).toBe(1);
    expect(isCancelled(name)).toBe(true);
  });
});

it.each(LOCALES)("is said in %s, with nothing that has no receipt", async (locale) => {
  const shopper = aShopper({ locale, customerId: adaId });
  const number = orderAt("#1001").id.split("/").pop()!;
  const waiting = orderAt(names.at(-1)!).id.split("/").pop()!;
  const tap = (choice: string, option: string) => shopper.tap({ type: "choose", choice, option, label: "…" });
  expect(cardOf(await tap("changes.order", `cancel:${number}`), "choice").id).toBe("dialogue.offer_human");
  expect(cardOf(await tap("changes.order", `cancel:${waiting}`), "choice").id).toBe("changes.reason");
  const shown = await tap("changes.reason", `${waiting}:other`);
  expect(cardOf(shown, "proposal").rows[0]?.value).toMatch(/60/);
});
