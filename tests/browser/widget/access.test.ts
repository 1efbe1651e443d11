import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Card } from "~/contract/chat";
import {
  ALL,
  CHOICE,
  EVIDENCE,
  FORM,
  handover,
  OFFER,
  ORDER,
  PRODUCTS,
  PROPOSAL,
  RETURN,
  SOURCES,
  TRACKING,
} from "./cards";
import { JPEG } from "../../conversations/photos/pictures";
import type { ChatServer } from "./chat-server";
import { launchBrowser } from "../../support/browser";
import { Shopper } from "./shopper";

let browser: Browser;
let shopper: Shopper;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => shopper.leave());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Everything that axe finds on the page, the shop's own little page included. */
async function expectNoFindings(): Promise<void> {
  const { violations } = await new AxeBuilder({ page: shopper.page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("; ")}`)).toEqual([]);
}

describe("axe finds nothing", () => {
  const withCard = (card: Card) => (server: ChatServer) => {
    server.add("shopper", "Where is my order?");
    server.add("assistant", "Here is what I **found**, see [this](https://a.example/).", {
      cards: [card],
      sources: SOURCES,
    });
  };

  it("in the launcher, without and with unread messages", async () => {
    shopper = await Shopper.visit(browser);
    await expectNoFindings();
    await shopper.page.evaluate(() => localStorage.setItem("warmline", JSON.stringify({ unread: 3 })));
    await shopper.page.reload();
    await shopper.page.getByRole("button", { name: "Chat with us Unread messages: 3" }).waitFor();
    await expectNoFindings();
  });

  it.each([
    ["desktop", {}],
    ["phone", PHONE],
  ])("in an empty dialog on a %s", async (_name, options) => {
    shopper = await Shopper.visit(browser, options);
    await shopper.open();
    await expectNoFindings();
  });

  it.each([
    ...[ORDER, TRACKING, CHOICE, FORM, PROPOSAL, { ...PROPOSAL, expiresAt: new Date(0).toISOString() }],
    ...[EVIDENCE, RETURN, PRODUCTS, OFFER, ...(["waiting", "away", "joined", "resolved"] as const).map(handover)],
  ])("in a card: $kind $state $expiresAt", async (card) => {
    shopper = await Shopper.visit(browser, {}, withCard(card));
    await shopper.open();
    await shopper.log.getByText("Here is what I").waitFor();
    for (const summary of await shopper.log.locator("summary").all()) await summary.click();
    for (const submit of await shopper.log.locator("[type=submit]").all()) await submit.click();
    await expectNoFindings();
  });

  it("while an answer is made, offline, after a failure, with staff, and at the end", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.answer = (turn, say) => {
        say({ type: "thinking" });
        if (turn.text === "fail") say({ type: "error", code: "x", text: "That did not work.", retry: false });
        else return new Promise<void>(() => undefined);
      };
    });
    await shopper.open();
    await shopper.say("Hello");
    await shopper.log.getByText("June is typing…").waitFor();
    await expectNoFindings();
    await shopper.dialog.getByRole("button", { name: "Stop" }).click();
    await shopper.say("fail");
    await shopper.log.getByText("That did not work.").waitFor();
    await expectNoFindings();
    await shopper.context.setOffline(true);
    await shopper.say("Are you there?");
    await shopper.log.getByText("Waiting for connection").waitFor();
    await expectNoFindings();
    await shopper.context.setOffline(false);
    const { server } = shopper;
    server.answer = () => undefined;
    // The connection from before may still look open to the server.
    const typing = async () => {
      server.publish({ type: "state", status: "handled_by_staff", staffName: "Maya" }, { type: "staff_typing" });
      return shopper.log.getByText("Maya is typing…").isVisible();
    };
    await expect.poll(typing, { timeout: 15_000 }).toBe(true);
    await expectNoFindings();
    server.publish({ type: "state", status: "resolved", staffName: null });
    await shopper.log.getByText("This conversation has ended.").waitFor();
    await expectNoFindings();
  });

  it("after a tap on a proposal, a copied code, photos that came and did not, and a form that was sent", async () => {
    shopper = await Shopper.visit(browser, PHONE, (server) => {
      server.add("assistant", "Look.", { cards: [PROPOSAL, OFFER, EVIDENCE] });
      server.answer = () => undefined;
    });
    await shopper.open();
    const { server, log, page } = shopper;
    const press = (name: string) => log.getByRole("button", { name }).click();
    const pick = async (name: string) => {
      const chooser = page.waitForEvent("filechooser");
      await press("Add photos");
      await (await chooser).setFiles([{ name, mimeType: "image/jpeg", buffer: JPEG }]);
    };
    await press("Copy code");
    await pick("crack.jpg");
    await log.getByText("Uploaded").waitFor();
    server.photoRefusal = "That could not be read.";
    await pick("letter.jpg");
    await log.getByText("That could not be read.").waitFor();
    await expectNoFindings();
    await log.getByLabel("Reason").selectOption("broken");
    await press("Send");
    await expect.poll(() => server.turns().length).toBe(1);
    await press("Request this return");
    await log.getByText("You chose: Request this return").waitFor();
    await expectNoFindings();
  });

  it.each(["#ffd54a", "#0b5fff", "#7a7a7a", "#000000", "#ffffff"])("with the colour %s", async (colour) => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.pageOptions = { locale: "en", settings: { colour } };
      withCard(TRACKING)(server);
    });
    await expectNoFindings();
    await shopper.open();
    await expectNoFindings();
  });

  it("in Arabic, from right to left", async () => {
    shopper = await Shopper.visit(browser, PHONE, (server) => {
      server.pageOptions = { locale: "ar" };
      server.add("shopper", "أين طلبي؟");
      server.add("assistant", "طلبك في الطريق.", { cards: ALL });
    });
    await shopper.open();
    await expectNoFindings();
  });
});

describe("by keyboard alone", () => {
  it("one opens, reads, writes, chooses, fills in, asks for a person and closes", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.answer = (turn, say) => {
        const cards = turn.text ? [CHOICE] : turn.action?.type === "choose" ? [FORM] : [];
        say({ type: "message", message: server.add("assistant", `Answer ${server.turns().length}`, { cards }) });
      };
    });
    const { page } = shopper;
    await page.locator("#search").focus();
    await page.keyboard.press("Tab");
    await expect.poll(() => shopper.focused()).toBe("Chat with us");
    await page.keyboard.press("Enter");
    await expect.poll(() => shopper.focused()).toBe("Write a message…");
    await page.keyboard.type("Where is it?");
    await page.keyboard.press("Enter");
    await shopper.log.getByText("Answer 1").waitFor();
    await expect.poll(() => shopper.focused()).toBe("Write a message…");

    await tabTo(/Order #1005/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await shopper.log.getByText("Answer 2").waitFor();
    await expect.poll(() => shopper.focused()).toMatch(/Order #1005/);

    await tabTo(/^$/);
    await page.keyboard.press("Tab");
    await page.keyboard.type("nora@example.ie");
    await page.keyboard.press("Enter");
    await shopper.log.getByText("Answer 3").waitFor();

    await tabTo(/Talk to a person/, "Shift+Tab");
    await page.keyboard.press("Space");
    await shopper.log.getByText("Answer 4").waitFor();
    expect(shopper.server.turns().map(({ action }) => action?.type ?? "message")).toEqual([
      "message",
      "choose",
      "submit",
      "human",
    ]);

    await page.keyboard.press("Escape");
    await expect.poll(() => shopper.focused()).toBe("Chat with us");
    await expect.poll(() => shopper.dialog.isVisible()).toBe(false);
  });

  async function tabTo(name: RegExp, key = "Tab"): Promise<void> {
    for (let presses = 0; presses < 25; presses++) {
      await shopper.page.keyboard.press(key);
      if (name.test(await shopper.focused())) return;
    }
    throw new Error(`${key} never came to ${name}`);
  }

  it("an input method's Enter sends nothing, and Shift+Enter begins a line", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.open();
    await shopper.composer.pressSequentially("ni");
    await shopper.composer.evaluate((input) => {
      const enter = { key: "Enter", bubbles: true, composed: true, cancelable: true };
      input.dispatchEvent(new KeyboardEvent("keydown", { ...enter, isComposing: true }));
      input.dispatchEvent(new KeyboardEvent("keydown", { ...enter, keyCode: 229 }));
    });
    await shopper.composer.press("Shift+Enter");
    await shopper.composer.pressSequentially("hao");
    await expect.poll(() => shopper.composer.inputValue()).toBe("ni\nhao");
    expect(shopper.server.turns()).toEqual([]);
    await shopper.composer.press("Enter");
    await expect.poll(() => shopper.server.turns().map(({ text }) => text)).toEqual(["ni\nhao"]);
  });

  it("the shop's own shortcuts do not hear what is written", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.page.evaluate(() => {
      document.addEventListener("keydown", ({ key }) => key === "/" && document.getElementById("search")?.focus());
    });
    await shopper.open();
    await shopper.composer.pressSequentially("a/b");
    await expect.poll(() => shopper.composer.inputValue()).toBe("a/b");
  });

  it("a sheet on a phone holds the focus", async () => {
    shopper = await Shopper.visit(browser, PHONE);
    await shopper.open();
    for (let presses = 0; presses < 15; presses++) {
      await shopper.page.keyboard.press("Tab");
      expect(["about", "search"]).not.toContain(await shopper.page.evaluate(() => document.activeElement?.id));
    }
    await shopper.page.keyboard.press("Escape");
    await expect.poll(() => shopper.focused()).toBe("Chat with us");
  });
});

describe("a screen reader", () => {
  it("is told of each finished message once, and focus stays where it is", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => server.add("assistant", "From before."));
    await shopper.open();
    const { server, page } = shopper;
    await expect.poll(() => server.listening).toBe(1);
    await page.locator("#search").focus();
    server.publish({ type: "part", replyId: "m2", text: "Your parcel" });
    await shopper.log.getByText("Your parcel").waitFor();
    await expect.poll(() => shopper.announced.innerText()).toBe("");
    const message = server.add("assistant", "Your parcel is **here**.", { cards: [TRACKING] });
    server.publish({ type: "message", message });
    server.publish({ type: "message", message });
    await expect.poll(() => shopper.announced.innerText()).toContain("Your parcel is here.");
    const told = await shopper.announced.innerText();
    expect(told).toMatch(/^June/);
    expect(told.match(/Your parcel is here/g)).toHaveLength(1);
    expect(told).not.toContain("From before.");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
  });

  it("meets a dialog with a name, a log, and labels on every control", async () => {
    shopper = await Shopper.visit(browser, PHONE, (server) => server.add("assistant", "Hello", { cards: [FORM] }));
    await shopper.open();
    await shopper.page.getByRole("dialog", { name: "June" }).waitFor();
    await shopper.page.getByRole("log", { name: "Messages" }).waitFor();
    for (const name of ["Close chat", "Talk to a person", "Send", "Show my order"]) {
      await shopper.dialog.getByRole("button", { name }).waitFor();
    }
    await expect.poll(() => shopper.dialog.getByLabel("Order number").getAttribute("aria-describedby")).toBeTruthy();
  });
});

describe("the layout", () => {
  it("mirrors in Arabic", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.pageOptions = { locale: "ar" };
      server.add("shopper", "أين طلبي؟");
      server.add("assistant", "طلبك في الطريق.");
    });
    await shopper.page.getByRole("button", { name: "تحدث معنا" }).waitFor();
    const box = await shopper.launcher.boundingBox();
    expect(box?.x).toBeLessThan(100);
    await shopper.open();
    const panel = await shopper.dialog.boundingBox();
    const mine = await shopper.log.locator(".shopper .bubble").boundingBox();
    const theirs = await shopper.log.locator("> .assistant .bubble").boundingBox();
    const close = await shopper.dialog.getByRole("button", { name: "إغلاق الدردشة" }).boundingBox();
    expect(panel?.x).toBeLessThan(100);
    expect(mine?.x).toBeLessThan(theirs?.x ?? 0);
    expect(close?.x).toBeLessThan((panel?.x ?? 0) + 60);
  });

  it("stands at the start when the merchant says so", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.pageOptions = {
        locale: "en",
        settings: { position: "start", offset: 120, show_label: false, label: "Help" },
      };
    });
    const box = await shopper.launcher.boundingBox();
    expect(box?.x).toBeLessThan(30);
    expect(Math.round(800 - (box?.y ?? 0) - (box?.height ?? 0))).toBe(120);
    expect(box?.width).toBeLessThan(70);
    await shopper.page.getByRole("button", { name: "Help" }).click();
    expect((await shopper.dialog.boundingBox())?.x).toBeLessThan(30);
  });

  it.each([
    ["320 px wide", 320, 640, 16],
    ["with text at 200 %", 390, 844, 32],
    ["with both", 320, 640, 32],
  ])("needs no scrolling sideways %s, and cuts no word of a step in two", async (_name, width, height, size) => {
    shopper = await Shopper.visit(browser, { viewport: { width, height } }, (server) => {
      server.add("shopper", "x".repeat(300));
      server.add("assistant", `A long word: ${"Donaudampfschifffahrt".repeat(8)}`, { cards: ALL });
    });
    await enlargeText(size);
    await shopper.open();
    const overflow = await shopper.page.evaluate(() => {
      const root = document.querySelector("warmline-chat")?.shadowRoot;
      return [...(root?.querySelectorAll("dialog, dialog *:not(.sr)") ?? [])]
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            element.clientWidth > 1 &&
            getComputedStyle(element).display !== "inline",
        )
        .map((element) => `${element.tagName}.${element.className}`);
    });
    expect(overflow).toEqual([]);
    const panel = await shopper.dialog.boundingBox();
    expect(panel).toMatchObject({ x: 0, y: 0, width, height });
    const cut = await shopper.log.locator(".steps li").evaluateAll((steps) =>
      steps.flatMap((step) => {
        const words = step.firstChild as Text;
        return [...words.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(words, index);
          range.setEnd(words, index + word.length);
          return range.getClientRects().length > 1 ? word : [];
        });
      }),
    );
    expect(cut).toEqual([]);
  });

  it("lets who reads double text on a small phone come to everything", async () => {
    shopper = await Shopper.visit(browser, { viewport: { width: 320, height: 640 } });
    await enlargeText(32);
    await shopper.open();
    const panel = shopper.page.locator("warmline-chat dialog");
    await panel.evaluate((dialog) => {
      dialog.scrollTop = dialog.scrollHeight;
    });
    await expect.poll(async () => Math.round((await shopper.composer.boundingBox())?.y ?? 0)).toBeLessThan(640);
    const log = await shopper.log.boundingBox();
    expect(log?.height).toBeGreaterThan(400);
    expect(await shopper.composer.evaluate((input) => input.scrollHeight - input.clientHeight)).toBe(0);
  });

  /** The browser's own setting; a theme's size of the root's text must not matter. */
  async function enlargeText(standard: number): Promise<void> {
    const session = await shopper.context.newCDPSession(shopper.page);
    await session.send("Page.setFontSizes", { fontSizes: { standard } });
  }

  it("gives every control 44 px to be touched", async () => {
    shopper = await Shopper.visit(browser, PHONE, (server) => server.add("assistant", "Hello", { cards: ALL }));
    await shopper.open();
    const small = await shopper.page.evaluate(() => {
      const root = document.querySelector("warmline-chat")?.shadowRoot;
      return [...(root?.querySelectorAll<HTMLElement>("button, input, textarea, select, summary, .chips a") ?? [])]
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && (height < 44 || width < 44);
        })
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(small).toEqual([]);
  });

  it("is not touched by the theme's styles, nor by its size of the root's text", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.open();
    const style = await shopper.composer.evaluate((input) => {
      const { fontSize, textTransform } = getComputedStyle(input);
      return { fontSize, textTransform };
    });
    expect(style).toEqual({ fontSize: "16px", textTransform: "none" });
  });

  it("stands where it belongs and reads the same under a theme that has a rule for every element", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.theme = `* { position: relative; padding: 9px; border: 1px solid; letter-spacing: 3px; line-height: 3;
        text-transform: uppercase; white-space: nowrap; font: italic 22px cursive; text-align: right; cursor: none }`;
    });
    const corner = await shopper.launcher.boundingBox();
    expect(Math.round(1280 - (corner?.x ?? 0) - (corner?.width ?? 0))).toBe(20);
    expect(Math.round(800 - (corner?.y ?? 0) - (corner?.height ?? 0))).toBe(20);
    await shopper.open();
    const style = await shopper.log.getByText(shopper.server.settings.disclosure).evaluate((words) => {
      const { letterSpacing, lineHeight, textTransform, whiteSpace, fontSize, fontStyle, textAlign } =
        getComputedStyle(words);
      return [letterSpacing, lineHeight, textTransform, whiteSpace, fontSize, fontStyle, textAlign];
    });
    expect(style).toEqual(["normal", "24px", "none", "normal", "16px", "normal", "start"]);
  });

  it("is not there on a page on which the merchant's CSS hides it", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.theme = "warmline-chat { display: none }";
    });
    await shopper.page.waitForFunction(() => customElements.get("warmline-chat"));
    expect(await shopper.launcher.count()).toBe(0);
  });

  it("moves nothing for who wants no motion", async () => {
    shopper = await Shopper.visit(browser, { reducedMotion: "reduce" }, (server) => {
      server.answer = (_turn, say) => {
        say({ type: "thinking" });
        return new Promise<void>(() => undefined);
      };
    });
    await shopper.open();
    await shopper.say("Hello");
    await shopper.log.getByText("June is typing…").waitFor();
    expect(await shopper.page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

describe("the language", () => {
  it.each([
    ["zh-Hant-HK", "zh-TW", "關閉聊天"],
    ["zh-CN", "zh-CN", "关闭聊天"],
    ["pt-PT", "pt-BR", "Fechar o chat"],
    ["fr-CA", "fr", "Fermer le chat"],
    ["sv", "en", "Close chat"],
  ])("of a page in %s is %s", async (page, block, close) => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.pageOptions = { locale: page };
    });
    await shopper.open();
    await shopper.dialog.getByRole("button", { name: close }).waitFor();
    expect(shopper.server.sessions[0]?.locale).toBe(block);
  });
});
