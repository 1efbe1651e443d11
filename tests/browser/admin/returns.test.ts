import { beforeAll, describe, expect, it } from "vitest";
import { keepPhoto } from "~/conversations/photos/keep-photo";
import { forShop } from "~/platform/database";
import { readReturn } from "~/returns/read-returns";
import { findReturnCases } from "~/returns/return-case";
import type { ReturnCase } from "~/returns/return-case";
import { adminApi } from "~/shopify/admin-api";
import { ada, customer, generous, publish, returnsStore } from "../../assistant/returns/world";
import { PNG } from "../../conversations/photos/pictures";
import { DEMO_SHOP } from "../../shopify/identity";
import { useStandIn } from "../../shopify/preload";
import { aDelivered, aLineItem, anOrder, daysAgo } from "../../shopify/store/fixtures";
import { SHOP_A } from "../../support/app-environment";
import { PHONE } from "../../support/browser";
import { expectAccessible, useAdminWorld } from "./admin-world";

const NAMES = ["#1101", "#1102", "#1103", "#1104", "#1105"];
const orders = NAMES.map((name) =>
  anOrder({
    name,
    email: "ada@example.com",
    customer: { id: customer.id },
    createdAt: daysAgo(9),
    fulfillments: [aDelivered(5)],
    lineItems: [aLineItem({ title: "Linen shirt", variantTitle: "M", price: "60.00" })],
  }),
);
// This process takes the shopper's turns beside the app's own processes, so it must open the same sealed tokens.
const { world, open } = useAdminWorld({
  stores: [{ ...returnsStore, orders }],
  encryptionKey: Buffer.alloc(32, 7).toString("base64"),
});

type Requested = Awaited<ReturnType<typeof request>>;
const asked = new Map<string, Requested>();

beforeAll(async () => {
  useStandIn(world().shopify.url);
  await publish((policy) => {
    const base = generous(policy);
    return { ...base, returns: { ...base.returns, approval: { ...base.returns.approval, mode: "staff" } } };
  });
  for (const name of NAMES) asked.set(name, await request(name));
});

/** A return from the first word to the tap, with a photo as evidence. */
async function request(name: string) {
  const shopper = ada();
  await shopper.say(`I want to return order ${name}`);
  await shopper.choose("return.reason", "size-too-small");
  await shopper.submit("return.evidence", { answer_unused: "yes", note: "Too tight at the shoulders." });
  await shopper.confirm(await shopper.choose("return.outcome", "original_payment"));
  const kept = await caseOf(name);
  const photo = await keepPhoto(shopper.shopper, PNG);
  await forShop(SHOP_A, (tx) =>
    tx.returnCase.update({
      where: { shopId_id: { shopId: SHOP_A, id: kept.id } },
      data: { evidence: { ...kept.evidence, photos: [photo.id] } },
    }),
  );
  const texts = async () => (await shopper.stored()).messages.map(({ text }) => text);
  return { ...shopper, texts, returnId: kept.returnId! };
}

async function caseOf(name: string): Promise<ReturnCase> {
  const [kept] = await findReturnCases(SHOP_A, { orderId: orders.find((one) => one.name === name)!.id });
  if (!kept) throw new Error(`no return of ${name}`);
  return kept;
}

const statusOf = async (name: string) => (await readReturn(adminApi(DEMO_SHOP), asked.get(name)!.returnId))?.status;

