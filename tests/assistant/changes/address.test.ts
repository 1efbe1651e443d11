import { afterEach, describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import { DEMO_SHOP } from "../../shopify/identity";
import { aCustomer, anOrder, minutesAgo, storeWith } from "../../shopify/store/fixtures";
import { useAppDatabase } from "../../support/app-environment";
import { proveByCode } from "../../support/identity-code";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import { cardOf, cardsOf, confirmation, fillIn, proposalsOf, publish } from "./setting";

useAppDatabase();
const ada = aCustomer({ email: "ada@example.com" });
const adaId = ada.id.split("/").pop()!;
const home = {
  firstName: "Ada",
  lastName: "Byrne",
  address1: "12 Harbour Row",
  city: "Cork",
  provinceCode: "CO",
  zip: "T12 X70A",
  country: "Ireland",
  countryCodeV2: "IE",
  phone: "+353861234567",
};
const names = Array.from({ length: 24 }, (_, index) => `#${4001 + index}`);
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      shop: { shipsToCountries: ["DE", "GB", "IE", "US"] },
      customers: [ada],
      orders: [
        anOrder({ name: "#1001", email: "guest@example.com", createdAt: minutesAgo(20), shippingAddress: home }),
        ...names.map((name) =>
          anOrder({ name, customer: { id: ada.id }, createdAt: minutesAgo(30), shippingAddress: home }),
        ),
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
const asCustomer = () => aShopper({ customerId: adaId });
const moved = { address1: "4 Mill Lane", city: "Galway", provinceCode: "G", zip: "H91 E2K3" };

describe("changing the address of an order", () => {
  it("begins with a form that holds the present address, shows old and new, and is done at the tap", async () => {
    const name = fresh();
    const shopper = asCustomer();
    const asked = await shopper.say(`wrong address on order ${name}, I moved`);
    const form = cardOf(asked, "form");
    expect(form.fields.find((field) => field.name === "address1")).toMatchObject({
      value: "12 Harbour Row",
      autocomplete: "address-line1",
    });
    const shown = await fillIn(shopper, asked, moved);
    const card = cardOf(shown, "proposal");
    expect(card.rows.map(({ value }) => value)).toEqual([
      expect.stringContaining("12 Harbour Row"),
      expect.stringContaining("4 Mill Lane"),
    ]);
    expect(orderAt(name).shippingAddress?.address1).toBe("12 Harbour Row");
    const done = await shopper.tap(confirmation(shown));
    expect(done.text).toMatch(new RegExp(`${name} now goes to the new address`));
    expect(cardOf(done, "return").rows[0]?.value).toContain("Galway");
    expect(orderAt(name).shippingAddress).toMatchObject({ address1: "4 Mill Lane", city: "Galway", zip: "H91 E2K3" });
  });

  it("asks again for what is missing, keeping the rest", async () => {
    const shopper = asCustomer();
    const asked = await shopper.say(`change the delivery address of ${fresh()}`);
    const again = await fillIn(shopper, asked, { ...moved, city: "" });
    expect(again.text).toMatch(/isn’t right yet/);
    const fields = cardOf(again, "form").fields;
    expect(fields.find((field) => field.name === "city")?.hint).toMatch(/missing/);
    expect(fields.find((field) => field.name === "address1")?.value).toBe("4 Mill Lane");
    expect(cardOf(await fillIn(shopper, again, { city: "Galway" }), "proposal")).toBeDefined();
  });

  it("says so when it is the same address", async () => {
    const shopper = asCustomer();
    const asked = await shopper.say(`change the delivery address of ${fresh()}`);
    expect((await fillIn(shopper, asked, {})).text).toMatch(/nothing to change/);
    expect(await proposalsOf(shopper)).toEqual([]);
  });

  it("asks for the form when the address is written into the line", async () => {
    const shopper = asCustomer();
    await shopper.say(`change the delivery address of ${fresh()}`);
    const again = await shopper.say("4 Mill Lane, Galway H91 E2K3");
    expect(again.text).toMatch(/into the form/);
    expect(cardOf(again, "form").id).toMatch(/^changes\.address:/);
  });
});

describe("an address", () => {
  it("is not shown to a guest before the code, nor to one who proved the order by its number", async () => {
    const shopper = aShopper();
    await shopper.tap({
      type: "submit",
      form: "tracking.identify",
      values: { order: "#1001", identifier: "T12 X70A" },
      label: "…",
    });
    const asked = await shopper.say("the address is wrong, please change it");
    expect(cardOf(asked, "form").id).toBe("identity.email");
    expect(JSON.stringify(asked)).not.toContain("Harbour");
    expect(JSON.stringify(await proveByCode(shopper, "guest@example.com"))).toContain("12 Harbour Row");
  });

  it("is neither shown nor changed by a form that names somebody else’s order", async () => {
    const shopper = asCustomer();
    await shopper.say("hello");
    const number = orderAt("#1001").id.split("/").pop()!;
    const tried = await shopper.tap({ type: "submit", form: `changes.address:${number}`, values: moved, label: "…" });
    expect(tried.text).toMatch(/can’t see that order/);
    expect(JSON.stringify(cardsOf(tried))).not.toContain("Harbour");
    expect(await proposalsOf(shopper)).toEqual([]);
  });

  it("in another country goes to a person, unless the rules list the country", async () => {
    const to = (countries: string[]) =>
      publish({ address: { ...DEFAULT_POLICY.address, to: { kind: "listed", countries } } });
    await to(["IE", "GB"]);
    const shopper = asCustomer();
    const asked = await shopper.say(`change the delivery address of ${fresh()}`);
    const country = cardOf(asked, "form").fields.find((field) => field.name === "countryCode");
    expect(country).toMatchObject({ type: "select", value: "IE" });
    const british = { ...moved, countryCode: "GB", city: "Leeds", zip: "LS1 4AP" };
    expect(cardOf(await fillIn(shopper, asked, british), "proposal").rows[1]?.value).toMatch(/United Kingdom/);
    await to(["IE"]);
    expect((await fillIn(shopper, asked, british)).text).toMatch(/person has to look/);
  });
});

describe("an address in any country", () => {
  const anywhere = () => publish({ address: { ...DEFAULT_POLICY.address, to: { kind: "any" } } });
  const fieldOf = (replies: Parameters<typeof cardOf>[0], name: string) =>
    cardOf(replies, "form").fields.find((field) => field.name === name);

  it("may be chosen among those that the shop ships to, and is written at Shopify", async () => {
    await anywhere();
    const name = fresh();
    const shopper = asCustomer();
    const asked = await shopper.say(`change the delivery address of ${name}`);
    expect(fieldOf(asked, "countryCode")?.options?.map(({ label }) => label)).toEqual([
      "Germany",
      "Ireland",
      "United Kingdom",
      "United States",
    ]);
    const german = { address1: "Lindenweg 4", city: "Bonn", zip: "53111", countryCode: "DE" };
    const shown = await fillIn(shopper, asked, german);
    expect(cardOf(shown, "proposal").rows[1]?.value).toMatch(/Lindenweg 4, 53111 Bonn, Germany/);
    await shopper.tap(confirmation(shown));
    expect(orderAt(name).shippingAddress).toMatchObject({ countryCodeV2: "DE", zip: "53111", provinceCode: null });
  });

  it("asks for what addresses need there, and takes no province of one country for another’s", async () => {
    await anywhere();
    const name = fresh();
    const shopper = asCustomer();
    const asked = await shopper.say(`change the delivery address of ${name}`);
    // "CO" is Cork here, and Colorado there.
    expect(fieldOf(asked, "provinceCode")?.value).toBe("CO");
    const american = { address1: "12 Main Street", city: "Springfield", zip: "62701", countryCode: "US" };
    const again = await fillIn(shopper, asked, american);
    expect(again.text).toMatch(/In United States an address needs other details/);
    expect(fieldOf(again, "provinceCode")).toMatchObject({
      value: "",
      hint: expect.stringMatching(/missing/) as string,
    });
    expect(fieldOf(again, "provinceCode")?.options?.map(({ label }) => label)).toContain("Illinois");
    const wrong = await fillIn(shopper, again, { provinceCode: "IL", zip: "T12 X70A" });
    expect(fieldOf(wrong, "zip")?.hint).toMatch(/form that is usual/);
    const shown = await fillIn(shopper, wrong, { zip: "62701" });
    await shopper.tap(confirmation(shown));
    expect(orderAt(name).shippingAddress).toMatchObject({ countryCodeV2: "US", provinceCode: "IL", zip: "62701" });
  });

  it("is refused where the shop does not ship, also by a made-up form and at the tap", async () => {
    await anywhere();
    const name = fresh();
    const shopper = asCustomer();
    const asked = await shopper.say(`change the delivery address of ${name}`);
    const swiss = { address1: "Rosengasse 1", city: "Chur", zip: "7000", countryCode: "CH" };
    expect((await fillIn(shopper, asked, swiss)).text).toMatch(/doesn’t ship to Switzerland/);
    const german = { address1: "Lindenweg 4", city: "Bonn", zip: "53111", countryCode: "DE" };
    const shown = await fillIn(shopper, asked, german);
    const settings = shopify().shop(DEMO_SHOP).store.data.shop;
    settings.shipsToCountries = ["IE"];
    expect((await shopper.tap(confirmation(shown))).text).toMatch(/doesn’t ship to Germany/);
    settings.shipsToCountries = ["DE", "GB", "IE", "US"];
    expect(orderAt(name).shippingAddress?.countryCodeV2).toBe("IE");
  });
});

it.each(LOCALES)("is changed in %s, with nothing that has no receipt", async (locale) => {
  const shopper = aShopper({ locale, customerId: adaId });
  const number = orderAt(names.at(-1)!).id.split("/").pop()!;
  const asked = await shopper.tap({ type: "choose", choice: "changes.order", option: `address:${number}`, label: "…" });
  expect(cardOf(asked, "form").fields.length).toBeGreaterThan(6);
  expect(cardOf(await fillIn(shopper, asked, moved), "proposal").rows).toHaveLength(2);
});
