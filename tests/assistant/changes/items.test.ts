import { afterEach, describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import { paymentUrl } from "../../shopify/checkout/pay-order";
import { DEMO_SHOP } from "../../shopify/identity";
import { aCustomer, aLineItem, anOrder, aProduct, minutesAgo, storeWith } from "../../shopify/store/fixtures";
import { useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import { cardOf, confirmation, pick, proposalsOf, publish } from "./setting";

useAppDatabase();
const ada = aCustomer({ email: "ada@example.com" });
const adaId = ada.id.split("/").pop()!;
const variant = (number: number, title: string, price: string, inventoryQuantity = 99) => ({
  id: `gid://shopify/ProductVariant/${number}`,
  title,
  sku: `LC-${title}`,
  price,
  inventoryQuantity,
  selectedOptions: [{ name: "Colour", value: title }],
});
const cushion = aProduct({
  title: "Linen cushion",
  options: [{ name: "Colour", values: ["Sage", "Rust", "Ink"] }],
  variants: [variant(901, "Sage", "25.00"), variant(902, "Rust", "30.00"), variant(903, "Ink", "25.00", 0)],
});
const lamp = aProduct({
  title: "Reed lamp",
  variants: [{ ...variant(911, "Default Title", "80.00"), selectedOptions: [] }],
});
const bowl = aProduct({
  title: "Oat bowl",
  variants: [{ ...variant(921, "Default Title", "10.00"), selectedOptions: [] }],
});
const names = Array.from({ length: 30 }, (_, index) => `#${5001 + index}`);
const ordered = (name: string) =>
  anOrder({
    name,
    customer: { id: ada.id },
    createdAt: minutesAgo(30),
    lineItems: [
      aLineItem({ quantity: 2, product: { id: cushion.id }, variant: { id: "gid://shopify/ProductVariant/901" } }),
      aLineItem({
        title: "Oat bowl",
        variantTitle: null,
        price: "10.00",
        product: { id: bowl.id },
        variant: { id: "gid://shopify/ProductVariant/921" },
      }),
    ],
  });
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [storeWith({ customers: [ada], products: [cushion, bowl, lamp], orders: names.map(ordered) })],
});
afterEach(() => publish({}));

let taken = 0;
const fresh = (): string => names[taken++]!;
const orderAt = (name: string) =>
  shopify()
    .shop(DEMO_SHOP)
    .store.data.orders.find((order) => order.name === name)!;
const asCustomer = () => aShopper({ customerId: adaId });
const commits = (): number =>
  shopify()
    .shop(DEMO_SHOP)
    .requests.filter(({ operation }) => operation === "CommitOrderEdit").length;
const change = (name: string) => `I want to change an item in order ${name}`;

