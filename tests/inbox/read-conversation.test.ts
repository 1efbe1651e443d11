import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { assignConversation } from "~/inbox/assign-conversation";
import { announceTyping } from "~/inbox/announce-typing";
import { listStaff } from "~/inbox/list-staff";
import { markRead } from "~/inbox/mark-read";
import { readConversation, readEarlierMessages } from "~/inbox/read-conversation";
import { renameStaff } from "~/inbox/rename-staff";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { subscribe } from "~/platform/events";
import type { LiveEvent } from "~/platform/events";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { addConversation, addStaff, rowOf } from "./conversations";

useAppDatabase();

beforeAll(async () => {
  await addStaff(SHOP_A, "7", "Maeve");
  await addStaff(SHOP_A, "8", "Tadhg");
  await addStaff(SHOP_B, "9", "Stranger");
});

const waiting = () =>
  addConversation(SHOP_A, {
    status: "waiting",
    handover: 2,
    brief: { reason: "return", words: "the mug is broken" },
    order: { id: "gid://shopify/Order/1", name: "#1012" },
    lines: [
      { author: "shopper", text: "the mug is broken", minutes: 3 },
      { author: "assistant", text: "I pass this on.", minutes: 2 },
      { author: "shopper", text: "hello?", minutes: 1 },
    ],
  });

