import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { forShop } from "~/platform/database";
import { PHONE } from "../../support/browser";
import { SHOP_A } from "../../support/app-environment";
import { addConversation, rowOf } from "../../inbox/conversations";
import { DEMO_SHOP } from "../../shopify/identity";
import { expectAccessible, useAdminWorld } from "./admin-world";
import type { OpenAdmin } from "./admin-world";

const { world, open } = useAdminWorld();

/** A shopper who waits for staff, under a name of their own. */
const someoneWaits = (name: string, more: Partial<Parameters<typeof addConversation>[1]> = {}) =>
  addConversation(SHOP_A, {
    name,
    status: "waiting",
    handover: 2,
    brief: { reason: "parcel_problem", emotion: "frustrated", intents: ["track_order"], words: "where is my parcel" },
    lines: [
      { author: "shopper", text: "where is my parcel", minutes: 3 },
      { author: "assistant", text: "I pass this on.", minutes: 2 },
    ],
    ...more,
  });

/** The shopper writes, as another process would store it. */
const shopperWrites = (conversationId: string, text: string) =>
  forShop(SHOP_A, async (tx) => {
    const message = JSON.stringify({ author: "shopper", text, clientId: randomUUID() });
    await tx.$executeRaw`select append_message(${SHOP_A}::uuid, ${conversationId}::uuid, ${message}::jsonb)`;
  });

const composer = ({ app }: OpenAdmin) => app.getByPlaceholder("Write an answer…");
async function answer(admin: OpenAdmin, text: string): Promise<void> {
  await composer(admin).fill(text);
  await composer(admin).press("Control+Enter");
}
const storedTexts = async (conversationId: string) => {
  const rows = await forShop(SHOP_A, (tx) =>
    tx.message.findMany({ where: { shopId: SHOP_A, conversationId, author: "staff" }, orderBy: { seq: "asc" } }),
  );
  return rows.map((row) => row.text);
};

