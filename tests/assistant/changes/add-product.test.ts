import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import { syncCatalogue } from "~/products/sync-catalogue";
import { DEMO_SHOP } from "../../shopify/identity";
import { aCustomer, aLineItem, anOrder, aProduct, minutesAgo, storeWith } from "../../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import { cardOf, cardsOf, confirmation, pick, proposalsOf, publish } from "./setting";

useAppDatabase();
const ada = aCustomer({ email: "ada@example.com" });
const adaId = ada.id.split("/").pop()!;
const variant = (number: number, title: string, price: string, inventoryQuantity = 99) => ({
  id: `gid://shopify/ProductVariant/${number}`,
  title,
  sku: `V-${number}`,
  price,
  inventoryQuantity,
  selectedOptions: [{ name: "Colour", value: title }],
});
const plain = (number: number, price: string, inventoryQuantity = 99) => ({
  ...variant(number, "Default Title", price, inventoryQuantity),
  selectedOptions: [],
});
const cushion = aProduct({
  title: "Linen cushion",
  options: [{ name: "Colour", values: ["Sage", "Rust", "Ink"] }],
  variants: [variant(901, "Sage", "25.00"), variant(902, "Rust", "30.00"), variant(903, "Ink", "25.00", 0)],
});
const lamp = aProduct({ title: "Reed lamp", variants: [plain(911, "80.00")] });
const rug = aProduct({ title: "Fenwick rug", variants: [plain(921, "140.00", 0)] });
const bigRug = aProduct({ title: "Fenwick runner", variants: [plain(931, "90.00")] });
const card = aProduct({ title: "Juniper gift card", isGiftCard: true, variants: [plain(941, "50.00")] });
const bowl = aProduct({ title: "Oat bowl", variants: [plain(951, "10.00")] });
const names = Array.from({ length: 30 }, (_, index) => `#${7001 + index}`);
const ordered = (name: string) =>
  anOrder({
    name,
    customer: { id: ada.id },
    createdAt: minutesAgo(30),
    lineItems: [
      aLineItem({
        title: "Oat bowl",
        variantTitle: null,
        price: "10.00",
        product: { id: bowl.id },
        variant: { id: "gid://shopify/ProductVariant/951" },
      }),
    ],
  });
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({ customers: [ada], products: [cushion, lamp, rug, bigRug, card, bowl], orders: names.map(ordered) }),
  ],
});
beforeAll(() => syncCatalogue(SHOP_A, null));
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

