import { describe, expect, it } from "vitest";
import { proveOrder } from "~/orders/prove-order";
import { openStore } from "../assistant/tracking/setting";
import { anOrder, daysAgo, storeWith } from "../shopify/store/fixtures";

const hash = { prefix: "#", suffix: "" };
const store = () =>
  storeWith({
    orders: [
      anOrder({
        id: "gid://shopify/Order/1",
        name: "#1005",
        confirmationNumber: "XPAV284CT",
        email: "ada@example.com",
      }),
      anOrder({ id: "gid://shopify/Order/2", name: "#1006", email: "bob@example.com", phone: "+447700900112" }),
      anOrder({ id: "gid://shopify/Order/3", name: "#1007", email: "ada@example.com", createdAt: daysAgo(70) }),
    ],
  });

describe("proving an order", () => {
  it.each([
    ["1005", "ADA@example.com", "email"],
    ["#1005", "086 123 4567", "phone"],
    ["#1005", "t12x70a", "postcode"],
    ["xpav284ct", "ada@example.com", "email"],
  ])("works with %s and %s", async (name, identifier, provedBy) => {
    const { api } = await openStore(store());
    expect(await proveOrder(api, hash, name, identifier)).toEqual({
      orderId: "gid://shopify/Order/1",
      orderName: "#1005",
      provedBy,
    });
  });

  it.each([
    ["a wrong e-mail", "1005", "bob@example.com"],
    ["another order's phone", "1005", "+447700900112"],
    ["an order that does not exist", "9999", "ada@example.com"],
    ["an order older than the app may read", "1007", "ada@example.com"],
    ["a wildcard", "*", "ada@example.com"],
    ["a search in place of a name", '1" OR email:"ada@example.com', "ada@example.com"],
    ["no name at all", "", "ada@example.com"],
    ["no identifier", "1005", ""],
  ])("fails for %s, with the same one call", async (_, name, identifier) => {
    const { api } = await openStore(store());
    expect(await proveOrder(api, hash, name, identifier)).toBeNull();
    expect(api.asked.map(({ operation }) => operation)).toEqual(["OrdersToProve"]);
  });

  it("never searches by e-mail", async () => {
    const { api } = await openStore(store());
    await proveOrder(api, hash, "1005", "ada@example.com");
    expect(JSON.stringify(api.asked)).not.toContain("ada@example.com");
  });
});
