import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkCode } from "~/identity/check-code";
import { findByName, readName, type NameAndPostcode } from "~/identity/find-by-name";
import { carryOutMailCode, MAIL_CODE } from "~/identity/mail-code";
import { requestCode } from "~/identity/request-code";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { settleIntent } from "~/platform/outbox";
import { adminApi } from "~/shopify/admin-api";
import { DEMO_SHOP } from "../shopify/identity";
import { startMailbox } from "../shopify/mail/mailbox";
import type { Mailbox } from "../shopify/mail/mailbox";
import { aCustomer, storeWith } from "../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../support/app-environment";
import { codeOf, deliverCode } from "../support/identity-code";
import { useShopify } from "../support/shopify-world";

let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox({ port: 0 });
  process.env.SMTP_URL = `smtp://localhost:${mailbox.port}`;
});
useAppDatabase();
afterAll(async () => {
  await mailbox.stop();
  delete process.env.SMTP_URL;
});

const who = (firstName: string, lastName: string, email: string, zip: string) =>
  aCustomer({ firstName, lastName, email, defaultAddress: { zip, countryCodeV2: "IE" } });
const zoe = who("Zoë", "O’Brien", "zoe@example.com", "D08 X2A1");
const shopify = useShopify({
  stores: [
    storeWith({
      customers: [
        zoe,
        who("Tom", "Fox", "tom@example.com", "12345"),
        who("Tom", "Fox", "tom.the.other@example.com", "99999"),
        who("Ann", "Lee", "ann1@example.com", "11111"),
        who("Ann", "Lee", "ann2@example.com", "11111"),
        who("Rob", "Old", "rob@example.com", "22222"),
        ...Array.from({ length: 30 }, (_, at) => who("Max", "Many", `max${at}@example.com`, `4${1000 + at}`)),
      ],
    }),
  ],
});

const person = (firstName: string, lastName: string, postcode: string): NameAndPostcode => ({
  firstName,
  lastName,
  postcode,
});

describe("finding an account by name and postcode", () => {
  it.each([
    ["as it is on file", person("Zoë", "O’Brien", "D08 X2A1"), "zoe@example.com"],
    ["in other letters and spaces", person("ZOË", "o’brien", "d08x2a1"), "zoe@example.com"],
    ["among people of the same name", person("Tom", "Fox", "99999"), "tom.the.other@example.com"],
    ["on the second page of a name that many bear", person("Max", "Many", "41029"), "max29@example.com"],
    ["but not with another postcode", person("Tom", "Fox", "54321"), null],
    ["but not with another first name", person("Tim", "Fox", "12345"), null],
    ["but not by the beginning of a name", person("To", "Fox", "12345"), null],
    ["but not where two accounts fit", person("Ann", "Lee", "11111"), null],
    ["but not by wildcards or words of the search", person("*", 'Fox" OR email:"', "12345"), null],
  ])("is done %s", async (_how, wanted, email) => {
    expect(await findByName(adminApi(DEMO_SHOP), wanted)).toBe(email);
  });

  it("needs all three", () => {
    expect(readName({ firstName: " Zoë ", lastName: "O’Brien", postcode: "D08" })).toEqual(
      person("Zoë", "O’Brien", "D08"),
    );
    expect(readName({ firstName: "Zoë", lastName: " ", postcode: "D08" })).toBeNull();
    expect(readName({ firstName: "Zoë", lastName: "O’Brien", postcode: "" })).toBeNull();
    expect(readName({ firstName: "-", lastName: "'", postcode: "1" })).toBeNull();
    expect(readName({ firstName: "Z".repeat(101), lastName: "O’Brien", postcode: "D08" })).toBeNull();
  });
});

async function aConversation(): Promise<string> {
  const id = randomUUID();
  await forShop(SHOP_A, (tx) =>
    tx.conversation.create({
      data: { shopId: SHOP_A, id, visitorId: randomUUID(), locale: "en", timeZone: "Europe/Dublin" },
    }),
  );
  return id;
}

