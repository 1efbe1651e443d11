import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { forShop } from "~/platform/database";
import { DEMO_SHOP } from "../../shopify/identity";
import { startMailbox } from "../../shopify/mail/mailbox";
import type { Mailbox } from "../../shopify/mail/mailbox";
import { aCustomer, anOrder, storeWith } from "../../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { codeOf, deliverCode, proveByCode, typeCode, typeEmail } from "../../support/identity-code";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import type { Replies } from "../../support/shopper";

let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox();
  process.env.SMTP_URL = `smtp://localhost:${mailbox.port}`;
});
useAppDatabase();
afterAll(async () => {
  await mailbox.stop();
  delete process.env.SMTP_URL;
});
const ada = aCustomer({ email: "ada@example.com" });
const eve = aCustomer({ email: "eve@example.com" });
const rosa = aCustomer({
  ...{ firstName: "Rosa", lastName: "Lund", email: "rosa@example.com" },
  defaultAddress: { zip: "D01 F5P2", countryCodeV2: "IE" },
});
const shopify = useShopify({
  stores: [
    storeWith({
      customers: [ada, eve, rosa],
      orders: [
        anOrder({ name: "#1001", customer: { id: ada.id }, email: "ada@example.com" }),
        anOrder({ name: "#1002", customer: { id: ada.id }, email: "ada@example.com" }),
        anOrder({ name: "#1003", customer: { id: eve.id }, email: "eve@example.com" }),
        anOrder({ name: "#1004", email: "guest@example.com" }),
        // No more than three codes an hour go to an address.
        anOrder({ name: "#1005", email: "patient@example.com" }),
        anOrder({ name: "#1007", email: "eve.two@example.com" }),
        anOrder({ name: "#1008", email: "eve.two@example.com" }),
        anOrder({ name: "#1006", customer: { id: rosa.id }, email: "rosa@example.com" }),
      ],
    }),
  ],
});

const allMine = { type: "choose" as const, choice: "identity.next", option: "orders", label: "All my orders" };
const cardsOf = ({ messages }: Replies) => messages.flatMap(({ cards }) => cards);
const ids = (replies: Replies) => cardsOf(replies).map((card) => ("id" in card ? card.id : card.kind));