/** Live events of a conversation from now on (those of its making may still arrive); `next` waits for one of a kind. */
async function listen(shopId: string, conversationId: string) {
  const stop = new AbortController();
  const heard: LiveEvent[] = [];
  let wake = () => {};
  await subscribe(
    shopId,
    (event) => {
      if (event === "resync" || event.conversationId !== conversationId) return;
      heard.push(event);
      wake();
    },
    stop.signal,
  );
  return {
    stop: () => stop.abort(),
    heard: (kind: LiveEvent["kind"]) => heard.filter((event) => event.kind === kind),
    next: async (kind: LiveEvent["kind"]) => {
      for (;;) {
        const event = heard.find((one) => one.kind === kind);
        if (event) return event;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}

describe("an open conversation", () => {
  it("comes with its brief, its proved orders and its messages in order", async () => {
    const id = await waiting();
    const conversation = await readConversation(SHOP_A, id);
    expect(conversation).toMatchObject({
      id,
      status: "waiting",
      brief: { reason: "return", words: "the mug is broken" },
      provedOrders: [{ id: "gid://shopify/Order/1", name: "#1012" }],
      unread: 2,
      lastSeq: 3,
      hasEarlier: false,
    });
    expect(conversation.messages.map((message) => [message.seq, message.author, message.text])).toEqual([
      [1, "shopper", "the mug is broken"],
      [2, "assistant", "I pass this on."],
      [3, "shopper", "hello?"],
    ]);
  });

  it("shows the photos that came with a message, and none that are another conversation’s or past their time", async () => {
    const [id, other] = [await waiting(), await waiting()];
    const photo = (conversationId: string) =>
      forShop(SHOP_A, async (tx) => {
        const data = { shopId: SHOP_A, conversationId, type: "image/png", bytes: Uint8Array.from([1]) };
        return (await tx.photo.create({ data: { ...data, sha256: randomUUID() }, select: { id: true } })).id;
      });
    const [one, two, theirs] = [await photo(id), await photo(id), await photo(other)];
    const values = { note: "cracked", photos: [one, two, theirs, randomUUID()].join(" ") };
    const action = { type: "submit", form: "returns.evidence", values, label: "cracked · a.jpg, b.jpg" };
    const message = JSON.stringify({ author: "shopper", text: action.label, clientId: randomUUID(), action });
    await forShop(
      SHOP_A,
      (tx) => tx.$executeRaw`select append_message(${SHOP_A}::uuid, ${id}::uuid, ${message}::jsonb)`,
    );
    const { messages } = await readConversation(SHOP_A, id);
    expect(messages.map(({ photos }) => photos)).toEqual([[], [], [], [one, two]]);
  });

  it("shows the newest page of a long one, and the page before on demand", async () => {
    const all = BOUNDS.transcriptMessages + 5;
    const lines = Array.from({ length: all }, (_, index) => ({
      author: "shopper" as const,
      text: `message ${index + 1}`,
      minutes: 1,
    }));
    const id = await addConversation(SHOP_A, { lines });
    const newest = await readConversation(SHOP_A, id);
    expect(newest.hasEarlier).toBe(true);
    expect(newest.messages[0]?.seq).toBe(6);
    expect(newest.messages.at(-1)?.seq).toBe(all);
    const earlier = await readEarlierMessages(SHOP_A, id, 6);
    expect(earlier.messages.map((message) => message.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(earlier.hasEarlier).toBe(false);
  });

  it("does not exist for another shop, nor does one that was never there", async () => {
    const id = await waiting();
    await expect(readConversation(SHOP_B, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(readConversation(SHOP_A, randomUUID())).rejects.toMatchObject({ code: "not_found" });
    expect(await readEarlierMessages(SHOP_B, id, 99)).toEqual({ messages: [], hasEarlier: false });
  });
});

describe("reading", () => {
  it("leaves unread what arrived after what was seen, and tells the others", async () => {
    const id = await waiting();
    const live = await listen(SHOP_A, id);
    await markRead(SHOP_A, id, 1);
    expect((await rowOf(SHOP_A, id)).unread).toBe(1);
    expect(await live.next("state")).toMatchObject({ kind: "state", conversationId: id });
    await markRead(SHOP_A, id, 3);
    expect((await rowOf(SHOP_A, id)).unread).toBe(0);
    live.stop();
  });

  it("never makes a read message unread again", async () => {
    const id = await waiting();
    await markRead(SHOP_A, id, 3);
    await markRead(SHOP_A, id, 0);
    expect((await rowOf(SHOP_A, id)).unread).toBe(0);
  });

  it("changes nothing in another shop", async () => {
    const id = await waiting();
    await markRead(SHOP_B, id, 3);
    expect((await rowOf(SHOP_A, id)).unread).toBe(2);
  });
});

describe("assigning", () => {
  it("gives the conversation to a colleague, which silences the assistant, and back to nobody", async () => {
    const id = await waiting();
    await assignConversation(SHOP_A, id, "8");
    expect(await rowOf(SHOP_A, id)).toMatchObject({ assignedStaffId: "8", status: "handled_by_staff" });
    expect((await readConversation(SHOP_A, id)).assigned).toEqual({ id: "8", name: "Tadhg" });
    await assignConversation(SHOP_A, id, null);
    expect((await rowOf(SHOP_A, id)).assignedStaffId).toBeNull();
  });

  it("refuses somebody of another shop, and another shop's hand, and changes nothing", async () => {
    const id = await waiting();
    await expect(assignConversation(SHOP_A, id, "9")).rejects.toMatchObject({ code: "not_found" });
    await expect(assignConversation(SHOP_B, id, "9")).rejects.toMatchObject({ code: "not_found" });
    await expect(assignConversation(SHOP_B, id, null)).rejects.toMatchObject({ code: "not_found" });
    expect(await rowOf(SHOP_A, id)).toMatchObject({ assignedStaffId: null, status: "waiting" });
  });
});

describe("typing", () => {
  it("is told to those who follow the conversation, and not across shops", async () => {
    const id = await waiting();
    const live = await listen(SHOP_A, id);
    await announceTyping(SHOP_B, id);
    await announceTyping(SHOP_A, id);
    expect(await live.next("staff_typing")).toEqual({
      shopId: SHOP_A,
      conversationId: id,
      seq: 3,
      kind: "staff_typing",
    });
    // The other shop's call came first: had it told anything, it would be here.
    expect(live.heard("staff_typing")).toHaveLength(1);
    live.stop();
  });
});

describe("staff", () => {
  it("are listed by name, each shop its own, and rename only themselves", async () => {
    await renameStaff(SHOP_A, "8", "Ada");
    expect(await listStaff(SHOP_A)).toEqual([
      { id: "8", name: "Ada" },
      { id: "7", name: "Maeve" },
    ]);
    await renameStaff(SHOP_A, "8", "Tadhg");
    await expect(renameStaff(SHOP_A, "9", "Nobody")).rejects.toMatchObject({ code: "not_found" });
    expect(await listStaff(SHOP_B)).toEqual([{ id: "9", name: "Stranger" }]);
  });
});
