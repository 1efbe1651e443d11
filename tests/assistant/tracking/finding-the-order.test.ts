import { describe, expect, it, vi } from "vitest";
import type { ChoiceCard, FormCard } from "~/contract/chat";
import type { Reply } from "~/assistant/reply";
import { BOUNDS } from "~/platform/bounds";
import { evenDuration } from "~/platform/even-duration";
import { CARD, parseTrackingFlow } from "~/assistant/tracking/flow";
import { aCustomer, aFulfillment, anEvent, anOrder, daysAgo, storeWith } from "../../shopify/store/fixtures";
import { ask, aTurn, goOn, openStore, type RecordedApi } from "./setting";

/** Its own test is in tests/platform; here nobody waits. */
vi.mock("~/platform/even-duration", () => ({
  evenDuration: vi.fn((_milliseconds: number, work: () => Promise<unknown>) => work()),
}));

const ada = aCustomer({ id: "gid://shopify/Customer/71" });
const bob = aCustomer({ id: "gid://shopify/Customer/72", email: "bob@example.com" });

const aStore = () =>
  storeWith({
    customers: [ada, bob],
    orders: [
      anOrder({
        id: "gid://shopify/Order/1",
        name: "#1005",
        customer: { id: ada.id },
        fulfillments: [aFulfillment({ events: [anEvent("IN_TRANSIT", daysAgo(1))] })],
      }),
      anOrder({ id: "gid://shopify/Order/2", name: "#1006", customer: { id: ada.id }, createdAt: daysAgo(2) }),
      anOrder({ id: "gid://shopify/Order/3", name: "#1007", customer: { id: bob.id }, email: "bob@example.com" }),
      anOrder({ id: "gid://shopify/Order/4", name: "#1008", email: "ada@example.com", createdAt: daysAgo(70) }),
    ],
  });

const form = (reply: Reply | null) => reply?.cards.find((card): card is FormCard => card.kind === "form");
const choice = (reply: Reply | null, id: string) =>
  reply?.cards.find((card): card is ChoiceCard => card.kind === "choice" && card.id === id);
const values = (reply: Reply | null) =>
  Object.fromEntries((form(reply)?.fields ?? []).map((field) => [field.name, field.value]));
const submit = (order: string, identifier: string) =>
  ({ type: "submit", form: CARD.identify, values: { order, identifier }, label: "" }) as const;
const operations = (api: RecordedApi) => api.asked.map(({ operation }) => operation);

