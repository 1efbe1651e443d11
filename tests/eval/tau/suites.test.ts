import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { tryIdentities } from "./identity-suite";
import { GREEN, LARGE, ownStore, RED, SMALL } from "./own-store";
import { tryProbes } from "./policy-suite";
import { replayAll } from "./replay-suite";
import type { Call, Change, Task } from "./rows";
import { openTauWorlds, type TauWorlds } from "./world";

let database: TestDatabase;
let worlds: TauWorlds;
beforeAll(async () => {
  database = await createTestDatabase();
  worlds = await openTauWorlds(database, ownStore, 1);
}, 60_000);
afterAll(async () => {
  await worlds.close();
  await database.drop();
});

describe("identity", () => {
  it.each([
    ["an address", { email: "ida@example.com" }, "ida_moss_1"],
    ["an address in capitals", { email: "IDA@EXAMPLE.COM" }, "ida_moss_1"],
    ["a stranger’s address", { email: "ida@example.org" }, null],
    ["name and postcode", { first_name: "IDA", last_name: "moss", zip: "89501" }, "ida_moss_1"],
    ["another’s postcode", { first_name: "Ida", last_name: "Moss", zip: "89999" }, null],
    ["another’s first name", { first_name: "Ben", last_name: "Moss", zip: "89501" }, null],
    ["a name alone", { first_name: "Ida", last_name: "Moss" }, null],
    ["an order’s number", { order_id: "#W2001" }, null],
    ["a user id", { user_id: "ida_moss_1" }, null],
  ])("%s", async (rule, given, user) => {
    const [outcome] = await tryIdentities(worlds.shops, [{ id: "1", rule, given, expect_user: user }]);
    expect(outcome?.answered).toBe(user);
  });
});

const probe = async (tool: string, args: Record<string, unknown>, acting_user = "ida_moss_1") => {
  const [outcome] = await tryProbes(worlds.shops, [{ id: "1", rule: "own", expect: "allow", acting_user, tool, args }]);
  return outcome!.answered.answer;
};
const swap = (order: string, items: string[], news: string[], method = "paypal_8") => ({
  ...{ order_id: order, item_ids: items, new_item_ids: news, payment_method_id: method },
});
const elm = { address1: "9 Oak Road", address2: "", city: "Reno", state: "NV", country: "USA", zip: "89502" };

