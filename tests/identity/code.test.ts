import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCode } from "~/identity/check-code";
import { hashCode, isCode, makeCode } from "~/identity/code";
import { dropVerification } from "~/identity/drop-verification";
import { readEmail } from "~/identity/email";
import { requestCode } from "~/identity/request-code";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { adminApi } from "~/shopify/admin-api";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { aCustomer, anOrder, storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { codeOf } from "../support/identity-code";
import { useShopify } from "../support/shopify-world";

useAppDatabase();
const ada = aCustomer({ email: "ada@example.com" });
const shopify = useShopify({
  stores: [
    storeWith({ customers: [ada], orders: [anOrder({ name: "#1001", email: "guest@example.com" })] }),
    storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } }),
  ],
});

const MINUTE = 60_000;
const wanted = { to: "orders", state: {} };

async function aConversation(shopId = SHOP_A): Promise<string> {
  const id = randomUUID();
  await forShop(shopId, (tx) =>
    tx.conversation.create({
      data: { shopId, id, visitorId: randomUUID(), locale: "en", timeZone: "Europe/Dublin" },
    }),
  );
  return id;
}

const conversation = (id: string, shopId = SHOP_A) =>
  forShop(shopId, (tx) => tx.conversation.findUniqueOrThrow({ where: { shopId_id: { shopId, id } } }));
const ask = (id: string, email: string, now = new Date()) => requestCode(SHOP_A, id, { email, wanted, now });
const check = (id: string, code: string, now = new Date(), domain = DEMO_SHOP, shopId = SHOP_A) =>
  checkCode(shopId, id, adminApi(domain), code, now);
const codeIn = async (id: string) => (await codeOf({ shopId: SHOP_A, conversationId: id }))!;
const anotherThan = (code: string) => (code === "000000" ? "000001" : "000000");

describe("a code", () => {
  it("is six digits, and one of about a million", () => {
    const many = Array.from({ length: 2_000 }, makeCode);
    expect(many.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(new Set(many).size).toBeGreaterThan(1_980);
    expect(many.some((code) => code.startsWith("0"))).toBe(true);
  });

  it("has a hash of its own in every request, and only itself fits it", async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    expect(hashCode(one, "123456").equals(hashCode(other, "123456"))).toBe(false);
    expect(isCode(one, "123456", hashCode(one, "123456"))).toBe(true);
    expect(isCode(one, "123457", hashCode(one, "123456"))).toBe(false);
    expect(isCode(other, "123456", hashCode(one, "123456"))).toBe(false);
  });

  it("is not readable in the tables", async () => {
    const id = await aConversation();
    await ask(id, "ada@example.com");
    const code = await codeIn(id);
    const [row, entries, allowances] = await forShop(SHOP_A, async (tx) => [
      await tx.identityCode.findUniqueOrThrow({
        where: { shopId_conversationId: { shopId: SHOP_A, conversationId: id } },
      }),
      await tx.outboxEntry.findMany({ where: { shopId: SHOP_A } }),
      await tx.allowance.findMany({ where: { shopId: SHOP_A } }),
    ]);
    const stored = [
      Buffer.from(row.hash).toString("utf8"),
      Buffer.from(row.sealed!).toString("utf8"),
      JSON.stringify(entries),
    ];
    expect(stored.some((text) => text.includes(code))).toBe(false);
    expect(JSON.stringify(allowances)).not.toContain("ada@");
  });
});

describe("a typed address", () => {
  it.each([
    [" Ada@Example.com ", "ada@example.com"],
    ["ａｄａ@example.com", "ada@example.com"],
    ["ada@example", null],
    ["", null],
    [`ada@example.com" OR email:*`, null],
  ])("%j is read as %j", (typed, read) => expect(readEmail(typed)).toBe(read));
});