describe("changing the items of an order", () => {
  it("asks which item and what about it, shows both totals, and is done at the tap", async () => {
    const name = fresh();
    const shopper = asCustomer();
    const which = await shopper.say(change(name));
    expect(cardOf(which, "choice").options.map(({ label }) => label)).toEqual([
      "Linen cushion, Sage",
      "Oat bowl",
      "Add another product",
    ]);
    const what = await pick(shopper, which, "Linen cushion");
    const variants = await pick(shopper, what, "Another size");
    // What is sold out is not offered.
    expect(cardOf(variants, "choice").options.map(({ label, detail }) => [label, detail])).toEqual([
      ["Rust", "€30.00"],
    ]);
    const shown = await pick(shopper, variants, "Rust");
    const card = cardOf(shown, "proposal");
    expect(card.rows).toEqual([
      { label: "Total until now", value: "€60.00", strong: false },
      { label: "New total", value: "€70.00", strong: false },
      { label: "You pay in addition", value: "€10.00", strong: true },
    ]);
    const done = await shopper.tap(confirmation(shown));
    expect(done.text).toMatch(new RegExp(`Order ${name} is changed`));
    expect(cardOf(done, "return").rows[0]?.value).toBe("€70.00");
    const lines = orderAt(name).lineItems;
    expect(lines.some((line) => line.variant?.id === "gid://shopify/ProductVariant/902")).toBe(true);
  });

  it("takes item and colour from the shopper’s own words", async () => {
    const shopper = asCustomer();
    const shown = await shopper.say(`please change the linen cushion to the rust one in order ${fresh()}`);
    expect(cardOf(shown, "proposal").rows[1]?.value).toBe("€70.00");
  });

  it("takes a quantity as a tap or as words, and pays the difference back, once", async () => {
    const shopper = asCustomer();
    const name = fresh();
    const which = await shopper.say(change(name));
    const what = await pick(shopper, which, "Linen cushion");
    await pick(shopper, what, "Another quantity");
    const shown = await shopper.say("1");
    const card = cardOf(shown, "proposal");
    expect(card.rows.at(-1)).toEqual({ label: "You get back", value: "€25.00", strong: true });
    expect(card.note).toMatch(/goes back the way you paid/);
    const [done] = await Promise.all([shopper.tap(confirmation(shown)), shopper.tap(confirmation(shown))]);
    expect(done.text).toMatch(/goes back the way you paid/);
    expect(orderAt(name).refunds.map(({ totalRefundedSet: { shopMoney } }) => Number(shopMoney.amount))).toEqual([25]);
    expect(await shopper.stored()).toMatchObject({ status: "open" });
  });

  it("gathers several wishes in one proposal and one edit; the later wish for the same item holds", async () => {
    const name = fresh();
    const shopper = asCustomer();
    await shopper.say(`please change the linen cushion to the rust one in order ${name}`);
    const what = await pick(shopper, await shopper.say(change(name)), "Oat bowl");
    await pick(shopper, what, "Another quantity");
    const both = await shopper.say("3");
    expect(cardOf(both, "proposal").items.map(({ title }) => title)).toEqual([
      "Linen cushion, Sage",
      "Oat bowl",
      "Linen cushion, Rust",
    ]);
    expect(cardOf(both, "proposal").rows[1]?.value).toBe("€90.00");
    const again = await shopper.say(`rather leave only 2 of the oat bowl in ${name}, please change that item`);
    expect(cardOf(again, "proposal").rows[1]?.value).toBe("€80.00");
    const before = commits();
    const done = await shopper.tap(confirmation(again));
    expect(cardOf(done, "return").rows[0]?.value).toBe("€80.00");
    expect(commits() - before).toBe(1);
    const pieces = orderAt(name).lineItems.map(({ title, variantTitle, currentQuantity, quantity }) => [
      title,
      variantTitle,
      currentQuantity ?? quantity,
    ]);
    expect(pieces).toContainEqual(["Linen cushion", "Rust", 2]);
    expect(pieces).toContainEqual(["Oat bowl", null, 2]);
    expect((await proposalsOf(shopper)).map(({ status }) => status)).toEqual(["replaced", "replaced", "done"]);
  });

  it("takes a further wish without an order’s name for the order on the card", async () => {
    const shopper = asCustomer();
    await shopper.say(`please change the linen cushion to the rust one in order ${fresh()}`);
    const which = await shopper.say("I want to change an item in my order as well");
    expect(cardOf(which, "choice").id).toBe("changes.item");
    const shown = await pick(shopper, await pick(shopper, which, "Oat bowl"), "Leave it out");
    expect(cardOf(shown, "proposal").items).toHaveLength(3);
  });

  it("does not pass another product off as another variant", async () => {
    await publish({ items: { ...DEFAULT_POLICY.items, kinds: ["other_variant"] } });
    const name = fresh();
    const shopper = asCustomer();
    const number = orderAt(name).id.split("/").pop()!;
    const line = orderAt(name).lineItems[0]!.id.split("/").pop()!;
    const option = `${number}:${line}:911`;
    const said = await shopper.tap({ type: "choose", choice: "changes.variant", option, label: "…" });
    expect(said.text).toMatch(/aren’t changed in that way/);
    expect(await proposalsOf(shopper)).toEqual([]);
  });

  it("leaves an item out, but not the last one", async () => {
    const name = fresh();
    const shopper = asCustomer();
    const what = await pick(shopper, await shopper.say(change(name)), "Oat bowl");
    const shown = await pick(shopper, what, "Leave it out");
    expect(cardOf(shown, "proposal").items).toMatchObject([{ title: "Oat bowl" }]);
    await shopper.tap(confirmation(shown));
    const left = await asCustomer().say(change(name));
    expect(cardOf(left, "choice").options.map(({ label }) => label)).not.toContain("Leave it out");
  });
});