describe("a guest without an order number", () => {
  it("is offered to see all orders with a code by e-mail, and sees them once it fits", async () => {
    const shopper = aShopper();
    expect(ids(await shopper.say("where is my order?"))).toContain("identity.next");
    expect(ids(await shopper.tap(allMine))).toEqual(["identity.email", "identity.next"]);
    const asked = await shopper.tap(typeEmail("Ada@example.com"));
    expect(ids(asked)).toEqual(["identity.code", "identity.next"]);
    expect(asked.text).toMatch(/If ada@example.com belongs to/);
    const seen = await shopper.tap(typeCode((await codeOf(shopper.shopper))!));
    const choice = cardsOf(seen).find((card) => card.kind === "choice");
    expect(choice?.kind === "choice" && choice.options.map(({ label }) => label.slice(0, 5))).toEqual(
      expect.arrayContaining(["#1001", "#1002"]),
    );
    expect(JSON.stringify(seen)).not.toMatch(/#100[34]/);
  });

  it("may then say what is to become of one of them, which is no question where it is", async () => {
    const shopper = aShopper();
    await shopper.tap(allMine);
    await proveByCode(shopper, "eve.two@example.com");
    expect(ids(await shopper.say("I want to cancel my order #1007"))).toContain("changes.reason");
    await shopper.tap(allMine);
    expect(ids(await shopper.say("#1007"))).not.toContain("changes.reason");
  });

  it("sees the one order of an address that is no customer’s", async () => {
    const shopper = aShopper();
    await shopper.tap(allMine);
    expect((await proveByCode(shopper, "guest@example.com")).text).toMatch(/#1004/);
    expect((await shopper.say("where is order #1004?")).text).toMatch(/#1004/);
    expect((await shopper.say("where is order #1001?")).text).not.toMatch(/placed|shipped/);
  });

  it("may write address and digits instead of using the forms", async () => {
    const shopper = aShopper();
    await shopper.tap(allMine);
    await shopper.say("it’s guest@example.com");
    const code = (await codeOf(shopper.shopper))!;
    expect((await shopper.say(`${code.slice(0, 3)} ${code.slice(3)}`)).text).toMatch(/#1004/);
  });

  it("may ask something else meanwhile; the digits are still the code", async () => {
    const shopper = aShopper();
    await shopper.tap(allMine);
    await shopper.tap(typeEmail("guest@example.com"));
    await shopper.say("hello?");
    expect((await shopper.say((await codeOf(shopper.shopper))!)).text).toMatch(/#1004/);
  });

  it("has the address that was typed before filled in", async () => {
    const shopper = aShopper();
    await shopper.say("where is my order? my mail is ada@example.com");
    const [form] = cardsOf(await shopper.tap(allMine));
    expect(form?.kind === "form" && form.fields[0]?.value).toBe("ada@example.com");
  });
});

describe("an outsider", () => {
  it("reads the same for a customer’s address and a stranger’s, and no word of whether it is known", async () => {
    const [known, stranger] = [aShopper(), aShopper()];
    const answers: string[] = [];
    for (const [shopper, email] of [
      [known, "eve@example.com"],
      [stranger, "bob@example.com"],
    ] as const) {
      await shopper.tap(allMine);
      const asked = await shopper.tap(typeEmail(email));
      const wrong = await shopper.tap(typeCode("12345"));
      const text = JSON.stringify(
        [asked, wrong].map(({ messages }) => messages.map(({ text, cards }) => ({ text, cards }))),
      );
      answers.push(text.replaceAll(email, "ADDRESS"));
    }
    expect(answers[0]).toBe(answers[1]);
  });

  it("gets nothing by guessing: five tries, then the code is over, for the right digits too", async () => {
    const shopper = aShopper();
    await shopper.tap(allMine);
    await shopper.tap(typeEmail("eve@example.com"));
    const code = (await codeOf(shopper.shopper))!;
    for (let i = 0; i < 5; i++) await shopper.tap(typeCode(code === "111111" ? "222222" : "111111"));
    const late = await shopper.tap(typeCode(code));
    expect(late.text).toMatch(/no longer good/);
    expect(JSON.stringify(late)).not.toContain("#1003");
    expect((await shopper.stored()).verifiedEmail).toBeNull();
  });

  it("cannot use a code of one conversation in another", async () => {
    const [owner, thief] = [aShopper(), aShopper()];
    await owner.tap(allMine);
    await owner.tap(typeEmail("ada@example.com"));
    const code = (await codeOf(owner.shopper))!;
    await thief.tap(allMine);
    await thief.tap(typeEmail("thief@example.org"));
    const tried = await thief.tap(typeCode(code));
    expect(JSON.stringify(tried)).not.toMatch(/#100\d/);
  });

  it("finds nothing left after the conversation was ended", async () => {
    const shopper = aShopper();
    await shopper.tap(allMine);
    await proveByCode(shopper, "guest@example.com");
    await shopper.tap({ type: "end" });
    expect(await shopper.stored()).toMatchObject({
      verifiedEmail: null,
      verifiedCustomerId: null,
      verifiedUntil: null,
    });
    expect((await shopper.say("where is order #1004?")).text).not.toMatch(/placed|shipped/);
  });

  it("finds nothing once the verification has lapsed", async () => {
    const shopper = aShopper();
    await shopper.tap(allMine);
    await proveByCode(shopper, "eve@example.com");
    const { shopId, conversationId: id } = shopper.shopper;
    await forShop(SHOP_A, (tx) =>
      tx.conversation.update({
        where: { shopId_id: { shopId, id } },
        data: { verifiedUntil: new Date(Date.now() - 1) },
      }),
    );
    expect(ids(await shopper.say("where is order #1003?"))).toContain("tracking.identify");
  });
});

describe("a customer signed in at Shopify", () => {
  it("is asked for no code", async () => {
    const shopper = aShopper({ customerId: eve.id.split("/").pop()! });
    const seen = await shopper.say("where is my order?");
    expect(seen.text).toMatch(/#1003/);
    expect(ids(seen)).not.toContain("identity.next");
  });
});

describe("when it does not work", () => {
  it("says after too many codes that a person can help", async () => {
    const shopper = aShopper();
    await shopper.tap(allMine);
    for (const name of ["x", "y", "z"]) await shopper.tap(typeEmail(`${name}@example.net`));
    const fourth = await shopper.tap(typeEmail("w@example.net"));
    expect(fourth.text).toMatch(/as many codes as I may/);
    const person = await shopper.tap({ type: "choose", choice: "identity.next", option: "human", label: "A person" });
    expect(cardsOf(person)[0]?.kind).toBe("handover");
  });

  it("keeps the code while Shopify is away", async () => {
    const shopper = aShopper();
    await shopper.tap(allMine);
    await shopper.tap(typeEmail("patient@example.com"));
    const code = (await codeOf(shopper.shopper))!;
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 20 } });
    expect((await shopper.tap(typeCode(code))).text).toMatch(/can’t reach/);
    shopify().world.faults.clear();
    expect((await shopper.tap(typeCode(code))).text).toMatch(/#1005/);
  });

  it("sends no code from a merchant’s test conversation", async () => {
    const shopper = aShopper();
    await shopper.say("hello");
    const { shopId, conversationId: id } = shopper.shopper;
    await forShop(SHOP_A, (tx) =>
      tx.conversation.update({ where: { shopId_id: { shopId, id } }, data: { isTest: true } }),
    );
    expect((await shopper.tap(allMine)).text).toMatch(/test conversation/);
    await shopper.tap(typeEmail("ada@example.com"));
    expect(await codeOf(shopper.shopper)).toBeNull();
  });
});

const byName = { type: "choose" as const, choice: "identity.next", option: "name", label: "I don’t know which" };
const typeName = (first: string, last: string, postcode: string) => ({
  type: "submit" as const,
  form: "identity.name",
  values: { first_name: first, last_name: last, postcode },
  label: [first, last, postcode].join(" · "),
});

describe("a guest who does not know with which address they ordered", () => {
  it("gets the code at the address on file for a name and postcode, and goes on with what they wanted", async () => {
    const shopper = aShopper();
    await shopper.say("I want to cancel order #1006");
    expect(ids(await shopper.tap(byName))).toEqual(["identity.name", "identity.next"]);
    const asked = await shopper.tap(typeName("rosa", "LUND", "d01 f5p2"));
    expect(ids(asked)).toEqual(["identity.code", "identity.next"]);
    const { shopId, conversationId } = shopper.shopper;
    const code = (await codeOf(shopper.shopper))!;
    await deliverCode(shopId, conversationId);
    const seen = await shopper.tap(typeCode(code));
    expect(seen.text).toContain("#1006");
    expect((await shopper.stored()).verifiedCustomerId).toBe(rosa.id.split("/").pop());
  });

  it("reads the same whether there is such an account or not, and never its address", async () => {
    const answers = await Promise.all(
      [typeName("Rosa", "Lund", "D01 F5P2"), typeName("Nora", "Nobody", "D01 F5P2")].map(async (typed) => {
        const shopper = aShopper();
        await shopper.tap(allMine);
        await shopper.tap(byName);
        const { messages } = await shopper.tap(typed);
        return messages.map(({ text, cards, sources }) => JSON.stringify([text, cards, sources]));
      }),
    );
    const withoutMoments = answers.map((one) => one.map((text) => text.replace(/\d{4}-\d\d-\d\dT[^"]+/g, "")));
    expect(withoutMoments[0]).toEqual(withoutMoments[1]);
    expect(JSON.stringify(answers)).not.toContain("rosa@");
  });

  it("is asked again while a part is missing, and no code is made", async () => {
    const shopper = aShopper();
    await shopper.tap(allMine);
    const asked = await shopper.tap(typeName("Rosa", "Lund", " "));
    expect(ids(asked)).toEqual(["identity.name", "identity.next"]);
    expect(asked.text).toMatch(/all three/);
    expect(await codeOf(shopper.shopper)).toBeNull();
  });

  it("may go back to an address, also by typing it", async () => {
    const shopper = aShopper();
    await shopper.tap(allMine);
    await shopper.tap(byName);
    expect((await shopper.say("oh, it was nobody@example.org")).text).toMatch(/If nobody@example.org belongs to/);
  });

  it.each(LOCALES)("is asked for the name in %s", async (locale) => {
    const shopper = aShopper({ locale });
    await shopper.tap(allMine);
    expect((await shopper.tap(byName)).text).not.toMatch(/went wrong/);
    const sent = await shopper.tap(typeName("Nora", locale, "12345"));
    expect(ids(sent)).toEqual(["identity.code", "identity.next"]);
    expect(sent.text).toMatch(/10|١٠/);
  });
});

it.each(LOCALES)("is asked in %s", async (locale) => {
  const shopper = aShopper({ locale });
  const asked = await shopper.tap(allMine);
  expect(ids(asked)).toEqual(["identity.email", "identity.next"]);
  const sent = await shopper.tap(typeEmail(`${locale}@example.net`));
  expect(sent.text).toContain("@example.net");
  expect((await shopper.tap(typeCode("000"))).text).not.toMatch(/went wrong/);
});