describe("checking a code", () => {
  it("verifies the address and its customer for an hour", async () => {
    const id = await aConversation();
    const now = new Date();
    await ask(id, "ada@example.com", now);
    expect(await check(id, await codeIn(id), now)).toMatchObject({
      result: "verified",
      email: "ada@example.com",
      customerId: ada.id.split("/").pop(),
      wanted,
    });
    expect(await conversation(id)).toMatchObject({
      verifiedEmail: "ada@example.com",
      verifiedCustomerId: ada.id.split("/").pop(),
      verifiedUntil: new Date(now.getTime() + BOUNDS.verifiedMinutes * MINUTE),
    });
  });

  it("verifies an address that only orders carry, without a customer", async () => {
    const id = await aConversation();
    await ask(id, "guest@example.com");
    expect(await check(id, await codeIn(id))).toMatchObject({ result: "verified", customerId: null });
    expect(await conversation(id)).toMatchObject({ verifiedEmail: "guest@example.com", verifiedCustomerId: null });
  });

  it("works once", async () => {
    const id = await aConversation();
    await ask(id, `${id}@example.com`);
    const code = await codeIn(id);
    await check(id, code);
    expect(await check(id, code)).toMatchObject({ result: "over" });
  });

  it("works once when many submit it at the same moment", async () => {
    const id = await aConversation();
    await ask(id, `${id}@example.com`);
    const code = await codeIn(id);
    const results = await Promise.all(Array.from({ length: 5 }, () => check(id, code)));
    expect(results.filter(({ result }) => result === "verified")).toHaveLength(1);
  });

  it("looks at five guesses and no more, at the same moment or one after another", async () => {
    const id = await aConversation();
    await ask(id, `${id}@example.com`);
    const code = await codeIn(id);
    const guesses = await Promise.all(Array.from({ length: 12 }, () => check(id, anotherThan(code))));
    expect(guesses.filter(({ result }) => result === "wrong")).toHaveLength(BOUNDS.identityCodeGuesses);
    expect(await check(id, code)).toMatchObject({ result: "over" });
    expect((await conversation(id)).verifiedEmail).toBeNull();
  });

  it("refuses the code of another conversation and of another shop", async () => {
    const [own, others, elsewhere] = [await aConversation(), await aConversation(), await aConversation(SHOP_B)];
    await ask(own, `${own}@example.com`);
    const code = await codeIn(own);
    expect(await check(others, code)).toEqual({ result: "over", email: null, wanted: null });
    expect(await check(own, code, new Date(), SECOND_SHOP, SHOP_B)).toMatchObject({ result: "over" });
    expect(await check(elsewhere, code, new Date(), SECOND_SHOP, SHOP_B)).toMatchObject({ result: "over" });
    expect((await conversation(others)).verifiedEmail).toBeNull();
  });

  it("keeps the code good while Shopify cannot be asked", async () => {
    const id = await aConversation();
    await ask(id, "guest@example.com");
    const code = await codeIn(id);
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 20 } });
    await expect(check(id, code)).rejects.toMatchObject({ code: "shopify_unavailable" });
    shopify().world.faults.clear();
    expect(await check(id, code)).toMatchObject({ result: "verified" });
  });

  it("is forgotten with the verification when the conversation ends", async () => {
    const id = await aConversation();
    await ask(id, "zoe@example.com");
    await dropVerification(SHOP_A, id);
    expect(await codeOf({ shopId: SHOP_A, conversationId: id })).toBeNull();
  });
});

describe("asking for codes", () => {
  it("stops after three in an hour for a conversation, whatever the addresses", async () => {
    const id = await aConversation();
    const answers = [];
    for (const name of ["a", "b", "c", "d"]) answers.push(await ask(id, `${name}.${id}@example.com`));
    expect(answers).toEqual([true, true, true, false]);
  });

  it("stops after three in an hour for an address, whatever the conversations, known to the shop or not", async () => {
    for (const email of ["known-ada@example.com", "stranger@example.org"]) {
      const answers = [];
      for (let i = 0; i < 4; i++) answers.push(await ask(await aConversation(), email));
      expect(answers).toEqual([true, true, true, false]);
    }
  });
});

/** What may happen to one conversation's code, and what must hold of it. */
type Step = "ask" | "right" | "wrong" | "old" | "eleven minutes" | "end";

it("verifies with the newest code, in its ten minutes, within five guesses, once: in every order of events", async () => {
  const step = fc.constantFrom<Step>("ask", "right", "right", "wrong", "wrong", "old", "eleven minutes", "end");
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const id = await aConversation();
      const email = `${id}@example.com`;
      let now = Date.now();
      // The model: the code that is out, until when, guesses made, and those that went before.
      let out: { code: string; until: number; guesses: number } | null = null;
      let asked = 0;
      const old: string[] = [];
      for (const one of steps) {
        if (one === "eleven minutes") now += 11 * MINUTE;
        else if (one === "end") {
          await dropVerification(SHOP_A, id);
          out = null;
        } else if (one === "ask") {
          const answer = await ask(id, email, new Date(now));
          expect(answer).toBe(asked < 3);
          if (!answer) continue;
          asked += 1;
          if (out) old.push(out.code);
          out = { code: await codeIn(id), until: now + BOUNDS.identityCodeMinutes * MINUTE, guesses: 0 };
        } else {
          const stale = old.find((code) => code !== out?.code);
          const typed =
            one === "right" && out ? out.code : one === "old" && stale ? stale : anotherThan(out?.code ?? "");
          const open: boolean = out !== null && now < out.until && out.guesses < BOUNDS.identityCodeGuesses;
          const { result } = await check(id, typed, new Date(now));
          if (!open || !out) {
            expect(result).toBe("over");
            continue;
          }
          out.guesses += 1;
          expect(result).toBe(typed === out.code ? "verified" : "wrong");
          if (result === "verified") {
            old.push(out.code);
            out = null;
          }
        }
      }
    }),
    { numRuns: 25 },
  );
});
