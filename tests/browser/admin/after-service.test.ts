import { randomUUID } from "node:crypto";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { listClaims } from "~/offers/list-claims";
import { forShop } from "~/platform/database";
import { PNG } from "../../conversations/photos/pictures";
import { addConversation, rowOf } from "../../inbox/conversations";
import { aPolicy, clearOffers, useRules } from "../../offers/setting";
import { SHOP_A } from "../../support/app-environment";
import { openPage, PHONE } from "../../support/browser";
import { expectAccessible, useAdminWorld } from "./admin-world";
import type { OpenAdmin } from "./admin-world";

const { world, browser, open } = useAdminWorld();

const LIMIT = { currency: "EUR", each: 1_000, daily: 3_000, validDays: 7 };

beforeEach(async () => {
  await clearOffers();
});

const dialog = (page: Page) => page.getByRole("dialog");
/** In the log; the live region says the same a second time. */
const inChat = (page: Page, text: string | RegExp) => dialog(page).getByText(text).first();

/** A shopper who has asked for a person, with the block open, and a member of staff who has the conversation open. */
async function handOver(options: Parameters<typeof openPage>[1] = {}, staff: Parameters<typeof open>[2] = {}) {
  const { page, trouble } = await openPage(browser(), options);
  await page.goto(world().storefrontUrl);
  await page.locator("warmline-chat .launcher").click();
  await dialog(page).getByRole("button", { name: "Talk to a person" }).first().click();
  await inChat(page, "Waiting for a person").waitFor();
  const id = await forShop(SHOP_A, async (tx) => {
    const newest = await tx.conversation.findFirstOrThrow({
      where: { shopId: SHOP_A, status: "waiting", lastSeq: { gt: 0 } },
      orderBy: { createdAt: "desc" },
    });
    return newest.id;
  });
  const admin = await open(`/app/inbox/${id}`, "", staff);
  return { shopper: page, admin, id, trouble: () => [...trouble, ...admin.trouble] };
}

async function answer({ app }: OpenAdmin, text: string): Promise<void> {
  await app.getByPlaceholder("Write an answer…").fill(text);
  await app.getByRole("button", { name: "Send" }).click();
}

