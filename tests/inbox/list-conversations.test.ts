import { beforeAll, describe, expect, it } from "vitest";
import { countConversations } from "~/inbox/count-conversations";
import { listConversations } from "~/inbox/list-conversations";
import type { ConversationQuery } from "~/inbox/list-conversations";
import { BOUNDS } from "~/platform/bounds";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { addConversation, addStaff } from "./conversations";

useAppDatabase();

const list = (query: Partial<ConversationQuery> = {}, shopId = SHOP_A) =>
  listConversations(shopId, { view: "open", staffId: "7", search: "", ...query });
const namesIn = async (query: Partial<ConversationQuery> = {}, shopId = SHOP_A) =>
  (await list(query, shopId)).rows.map((row) => row.shopperName);
const minutesSince = (at: string | null) => Math.round((Date.now() - Date.parse(at ?? "")) / 60_000);

describe("the inbox", () => {
  beforeAll(async () => {
    await addStaff(SHOP_A, "7", "Maeve");
    await addConversation(SHOP_A, {
      name: "With the assistant",
      lines: [
        { author: "shopper", text: "where is my parcel", minutes: 3 },
        { author: "assistant", text: "On its way.", minutes: 3 },
      ],
    });
    await addConversation(SHOP_A, {
      name: "Tapped for a person",
      email: "ana@example.com",
      status: "waiting",
      handover: 20,
      brief: { reason: "asked", emotion: "angry", unproved: ["#4711"] },
      order: { id: "gid://shopify/Order/1", name: "#1012" },
      lines: [
        { author: "shopper", text: "something 100% odd", minutes: 90 },
        { author: "assistant", text: "I pass this on.", minutes: 20 },
        { author: "shopper", text: "hello?", minutes: 1 },
      ],
    });
    await addConversation(SHOP_A, {
      name: "Wrote again after our answer",
      status: "handled_by_staff",
      assigned: "7",
      handover: 300,
      lines: [
        { author: "shopper", text: "a person please", minutes: 300 },
        { author: "staff", text: "Here I am.", minutes: 280 },
        { author: "shopper", text: "one more thing", minutes: 45 },
        { author: "shopper", text: "and another", minutes: 40 },
      ],
    });
    await addConversation(SHOP_A, {
      name: "Answered by us",
      status: "handled_by_staff",
      assigned: "7",
      handover: 600,
      lines: [
        { author: "shopper", text: "a person please", minutes: 600 },
        { author: "staff", text: "Done.", minutes: 500 },
        { author: "system", text: "Maeve has joined", minutes: 499 },
      ],
    });
    await addConversation(SHOP_A, {
      name: "Done",
      status: "resolved",
      lines: [{ author: "shopper", text: "thank you", minutes: 2_000 }],
    });
    await addConversation(SHOP_B, {
      name: "Another shop's",
      status: "waiting",
      handover: 5,
      lines: [{ author: "shopper", text: "parcel", minutes: 5 }],
    });
  });

  it("lists who waits for staff, the longest waiting first, and leaves out whom staff have answered", async () => {
    const { rows } = await list({ view: "waiting" });
    expect(rows.map((row) => [row.shopperName, minutesSince(row.waitingSince)])).toEqual([
      ["Wrote again after our answer", 45],
      ["Tapped for a person", 20],
    ]);
  });

  it("lists one's own, all open and resolved, the newest first", async () => {
    expect(await namesIn({ view: "mine" })).toEqual(["Wrote again after our answer", "Answered by us"]);
    expect(await namesIn({ view: "mine", staffId: "8" })).toEqual([]);
    expect(await namesIn({ view: "open" })).toEqual([
      "Tapped for a person",
      "With the assistant",
      "Wrote again after our answer",
      "Answered by us",
    ]);
    expect(await namesIn({ view: "resolved" })).toEqual(["Done"]);
  });

  it("shows why a conversation came, how the shopper felt, which order, and what is unread", async () => {
    const { rows } = await list({ view: "waiting" });
    expect(rows[1]).toMatchObject({
      email: "ana@example.com",
      reason: "asked",
      emotion: "angry",
      orderName: "#1012",
      unread: 2,
      lastText: "hello?",
      lastBy: null,
      assigned: null,
    });
    expect(rows[0]).toMatchObject({ assigned: { id: "7", name: "Maeve" } });
  });

  it("shows what a person wrote last, by whom, and not what the assistant said to it", async () => {
    const { rows } = await list();
    expect(rows.map(({ shopperName, lastText, lastBy }) => [shopperName, lastText, lastBy?.name])).toContainEqual([
      "With the assistant",
      "where is my parcel",
      undefined,
    ]);
    expect(rows.find(({ shopperName }) => shopperName === "Answered by us")).toMatchObject({
      lastBy: { name: "Maeve" },
    });
  });

  it("counts every view and the unread", async () => {
    expect(await countConversations(SHOP_A, "7")).toEqual({
      waiting: 2,
      mine: 2,
      open: 4,
      resolved: 1,
      rated_low: 0,
      unread: 3,
    });
    expect(await countConversations(SHOP_B, "7")).toEqual({
      waiting: 1,
      mine: 0,
      open: 1,
      resolved: 0,
      rated_low: 0,
      unread: 1,
    });
  });

  it.each([
    ["a name", "tapped FOR", ["Tapped for a person"]],
    ["an e-mail", "ana@", ["Tapped for a person"]],
    ["an order number with its sign", "#1012", ["Tapped for a person"]],
    ["an order number without it", "1012", ["Tapped for a person"]],
    ["an order number that was typed but not proved", "4711", ["Tapped for a person"]],
    ["words of a message, in every view", "thank you", ["Done"]],
    ["a percent sign as itself", "100%", ["Tapped for a person"]],
    ["an underscore as itself", "a_p", []],
    ["words of another shop's", "another shop", []],
  ])("finds by %s", async (_, search, names) => {
    expect(await namesIn({ search })).toEqual(names);
  });

  it("gives another shop nothing of it", async () => {
    expect(await namesIn({ view: "open" }, SHOP_B)).toEqual(["Another shop's"]);
    expect(await namesIn({ search: "ana@example.com" }, SHOP_B)).toEqual([]);
  });

  it("refuses a cursor that it did not make", async () => {
    for (const after of ["x", Buffer.from('{"at":"now","id":"1"}').toString("base64url")]) {
      await expect(list({ after })).rejects.toMatchObject({ code: "bad_request" });
    }
  });
});

describe("pages of the inbox", () => {
  it.each(["resolved", "waiting"] as const)("walk forth and back through %s without a gap", async (view) => {
    const status = view === "waiting" ? "waiting" : "resolved";
    for (let index = 0; index < BOUNDS.inboxPage + 2; index++) {
      await addConversation(SHOP_B, {
        status,
        name: `${view} ${index}`,
        ...(view === "waiting" ? { handover: 1_000 } : {}),
        // Two share each moment: the id must tell them apart.
        lines: [{ author: "shopper", text: "hello", minutes: 100 + Math.floor(index / 2) }],
      });
    }
    const first = await list({ view }, SHOP_B);
    const second = await list({ view, after: first.after }, SHOP_B);
    const back = await list({ view, before: second.before }, SHOP_B);

    expect(first.rows).toHaveLength(BOUNDS.inboxPage);
    expect(first.before).toBeNull();
    expect(second.after).toBeNull();
    const ids = [...first.rows, ...second.rows].map((row) => row.id);
    expect(new Set(ids).size).toBe((await countConversations(SHOP_B, "7"))[view]);
    expect(back).toEqual(first);
  });
});
