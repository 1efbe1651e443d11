import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OfferCard } from "~/contract/chat";
import { appendStaffMessage } from "~/conversations/append-staff-message";
import { planMailReply } from "~/conversations/mail-staff-reply";
import { readConversation } from "~/conversations/turn-store";
import { JOB_HANDLERS } from "~/jobs/handlers";
import { forShop } from "~/platform/database";
import { startJobs } from "~/platform/jobs";
import { startMailbox } from "../shopify/mail/mailbox";
import type { Mailbox } from "../shopify/mail/mailbox";
import { SHOP_A, useAppDatabase } from "../support/app-environment";

let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox({ port: 0 });
  process.env.SMTP_URL = `smtp://localhost:${mailbox.port}`;
});
useAppDatabase();
beforeAll(async () => {
  await forShop(SHOP_A, (tx) => tx.staff.create({ data: { shopId: SHOP_A, id: "1", name: "Maya" } }));
  await startJobs(JOB_HANDLERS);
});
afterAll(async () => {
  await mailbox.stop();
  delete process.env.SMTP_URL;
});

const LATER = () => new Date(Date.now() + 60_000);

async function aConversation(replyEmail: string | null, locale = "en") {
  const [id, visitorId] = [randomUUID(), randomUUID()];
  await forShop(SHOP_A, (tx) =>
    tx.conversation.create({
      data: {
        shopId: SHOP_A,
        id,
        visitorId,
        locale,
        timeZone: "UTC",
        status: "waiting",
        replyEmail,
        page: "/products/mug",
      },
    }),
  );
  const answer = (text: string) =>
    appendStaffMessage(SHOP_A, {
      conversationId: id,
      staff: { id: "1", name: "Maya" },
      clientId: randomUUID(),
      text,
    });
  const look = () =>
    readConversation(
      { shopId: SHOP_A, conversationId: id, visitorId, customerId: null, locale: "en", timeZone: "UTC", page: "/" },
      0,
    );
  return { id, answer, look };
}
const mailsTo = (address: string) => mailbox.messages().filter(({ to }) => to.includes(address));

describe("an answer of staff", () => {
  it("carries the code that came with it, for a mail has no card", async () => {
    const { id } = await aConversation("grant@example.com");
    const card: OfferCard = {
      ...{ kind: "offer", title: "A personal code for you", status: null, items: [], links: [], ends: null },
      ...{ rows: [{ label: "Worth", value: "€7.50 off", strong: true }], note: "It works once." },
      ...{ code: "THANKS-7KQ2M-XW4PD", copyLabel: "Copy", copiedLabel: "Copied" },
    };
    await appendStaffMessage(SHOP_A, {
      ...{ conversationId: id, staff: { id: "1", name: "Maya" }, clientId: randomUUID(), text: "For your trouble." },
      shown: { cards: [card], receipts: [], sources: [] },
    });
    await planMailReply(SHOP_A, id, LATER());
    await expect.poll(() => mailsTo("grant@example.com").length, { timeout: 10_000 }).toBe(1);
    const [mail] = mailsTo("grant@example.com");
    for (const part of [mail?.text, mail?.html]) expect(part).toContain("THANKS-7KQ2M-XW4PD");
    expect(mail?.text).toContain("Worth: €7.50 off");
  });

  it("goes out as one mail when the shopper has left an address and is gone", async () => {
    const { id, answer } = await aConversation("ada@example.com");
    await answer("Your parcel is <b>safe</b>.");
    await answer("It arrives tomorrow.");
    await planMailReply(SHOP_A, id, LATER());
    await planMailReply(SHOP_A, id, LATER());
    const mail = await mailbox.waitFor(({ to }) => to.includes("ada@example.com"));
    expect(mail.subject).toContain("Juniper Lane");
    expect(mail.from).toContain("Juniper Lane");
    expect(mail.headers["reply-to"]).toContain("team@example.com");
    expect(mail.text).toContain("Maya");
    expect(mail.text).toMatch(/safe[^]*It arrives tomorrow[^]*https:\/\/juniper-lane\.myshopify\.com\/products\/mug/);
    expect(mail.html).not.toContain("<b>safe</b>");
    await planMailReply(SHOP_A, id, LATER());
    expect(mailsTo("ada@example.com")).toHaveLength(1);
  });

  it("reads in the mail as in the block, and stands with the others of its conversation", async () => {
    const { id, answer } = await aConversation("dora@example.com");
    await answer(
      "It is **safe**:\n- at [the depot](https://carrier.example/a?b=1&c=2)\n- see https://carrier.example/x.",
    );
    await planMailReply(SHOP_A, id, LATER());
    const first = await mailbox.waitFor(({ to }) => to.includes("dora@example.com"));
    expect(first.text).toContain(
      "It is safe:\n- at the depot: https://carrier.example/a?b=1&c=2\n- see https://carrier",
    );
    expect(first.html).toContain("<strong>safe</strong>");
    expect(first.html).toMatch(/<li>at <a href="https:\/\/carrier\.example\/a\?b=1&#38;c=2"[^>]*>the depot<\/a><\/li>/);
    expect(first.html).toMatch(/<a href="https:\/\/carrier\.example\/x"[^>]*>[^<]*<\/a>\./);
    await answer("One more thing.");
    await planMailReply(SHOP_A, id, LATER());
    await expect.poll(() => mailsTo("dora@example.com").length, { timeout: 10_000 }).toBe(2);
    const threads = mailsTo("dora@example.com").map(({ headers }) => headers.references);
    expect(threads[0]).toContain(id);
    expect(new Set(threads).size).toBe(1);
    expect(new Set(mailsTo("dora@example.com").map(({ headers }) => headers["message-id"])).size).toBe(2);
  });

  it("that was read in the block is not mailed", async () => {
    const { id, answer, look } = await aConversation("ben@example.com");
    await answer("Hello Ben.");
    await look();
    await planMailReply(SHOP_A, id, LATER());
    const rows = await forShop(SHOP_A, (tx) => tx.outboxEntry.findMany());
    expect(rows.filter(({ key }) => key.includes(id))).toEqual([]);
  });

  it("that followed one the shopper had still read is mailed, and only that one", async () => {
    const { id, answer, look } = await aConversation("cleo@example.com");
    await answer("First answer.");
    await look();
    await answer("Second answer.");
    await planMailReply(SHOP_A, id, new Date());
    expect(mailsTo("cleo@example.com")).toEqual([]);
    await planMailReply(SHOP_A, id, LATER());
    const mail = await mailbox.waitFor(({ to }) => to.includes("cleo@example.com"));
    expect(mail.text).toContain("Second answer.");
    expect(mail.text).not.toContain("First answer.");
  });

  it("goes nowhere without an address", async () => {
    const { id, answer } = await aConversation(null);
    await answer("Are you there?");
    await planMailReply(SHOP_A, id, LATER());
    const rows = await forShop(SHOP_A, (tx) => tx.outboxEntry.findMany());
    expect(rows.filter(({ key }) => key.includes(id))).toEqual([]);
  });
});