/** Nothing that axe finds in the block; around it is the shop's theme. */
async function expectBlockAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("warmline-chat").analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`),
  ).toEqual([]);
}

describe("after the service", () => {
  it("staff give a code: the limit, what the shopper will read, once under a double click, live in the chat", async () => {
    await useRules(aPolicy({ rules: [], staff: LIMIT }));
    const { shopper, admin, id, trouble } = await handOver();
    await admin.app.getByRole("button", { name: "Offer a code" }).click();
    const modal = admin.app.getByRole("dialog");
    await modal.getByText(/up to €10.00 with one code and €30.00 a day/).waitFor();
    await modal.getByLabel("Amount off").fill("10.01");
    await modal.getByText("More than you may give with one code: at most €10.00.").waitFor();
    await modal.getByLabel("Amount off").fill("7.50");
    await modal.getByLabel("Why").selectOption("wait");
    await modal.getByText(/has made you a personal code, because you had to wait/).waitFor();
    await modal.getByText("€7.50 off from €7.50").waitFor();
    await expectAccessible(admin);
    await modal.getByRole("button", { name: "Give the code" }).dblclick();
    await modal.waitFor({ state: "detached" });

    await inChat(shopper, /has made you a personal code, because you had to wait/).waitFor();
    const rows = (await listClaims(SHOP_A, {})).rows;
    expect(rows).toHaveLength(1);
    await inChat(shopper, rows[0]!.code).waitFor();
    await expectBlockAccessible(shopper);
    expect(await rowOf(SHOP_A, id)).toMatchObject({ status: "handled_by_staff" });
    expect(trouble()).toEqual([]);
  });

  it("says why no code may be given, and refuses beyond the day's limit in words", async () => {
    const { admin } = await handOver();
    await admin.app.getByRole("button", { name: "Offer a code" }).click();
    await admin.app.getByText("Your team may not give codes yet").waitFor();
    await expectAccessible(admin);
    await admin.app.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();

    await useRules(aPolicy({ rules: [], staff: { ...LIMIT, daily: 500 } }));
    await admin.app.getByRole("button", { name: "Offer a code" }).click();
    await admin.app.getByRole("dialog").getByLabel("Amount off").fill("9");
    await admin.app.getByRole("button", { name: "Give the code" }).click();
    await admin.app.getByText("It is more than you may give: at most €10.00 with one code and €5.00 a day.").waitFor();
    expect((await listClaims(SHOP_A, {})).rows).toEqual([]);
  });

  it("a shopper rates the help at one tap when it is resolved, adds a word, and staff see both at once", async () => {
    const { shopper, admin, id, trouble } = await handOver(PHONE);
    await answer(admin, "I have called the depot.");
    await inChat(shopper, "I have called the depot.").waitFor();
    await admin.app.getByRole("button", { name: "Resolve" }).click();
    const best = dialog(shopper).getByRole("button", { name: /5: Very good/ });
    await best.waitFor();
    await expectBlockAccessible(shopper);
    await best.click();
    await inChat(shopper, /I’ve noted 5 of 5/).waitFor();
    await dialog(shopper).getByLabel("A word to the team").fill("Quick and kind");
    await expectBlockAccessible(shopper);
    await dialog(shopper).getByRole("button", { name: "Send", exact: true }).first().click();
    await inChat(shopper, "Thank you. The team can read that now.").waitFor();

    const strip = admin.app.getByRole("region", { name: "Rating", exact: true });
    await strip.getByText("5 of 5").waitFor();
    await strip.getByText("Quick and kind").waitFor();
    await expectAccessible(admin);
    expect((await rowOf(SHOP_A, id)).status).toBe("resolved");
    const home = await open("/app");
    await home.app.getByText("Quick and kind").waitFor();
    await expectAccessible(home);
    expect([...trouble(), ...home.trouble]).toEqual([]);
  });

  it("a low rating offers a person again, and stands out for staff until they have looked", async () => {
    const list = await open("/app/inbox?view=resolved", "Tadhg");
    const { shopper, admin } = await handOver();
    await answer(admin, "No, we cannot.");
    await inChat(shopper, "No, we cannot.").waitFor();
    await admin.app.getByRole("button", { name: "Resolve" }).click();
    await dialog(shopper)
      .getByRole("button", { name: /5: Very good/ })
      .waitFor();
    await admin.page.context().close();
    const box = dialog(shopper).locator("textarea").last();
    await box.fill("2, nobody listened");
    await box.press("Enter");
    await inChat(shopper, /Shall I bring in a person/).waitFor();

    await list.app.getByRole("link", { name: /Rated low/ }).click();
    const row = list.app
      .getByRole("list", { name: "Conversations" })
      .getByRole("link", { name: /2 of 5/ })
      .first();
    await expect.poll(() => row.getAttribute("data-unread")).toBe("true");
    await expectAccessible(list);
    await row.click();
    await list.app.getByRole("region", { name: "Rating" }).getByText("nobody listened").waitFor();
    await expect.poll(() => row.getAttribute("data-unread")).toBeNull();
    await dialog(shopper).getByRole("button", { name: "Yes, bring in a person" }).click();
    await inChat(shopper, "Waiting for a person").waitFor();
  });

  it("photos of a shopper stand in the transcript as pictures that open", async () => {
    const id = await addConversation(SHOP_A, {
      ...{ name: "Photo Person", status: "waiting" as const, handover: 2 },
      lines: [{ author: "shopper", text: "my mug is broken", minutes: 3 }],
    });
    await forShop(SHOP_A, async (tx) => {
      const data = { shopId: SHOP_A, conversationId: id, type: "image/png", bytes: Uint8Array.from(PNG) };
      const photo = await tx.photo.create({ data: { ...data, sha256: randomUUID() }, select: { id: true } });
      const action = { type: "submit", form: "returns.evidence", values: { photos: photo.id }, label: "mug.png" };
      const message = JSON.stringify({ author: "shopper", text: "mug.png", clientId: randomUUID(), action });
      await tx.$executeRaw`select append_message(${SHOP_A}::uuid, ${id}::uuid, ${message}::jsonb)`;
    });
    const admin = await open(`/app/inbox/${id}`, "", PHONE);
    await admin.app.getByRole("button", { name: "Open photo 1 from Photo Person" }).click();
    await admin.app.getByRole("img", { name: "Photo 1 from Photo Person" }).waitFor();
    await expectAccessible(admin);
    expect(admin.trouble).toEqual([]);
  });
});
