import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../support/browser";
import { Shopper } from "./shopper";

let browser: Browser;
let shopper: Shopper;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => shopper.leave());

const ids = () => shopper.server.turns().map(({ clientId }) => clientId);

describe("offline", () => {
  it("keeps what is written, says so, and sends it in order and once when the network is back", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.open();
    await shopper.context.setOffline(true);
    await shopper.dialog.getByText("You’re offline.").waitFor();
    await shopper.say("One");
    await shopper.say("Two");
    await shopper.say("Three");
    await expect.poll(() => shopper.log.getByText("Waiting for connection").count()).toBe(3);
    expect(shopper.server.turns()).toEqual([]);
    await shopper.context.setOffline(false);
    await expect
      .poll(() => shopper.bubbles(), { timeout: 15_000 })
      .toEqual(["One", "All right.", "Two", "All right.", "Three", "All right."]);
    expect(shopper.server.turns().map(({ text }) => text)).toEqual(["One", "Two", "Three"]);
    expect(new Set(ids()).size).toBe(3);
    await shopper.dialog.getByText("You’re offline.").waitFor({ state: "hidden" });
  });

  it("keeps what is written across a reload", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.open();
    shopper.server.directBlocked = true;
    await shopper.page.route("**/apps/warmline/messages", (route) => route.abort());
    await shopper.say("Still there?");
    await shopper.log.getByText("Waiting for connection").waitFor();
    await shopper.composer.fill("half a sent");
    const before = ids();
    await shopper.page.unroute("**/apps/warmline/messages");
    shopper.server.directBlocked = false;
    await shopper.page.reload();
    await shopper.log.getByText("All right.").waitFor();
    await expect.poll(() => shopper.bubbles()).toEqual(["Still there?", "All right."]);
    expect(new Set([...before, ...ids()]).size).toBe(1);
    await expect.poll(() => shopper.composer.inputValue()).toBe("half a sent");
  });
});

describe("a broken connection", () => {
  it("in the middle of an answer is retried with the same id, and nothing stands twice", async () => {
    let tries = 0;
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.answer = async (_turn, say) => {
        say({ type: "thinking" }, { type: "part", replyId: "reply", text: "Half of it." });
        if (++tries === 1) {
          // The first half must have been sent before the line goes.
          await new Promise((sent) => setTimeout(sent, 50));
          return server.cut();
        }
        say({ type: "part", replyId: "reply", text: "Half of it." });
        say({ type: "message", message: server.add("assistant", "Half of it. And the rest.", { id: "reply" }) });
      };
    });
    await shopper.open();
    await shopper.say("Where is it?");
    await shopper.log.getByText("And the rest.").waitFor();
    await expect.poll(() => shopper.bubbles()).toEqual(["Where is it?", "Half of it. And the rest."]);
    expect(ids()).toHaveLength(2);
    expect(new Set(ids()).size).toBe(1);
  });

  it("after the answer was stored gets the stored answer", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.answer = () => {
        server.add("assistant", "It is on its way.");
        server.cut();
      };
    });
    await shopper.open();
    await shopper.say("Where is it?");
    await expect.poll(() => shopper.bubbles()).toEqual(["Where is it?", "It is on its way."]);
    expect(new Set(ids()).size).toBe(1);
  });

  it("of the live channel is opened again and catches up on what was missed", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => server.add("assistant", "Hello"));
    await shopper.open();
    const { server } = shopper;
    await expect.poll(() => server.listening).toBe(1);
    server.cut();
    server.add("staff", "Written while the line was down");
    await shopper.log.getByText("Written while the line was down").waitFor();
    await expect.poll(() => shopper.bubbles()).toEqual(["Hello", "Written while the line was down"]);
  });
});

describe("where the app's host is blocked", () => {
  it("everything goes through the shop's proxy, and staff are heard by polling", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.directBlocked = true;
      server.proxyPath = "/tools/help";
      server.pageOptions = { locale: "en", settings: { proxy_path: "/apps/elsewhere" }, appProxyPath: "/tools/help" };
    });
    await shopper.open();
    await shopper.say("Hello");
    await shopper.log.getByText("All right.").waitFor();
    const { server } = shopper;
    server.status = "handled_by_staff";
    server.staffName = "Maya";
    server.add("staff", "Hi, Maya here.");
    await shopper.log.getByText("Hi, Maya here.").waitFor();
    await shopper.dialog.getByText("You’re talking with Maya").waitFor();
    await expect.poll(() => shopper.bubbles()).toEqual(["Hello", "All right.", "Hi, Maya here."]);
    expect(new Set(server.heard.map(({ way }) => way))).toEqual(new Set(["proxy"]));
  });
});