describe("adding a product to an order", () => {
  it("asks which, which variant and how many, shows what it comes to, and happens once at the tap", async () => {
    const name = fresh();
    const shopper = asCustomer();
    const what = await shopper.say(`I want to change an item in order ${name}`);
    expect((await pick(shopper, what, "Add another product")).text).toMatch(/What shall go into order/);
    const kinds = await shopper.say("the linen cushion");
    // What is sold out is not offered.
    expect(cardOf(kinds, "choice").options.map(({ label, detail }) => [label, detail])).toEqual([
      ["Sage", "€25.00"],
      ["Rust", "€30.00"],
    ]);
    const count = await pick(shopper, kinds, "Rust");
    expect(count.text).toMatch(/How many of Linen cushion, Rust/);
    const shown = await shopper.say("2");
    expect(cardOf(shown, "proposal")).toMatchObject({
      items: [{ title: "Linen cushion, Rust", detail: "new, 2 at €30.00 each" }],
      rows: [{ value: "€10.00" }, { value: "€70.00" }, { label: "You pay in addition", value: "€60.00" }],
    });
    expect(orderAt(name).lineItems).toHaveLength(1);
    const before = commits();
    const tap = confirmation(shown);
    await Promise.all([shopper.tap(tap), shopper.tap(tap)]);
    await shopper.tap(tap);
    expect(commits() - before).toBe(1);
    expect(orderAt(name).lineItems.map(({ title, quantity }) => [title, quantity])).toEqual([
      ["Oat bowl", 1],
      ["Linen cushion", 2],
    ]);
  });

  it("takes product, variant and number from the shopper’s own words", async () => {
    const shopper = asCustomer();
    const shown = await shopper.say(`please add 2x the rust linen cushion to order ${fresh()}`);
    expect(cardOf(shown, "proposal").items).toMatchObject([{ title: "Linen cushion, Rust" }]);
    expect(cardOf(shown, "proposal").rows[1]?.value).toBe("€70.00");
  });

  it("goes into the same edit as what was wanted before", async () => {
    const name = fresh();
    const shopper = asCustomer();
    const first = await shopper.say(`please add 1x the reed lamp to order ${name}`);
    const more = cardsOf(first).find((one) => one.kind === "choice");
    expect(more).toMatchObject({ id: "changes.more", options: [{ label: "Add another product" }] });
    await pick(shopper, first, "Add another product");
    const both = await shopper.say("1x the rust linen cushion");
    expect(cardOf(both, "proposal").items.map(({ title }) => title)).toEqual(["Reed lamp", "Linen cushion, Rust"]);
    expect(cardOf(both, "proposal").rows[1]?.value).toBe("€120.00");
  });

  it("shows what may be meant, and says what is sold out or not there", async () => {
    const shopper = asCustomer();
    const several = await shopper.say(`add a fenwick to order ${fresh()}`);
    expect(
      cardOf(several, "choice")
        .options.map(({ label }) => label)
        .sort(),
    ).toEqual(["Fenwick rug", "Fenwick runner"]);
    expect((await pick(shopper, several, "Fenwick rug")).text).toMatch(/Fenwick rug is sold out.*What shall go/);
    expect((await shopper.say("a zeppelin")).text).toMatch(/don’t find that in the shop/);
    const [number, gift] = [orderAt(names[0]!).id, card.id].map((id) => id.split("/").pop()!);
    const made = { type: "choose", choice: "changes.product", option: `${number}:${gift}`, label: "…" } as const;
    expect((await shopper.tap(made)).text).toMatch(/don’t find that in the shop/);
    expect((await shopper.say("where is my parcel?")).text).not.toMatch(/don’t find that in the shop/);
  });

  it("goes on in the shopper’s language, though the product’s name is in another", async () => {
    const shopper = aShopper({ locale: "de", customerId: adaId });
    await shopper.say(`Ich möchte einen Artikel in der Bestellung ${names[0]!} ändern`);
    await shopper.tap({
      type: "choose",
      choice: "changes.more",
      option: `${orderAt(names[0]!).id.split("/").pop()!}:add`,
      label: "…",
    });
    expect((await shopper.say("Linen cushion")).text).toMatch(/Welche Ausführung von Linen cushion/);
    expect((await shopper.stored()).locale).toBe("de");
  });

  it("is refused with the rule where the merchant does not offer it, also for a made-up tap", async () => {
    await publish({ items: { ...DEFAULT_POLICY.items, kinds: ["more", "fewer"], afterwards: "refuse" } });
    const name = fresh();
    const shopper = asCustomer();
    expect((await shopper.say(`please add a reed lamp to order ${name}`)).text).toMatch(/aren’t changed in that way/);
    const option = `${orderAt(name).id.split("/").pop()!}:${lamp.id.split("/").pop()!}:911:1`;
    const tried = await shopper.tap({ type: "choose", choice: "changes.product_count", option, label: "…" });
    expect(tried.text).toMatch(/aren’t changed in that way/);
    expect(await proposalsOf(shopper)).toEqual([]);
  });

  it("is looked at again at the tap: gone from the shelf, nothing happens", async () => {
    const name = fresh();
    const shopper = asCustomer();
    const shown = await shopper.say(`please add 1x the reed lamp to order ${name}`);
    const shelf = shopify().shop(DEMO_SHOP).store.variant("gid://shopify/ProductVariant/911")!;
    shelf.inventoryQuantity = 0;
    expect((await shopper.tap(confirmation(shown))).text).toMatch(/isn’t available any more/);
    shelf.inventoryQuantity = 99;
    expect(orderAt(name).lineItems).toHaveLength(1);
  });
});

it.each(LOCALES)("is done in %s, with nothing that has no receipt", async (locale) => {
  const shopper = aShopper({ locale, customerId: adaId });
  const number = orderAt(names.at(-1)!).id.split("/").pop()!;
  const product = cushion.id.split("/").pop()!;
  const tap = (choice: string, option: string) => shopper.tap({ type: "choose", choice, option, label: "…" });
  expect((await tap("changes.more", `${number}:add`)).text).toContain(names.at(-1)!);
  expect(cardOf(await tap("changes.product", `${number}:${product}`), "choice").id).toBe("changes.product_kind");
  expect(cardOf(await tap("changes.product_kind", `${number}:${product}:902`), "choice").options).toHaveLength(5);
  expect(cardOf(await tap("changes.product_count", `${number}:${product}:902:2`), "proposal").rows).toHaveLength(3);
});