const rowOf = (conversationId: string) =>
  forShop(SHOP_A, (tx) =>
    tx.identityCode.findUniqueOrThrow({ where: { shopId_conversationId: { shopId: SHOP_A, conversationId } } }),
  );
const ask = (id: string, sought: NameAndPostcode) =>
  requestCode(SHOP_A, id, { person: sought, wanted: { to: "orders", state: {} }, now: new Date() });
const check = (id: string, code: string) => checkCode(SHOP_A, id, adminApi(DEMO_SHOP), code, new Date());

const deliver = (conversationId: string) => deliverCode(SHOP_A, conversationId);
const mailsTo = (email: string) => mailbox.messages().filter(({ to }) => to.includes(email));

describe("a code asked for by name and postcode", () => {
  it("goes to the address on file, and proves whose it is", async () => {
    const id = await aConversation();
    await ask(id, person("zoë", "O’BRIEN", "D08X2A1"));
    const code = (await codeOf({ shopId: SHOP_A, conversationId: id }))!;
    await deliver(id);
    await deliver(id);
    const mails = mailsTo("zoe@example.com");
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(code);
    expect(await rowOf(id)).toMatchObject({ email: "zoe@example.com", sought: null, sealed: null });
    expect(await check(id, code)).toMatchObject({
      result: "verified",
      email: "zoe@example.com",
      customerId: zoe.id.split("/").pop(),
    });
  });

  it("goes to nobody where no one account fits, and not even the right digits then prove anything", async () => {
    for (const nobody of [person("Nora", "Nobody", "12345"), person("Ann", "Lee", "11111")]) {
      const id = await aConversation();
      const before = mailbox.messages().length;
      await ask(id, nobody);
      const code = (await codeOf({ shopId: SHOP_A, conversationId: id }))!;
      expect(await check(id, code)).toMatchObject({ result: "wrong" });
      await deliver(id);
      expect(mailbox.messages()).toHaveLength(before);
      expect(await rowOf(id)).toMatchObject({ email: null, sought: null, sealed: null });
      expect(await check(id, code)).toMatchObject({ result: "wrong", email: null });
    }
  });

  it("is not mailed any more once a newer one was asked for", async () => {
    const id = await aConversation();
    await ask(id, person("Tom", "Fox", "12345"));
    const first = (await rowOf(id)).id;
    await ask(id, person("Tom", "Fox", "99999"));
    await settleIntent(SHOP_A, `${MAIL_CODE}/${first}`, { [MAIL_CODE]: carryOutMailCode }, true);
    expect(mailsTo("tom@example.com")).toEqual([]);
  });

  it("is asked for so often for one person and no more, however they are written", async () => {
    const ways = [person("Rob", "Old", "22222"), person("ROB", "old", "222 22"), person("rob", " OLD", "22222")];
    for (let time = 0; time < BOUNDS.identityCodesPerEmail.limit; time += 1) {
      expect(await ask(await aConversation(), ways[time % ways.length]!)).toBe(true);
    }
    expect(await ask(await aConversation(), ways[1]!)).toBe(false);
  });

  it("stores nothing of the person in counters or the outbox", async () => {
    const id = await aConversation();
    await ask(id, person("Secret", "Searchname", "77777"));
    const [entries, allowances] = await forShop(SHOP_A, async (tx) => [
      await tx.outboxEntry.findMany({ where: { shopId: SHOP_A } }),
      await tx.allowance.findMany({ where: { shopId: SHOP_A } }),
    ]);
    expect(JSON.stringify([entries, allowances])).not.toMatch(/searchname|77777/i);
  });

  it("is found once Shopify answers again", async () => {
    const id = await aConversation();
    await ask(id, person("Max", "Many", "41000"));
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 20 } });
    const key = `${MAIL_CODE}/${(await rowOf(id)).id}`;
    await expect(settleIntent(SHOP_A, key, { [MAIL_CODE]: carryOutMailCode }, false)).rejects.toThrow();
    shopify().world.faults.clear();
    await deliver(id);
    expect(mailsTo("max0@example.com")).toHaveLength(1);
  });
});
