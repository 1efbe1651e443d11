import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../support/browser";
import { JPEG } from "../../conversations/photos/pictures";
import { EVIDENCE, FORM } from "./cards";
import { type ChatServer, photoId } from "./chat-server";
import { Shopper } from "./shopper";

let browser: Browser;
let shopper: Shopper;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => shopper.leave());

const visit = async (prepare?: (server: ChatServer) => void): Promise<void> => {
  shopper = await Shopper.visit(browser, {}, (server) => {
    server.add("assistant", "Please show me.", { cards: [EVIDENCE] });
    prepare?.(server);
  });
  await shopper.open();
};

const button = (name: string) => shopper.log.getByRole("button", { name });
const status = (text: string) => shopper.log.getByRole("status").filter({ hasText: text });
const picture = (name: string, buffer: Buffer = JPEG) => ({ name, mimeType: "image/jpeg", buffer });

async function pick(...files: ReturnType<typeof picture>[]): Promise<void> {
  const chooser = shopper.page.waitForEvent("filechooser");
  await button("Add photos").click();
  await (await chooser).setFiles(files);
}

describe("a form with a choice, a text and photos", () => {
  it("uploads each photo at once, and hands in what was chosen, written and uploaded", async () => {
    await visit();
    await pick(picture("crack.jpg"));
    await status("Uploaded").waitFor();
    await pick(picture("whole.jpg"));
    await expect.poll(() => status("Uploaded").count()).toBe(2);
    expect(shopper.server.photos.map(({ way, type }) => ({ way, type }))).toEqual([
      { way: "direct", type: null },
      { way: "direct", type: null },
    ]);
    // Drawn anew by the browser: upright, and without what the camera wrote.
    expect(shopper.server.photos[0]?.picture).not.toEqual(JPEG);
    expect(shopper.server.photos[0]?.picture.subarray(0, 3).toString("hex")).toBe("ffd8ff");
    await shopper.log.getByLabel("Reason").selectOption("broken");
    await shopper.log.getByLabel("What happened?").fill("It fell apart.\nIn two.");
    await button("Send").click();
    await shopper.log.getByText("All right.").waitFor();
    expect(shopper.server.turns().map(({ action }) => action)).toEqual([
      {
        type: "submit",
        form: "evidence",
        values: { reason: "broken", note: "It fell apart.\nIn two.", photos: `${photoId(1)} ${photoId(2)}` },
        label: "It is broken · It fell apart.\nIn two. · crack.jpg, whole.jpg",
      },
    ]);
    await expect.poll(() => shopper.focused()).toBe("Send");
  });

  it("names what is missing, and goes to the first of it", async () => {
    await visit();
    await button("Add photos").waitFor();
    await button("Send").click();
    await expect.poll(() => shopper.log.getByText("Please fill in this field.").count()).toBe(2);
    expect(await shopper.log.getByLabel("Reason").evaluate((input) => input.matches(":focus"))).toBe(true);
    expect(shopper.server.turns()).toEqual([]);
  });

  it("waits for a photo that is under way, and says so", async () => {
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((done) => (arrive = done));
    await visit((server) => (server.photoAnswer = () => arrived));
    await pick(picture("crack.jpg"));
    await status("Uploading…").waitFor();
    await shopper.log.getByRole("progressbar").waitFor();
    await shopper.log.getByLabel("Reason").selectOption("broken");
    await button("Send").click();
    await shopper.log
      .getByRole("group", { name: "Photos of the damage" })
      .locator(".error", { hasText: "Uploading…" })
      .waitFor();
    expect(shopper.server.turns()).toEqual([]);
    arrive();
    await status("Uploaded").waitFor();
    await button("Send").click();
    await expect.poll(() => shopper.server.turns().length).toBe(1);
  });

  it("moves nothing while a photo is under way, for who wants no motion", async () => {
    shopper = await Shopper.visit(browser, { reducedMotion: "reduce" }, (server) => {
      server.add("assistant", "Please show me.", { cards: [EVIDENCE] });
      server.photoAnswer = () => new Promise(() => undefined);
    });
    await shopper.open();
    await pick(picture("crack.jpg"));
    await status("Uploading…").waitFor();
    await expect.poll(() => shopper.log.getByRole("progressbar").count()).toBe(0);
  });

  it("takes a photo away again, by keyboard too, and no more than the form takes", async () => {
    await visit();
    await pick(picture("one.jpg"));
    await status("Uploaded").waitFor();
    await pick(picture("two.jpg"), picture("three.jpg"));
    await expect.poll(() => status("Uploaded").count()).toBe(2);
    await expect.poll(() => shopper.log.getByText("three.jpg").count()).toBe(0);
    await button("Remove one.jpg").focus();
    await shopper.page.keyboard.press("Enter");
    await expect.poll(() => shopper.log.getByText("one.jpg").count()).toBe(0);
    await expect.poll(() => shopper.focused()).toBe("Add photos");
    await shopper.log.getByLabel("Reason").selectOption("wrong");
    await button("Send").click();
    await expect
      .poll(() => shopper.server.turns()[0]?.action)
      .toMatchObject({ values: { photos: photoId(2) }, label: "It is the wrong one · two.jpg" });
  });

  it("shows the server's words for a photo that it refuses, and does not hand it in", async () => {
    await visit((server) => (server.photoRefusal = "That could not be read."));
    await pick(picture("letter.jpg", Buffer.from("Dear shop")));
    await status("That could not be read.").waitFor();
    expect(shopper.server.photos[0]?.picture.toString()).toBe("Dear shop");
    await shopper.log.getByLabel("Reason").selectOption("broken");
    await button("Send").click();
    await shopper.log.getByText("Please fill in this field.").waitFor();
    expect(shopper.server.turns()).toEqual([]);
  });

  it("sends photos through the shop's proxy where the app's host is blocked, and with a new token for an old one", async () => {
    await visit((server) => (server.directBlocked = true));
    shopper.server.validTokens.clear();
    await pick(picture("crack.jpg"));
    await status("Uploaded").waitFor();
    expect(shopper.server.photos.map(({ way }) => way)).toEqual(["proxy"]);
  });

  it("says so where the part for photos cannot be loaded", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => server.add("assistant", "", { cards: [EVIDENCE] }));
    await shopper.page.route("**/photos.js*", (route) => route.abort());
    await shopper.open();
    await shopper.log.getByText("This photo could not be uploaded.").waitFor();
  });
});

it("a form without photos does not load the part for them", async () => {
  const asked: string[] = [];
  shopper = await Shopper.visit(browser, {}, (server) => server.add("assistant", "", { cards: [FORM] }));
  shopper.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await shopper.open();
  await shopper.log.getByRole("button", { name: "Show my order" }).waitFor();
  expect(asked).toContain("/assets/chat.js");
  expect(asked).not.toContain("/assets/photos.js");
});