describe("the inbox in the admin", () => {
  it("shows who comes, what they write and that it was read, without a reload", async () => {
    const admin = await open("/app/inbox");
    const other = await open("/app/inbox", "Tadhg");
    const id = await someoneWaits("Nora Live");
    const row = admin.app.getByRole("link", { name: /Nora Live/ });
    await row.waitFor();
    await shopperWrites(id, "hello, is anybody there?");
    await row.getByText("hello, is anybody there?").waitFor();
    await other.app.getByRole("link", { name: /Nora Live.*unread/s }).waitFor();

    await row.click();
    await admin.app.getByRole("region", { name: "Conversation with Nora Live" }).waitFor();
    await other.app.getByRole("link", { name: /Nora Live(?!.*unread)/s }).waitFor();
    await shopperWrites(id, "I see you are here");
    await admin.app.getByRole("region", { name: "Messages" }).getByText("I see you are here").waitFor();
    expect([...admin.trouble, ...other.trouble]).toEqual([]);
  });

  it("answers, and a colleague who was writing is told so, with the draft kept", async () => {
    const id = await someoneWaits("Two Writers");
    const maeve = await open(`/app/inbox/${id}`);
    const tadhg = await open(`/app/inbox/${id}`, "Tadhg");
    await composer(tadhg).fill("I was about to say");
    await answer(maeve, "Maeve here, I look into it.");

    await tadhg.app.getByText("Maeve replied while you were writing.").waitFor();
    await tadhg.app.getByText("Maeve here, I look into it.").waitFor();
    await expect.poll(() => composer(tadhg).inputValue()).toBe("I was about to say");
    expect(await storedTexts(id)).toEqual(["Maeve here, I look into it."]);
    expect(await rowOf(SHOP_A, id)).toMatchObject({ status: "handled_by_staff" });
  });

  it("stores an answer once, although its delivery was in doubt and it was sent again", async () => {
    const id = await someoneWaits("Bad Line");
    let tries = 0;
    const admin = await open(`/app/inbox/${id}`, "", {}, async (page) => {
      // Without live events nothing but the answer itself tells that it was stored.
      await page.route("**/app/events", (route) => route.abort());
      await page.route("**/act", async (route) => {
        if (!route.request().postData()?.includes('"reply"') || tries++ > 0) return route.fallback();
        await route.fetch();
        return route.abort();
      });
    });
    await answer(admin, "Sent over a bad line");
    const retry = admin.app.getByRole("button", { name: "Try again" });
    await retry.waitFor();
    expect(await storedTexts(id)).toEqual(["Sent over a bad line"]);
    await retry.click();
    await retry.waitFor({ state: "detached" });
    await expect.poll(() => admin.app.getByText("Sending…").count()).toBe(0);
    expect(tries).toBe(2);
    expect(await storedTexts(id)).toEqual(["Sent over a bad line"]);
    const shown = admin.app.getByRole("region", { name: "Messages" }).getByText("Sent over a bad line");
    await expect.poll(() => shown.count()).toBe(1);
  });

  it("says what went wrong when an answer does not arrive, and sends it once it can", async () => {
    const id = await someoneWaits("No Line");
    const admin = await open(`/app/inbox/${id}`);
    await composer(admin).waitFor();
    await admin.page.route("**/act", (route) => route.abort());
    await answer(admin, "First answer");
    await admin.app.getByText("No connection. Check your internet and try again.").waitFor();
    expect(await storedTexts(id)).toEqual([]);
    await admin.page.unroute("**/act");
    await admin.app.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => storedTexts(id)).toEqual(["First answer"]);
    await expect.poll(() => admin.app.getByText("Not sent").count()).toBe(0);
  });

  it("keeps a draft per conversation, through others and a reload", async () => {
    const one = await someoneWaits("Draft One");
    await someoneWaits("Draft Two");
    const admin = await open(`/app/inbox/${one}`);
    await composer(admin).fill("half a thought");
    await admin.app.getByRole("link", { name: /Draft Two/ }).click();
    await admin.app.getByRole("region", { name: "Conversation with Draft Two" }).waitFor();
    await expect.poll(() => composer(admin).inputValue()).toBe("");
    await admin.app.getByRole("link", { name: /Draft One/ }).click();
    await admin.app.getByRole("region", { name: "Conversation with Draft One" }).waitFor();
    await expect.poll(() => composer(admin).inputValue()).toBe("half a thought");
    await admin.app.evaluate(() => location.reload());
    await expect.poll(() => composer(admin).inputValue()).toBe("half a thought");
  });

  it("assigns, resolves and reopens", async () => {
    const id = await someoneWaits("In Turn");
    const admin = await open(`/app/inbox/${id}`);
    await admin.app.getByRole("button", { name: "Assign" }).click();
    await admin.app.getByRole("menuitem", { name: "Me", exact: true }).click();
    await admin.app.getByRole("button", { name: "Assigned to you" }).waitFor();
    expect((await rowOf(SHOP_A, id)).status).toBe("handled_by_staff");

    await admin.app.getByRole("button", { name: "Resolve" }).click();
    await admin.app.getByRole("button", { name: "Reopen" }).waitFor();
    expect((await rowOf(SHOP_A, id)).status).toBe("resolved");
    await admin.app.getByRole("button", { name: "Reopen" }).click();
    await admin.app.getByRole("button", { name: "Resolve" }).waitFor();
    expect((await rowOf(SHOP_A, id)).status).toBe("handled_by_staff");
    expect(admin.trouble).toEqual([]);
  });

  it("hands a conversation back to the assistant", async () => {
    const id = await someoneWaits("Handed Back");
    const admin = await open(`/app/inbox/${id}`);
    await admin.app.getByRole("button", { name: "Assign" }).click();
    await admin.app.getByRole("menuitem", { name: "Hand back to the assistant" }).click();
    await admin.app.getByText("the AI assistant, answers here again").waitFor();
    await expect.poll(async () => (await rowOf(SHOP_A, id)).status).toBe("open");
    await admin.app.getByRole("button", { name: "Assign" }).click();
    await admin.app.getByRole("menuitem", { name: "Me", exact: true }).waitFor();
    expect(await admin.app.getByRole("menuitem", { name: "Hand back to the assistant" }).count()).toBe(0);
    expect(admin.trouble).toEqual([]);
  });

  it("keeps the reader's place when earlier messages come in above", async () => {
    const lines = Array.from({ length: 230 }, (_, index) => ({
      author: "shopper" as const,
      text: `line ${index + 1}.`,
      minutes: 230 - index,
    }));
    const id = await someoneWaits("Long Story", { lines });
    const admin = await open(`/app/inbox/${id}`);
    const transcript = admin.app.getByRole("region", { name: "Messages" });
    await transcript.getByText("line 230.").waitFor();
    await transcript.evaluate((node) => {
      node.scrollTop = 0;
    });
    const place = async () =>
      Math.round((await transcript.getByText("line 31.", { exact: true }).boundingBox())?.y ?? -1);
    const before = await place();
    await transcript.getByRole("button", { name: "Show earlier messages" }).click();
    await transcript.getByText("line 1.", { exact: true }).waitFor({ state: "attached" });
    // The button and its room have gone from above.
    await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(80);
    await expect.poll(() => transcript.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it("finds a conversation by what was said in it", async () => {
    await someoneWaits("Zebra Person", { lines: [{ author: "shopper", text: "about the xylophone", minutes: 1 }] });
    const admin = await open("/app/inbox");
    await admin.app.getByRole("searchbox").fill("xylophone");
    await admin.app.getByText("Results for “xylophone” in all conversations").waitFor();
    await expect.poll(() => admin.app.getByRole("list", { name: "Conversations" }).getByRole("link").count()).toBe(1);
    await admin.app.getByRole("searchbox").fill("no such words");
    await admin.app.getByText("Nothing found").waitFor();
    await admin.app.getByRole("link", { name: /Waiting for us/ }).click();
    await expect.poll(() => admin.app.getByRole("searchbox").inputValue()).toBe("");
  });

  it("goes on without Shopify, says so, and reads the facts when Shopify is back", async () => {
    const order = { id: "gid://shopify/Order/6301045", name: "#1045" };
    const id = await someoneWaits("Facts Person", { order });
    world().shopify.world.faults.set(DEMO_SHOP, { status: { code: 503, times: 1_000 } });
    const admin = await open(`/app/inbox/${id}`);
    await admin.app.getByText("Shopify is not answering").waitFor();
    await answer(admin, "I answer all the same");
    await expect.poll(() => storedTexts(id)).toEqual(["I answer all the same"]);

    world().shopify.world.faults.clear();
    await admin.app.getByRole("button", { name: "Try again" }).click();
    const link = admin.app.getByRole("link", { name: "View order #1045" });
    await link.waitFor();
    await expect.poll(() => link.getAttribute("href")).toBe("shopify:admin/orders/6301045");
  });

  it("is worked with the keyboard alone", async () => {
    const id = await someoneWaits("Key Board");
    const admin = await open("/app/inbox");
    const row = admin.app.getByRole("link", { name: /Key Board/ });
    await row.focus();
    await admin.page.keyboard.press("ArrowUp");
    await admin.page.keyboard.press("ArrowDown");
    await expect.poll(() => row.evaluate((link) => link === document.activeElement)).toBe(true);
    await admin.page.keyboard.press("Enter");
    await composer(admin).focus();
    await admin.page.keyboard.type("typed");
    await admin.page.keyboard.press("Enter");
    expect(await storedTexts(id)).toEqual([]);
    await admin.page.keyboard.press("Control+Enter");
    await expect.poll(() => storedTexts(id)).toEqual(["typed"]);
  });

  it("on a phone shows the list or the conversation, and the facts on demand", async () => {
    await someoneWaits("Small Screen");
    const admin = await open("/app/inbox", "", PHONE);
    await admin.app.getByRole("link", { name: /Small Screen/ }).click();
    await composer(admin).waitFor();
    await expect.poll(() => admin.app.getByRole("searchbox").isVisible()).toBe(false);
    await admin.app.getByRole("button", { name: "Details" }).click();
    await admin.app.getByRole("complementary", { name: "Customer and orders" }).waitFor();
    await expectAccessible(admin);
    await admin.app.getByRole("button", { name: "Details" }).click();
    await admin.app.getByRole("link", { name: "Back to the list" }).click();
    await admin.app.getByRole("searchbox").waitFor();
  });

  it("has nothing that axe finds: list, conversation, nothing found, not there", async () => {
    const id = await someoneWaits("Axe Person", { order: { id: "gid://shopify/Order/6301045", name: "#1045" } });
    for (const path of [
      "/app/inbox",
      `/app/inbox/${id}`,
      "/app/inbox?q=nothing-at-all",
      `/app/inbox/${randomUUID()}`,
    ]) {
      const admin = await open(path);
      if (path.includes(id)) await admin.app.getByRole("link", { name: "View order #1045" }).waitFor();
      await expectAccessible(admin);
      await admin.page.context().close();
    }
  });

  it("tells nobody what another shop's conversation holds", async () => {
    const id = await someoneWaits("Juniper Only");
    const pico = await open(`/app/inbox/${id}?shop=pico-books.myshopify.com`);
    await pico.app.getByText("This is not here").waitFor();
    await expect.poll(() => pico.app.getByText("Juniper Only").count()).toBe(0);
  });

  it("goes on when the process that served it dies, and catches up with what it missed", async () => {
    const admins = [await open("/app/inbox"), await open("/app/inbox", "Tadhg")];
    await someoneWaits("Before The Crash");
    for (const { app } of admins) await app.getByRole("link", { name: /Before The Crash/ }).waitFor();
    await world().apps[0]?.kill();
    await someoneWaits("After The Crash");
    for (const { app } of admins) await app.getByRole("link", { name: /After The Crash/ }).waitFor();
  });
});