describe("the server's refusals", () => {
  it("are shown with a way to try again, with the same id", async () => {
    let tries = 0;
    shopper = await Shopper.visit(browser);
    await shopper.page.route("**/chat/messages", async (route) => {
      if (++tries > 1) return route.fallback();
      await route.fulfill({
        status: 409,
        headers: { "access-control-allow-origin": "*" },
        json: { error: { code: "conflict", text: "Please wait a moment.", retry: false } },
      });
    });
    await shopper.open();
    const sent = shopper.page.waitForRequest("**/chat/messages");
    await shopper.say("Hello");
    const first = (await sent).postDataJSON() as { clientId: string };
    await shopper.log.getByText("Please wait a moment.").waitFor();
    await shopper.log.getByRole("button", { name: "Try again" }).click();
    await shopper.log.getByText("All right.").waitFor();
    await expect.poll(() => shopper.bubbles()).toEqual(["Hello", "All right."]);
    expect(ids()).toEqual([first.clientId]);
  });

  it("of an old token are answered with a new session", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.open();
    shopper.server.validTokens.clear();
    await shopper.say("Hello");
    await shopper.log.getByText("All right.").waitFor();
    expect(shopper.server.sessions.length).toBeGreaterThan(1);
    expect(shopper.server.sessions[1]?.resume).toBe("resume-1");
  });

  it("to open a session are told, and the chat begins when it can, with what was written meanwhile", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.page.route("**/apps/warmline/session", (route) => route.fulfill({ status: 503, json: {} }));
    await shopper.launcher.click();
    await shopper.dialog.getByText("We can’t reach the chat right now.").waitFor();
    await shopper.say("Anyone?");
    await shopper.page.unroute("**/apps/warmline/session");
    await shopper.log.getByText("All right.").waitFor({ timeout: 20_000 });
    await expect.poll(() => shopper.bubbles()).toEqual(["Anyone?", "All right."]);
  });
});

describe("from page to page", () => {
  it("the conversation and the open dialog stay, and the page keeps its focus", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.open();
    await shopper.say("Hello");
    await shopper.log.getByText("All right.").waitFor();
    await shopper.page.goto(`${shopper.server.shopUrl}products/mug`);
    await shopper.log.getByText("All right.").waitFor();
    await expect.poll(() => shopper.bubbles()).toEqual(["Hello", "All right."]);
    expect(await shopper.page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    expect(shopper.server.sessions.at(-1)).toMatchObject({ resume: "resume-1", page: "/products/mug" });
  });

  it("a sheet on a phone does not cover the next page", async () => {
    shopper = await Shopper.visit(browser, { viewport: { width: 390, height: 844 } });
    await shopper.open();
    await shopper.page.reload();
    await shopper.launcher.waitFor();
    await shopper.page.waitForTimeout(200);
    await expect.poll(() => shopper.dialog.isVisible()).toBe(false);
  });

  it("who waits for a person hears of the answer while the dialog is closed", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.add("assistant", "I am getting someone.");
      server.status = "waiting";
    });
    await shopper.open();
    await shopper.page.keyboard.press("Escape");
    await shopper.page.reload();
    const { server } = shopper;
    await expect.poll(() => server.listening).toBe(1);
    server.publish({ type: "message", message: server.add("staff", "Hi, Maya here.") });
    await shopper.page.getByRole("button", { name: "Chat with us Unread messages: 1" }).waitFor();
    await expect.poll(() => shopper.dialog.isVisible()).toBe(false);
    await shopper.open();
    await shopper.page.keyboard.press("Escape");
    await shopper.page.getByRole("button", { name: "Chat with us", exact: true }).waitFor();
  });

  it("two tabs show one conversation", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.open();
    const { server, context } = shopper;
    const other = await context.newPage();
    await other.goto(server.shopUrl);
    await other.locator("warmline-chat .launcher").click();
    await expect.poll(() => server.listening).toBeGreaterThan(0);
    server.answer = (_turn, say) => {
      const message = server.add("assistant", "Seen in both.");
      say({ type: "message", message });
    };
    await shopper.page.bringToFront();
    await shopper.say("Hello");
    await shopper.log.getByText("Seen in both.").waitFor();
    server.publish(...server.messages.map((message) => ({ type: "message" as const, message })));
    await other.getByRole("log").getByText("Seen in both.").waitFor();
    await expect
      .poll(() => other.getByRole("log").locator("> .row .bubble").allInnerTexts())
      .toEqual(["Hello", "Seen in both."]);
    await expect.poll(() => shopper.bubbles()).toEqual(["Hello", "Seen in both."]);
  });

  it("works where the browser keeps nothing", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.context.addInitScript(() => {
      for (const area of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, area, {
          get: () => {
            throw new DOMException("blocked", "SecurityError");
          },
        });
      }
    });
    await shopper.page.reload();
    await shopper.open();
    await shopper.say("Hello");
    await shopper.log.getByText("All right.").waitFor();
  });
});