describe("a single call", () => {
  it.each([
    ["cancel", "cancel_pending_order", { order_id: "#W2001", reason: "no longer needed" }],
    ["address", "modify_pending_order_address", { order_id: "#W2001", ...elm }],
    ["two items at once", "modify_pending_order_items", swap("#W2001", ["501", "601"], ["503", "602"])],
    ["an item paid for by gift card", "modify_pending_order_items", swap("#W2002", ["501"], ["503"], "gift_card_7")],
    [
      "return",
      "return_delivered_order_items",
      { order_id: "#W2004", item_ids: ["601"], payment_method_id: "paypal_8" },
    ],
    [
      "return to a gift card",
      "return_delivered_order_items",
      { order_id: "#W2004", item_ids: ["501", "601"], payment_method_id: "gift_card_7" },
    ],
    ["exchange", "exchange_delivered_order_items", swap("#W2004", ["601", "501"], ["602", "503"])],
    ["the same again", "exchange_delivered_order_items", swap("#W2004", ["501"], ["501"])],
    ["two of one item apart", "exchange_delivered_order_items", swap("#W2005", ["501", "501"], ["503", "503"])],
  ])("that the rules allow is carried out: %s", async (_what, tool, args) => {
    expect(await probe(tool, args)).toBe("allow");
  });

  it.each([
    ["a reason that is none", "cancel_pending_order", { order_id: "#W2001", reason: "too dear" }],
    ["what has left", "cancel_pending_order", { order_id: "#W2003", reason: "no longer needed" }],
    ["somebody else’s order", "cancel_pending_order", { order_id: "#W3001", reason: "no longer needed" }],
    ["somebody else’s address", "modify_pending_order_address", { order_id: "#W3001", ...elm }],
    ["another country", "modify_pending_order_address", { order_id: "#W2001", ...elm, country: "Canada", state: "ON" }],
    ["a delivered order’s items", "modify_pending_order_items", swap("#W2004", ["501"], ["503"])],
    ["a variant that is sold out", "modify_pending_order_items", swap("#W2001", ["501"], ["502"])],
    ["another product", "modify_pending_order_items", swap("#W2001", ["501"], ["601"])],
    ["an item that is not on it", "modify_pending_order_items", swap("#W2001", ["602"], ["601"])],
    ["somebody else’s money", "modify_pending_order_items", swap("#W2001", ["501"], ["503"], "paypal_5")],
    ["too small a gift card", "modify_pending_order_items", swap("#W2001", ["601"], ["602"], "gift_card_7")],
    [
      "money to another card",
      "return_delivered_order_items",
      { order_id: "#W2004", item_ids: ["601"], payment_method_id: "credit_card_9" },
    ],
    [
      "what is on its way",
      "return_delivered_order_items",
      { order_id: "#W2003", item_ids: ["601"], payment_method_id: "paypal_8" },
    ],
    [
      "what was never on it",
      "return_delivered_order_items",
      { order_id: "#W2004", item_ids: ["602"], payment_method_id: "paypal_8" },
    ],
    [
      "somebody else’s parcel",
      "return_delivered_order_items",
      { order_id: "#W3002", item_ids: ["601"], payment_method_id: "paypal_8" },
    ],
    ["an exchange for another product", "exchange_delivered_order_items", swap("#W2004", ["501"], ["601"])],
    ["an exchange for what is sold out", "exchange_delivered_order_items", swap("#W2004", ["501"], ["502"])],
    ["an exchange of what is not there yet", "exchange_delivered_order_items", swap("#W2001", ["501"], ["503"])],
    [
      "an exchange that is not covered",
      "exchange_delivered_order_items",
      swap("#W2004", ["601"], ["602"], "gift_card_7"),
    ],
  ])("that the rules forbid is refused: %s", async (_what, tool, args) => {
    expect(await probe(tool, args)).toBe("deny");
  });

  it("about the payment goes to a person, who decides", async () => {
    const args = { order_id: "#W2001", payment_method_id: "credit_card_9" };
    expect(await probe("modify_pending_order_payment", args)).toBe("handed_over");
    const [outcome] = await tryProbes(worlds.shops, [
      { id: "1", rule: "own", expect: "deny", acting_user: "ida_moss_1", tool: "modify_pending_order_payment", args },
    ]);
    expect(outcome?.right).toBe(true);
  });

  it("that cannot be made is told as that, and is never right", async () => {
    expect(await probe("cancel_pending_order", { order_id: "#W2001" })).toBe("failed");
    expect(await probe("cancel_pending_order", { order_id: "#W2001", reason: "x" }, "nobody_0")).toBe("failed");
  });

  it("that does the opposite of what is expected is not right", async () => {
    const args = { order_id: "#W2001", reason: "no longer needed" };
    const [outcome] = await tryProbes(worlds.shops, [
      { id: "1", rule: "own", expect: "deny", acting_user: "ida_moss_1", tool: "cancel_pending_order", args },
    ]);
    expect(outcome?.right).toBe(false);
  });
});

const change = (id: string, field: string, before: unknown, after: unknown): Change => ({
  ...{ entity: id.startsWith("#") ? ("order" as const) : ("user" as const), id, field, before, after },
});
const paid = (amount: number, method: string) => ({ transaction_type: "payment", amount, payment_method_id: method });
const back = (amount: number, method: string) => ({ transaction_type: "refund", amount, payment_method_id: method });

async function replay(actions: Call[], expected: Change[], parts: Partial<Task> = {}) {
  const task = { id: "own", user_id: "ida_moss_1", actions, expected_changes: expected, ...parts };
  const [outcome] = await replayAll(worlds.shops, [task]);
  return outcome!;
}

const cancelByGiftCard: Call = {
  name: "cancel_pending_order",
  arguments: { order_id: "#W2002", reason: "ordered by mistake" },
};
const cancelled = [
  change("#W2002", "status", "pending", "cancelled"),
  change("#W2002", "cancel_reason", null, "ordered by mistake"),
  change("#W2002", "payment_history", [], [paid(92.5, "gift_card_7"), back(92.5, "gift_card_7")]),
  change("ida_moss_1", "payment_methods.gift_card_7.balance", 40, 132.5),
];
const largerLamp: Call = {
  name: "modify_pending_order_items",
  arguments: swap("#W2001", ["601", "501"], ["602", "501"], "gift_card_7"),
};
const withLargerLamp = [
  change("#W2001", "status", "pending", "pending (item modified)"),
  change("#W2001", "items", [RED, SMALL], [RED, LARGE]),
  change("#W2001", "payment_history", [], [paid(92.5, "paypal_8"), paid(60, "gift_card_7")]),
];

