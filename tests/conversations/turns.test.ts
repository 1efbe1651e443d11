import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { appendStaffMessage } from "~/conversations/append-staff-message";
import type { Shopper } from "~/conversations/chat-token";
import { closeTurn, openTurn, readConversation } from "~/conversations/turn-store";
import type { NewReply, TurnResult } from "~/conversations/turn-store";
import { BOUNDS } from "~/platform/bounds";
import { forShop, hotQuery } from "~/platform/database";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";

useAppDatabase();

const aShopper = (more: Partial<Shopper> = {}): Shopper => ({
  shopId: SHOP_A,
  visitorId: randomUUID(),
  conversationId: randomUUID(),
  customerId: null,
  locale: "en",
  timeZone: "Europe/Dublin",
  page: "/",
  ...more,
});
const saying = (text: string, clientId = randomUUID()) => ({ clientId, text, action: null });
const aReply = (text: string): NewReply => ({
  id: randomUUID(),
  author: "assistant",
  authorName: "Ada",
  text,
  cards: [],
  receipts: [],
  sources: [],
});
const result = (answeredSeq: number, more: Partial<TurnResult> = {}): TurnResult => ({
  answeredSeq,
  startedAs: "open",
  locale: "en",
  reading: null,
  flow: null,
  replies: [aReply("Hello.")],
  handover: null,
  replyEmail: null,
  status: null,
  ...more,
});

/** A whole turn that answers `text`; returns the messages it stored. */
async function turn(shopper: Shopper, text: string, more: Partial<TurnResult> = {}) {
  const turnId = randomUUID();
  const opened = await openTurn(shopper, saying(text), turnId);
  return closeTurn(shopper.shopId, shopper.conversationId, turnId, result(opened.message.seq, more));
}

describe("a turn", () => {
  it("stores the shopper's message and its answer in order, without holes", async () => {
    const shopper = aShopper();
    await turn(shopper, "where is my parcel?");
    await turn(shopper, "thanks");
    const view = await readConversation(shopper, 0);
    expect(view?.messages.map(({ seq, author }) => [seq, author])).toEqual([
      [1, "shopper"],
      [2, "assistant"],
      [3, "shopper"],
      [4, "assistant"],
    ]);
  });

  it("stores a message once, however often the block sends it", async () => {
    const shopper = aShopper();
    const message = saying("hello");
    const turnId = randomUUID();
    const first = await openTurn(shopper, message, turnId);
    await closeTurn(SHOP_A, shopper.conversationId, turnId, result(first.message.seq));
    const again = await openTurn(shopper, message, randomUUID());
    expect(again.outcome).toBe("answered");
    expect(again.outcome === "answered" && again.replies.map((reply) => reply.text)).toEqual(["Hello."]);
    expect((await readConversation(shopper, 0))?.messages).toHaveLength(2);
  });

  it("has the conversation to itself: of twenty at once one answers, and all are answered", async () => {
    const shopper = aShopper();
    const turnIds = Array.from({ length: 20 }, () => randomUUID());
    const opened = await Promise.all(turnIds.map((turnId, i) => openTurn(shopper, saying(`message ${i}`), turnId)));
    const winners = opened.flatMap(({ outcome }, i) => (outcome === "turn" ? [i] : []));
    expect(winners).toHaveLength(1);
    expect(new Set(opened.map(({ message }) => message.seq)).size).toBe(20);

    const turnId = turnIds[winners[0]!]!;
    let seq = opened[winners[0]!]!.message.seq;
    const answered = [seq];
    for (;;) {
      const closed = await closeTurn(SHOP_A, shopper.conversationId, turnId, result(seq));
      if (!closed.next) break;
      seq = closed.next.seq;
      answered.push(seq);
    }
    // Whoever won may not have been the first in line; what stood before it is answered by the turn as well.
    expect(answered.length).toBeGreaterThan(0);
    expect((await readConversation(shopper, 0))?.answeredSeq).toBe(20 + answered.length);
  });

  it("does not speak over a person who took the conversation meanwhile", async () => {
    const shopper = aShopper();
    const turnId = randomUUID();
    const opened = await openTurn(shopper, saying("where is it?"), turnId);
    await appendStaffMessage(SHOP_A, {
      conversationId: shopper.conversationId,
      staff: await aStaffMember(),
      clientId: randomUUID(),
      text: "I'm looking into it.",
    });
    const closed = await closeTurn(SHOP_A, shopper.conversationId, turnId, result(opened.message.seq));
    expect(closed).toMatchObject({ outcome: "dropped", messages: [], status: "handled_by_staff" });
    expect((await readConversation(shopper, 0))?.messages.map(({ author }) => author)).toEqual(["shopper", "staff"]);
  });

  it("stores nothing once its claim has run out and another turn has begun", async () => {
    const shopper = aShopper();
    const late = randomUUID();
    const opened = await openTurn(shopper, saying("hello"), late);
    await forShop(SHOP_A, (tx) =>
      tx.conversation.update({
        where: { shopId_id: { shopId: SHOP_A, id: shopper.conversationId } },
        data: { turnUntil: new Date(Date.now() - 1_000) },
      }),
    );
    await openTurn(shopper, saying("still there?"), randomUUID());
    const closed = await closeTurn(SHOP_A, shopper.conversationId, late, result(opened.message.seq));
    expect(closed.outcome).toBe("lost");
    expect((await readConversation(shopper, 0))?.messages.map(({ author }) => author)).toEqual(["shopper", "shopper"]);
  });

  it("begins anew with the assistant when a shopper writes after staff resolved it", async () => {
    const shopper = aShopper();
    await turn(shopper, "hello", { status: "resolved" });
    const opened = await openTurn(shopper, saying("one more thing"), randomUUID());
    expect(opened.outcome).toBe("turn");
    expect(opened.context.status).toBe("open");
  });

  it("refuses more messages than a person types", async () => {
    const shopper = aShopper();
    for (let i = 0; i < BOUNDS.messagesPerVisitor.limit; i++) await openTurn(shopper, saying("x"), randomUUID());
    await expect(openTurn(shopper, saying("x"), randomUUID())).rejects.toMatchObject({ code: "too_many_requests" });
    expect((await readConversation(shopper, 0))?.messages).toHaveLength(BOUNDS.messagesPerVisitor.limit);
  });
});

