import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { checkCode } from "~/identity/check-code";
import { carryOutMailCode, MAIL_CODE } from "~/identity/mail-code";
import { requestCode } from "~/identity/request-code";
import { forShop } from "~/platform/database";
import { settleIntent } from "~/platform/outbox";
import { adminApi } from "~/shopify/admin-api";
import { redactCustomer } from "~/conversations/redact-customer";
import { carryOutCustomerDataReport } from "~/conversations/report-customer-data";
import { DEMO_SHOP } from "../shopify/identity";
import { startMailbox } from "../shopify/mail/mailbox";
import type { Mailbox } from "../shopify/mail/mailbox";
import { aCustomer, anOrder, storeWith } from "../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../support/app-environment";
import { codeOf } from "../support/identity-code";
import { useShopify } from "../support/shopify-world";

let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox({ port: 0 });
  process.env.SMTP_URL = `smtp://localhost:${mailbox.port}`;
});
useAppDatabase();
const ada = aCustomer({ email: "ada@example.com" });
const known = LOCALES.map((locale) => `${locale.toLowerCase()}@example.com`);
const shopify = useShopify({
  stores: [storeWith({ customers: [ada], orders: known.map((email) => anOrder({ email })) })],
});
afterAll(async () => {
  await mailbox.stop();
  delete process.env.SMTP_URL;
});

async function aConversation(locale = "en"): Promise<string> {
  const id = randomUUID();
  await forShop(SHOP_A, (tx) =>
    tx.conversation.create({
      data: { shopId: SHOP_A, id, visitorId: randomUUID(), locale, timeZone: "Europe/Dublin" },
    }),
  );
  return id;
}

const rowOf = (conversationId: string) =>
  forShop(SHOP_A, (tx) =>
    tx.identityCode.findUnique({ where: { shopId_conversationId: { shopId: SHOP_A, conversationId } } }),
  );
const ask = (id: string, email: string, to = "orders", now = new Date()) =>
  requestCode(SHOP_A, id, { email, wanted: { to, state: {} }, now });

/** What the job does for the conversation's newest code, and what came of it. */
async function deliver(conversationId: string, codeId?: string) {
  const key = `${MAIL_CODE}/${codeId ?? (await rowOf(conversationId))!.id}`;
  await settleIntent(SHOP_A, key, { [MAIL_CODE]: carryOutMailCode }, true);
  return forShop(SHOP_A, (tx) => tx.outboxEntry.findUniqueOrThrow({ where: { shopId_key: { shopId: SHOP_A, key } } }));
}
const mailsTo = (email: string) => mailbox.messages().filter(({ to }) => to.includes(email));

describe("the mail with the code", () => {
  it("goes to a customer, once, says what for and that nobody will ask for it", async () => {
    const id = await aConversation();
    await ask(id, "ada@example.com", "changes");
    const code = (await codeOf({ shopId: SHOP_A, conversationId: id }))!;
    await deliver(id);
    await deliver(id);
    const [mail, ...more] = mailsTo("ada@example.com");
    expect(more).toEqual([]);
    expect(mail?.text).toContain(code);
    expect(mail?.html).toContain(code);
    expect(mail?.subject).not.toContain(code);
    expect(mail?.text).toMatch(/change an order/);
    expect(mail?.text).toMatch(/Nobody from Juniper Lane will ever ask/);
    expect(await checkCode(SHOP_A, id, adminApi(DEMO_SHOP), code, new Date())).toMatchObject({ result: "verified" });
  });

  it("does not go to an address that no customer and no order has", async () => {
    const id = await aConversation();
    await ask(id, "stranger@example.org");
    expect(await deliver(id)).toMatchObject({ status: "done", outcome: { skipped: "unknown address" } });
    expect(mailsTo("stranger@example.org")).toEqual([]);
    expect((await rowOf(id))?.sealed).toBeNull();
  });

  it("does not go out for a code that was replaced or has run out", async () => {
    const id = await aConversation();
    await ask(id, known[0]!);
    const first = (await rowOf(id))!.id;
    await ask(id, known[0]!, "orders", new Date(Date.now() - 11 * 60_000));
    expect(await deliver(id, first)).toMatchObject({ outcome: { skipped: "no longer awaited" } });
    expect(await deliver(id)).toMatchObject({ outcome: { skipped: "no longer awaited" } });
    expect(mailsTo(known[0]!)).toEqual([]);
  });

  it("is tried again while Shopify cannot be asked", async () => {
    const id = await aConversation();
    await ask(id, known[1]!);
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 20 } });
    const key = `${MAIL_CODE}/${(await rowOf(id))!.id}`;
    await expect(settleIntent(SHOP_A, key, { [MAIL_CODE]: carryOutMailCode }, false)).rejects.toThrow();
    shopify().world.faults.clear();
    expect(await deliver(id)).toMatchObject({ outcome: { mailed: true } });
  });

  it.each(LOCALES.map((locale, index) => [locale, index] as const).slice(2))(
    "is written in %s",
    async (locale, index) => {
      const id = await aConversation(locale);
      await ask(id, known[index]!, "returns");
      await deliver(id);
      const [mail] = mailsTo(known[index]!);
      expect(mail?.html).toContain(`<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}"`);
      expect(mail?.text).not.toMatch(/undefined|\{|Nobody from/);
      expect(mail?.text).toContain("Juniper Lane");
    },
  );
});

describe("a customer’s data", () => {
  it("is reported and erased with the codes and verifications of their address", async () => {
    const [verified, asked, others] = [await aConversation(), await aConversation(), await aConversation()];
    const customerId = ada.id.split("/").pop()!;
    await forShop(SHOP_A, (tx) =>
      tx.conversation.update({
        where: { shopId_id: { shopId: SHOP_A, id: verified } },
        data: { verifiedCustomerId: customerId, verifiedEmail: "ada@example.com", verifiedUntil: new Date() },
      }),
    );
    await ask(asked, "ada@example.com");
    await ask(others, known[0]!);
    const payload = { customer: { id: Number(customerId), email: "ADA@example.com" }, orders_to_redact: [] };
    await carryOutCustomerDataReport(SHOP_A, {
      kind: "mail.customer_data",
      key: "mail.customer_data/1",
      payload: { ...payload, data_request: { id: 1 } },
    });
    const [report] = mailsTo("team@example.com");
    expect(report?.text).toContain(verified);
    expect(report?.text).toContain(asked);
    expect(report?.text).not.toContain(others);
    await redactCustomer(SHOP_A, payload);
    const left = await forShop(SHOP_A, (tx) => tx.conversation.findMany({ select: { id: true } }));
    expect(left.map(({ id }) => id)).not.toEqual(expect.arrayContaining([verified]));
    expect(await rowOf(asked)).toBeNull();
    expect(await rowOf(others)).not.toBeNull();
    const entries = await forShop(SHOP_A, (tx) => tx.outboxEntry.findMany());
    expect(JSON.stringify(entries)).not.toContain(asked);
  });
});