describe("a task", () => {
  it("is right when everything stands as it should, and the gift card pays what a refund has put on it", async () => {
    const balance = change("ida_moss_1", "payment_methods.gift_card_7.balance", 40, 72.5);
    const expected = [...cancelled.slice(0, 3), ...withLargerLamp, balance];
    const { answered, right } = await replay([cancelByGiftCard, largerLamp], expected);
    expect(answered.wrong).toEqual([]);
    expect(right).toBe(true);
  });

  it("is right when what may not be is refused: the same gift card, before the refund", async () => {
    const { answered } = await replay([largerLamp, cancelByGiftCard], cancelled);
    expect(answered.wrong).toEqual([]);
    expect(answered.calls.map(({ answer }) => answer)).toEqual(["deny", "allow"]);
  });

  it("changes items once, and then nothing more of the order", async () => {
    const red = { ...largerLamp, arguments: swap("#W2001", ["501"], ["503"]) };
    const cancel = { name: "cancel_pending_order", arguments: { order_id: "#W2001", reason: "no longer needed" } };
    const expected = [
      change("#W2001", "status", "pending", "pending (item modified)"),
      change("#W2001", "items", [RED, SMALL], [GREEN, SMALL]),
      change("#W2001", "payment_history", [], [paid(92.5, "paypal_8"), paid(2.5, "paypal_8")]),
    ];
    const { answered } = await replay([red, red, largerLamp, cancel], expected);
    expect(answered.wrong).toEqual([]);
    expect(answered.calls.map(({ answer }) => answer)).toEqual(["allow", "deny", "deny", "deny"]);
  });

  it("exchanges once, each item for its own, and takes no return beside it", async () => {
    const exchange = {
      name: "exchange_delivered_order_items",
      arguments: swap("#W2004", ["501", "601"], ["503", "602"]),
    };
    const giveBack = {
      name: "return_delivered_order_items",
      arguments: { order_id: "#W2004", item_ids: ["501"], payment_method_id: "paypal_8" },
    };
    const expected = [
      change("#W2004", "status", "delivered", "exchange requested"),
      change("#W2004", "exchange_items", null, ["501", "601"]),
      change("#W2004", "exchange_new_items", null, ["503", "602"]),
      change("#W2004", "exchange_payment_method_id", null, "paypal_8"),
      change("#W2004", "exchange_price_difference", null, 62.5),
    ];
    const { answered } = await replay([exchange, giveBack], expected);
    expect(answered.wrong).toEqual([]);
    expect(answered.calls.map(({ answer }) => answer)).toEqual(["allow", "deny"]);
  });

  it("is wrong for a change that nobody asked for, one that did not come, and another amount", async () => {
    const [status, reason, , balance] = cancelled;
    const other = change("#W2002", "payment_history", [], [paid(92.5, "gift_card_7"), back(90, "gift_card_7")]);
    expect((await replay([cancelByGiftCard], [])).answered.wrong.join()).toMatch(/#W2002 status: "cancelled"/);
    expect((await replay([], cancelled)).answered.wrong.join()).toMatch(/#W2002 status: "pending", not "cancelled"/);
    expect((await replay([cancelByGiftCard], [status!, reason!, other, balance!])).answered.wrong.join()).toMatch(
      /to pay or paid: -92.50, not -90.00/,
    );
  });

  it("proves its user anew after a hand-over, and compares the rest", async () => {
    const payment = {
      name: "modify_pending_order_payment",
      arguments: { order_id: "#W2001", payment_method_id: "credit_card_9" },
    };
    const expected = [
      ...cancelled,
      change(
        "#W2001",
        "payment_history",
        [],
        [paid(92.5, "paypal_8"), paid(92.5, "credit_card_9"), back(92.5, "paypal_8")],
      ),
    ];
    const { answered } = await replay([payment, cancelByGiftCard], expected);
    expect(answered.wrong).toEqual([]);
    expect(answered.calls.map(({ answer }) => answer)).toEqual(["handed_over", "allow"]);
  });

  it("finds its user by what the calls say of them, and is wrong when that proves nobody", async () => {
    const find = (zip: string) => ({
      name: "find_user_id_by_name_zip",
      arguments: { first_name: "Ida", last_name: "Moss", zip },
    });
    const unnamed = { user_id: undefined };
    expect((await replay([find("89501"), cancelByGiftCard], cancelled, unnamed)).right).toBe(true);
    const { answered } = await replay([find("89999"), cancelByGiftCard], cancelled, unnamed);
    expect(answered.wrong[0]).toBe("ida_moss_1 was taken for nobody");
  });

  it.each([
    ["same_items", [{ name: "modify_pending_order_items", arguments: swap("#W2001", ["501"], ["501"]) }]],
    ["account_address", [{ name: "modify_user_address", arguments: { user_id: "ida_moss_1", ...elm } }]],
    [
      "paid_anew",
      [
        { name: "modify_pending_order_payment", arguments: { order_id: "#W2002", payment_method_id: "paypal_8" } },
        cancelByGiftCard,
      ],
    ],
  ])("that Shopify cannot hold is told and not counted: %s", async (reason, actions) => {
    expect((await replay(actions, [])).infeasible).toBe(reason);
  });
});