describe("the Returns page", () => {
  it("shows what the shopper said and showed, and which rule asks for a person", async () => {
    const admin = await open("/app/returns");
    const { app } = admin;
    const row = app.getByRole("article", { name: /#1101/ });
    await row.getByText("Too tight at the shoulders.").waitFor();
    await row.getByText("Too small").waitFor();
    await row.getByText("A person approves every return.", { exact: false }).waitFor();
    await row.getByText(/€\d+\.00 back to the original payment/).waitFor();
    await expectAccessible(admin);
    await row.getByRole("button", { name: /Open photo 1 for #1101/ }).click();
    await app.getByRole("dialog").getByRole("img").waitFor();
    await admin.page.keyboard.press("Escape");
    await app.getByRole("dialog").waitFor({ state: "detached" });
    await app.getByRole("searchbox").fill("1103");
    await app.getByRole("article", { name: /#1101/ }).waitFor({ state: "detached" });
    expect(await app.getByRole("article").count()).toBe(1);
    expect(admin.trouble).toEqual([]);
  });

  it("approves at one click, by keyboard too, and the shopper reads it", async () => {
    const admin = await open("/app/returns");
    const button = admin.app.getByRole("button", { name: /^Approve #1101/ });
    await button.focus();
    await admin.page.keyboard.press("Enter");
    await expect.poll(async () => (await asked.get("#1101")!.texts()).at(-1)).toMatch(/approved your return #1101-R1/);
    await admin.app.getByRole("article", { name: /#1101/ }).waitFor({ state: "detached" });
    expect(await statusOf("#1101")).toBe("OPEN");
    expect(admin.trouble).toEqual([]);
  });

  it("attaches a label, and pays the amount that was shown once, though it is clicked twice", async () => {
    const admin = await open("/app/returns?tab=parcel");
    const { app } = admin;
    await app.getByRole("button", { name: /Attach label: #1101/ }).click();
    const label = app.getByRole("dialog");
    await label.getByRole("button", { name: "Send to the shopper" }).click();
    await label.getByText("Fill in a label’s address or a tracking number.").waitFor();
    await label.getByLabel("Address of the label").fill("https://labels.example.com/1101.pdf");
    await label.getByRole("button", { name: "Send to the shopper" }).click();
    await label.waitFor({ state: "detached" });
    await expect.poll(async () => (await asked.get("#1101")!.texts()).at(-1)).toMatch(/Your way to send it back/);

    await app.getByRole("button", { name: /Parcel received: #1101/ }).click();
    const parcel = app.getByRole("dialog");
    const pay = parcel.getByRole("button", { name: /^Take it in and pay €\d+\.00$/ });
    await pay.waitFor();
    await expectAccessible(admin);
    await pay.dblclick();
    await parcel.waitFor({ state: "detached" });
    await expect.poll(() => statusOf("#1101")).toBe("CLOSED");
    const facts = await readReturn(adminApi(DEMO_SHOP), asked.get("#1101")!.returnId);
    expect(facts?.refunds).toHaveLength(1);
    const told = (await asked.get("#1101")!.texts()).filter((text) => text.includes("back to you"));
    expect(told).toHaveLength(1);
    await app.getByText("No parcel is on its way back").waitFor();
    expect(admin.trouble).toEqual([]);
  });

  it("declines several at once with one reason, and says honestly which did not go", async () => {
    const admin = await open("/app/returns");
    const { app } = admin;
    for (const name of ["#1102", "#1103", "#1104"]) await app.getByLabel(new RegExp(`^Select ${name}`)).check();
    // Taken back by the shopper while staff choose.
    const returns = world()
      .shopify.shop()
      .store.data.orders.flatMap((order) => order.returns);
    returns.find(({ id }) => id === asked.get("#1103")!.returnId)!.status = "CANCELED";
    await app.getByRole("button", { name: "Decline", exact: true }).first().click();
    const dialog = app.getByRole("dialog");
    await dialog.getByRole("button", { name: "Decline" }).click();
    await dialog.getByText("Tell the shopper why.").waitFor();
    await dialog.getByLabel("What the shopper reads").fill("They were worn.");
    await dialog.getByRole("button", { name: "Decline" }).click();
    await app.getByText("1 return is not decided").waitFor();
    await app.getByText(/#1103-R1: it is no longer in a state for this/).waitFor();
    await app.getByText("2 returns are decided, and the shoppers were told").waitFor();
    await expectAccessible(admin);
    for (const name of ["#1102", "#1104"]) {
      expect(await statusOf(name)).toBe("DECLINED");
      expect((await asked.get(name)!.texts()).at(-1)).toMatch(/They write: “They were worn\.”/);
    }
    expect(await statusOf("#1103")).toBe("CANCELED");
    expect(admin.trouble).toEqual([]);
  });

  it("works on a phone", async () => {
    const admin = await open("/app/returns", "", PHONE);
    await admin.app.getByRole("article", { name: /#1105/ }).waitFor();
    await admin.app.getByRole("button", { name: /Open photo/ }).waitFor();
    expect(await admin.app.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(admin);
  });
});

it("shows a conversation’s return beside it, with its photo", async () => {
  const { shopper } = asked.get("#1105")!;
  const admin = await open(`/app/inbox/${shopper.conversationId}`);
  const facts = admin.app.getByRole("complementary");
  await facts.getByText("#1105-R1").waitFor();
  await facts.getByText("Too tight at the shoulders.").waitFor();
  await facts.getByRole("button", { name: "Open photo 1 for #1105-R1" }).waitFor();
  await expectAccessible(admin);
  await facts.getByRole("link", { name: "Open in Returns: #1105-R1" }).click();
  await admin.app.getByRole("article", { name: /#1105/ }).waitFor();
});
