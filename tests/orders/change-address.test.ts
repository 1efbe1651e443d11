import { describe, expect, it } from "vitest";
import type { ShippingAddress } from "~/orders/address-form";
import { changeAddress, readShippingAddress, sameAddress } from "~/orders/change-address";
import { DEMO_SHOP } from "../shopify/identity";
import { aFulfillment, daysAgo } from "../shopify/store/fixtures";
import { useChangeableStore } from "./changeable-store";

const store = useChangeableStore();
const { api } = store;

const dublin: ShippingAddress = {
  firstName: "Ada",
  lastName: "Byrne",
  company: "",
  address1: "14 Larkfield Row",
  address2: "Flat 2",
  city: "Dublin",
  provinceCode: "D",
  countryCode: "IE",
  zip: "D08 X2K7",
  phone: "+353861234567",
};

describe("changing where an order goes", () => {
  it("writes every field, and nothing of the old address stays", async () => {
    const { id } = store.order({
      shippingAddress: {
        lastName: "Old",
        company: "Old Ltd",
        address1: "1 Old Road",
        address2: "Attic",
        city: "Cork",
        provinceCode: "CO",
        countryCodeV2: "IE",
      },
    });
    const address = { ...dublin, address2: "", zip: "d08x2k7", provinceCode: "dublin" };
    const outcome = await changeAddress(api, { orderId: id, address });
    const written = { ...dublin, address2: "" };
    expect(outcome).toEqual({ result: "changed", address: written });
    expect(await readShippingAddress(api, id)).toEqual(written);
    expect(store.orderNow(id).shippingAddress).toMatchObject({ company: null, address2: null, country: "Ireland" });
  });

  it("writes once when it runs again, and after a lost answer", async () => {
    const { id } = store.order();
    store.loseAnswers();
    await expect(changeAddress(api, { orderId: id, address: dublin })).rejects.toMatchObject({
      code: "shopify_unavailable",
    });
    expect(await changeAddress(api, { orderId: id, address: dublin })).toEqual({ result: "changed", address: dublin });
    expect(await changeAddress(api, { orderId: id, address: dublin })).toEqual({ result: "changed", address: dublin });
    expect(store.sent("UpdateShippingAddress")).toBe(1);
  });

  it("waits out throttling, and is told when Shopify is down", async () => {
    const { id } = store.order();
    store.shopify.world.faults.set(DEMO_SHOP, { throttled: 1 });
    expect(await changeAddress(api, { orderId: id, address: dublin })).toMatchObject({ result: "changed" });
    store.shopify.world.faults.set(DEMO_SHOP, { status: { code: 503, times: 9 } });
    await expect(changeAddress(api, { orderId: id, address: dublin })).rejects.toMatchObject({
      code: "shopify_unavailable",
    });
  });

  it("keeps a province that the country's form does not ask for while the place stays the same", async () => {
    const london = {
      firstName: "Ada",
      lastName: "Byrne",
      address1: "1 Cable Row",
      city: "London",
      provinceCode: "ENG",
      countryCodeV2: "GB",
      zip: "E1 8JD",
    };
    const { id } = store.order({ shippingAddress: london });
    const typed = { ...dublin, ...london, countryCode: "GB", provinceCode: "", address1: "2 Cable Row", address2: "" };
    expect(await changeAddress(api, { orderId: id, address: typed })).toMatchObject({ result: "changed" });
    expect(store.orderNow(id).shippingAddress).toMatchObject({ address1: "2 Cable Row", provinceCode: "ENG" });
    expect(
      await changeAddress(api, { orderId: id, address: { ...typed, city: "Cardiff", zip: "CF14 6RB" } }),
    ).toMatchObject({ result: "changed" });
    expect(store.orderNow(id).shippingAddress).toMatchObject({ city: "Cardiff", provinceCode: null });
  });

  it("is refused with a wrong form, before Shopify is asked", async () => {
    const { id } = store.order();
    const address = { ...dublin, countryCode: "US", provinceCode: "ZZ", zip: "94107" };
    expect(await changeAddress(api, { orderId: id, address })).toEqual({ result: "refused", code: "invalid" });
    expect(store.sent("OrderAddress")).toBe(0);
  });

  it("is refused when the order has left, or was cancelled", async () => {
    const gone = store.order({ fulfillments: [aFulfillment()] }, { quantity: 1 });
    const cancelled = store.order({ cancelledAt: daysAgo(1) });
    expect(await changeAddress(api, { orderId: gone.id, address: dublin })).toEqual({
      result: "refused",
      code: "shipped",
    });
    expect(await changeAddress(api, { orderId: cancelled.id, address: dublin })).toEqual({
      result: "refused",
      code: "cancelled",
    });
    expect(store.sent("UpdateShippingAddress")).toBe(0);
  });

  it("is refused when the order is not there", async () => {
    const outcome = await changeAddress(api, { orderId: "gid://shopify/Order/999999", address: dublin });
    expect(outcome).toEqual({ result: "refused", code: "not_found" });
  });

  it("is refused where Shopify does not take the address", async () => {
    const { id } = store.order();
    // A province that Shopify has dropped from its list while ours still has it.
    const refusing: typeof api = {
      query: (document, variables) =>
        /^mutation UpdateShippingAddress\b/m.test(document)
          ? api.query(document, {
              input: { id, shippingAddress: { ...dublin, countryCode: "US", provinceCode: "XX" } },
            } as typeof variables)
          : api.query(document, variables),
    };
    expect(await changeAddress(refusing, { orderId: id, address: dublin })).toEqual({
      result: "refused",
      code: "invalid",
    });
    expect(store.orderNow(id).shippingAddress?.city).toBe("Cork");
  });
});

describe("two addresses", () => {
  it("are the same whatever the case and spacing", () => {
    expect(sameAddress(dublin, { ...dublin, zip: "d08x2k7", city: "DUBLIN", address1: "14  Larkfield Row" })).toBe(
      true,
    );
    expect(sameAddress(dublin, { ...dublin, address2: "Flat 3" })).toBe(false);
    expect(sameAddress(dublin, { ...dublin, provinceCode: "CO" })).toBe(false);
  });
});