describe("a guest", () => {
  it("is asked for the order number and what proves it, without a call to Shopify", async () => {
    const { api } = await openStore(aStore());
    const reply = await ask(aTurn(api, { text: "where is my parcel?" }));
    expect(form(reply)?.fields.map(({ name }) => name)).toEqual(["order", "identifier"]);
    expect(reply.flow).toMatchObject({ step: "identify" });
    expect(api.asked).toEqual([]);
  });

  it("gets the answer for order number and e-mail in one message, with two calls", async () => {
    const { api } = await openStore(aStore());
    const reply = await ask(aTurn(api, { entities: { orderNames: ["#1005"], emails: ["ada@example.com"] } }));
    expect(reply.text).toMatch(/^Your order #1005 is on its way/);
    expect(reply.proved).toEqual([{ orderId: "gid://shopify/Order/1", orderName: "#1005", provedBy: "email" }]);
    expect(operations(api)).toEqual(["OrdersToProve", "OrderFacts"]);
  });

  it("gets it by the form as well", async () => {
    const { api } = await openStore(aStore());
    const reply = await goOn(aTurn(api, { action: submit("1005", "T12X70A") }));
    expect(reply?.proved[0]?.provedBy).toBe("postcode");
  });

  it("is never asked twice for the same thing", async () => {
    const { api } = await openStore(aStore());
    const first = await ask(aTurn(api, { entities: { orderNames: ["1005"] } }));
    expect(first.text).toContain("To show you order #1005");
    expect(values(first)).toEqual({ order: "1005", identifier: "" });
    const second = await goOn(
      aTurn(api, { text: "ada@example.com", flow: first.flow, entities: { emails: ["ada@example.com"] } }),
    );
    expect(second?.text).toMatch(/^Your order #1005 is on its way/);
  });

  it("may give the e-mail first", async () => {
    const { api } = await openStore(aStore());
    const first = await ask(aTurn(api, { entities: { emails: ["ada@example.com"] } }));
    expect(first.text).toContain("Now I only need the order number");
    expect(values(first)).toEqual({ order: "", identifier: "ada@example.com" });
    const second = await goOn(aTurn(api, { text: "1005", flow: first.flow, entities: { orderNames: ["1005"] } }));
    expect(second?.text).toMatch(/^Your order #1005/);
  });

  it("may answer with a bare postcode, also one that looks like an order number", async () => {
    const store = aStore();
    const { api } = await openStore({
      ...store,
      orders: [anOrder({ name: "#1005", shippingAddress: { zip: "10115", countryCodeV2: "DE" } })],
    });
    const first = await ask(aTurn(api, { entities: { orderNames: ["1005"] } }));
    const second = await goOn(aTurn(api, { text: "10115", flow: first.flow, entities: { orderNames: ["10115"] } }));
    expect(second?.proved[0]?.provedBy).toBe("postcode");
  });

  it("may give number and postcode in one line", async () => {
    const { api } = await openStore({
      ...aStore(),
      orders: [anOrder({ name: "#1104", shippingAddress: { zip: "407", countryCodeV2: "TW" } })],
    });
    const first = await ask(aTurn(api));
    const turn = aTurn(api, { text: "1104 407", flow: first.flow, entities: { orderNames: ["#1104"] } });
    expect((await goOn(turn))?.proved[0]?.provedBy).toBe("postcode");
  });

  it("who asks again with nothing new is asked again, and no try is used up", async () => {
    const { api } = await openStore(aStore());
    const failed = await goOn(aTurn(api, { action: submit("1005", "eve@example.com") }));
    const again = await ask(aTurn(api, { text: "where is it?", flow: failed?.flow ?? null }));
    expect(values(again)).toEqual({ order: "1005", identifier: "eve@example.com" });
    expect(again.text).toContain("a person can help you without it");
    expect(again.suggestHuman).toBe(true);
    expect(operations(api)).toEqual(["OrdersToProve"]);
  });

  it("who talks of something else in between is not held up", async () => {
    const { api } = await openStore(aStore());
    const first = await ask(aTurn(api));
    expect(await goOn(aTurn(api, { text: "do you sell gift cards?", flow: first.flow }))).toBeNull();
  });

  it("who has proved one order is answered about it without being asked again", async () => {
    const { api } = await openStore(aStore());
    const reply = await ask(aTurn(api, { proofs: [{ orderId: "gid://shopify/Order/1", orderName: "#1005" }] }));
    expect(reply.text).toMatch(/^Your order #1005/);
    expect(operations(api)).toEqual(["OrderFacts"]);
  });

  it("who has proved two is asked which", async () => {
    const { api } = await openStore(aStore());
    const proofs = [
      { orderId: "gid://shopify/Order/1", orderName: "#1005" },
      { orderId: "gid://shopify/Order/3", orderName: "#1007" },
    ];
    const reply = await ask(aTurn(api, { proofs }));
    expect(choice(reply, CARD.order)?.options.map(({ id }) => id)).toEqual([
      "gid://shopify/Order/1",
      "gid://shopify/Order/3",
      "other_order",
    ]);
  });
});

describe("what must look alike", () => {
  const tries = [
    ["a wrong e-mail", "#1005", "eve@example.com"],
    ["an order that does not exist", "#9999", "eve@example.com"],
    ["another shopper's order", "#1007", "ada@example.com"],
    ["an order older than the app may read, with the right e-mail", "#1008", "ada@example.com"],
  ] as const;

  it("has the same words, the same cards but for what was typed, and the same calls", async () => {
    const seen = await Promise.all(
      tries.map(async ([, order, identifier]) => {
        const { api } = await openStore(aStore());
        const reply = await goOn(aTurn(api, { action: submit(order, identifier) }));
        const cards = JSON.stringify(reply?.cards).replaceAll(order, "ORDER").replaceAll(identifier, "IDENTIFIER");
        return { text: reply?.text, cards, calls: operations(api), person: reply?.suggestHuman };
      }),
    );
    for (const one of seen) expect(one).toEqual(seen[0]);
    expect(seen[0]?.calls).toEqual(["OrdersToProve"]);
    expect(seen[0]?.text).toContain("Orders older than 60 days can’t be looked up here.");
    expect(seen[0]?.person).toBe(true);
  });

  it("is held back for the same time, and what is right is not", async () => {
    const { api } = await openStore(aStore());
    const held = async (order: string, identifier: string) => {
      await goOn(aTurn(api, { action: submit(order, identifier) }));
      const [milliseconds, , evened] = vi.mocked(evenDuration).mock.lastCall ?? [];
      expect(milliseconds).toBe(BOUNDS.identityMilliseconds);
      return evened?.(await vi.mocked(evenDuration).mock.results.at(-1)?.value);
    };
    for (const [, order, identifier] of tries) expect(await held(order, identifier)).toBe(true);
    expect(await held("1005", "ada@example.com")).toBe(false);
  });

  it("keeps what was typed, so that a typo is one letter to mend", async () => {
    const { api } = await openStore(aStore());
    const reply = await goOn(aTurn(api, { action: submit("1005", "ada@exampel.com") }));
    expect(values(reply)).toEqual({ order: "1005", identifier: "ada@exampel.com" });
  });

  it("is told the same to somebody signed in who tries another's order", async () => {
    const { api } = await openStore(aStore());
    const turn = (order: string) => aTurn(api, { customerId: "71", action: submit(order, "ada@example.com") });
    const others = await goOn(turn("#1007"));
    const none = await goOn(turn("#9999"));
    expect(others?.text).toBe(none?.text);
    expect(others?.orders).toEqual([]);
  });
});

describe("guessing", () => {
  it("stops without a look at Shopify when the tries are used up", async () => {
    const { api } = await openStore(aStore());
    const reply = await goOn(aTurn(api, { action: submit("1005", "ada@example.com") }), () => Promise.resolve(false));
    expect(reply?.text).toContain("too many tries");
    expect(reply?.suggestHuman).toBe(true);
    expect(reply?.flow).toBeNull();
    expect(api.asked).toEqual([]);
  });

  it("is counted under the order's own name, however it is typed", async () => {
    const { api } = await openStore(aStore());
    const counted: string[] = [];
    for (const typed of ["1005", "# 1005", "order 1005"]) {
      const { continueTracking } = await import("~/assistant/tracking/continue-tracking");
      await continueTracking(aTurn(api, { action: submit(typed, "T12X70A") }), (_, name) => {
        counted.push(name);
        return Promise.resolve(true);
      });
    }
    expect(new Set(counted)).toEqual(new Set(["#1005"]));
  });

  it.each(["gid://shopify/Order/1", "gid://shopify/Order/3", "other", "' OR 1"])(
    "at a choice that was never offered opens nothing: %s",
    async (option) => {
      const { api } = await openStore(aStore());
      const action = { type: "choose", choice: CARD.order, option, label: "" } as const;
      const reply = await goOn(aTurn(api, { action }));
      expect(reply?.orders).toEqual([]);
      expect(reply?.text).not.toContain("#100");
      expect(operations(api)).toEqual([]);
    },
  );

  it("at another customer's order by a forged choice opens nothing", async () => {
    const { api } = await openStore(aStore());
    const action = { type: "choose", choice: CARD.order, option: "gid://shopify/Order/3", label: "" } as const;
    const reply = await goOn(aTurn(api, { customerId: "71", action }));
    expect(reply?.orders).toEqual([]);
    expect(reply?.text).toContain("I can’t see that order any more.");
  });
});

describe("a signed-in customer", () => {
  it("chooses among several orders", async () => {
    const { api } = await openStore(aStore());
    const reply = await ask(aTurn(api, { customerId: "71" }));
    expect(reply.text).toBe("I see several orders.");
    expect(choice(reply, CARD.order)?.prompt).toBe("Which order do you mean?");
    const options = choice(reply, CARD.order)?.options ?? [];
    expect(options.map(({ id }) => id)).toEqual(["gid://shopify/Order/2", "gid://shopify/Order/1", "other_order"]);
    expect(options[0]).toMatchObject({ label: "#1006 · Linen cushion" });
    expect(options[0]?.detail).toMatch(/ · Not shipped yet$/);
    expect(options[1]?.detail).toMatch(/ · On its way$/);
    const action = { type: "choose", choice: CARD.order, option: "gid://shopify/Order/1", label: "" } as const;
    const answer = await goOn(aTurn(api, { customerId: "71", flow: reply.flow, action }));
    expect(answer?.text).toMatch(/^Your order #1005 is on its way/);
  });

  it.each([
    ["2", "#1005"],
    ["1.", "#1006"],
  ])("may choose in words: %s", async (text, name) => {
    const { api } = await openStore(aStore());
    const reply = await ask(aTurn(api, { customerId: "71" }));
    expect((await goOn(aTurn(api, { customerId: "71", flow: reply.flow, text })))?.orders[0]?.name).toBe(name);
  });

  it("with one order gets the answer straight away", async () => {
    const { api } = await openStore(aStore());
    const reply = await ask(aTurn(api, { customerId: "72" }));
    expect(reply.text).toMatch(/^Your order #1007/);
    expect(operations(api)).toEqual(["CustomerOrders", "OrderFacts"]);
  });

  it("names an order and needs no proof for it", async () => {
    const { api } = await openStore(aStore());
    const reply = await ask(aTurn(api, { customerId: "71", entities: { orderNames: ["1006"] } }));
    expect(reply.text).toMatch(/^Your order #1006/);
    expect(reply.proved).toEqual([]);
  });

  it("without an order can still find one that was bought as a guest", async () => {
    const { api } = await openStore(aStore());
    const reply = await ask(aTurn(api, { customerId: "99" }));
    expect(reply.text).toContain("I don’t see an order in your account.");
    expect(form(reply)).toBeDefined();
  });
});

describe("a tracking number", () => {
  const entities = { trackingNumbers: [{ number: "CE123456785IE", carriers: ["An Post"] }] };

  it("alone opens nothing", async () => {
    const { api } = await openStore(aStore());
    const reply = await ask(aTurn(api, { entities }));
    expect(reply.text).toContain("can’t open an order by its tracking number alone");
    expect(form(reply)).toBeDefined();
    expect(api.asked).toEqual([]);
  });

  it("finds the customer's own order", async () => {
    const { api } = await openStore(aStore());
    expect((await ask(aTurn(api, { customerId: "71", entities }))).text).toMatch(/^Your order #1005/);
  });

  it("of an order proved before finds it too", async () => {
    const { api } = await openStore(aStore());
    const proofs = [{ orderId: "gid://shopify/Order/1", orderName: "#1005" }];
    expect((await ask(aTurn(api, { proofs, entities }))).text).toMatch(/^Your order #1005/);
  });

  it("of nobody's order is said to be none of theirs", async () => {
    const { api } = await openStore(aStore());
    const other = { trackingNumbers: [{ number: "1Z999AA10123456784", carriers: ["UPS"] }] };
    const reply = await ask(aTurn(api, { customerId: "71", entities: other }));
    expect(reply.text).toContain("I don’t find that tracking number in your orders.");
  });
});

describe("when Shopify cannot be read", () => {
  it("says so, offers a person and keeps the place", async () => {
    const { api } = await openStore(aStore());
    api.down = true;
    const first = await ask(aTurn(api, { customerId: "71", entities: { orderNames: ["1005"] } }));
    expect(first.text).toContain("I can’t reach the shop’s order system");
    expect(choice(first, CARD.next)?.options.map(({ id }) => id)).toEqual(["human"]);
    const flow = {
      v: 1,
      kind: "tracking",
      step: "answered",
      wanted: "track_order",
      acknowledged: false,
      orderId: "gid://shopify/Order/1",
    } as const;
    expect((await ask(aTurn(api, { customerId: "71", flow }))).flow).toEqual(flow);
  });
});

describe("the stored flow", () => {
  it("of every reply is read back as it was", async () => {
    const { api } = await openStore(aStore());
    const replies = [
      await ask(aTurn(api)),
      await ask(aTurn(api, { customerId: "71" })),
      await ask(aTurn(api, { customerId: "72" })),
    ];
    for (const { flow } of replies) expect(parseTrackingFlow(JSON.parse(JSON.stringify(flow)))).toEqual(flow);
  });

  it("of another version or shape is dropped", () => {
    for (const stored of [null, {}, { v: 2, kind: "tracking", step: "answered" }, { v: 1, kind: "return" }, "x"]) {
      expect(parseTrackingFlow(stored)).toBeNull();
    }
  });
});