describe("an outsider", () => {
  it("gets nothing and changes nothing with another visitor's conversation id", async () => {
    const shopper = aShopper();
    await turn(shopper, "hello");
    const outsider = aShopper({ conversationId: shopper.conversationId });
    await expect(openTurn(outsider, saying("let me in"), randomUUID())).rejects.toMatchObject({ code: "not_found" });
    expect(await readConversation(outsider, 0)).toBeNull();
    expect((await readConversation(shopper, 0))?.messages).toHaveLength(2);
  });

  it("gets nothing of a customer's conversation on a shared device after signing out", async () => {
    const customer = aShopper({ customerId: "7001" });
    await turn(customer, "where is my order?");
    const signedOut = { ...customer, customerId: null };
    await expect(openTurn(signedOut, saying("and now?"), randomUUID())).rejects.toMatchObject({ code: "not_found" });
    expect(await readConversation(signedOut, 0)).toBeNull();
  });

  it("of another shop with the same ids opens a conversation of its own", async () => {
    const shopper = aShopper();
    await turn(shopper, "hello");
    const other = { ...shopper, shopId: SHOP_B };
    const opened = await openTurn(other, saying("hi"), randomUUID());
    expect(opened.context.messages.map(({ text }) => text)).toEqual(["hi"]);
    expect((await readConversation(shopper, 0))?.messages).toHaveLength(2);
  });
});

describe("row-level security", () => {
  it("shows nothing without a scope and refuses rows of another shop", async () => {
    const shopper = aShopper();
    await turn(shopper, "hello");
    for (const table of ["shop", "conversation", "message", "staff", "shopify_session", "outbox_entry"]) {
      expect(await hotQuery(`select * from ${table}`, [])).toEqual([]);
    }
    await expect(
      forShop(SHOP_A, (tx) => tx.staff.create({ data: { shopId: SHOP_B, id: "1", name: "Mallory" } })),
    ).rejects.toThrow(/row-level security/);
  });

  it("keeps a message of one shop out of another shop's conversation", async () => {
    const shopper = aShopper();
    await turn(shopper, "hello");
    await expect(
      forShop(SHOP_B, (tx) =>
        tx.message.create({
          data: { shopId: SHOP_B, conversationId: shopper.conversationId, seq: 9, author: "staff", text: "crossed" },
        }),
      ),
    ).rejects.toThrow();
  });

  it("is forced on every table, under a role that cannot bypass it", async () => {
    const tables = await hotQuery<{ relname: string; safe: boolean }>(
      `select relname, relrowsecurity and relforcerowsecurity as safe from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> '_prisma_migrations'`,
      [],
    );
    expect(tables.length).toBeGreaterThanOrEqual(10);
    expect(tables.filter(({ safe }) => !safe)).toEqual([]);
    const roles = await hotQuery("select rolsuper, rolbypassrls from pg_roles where rolname = current_user", []);
    expect(roles).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  });
});

async function aStaffMember() {
  const staff = { id: "42", name: "Maya" };
  await forShop(SHOP_A, (tx) =>
    tx.staff.upsert({
      where: { shopId_id: { shopId: SHOP_A, id: staff.id } },
      create: { shopId: SHOP_A, ...staff },
      update: {},
    }),
  );
  return staff;
}