describe("money", () => {
  const toRust = (name: string) => `please change the linen cushion to the rust one in order ${name}`;

  it("that is due is shown before the tap, and can be paid on Shopify’s page after it", async () => {
    const name = fresh();
    const shopper = asCustomer();
    const shown = await shopper.say(toRust(name));
    const { rows, note } = cardOf(shown, "proposal");
    expect(rows.at(-1)).toEqual({ label: "You pay in addition", value: "€10.00", strong: true });
    expect(note).toMatch(/payment page/);
    const done = await shopper.tap(confirmation(shown));
    expect(done.text).toMatch(/pay the difference now.*by e-mail/);
    const url = paymentUrl(orderAt(name), { world: shopify().world, shop: shopify().shop(DEMO_SHOP) });
    expect(cardOf(done, "return").links).toEqual([{ label: "Pay €10.00", url }]);
    expect(await shopper.stored()).toMatchObject({ status: "open" });
  });

  it("is staff’s business where the merchant says so", async () => {
    await publish({ items: { ...DEFAULT_POLICY.items, due: "staff", back: "staff" } });
    const [dearer, cheaper] = [fresh(), fresh()];
    const one = asCustomer();
    const shown = await one.say(toRust(dearer));
    expect(cardOf(shown, "proposal").note).toMatch(/team tells you/);
    const done = await one.tap(confirmation(shown));
    expect(done.text).toMatch(/team tells you how you can pay/);
    expect(cardOf(done, "return").links).toEqual([]);
    expect(await one.stored()).toMatchObject({ status: "waiting", handoverReason: "order_change" });

    const other = asCustomer();
    const what = await pick(other, await other.say(change(cheaper)), "Oat bowl");
    expect((await other.tap(confirmation(await pick(other, what, "Leave it out")))).text).toMatch(/team pays/);
    expect(orderAt(cheaper).refunds).toEqual([]);
    expect(await other.stored()).toMatchObject({ status: "waiting", handoverReason: "order_change" });
  });

  it("goes to staff where Shopify refuses to pay it back", async () => {
    const name = fresh();
    orderAt(name).paymentGatewayNames = ["cash_on_delivery"];
    const shopper = asCustomer();
    const what = await pick(shopper, await shopper.say(change(name)), "Oat bowl");
    const done = await shopper.tap(confirmation(await pick(shopper, what, "Leave it out")));
    expect(done.text).toMatch(/is changed.*team pays/);
    expect(await shopper.stored()).toMatchObject({ status: "waiting" });
  });

  it("is shown anew where the rule changed between card and tap", async () => {
    const shopper = asCustomer();
    const shown = await shopper.say(toRust(fresh()));
    await publish({ items: { ...DEFAULT_POLICY.items, due: "staff" } });
    const again = await shopper.tap(confirmation(shown));
    expect(again.text).toMatch(/look once more/);
    expect(cardOf(again, "proposal").note).toMatch(/team tells you/);
  });
});

describe("the merchant’s rules", () => {
  it("decide which changes are offered", async () => {
    await publish({ items: { ...DEFAULT_POLICY.items, kinds: ["other_variant"] } });
    const shopper = asCustomer();
    const what = await pick(shopper, await shopper.say(change(fresh())), "Linen cushion");
    expect(cardOf(what, "choice").options.map(({ label }) => label)).toEqual(["Another size, colour or kind"]);
  });

  it("send a large difference to staff", async () => {
    await publish({ items: { ...DEFAULT_POLICY.items, staffAboveDifference: 500 } });
    const said = await asCustomer().say(`please change the linen cushion to the rust one in order ${fresh()}`);
    expect(said.text).toMatch(/Above €5\.00.*a person decides/);
  });

  it("are asked again at the tap, and so is the price", async () => {
    const name = fresh();
    const shopper = asCustomer();
    const shown = await shopper.say(`please change the linen cushion to the rust one in order ${name}`);
    const store = shopify().shop(DEMO_SHOP).store;
    const rust = store.variant("gid://shopify/ProductVariant/902")!;
    rust.price = "35.00";
    const again = await shopper.tap(confirmation(shown));
    expect(again.text).toMatch(/look once more/);
    expect(cardOf(again, "proposal").rows[1]?.value).toBe("€80.00");
    rust.price = "30.00";
    expect((await proposalsOf(shopper)).map(({ status }) => status)).toEqual(["replaced", "open"]);
    expect(orderAt(name).lineItems.some((line) => line.variant?.id === rust.id)).toBe(false);
  });
});

it.each(LOCALES)("is done in %s, with nothing that has no receipt", async (locale) => {
  const shopper = aShopper({ locale, customerId: adaId });
  const order = orderAt(names.at(-1)!);
  const number = order.id.split("/").pop()!;
  const line = order.lineItems[0]!.id.split("/").pop()!;
  const tap = (choice: string, option: string) => shopper.tap({ type: "choose", choice, option, label: "…" });
  expect(cardOf(await tap("changes.order", `items:${number}`), "choice").id).toBe("changes.item");
  expect(cardOf(await tap("changes.item", `${number}:${line}`), "choice").id).toBe("changes.what");
  expect(cardOf(await tap("changes.what", `${number}:${line}:other_variant`), "choice").id).toBe("changes.variant");
  expect(cardOf(await tap("changes.what", `${number}:${line}:quantity`), "choice").id).toBe("changes.quantity");
  expect(cardOf(await tap("changes.quantity", `${number}:${line}:3`), "proposal").rows.length).toBeGreaterThan(1);
});
