import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ChatServer } from "./chat-server";
import { CHOICE, FORM, handover, OFFER, ORDER, PRODUCTS, PROPOSAL, RETURN, SOURCES, TRACKING } from "./cards";
import { launchBrowser } from "../../support/browser";
import { Shopper } from "./shopper";

let browser: Browser;
let shopper: Shopper;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => shopper.leave());

describe("a page whose visitor does not chat", () => {
  it("loads the loader alone: no chat, no session, nothing kept", async () => {
    const asked: string[] = [];
    shopper = await Shopper.visit(browser);
    shopper.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await shopper.page.reload();
    await shopper.launcher.waitFor();
    expect(asked).toEqual(["/", "/theme.css", "/assets/loader.js"]);
    expect(shopper.server.heard).toEqual([]);
    expect(
      await shopper.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])),
    ).toBe('[{},{},""]');
  });

  it("says so when the chat cannot be loaded, and loads it at the next tap", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.page.route("**/assets/chat.js", (route) => route.abort());
    await shopper.launcher.click();
    await shopper.page.getByRole("alert").getByText("The chat couldn’t be loaded").waitFor();
    await shopper.page.unroute("**/assets/chat.js");
    await shopper.open();
    await expect.poll(() => shopper.page.locator("warmline-chat .problem").textContent()).toBe("");
  });
});

describe("the shop's cart", () => {
  const carts = () => shopper.server.turns().map(({ cart }) => cart);

  it("goes with what is said, as it is when the shopper comes back to the chat", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => (server.cart = [{ variant_id: 11, quantity: 2 }]));
    const looked = () => shopper.page.waitForResponse((response) => response.url().endsWith("/cart.js"));
    await Promise.all([looked(), shopper.open()]);
    await shopper.say("Is there a discount?");
    await expect.poll(carts).toEqual([[[11, 2]]]);
    // A theme adds to the cart without a page load.
    shopper.server.cart!.push({ variant_id: 12, quantity: 1 });
    await shopper.page.locator("#search").click();
    await Promise.all([looked(), shopper.composer.click()]);
    await shopper.say("And now?");
    await expect.poll(carts).toEqual([[[11, 2]], [[11, 2], [12, 1]]]); // prettier-ignore
  });

  it("is not waited for: without an answer the message goes alone", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.page.route("**/cart.js", () => undefined);
    await shopper.open();
    await shopper.say("Hello");
    await shopper.log.getByText("All right.").waitFor();
    expect(carts()).toEqual([undefined]);
  });

  it("is left out where what answers is no cart", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.open();
    await shopper.say("Hello");
    await shopper.log.getByText("All right.").waitFor();
    expect(carts()).toEqual([undefined]);
  });
});

describe("a conversation", () => {
  it("begins with who it is, what is kept and what one may ask", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.open();
    const { settings } = shopper.server;
    await shopper.log.getByText(settings.disclosure).waitFor();
    await shopper.log.getByText(settings.consent.text).waitFor();
    await expect
      .poll(() => shopper.log.getByRole("link", { name: "Privacy policy" }).getAttribute("href"))
      .toBe("https://shop.example/privacy");
    expect(shopper.server.sessions).toEqual([
      {
        resume: null,
        locale: "en",
        timeZone: await shopper.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
        page: "/",
      },
    ]);
    await shopper.log.getByRole("button", { name: "Something is wrong" }).click();
    await shopper.log.getByText("All right.").waitFor();
    expect(shopper.server.turns()[0]).toMatchObject({ text: "Something is wrong with my order" });
    await expect.poll(() => shopper.log.getByRole("button", { name: "Something is wrong" }).count()).toBe(0);
  });

  it("marks each of the assistant's messages as an AI's, and the staff's with their name", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.add("assistant", "First");
      server.add("staff", "Second");
      server.add("system", "Third");
    });
    await shopper.open();
    const rows = shopper.log.locator("> .row");
    await expect.poll(() => rows.nth(0).innerText()).toMatch(/^June\s+AI\s/);
    await expect.poll(() => rows.nth(1).innerText()).toMatch(/^Maya\s/);
    await expect.poll(() => rows.nth(1).innerText()).not.toMatch(/\bAI\b/);
    await expect.poll(() => rows.nth(2).innerText()).toBe("Third");
  });

  it("shows a reply sentence by sentence, then as the message that replaces it, once", async () => {
    let resolve: () => void = () => undefined;
    const goOn = new Promise<void>((done) => (resolve = done));
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.answer = async (_turn, say) => {
        say({ type: "thinking" }, { type: "part", replyId: "m2", text: "It left Leipzig." });
        await goOn;
        say({ type: "part", replyId: "m2", text: "It comes today." });
        say({ type: "message", message: server.add("assistant", "It left **Leipzig**. It comes today.") });
      };
    });
    await shopper.open();
    await shopper.say("Where is it?");
    await shopper.log.getByText("It left Leipzig.").waitFor();
    await shopper.dialog.getByRole("button", { name: "Stop" }).waitFor();
    resolve();
    await shopper.log.locator("strong", { hasText: "Leipzig" }).waitFor();
    await expect.poll(() => shopper.bubbles()).toEqual(["Where is it?", "It left Leipzig. It comes today."]);
    await shopper.dialog.getByRole("button", { name: "Stop" }).waitFor({ state: "hidden" });
  });

  it("hears staff while it is open, says who types, and shows nothing twice", async () => {
    shopper = await Shopper.visit(browser);
    await shopper.open();
    await shopper.say("Hello");
    await shopper.log.getByText("All right.").waitFor();
    const { server } = shopper;
    await expect.poll(() => server.listening).toBe(1);
    server.publish({ type: "state", status: "handled_by_staff", staffName: "Maya" }, { type: "staff_typing" });
    await shopper.log.getByText("Maya is typing…").waitFor();
    await shopper.dialog.getByText("You’re talking with Maya").waitFor();
    const message = server.add("staff", "Hi, Maya here.");
    server.publish({ type: "message", message }, { type: "message", message });
    await shopper.log.getByText("Hi, Maya here.").waitFor();
    await shopper.log.getByText("Maya is typing…").waitFor({ state: "detached" });
    await expect.poll(() => shopper.bubbles()).toEqual(["Hello", "All right.", "Hi, Maya here."]);
    await expect.poll(() => shopper.dialog.getByRole("heading", { level: 2 }).innerText()).toBe("Maya");
  });

  it("brings what staff write into sight after a tall answer, but never takes a reader or a writer away", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.answer = (_turn, say) =>
        say({ type: "message", message: server.add("assistant", "Tall.", { cards: [ORDER, TRACKING, FORM] }) });
    });
    await shopper.open();
    await shopper.say("Where is it?");
    await shopper.log.getByText("Tall.").waitFor();
    const { server, log } = shopper;
    await expect.poll(() => server.listening).toBe(1);
    const write = (text: string) => server.publish({ type: "message", message: server.add("staff", text) });
    const isInSight = async (text: string) => {
      const [row, view] = await Promise.all([log.getByText(text).boundingBox(), log.boundingBox()]);
      return row !== null && view !== null && row.y >= view.y && row.y + row.height <= view.y + view.height;
    };
    await expect.poll(() => isInSight("Tall.")).toBe(true);
    server.publish({ type: "staff_typing" });
    await log.getByText("is typing…").waitFor();
    expect(await isInSight("Tall.")).toBe(true);
    write("Hello, Maya here.");
    await expect.poll(() => isInSight("Hello, Maya here.")).toBe(true);

    await log.locator("input").first().focus();
    write("Take your time.");
    await log.getByText("Take your time.").waitFor();
    expect(await isInSight("Take your time.")).toBe(false);
    await shopper.composer.focus();
    await log.evaluate((node) => {
      node.scrollTop = 0;
    });
    write("I am looking into it.");
    await log.getByText("I am looking into it.").waitFor();
    expect(await log.evaluate((node) => node.scrollTop)).toBe(0);
  });

  it("leaves the last word to the question how the help was", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.add("staff", "Glad to help.");
      server.status = "resolved";
    });
    await shopper.open();
    await shopper.log.getByText("This conversation has ended.").waitFor();
    const { server } = shopper;
    await expect.poll(() => server.listening).toBe(1);
    server.publish({ type: "message", message: server.add("assistant", "How was the help?", { cards: [CHOICE] }) });
    await shopper.log.getByText("How was the help?").waitFor();
    expect(await shopper.log.getByText("This conversation has ended.").count()).toBe(0);
  });

  it("brings a person in at one tap, also while an answer hangs, and asks once", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.answer = (turn, say) => {
        if (turn.action?.type !== "human") return new Promise<void>(() => undefined);
        server.status = "waiting";
        say({
          type: "message",
          message: server.add("assistant", "I am getting someone.", { cards: [handover("waiting")] }),
        });
      };
    });
    await shopper.open();
    await shopper.say("Hello?");
    const person = shopper.dialog.getByRole("button", { name: "Talk to a person" });
    await person.click();
    await shopper.log.getByText("We’re bringing someone in").waitFor();
    await shopper.dialog.getByText("We’ve let the team know").waitFor();
    await expect.poll(() => person.getAttribute("aria-disabled")).toBe("true");
    await person.click({ force: true });
    await shopper.page.waitForTimeout(100);
    expect(shopper.server.turns().filter(({ action }) => action?.type === "human")).toHaveLength(1);
  });

  it("takes one choice, once, and sends what was chosen", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => server.add("assistant", "Which one?", { cards: [CHOICE] }));
    await shopper.open();
    const option = shopper.log.getByRole("button", { name: /Order #1005/ });
    await option.dblclick();
    await shopper.log.getByText("All right.").waitFor();
    await expect.poll(() => option.getAttribute("aria-pressed")).toBe("true");
    await shopper.log.getByRole("button", { name: /Order #0987/ }).click({ force: true });
    await shopper.page.waitForTimeout(100);
    expect(shopper.server.turns().map(({ action }) => action)).toEqual([
      { type: "choose", choice: "which-order", option: "o1", label: "Order #1005" },
    ]);
  });

  it("checks a form in the shopper's language and sends it once", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => server.add("assistant", "", { cards: [FORM] }));
    await shopper.open();
    const form = shopper.log.getByRole("form", { name: "Find your order" });
    const email = form.getByLabel("Email");
    const submit = form.getByRole("button", { name: "Show my order" });
    await submit.click();
    await form.getByText("Please fill in this field.").waitFor();
    await expect.poll(() => email.getAttribute("aria-invalid")).toBe("true");
    expect(
      await email.evaluate((input: HTMLElement) => (input.getRootNode() as ShadowRoot).activeElement === input),
    ).toBe(true);
    await email.fill("nora@");
    await submit.click();
    await form.getByText("Please enter a valid email address.").waitFor();
    await email.fill("nora@example.ie");
    await email.press("Enter");
    await shopper.log.getByText("All right.").waitFor();
    await submit.click({ force: true });
    await shopper.page.waitForTimeout(100);
    expect(shopper.server.turns().map(({ action }) => action)).toEqual([
      {
        type: "submit",
        form: "find-order",
        values: { order: "#1005", email: "nora@example.ie", phone: "" },
        label: "#1005 · nora@example.ie",
      },
    ]);
    await expect.poll(() => email.getAttribute("autocomplete")).toBe("email");
    await expect.poll(() => email.getAttribute("inputmode")).toBe("email");
  });

  it("says how it knows, to who asks, and reads it to nobody unasked", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.answer = (_turn, say) =>
        say({ type: "message", message: server.add("assistant", "It comes today.", { sources: SOURCES }) });
    });
    await shopper.open();
    await shopper.say("Where is it?");
    await expect.poll(() => shopper.announced.innerText()).toContain("It comes today.");
    await expect.poll(() => shopper.announced.innerText()).not.toContain("How we know");
    const source = shopper.log.getByText("Your order at the shop");
    await expect.poll(() => source.isVisible()).toBe(false);
    const opener = shopper.log.getByText("How we know");
    await opener.focus();
    await shopper.page.keyboard.press("Enter");
    await source.waitFor();
    await shopper.log.getByText("Fri, 20 Nov, 09:01").waitFor();
  });

  it.each([
    ["en-GB", /09:01/],
    ["en-US", /9:01\sAM/],
  ])("writes the times of messages as the server does: %s", async (timeTag, time) => {
    shopper = await Shopper.visit(browser, { timezoneId: "UTC", locale: "en-US" }, (server) => {
      server.settings.timeTag = timeTag;
      server.add("assistant", "Hello");
    });
    await shopper.open();
    await shopper.log.locator("time").filter({ hasText: time }).waitFor();
  });

  it("retires questions that a later message has overtaken", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.add("assistant", "Which one?", { cards: [CHOICE] });
      server.add("shopper", "Never mind");
      server.add("assistant", "Fine.");
    });
    await shopper.open();
    await expect
      .poll(() => shopper.log.getByRole("button", { name: /Order #1005/ }).getAttribute("aria-disabled"))
      .toBe("true");
  });

  it("shows where a parcel is, in steps and events, with the carrier's own page", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => server.add("assistant", "Here.", { cards: [TRACKING] }));
    await shopper.open();
    const steps = shopper.log.getByRole("list", { name: "Progress" }).getByRole("listitem");
    await expect
      .poll(() => steps.allTextContents())
      .toEqual([
        "Ordered (done)",
        "Shipped (done)",
        "On its way (done)",
        "Out for delivery (now)",
        "Delivered (still to come)",
      ]);
    await shopper.log.getByText("With the courier for delivery").waitFor();
    await expect.poll(() => shopper.log.getByText("Left the sorting centre").isVisible()).toBe(false);
    await shopper.log.getByText("Earlier updates (2)").click();
    await expect.poll(() => shopper.log.getByText("Left the sorting centre").isVisible()).toBe(true);
    const link = shopper.log.getByRole("link", { name: "Track with DHL Express (opens in a new tab)" });
    await expect.poll(() => link.getAttribute("href")).toBe("https://carrier.example/track/3SXYZ1234567");
    await expect.poll(() => link.getAttribute("rel")).toBe("noreferrer");
  });

  it("asks for one tap on a proposal, sends it once, and says what was tapped, after a reload too", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.add("assistant", "Shall I?", { cards: [PROPOSAL] });
      server.add("shopper", "What about the vase?");
      server.add("assistant", "It stays.");
    });
    await shopper.open();
    const card = shopper.log.getByRole("region", { name: PROPOSAL.title });
    await card.getByText("€93.10").waitFor();
    const confirm = card.getByRole("button", { name: "Request this return" });
    const decline = card.getByRole("button", { name: "Not now" });
    await expect.poll(() => confirm.getAttribute("aria-disabled")).toBeNull();
    await confirm.dblclick();
    await shopper.log.getByText("All right.").waitFor();
    await decline.click({ force: true });
    await card.getByRole("status").getByText("You chose: Request this return").waitFor();
    await expect.poll(() => confirm.getAttribute("aria-pressed")).toBe("true");
    for (const button of [confirm, decline]) await expect.poll(() => button.getAttribute("aria-disabled")).toBe("true");
    const taps = () => shopper.server.turns().map(({ action }) => action);
    expect(taps()).toEqual([{ type: "confirm", proposal: PROPOSAL.id, label: "Request this return" }]);
    await shopper.page.reload();
    await card.getByText("You chose: Request this return").waitFor();
    await confirm.click({ force: true });
    await shopper.page.waitForTimeout(100);
    expect(taps()).toHaveLength(1);
  });

  it("declines a proposal by its own button", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => server.add("assistant", "Shall I?", { cards: [PROPOSAL] }));
    await shopper.open();
    await shopper.log.getByRole("button", { name: "Not now" }).click();
    await shopper.log.getByText("All right.").waitFor();
    expect(shopper.server.turns().map(({ action }) => action)).toEqual([
      { type: "decline", proposal: PROPOSAL.id, label: "Not now" },
    ]);
  });

  it("ends a proposal when its time is over, and says so", async () => {
    const expiresAt = new Date(Date.now() + 60_000).toISOString();
    shopper = await Shopper.visit(browser, {}, (server) =>
      server.add("assistant", "Shall I?", { cards: [{ ...PROPOSAL, expiresAt }] }),
    );
    await shopper.page.clock.install();
    await shopper.open();
    const confirm = shopper.log.getByRole("button", { name: "Request this return" });
    await expect.poll(() => confirm.getAttribute("aria-disabled")).toBeNull();
    await shopper.page.clock.fastForward(61_000);
    await shopper.log.getByRole("status").getByText("This has expired.").waitFor();
    await confirm.click({ force: true });
    await shopper.page.clock.runFor(200);
    expect(shopper.server.turns()).toEqual([]);
  });

  it("copies the code of an offer, and says so", async () => {
    shopper = await Shopper.visit(browser, { permissions: ["clipboard-read", "clipboard-write"] }, (server) =>
      server.add("assistant", "For you.", { cards: [OFFER] }),
    );
    await shopper.open();
    const card = shopper.log.getByRole("region", { name: OFFER.title });
    await card.getByRole("button", { name: "Copy code" }).click();
    await card.getByRole("status").getByText("Copied").waitFor();
    await card.getByRole("button", { name: "Copied" }).waitFor();
    expect(await shopper.page.evaluate(() => navigator.clipboard.readText())).toBe(OFFER.code);
    await card.getByText("Ends on Tuesday, 1 December").waitFor();
  });

  it("copies the code of an offer where the clipboard is forbidden", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => server.add("assistant", "For you.", { cards: [OFFER] }));
    await shopper.page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await shopper.open();
    await shopper.log.getByRole("button", { name: "Copy code" }).click();
    await shopper.log.getByRole("button", { name: "Copied" }).waitFor();
    await shopper.composer.focus();
    await shopper.page.keyboard.press("Control+V");
    await expect.poll(() => shopper.composer.inputValue()).toBe(OFFER.code);
  });

  it("shows products and returns with their pages, and nothing of cards that it does not know", async () => {
    const later = { ...RETURN, kind: "hologram", title: "From a later server" } as unknown as typeof RETURN;
    shopper = await Shopper.visit(browser, {}, (server) =>
      server.add("assistant", "Look.", { cards: [PRODUCTS, RETURN, later] }),
    );
    await shopper.open();
    const products = shopper.log.getByRole("region", { name: PRODUCTS.title });
    await expect.poll(() => products.getByRole("listitem").count()).toBe(3);
    await expect.poll(() => products.getByRole("link", { name: "Moor shell" }).getAttribute("target")).toBeNull();
    await products.getByText("only 2 left").waitFor();
    const label = shopper.log.getByRole("link", { name: "Print the label (opens in a new tab)" });
    await expect.poll(() => label.getAttribute("href")).toBe("https://carrier.example/label.pdf");
    await shopper.log.getByText("Approved").waitFor();
    await expect.poll(() => shopper.log.getByText("From a later server").count()).toBe(0);
  });

  it("ends when the shopper ends it, and begins anew with the next message", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.add("shopper", "Hello");
      server.add("assistant", "Hi.");
      server.answer = (turn, say) => {
        if (turn.action?.type === "end") server.status = "resolved";
        else say({ type: "message", message: server.add("assistant", "Welcome back.") });
      };
    });
    await shopper.open();
    await shopper.dialog.getByRole("button", { name: "End conversation" }).click();
    await shopper.log.getByText("This conversation has ended.").waitFor();
    shopper.server.messages = [];
    shopper.server.status = "open";
    await shopper.say("One more thing");
    await shopper.log.getByText("Welcome back.").waitFor();
    await expect.poll(() => shopper.bubbles()).toEqual(["One more thing", "Welcome back."]);
  });

  it("stops an answer, and the server hears of it", async () => {
    let gone = false;
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.app.on("request", (request, response) => {
        if (request.url?.includes("messages")) response.on("close", () => (gone = !response.writableFinished));
      });
      server.answer = (_turn, say) => {
        say({ type: "thinking" });
        return new Promise(() => undefined);
      };
    });
    await shopper.open();
    await shopper.say("Hello");
    await shopper.log.getByText("June is typing…").waitFor();
    await shopper.dialog.getByRole("button", { name: "Stop" }).click();
    await shopper.log.getByText("June is typing…").waitFor({ state: "detached" });
    await expect.poll(() => gone).toBe(true);
    await expect.poll(() => shopper.bubbles()).toEqual(["Hello"]);
    await expect.poll(() => shopper.focused()).toBe("Write a message…");
  });

  it("counts the last characters and sends nothing that is too long", async () => {
    shopper = await Shopper.visit(browser, {}, (server) => {
      server.settings.maxMessageLength = 300;
    });
    await shopper.open();
    await shopper.composer.fill("a".repeat(290));
    await shopper.dialog.getByText("Characters left: 10").waitFor();
    await shopper.composer.fill("a".repeat(301));
    await shopper.dialog.getByText("Characters left: -1").waitFor();
    await shopper.composer.press("Enter");
    await expect.poll(() => shopper.composer.inputValue()).toHaveLength(301);
    expect(shopper.server.turns()).toEqual([]);
  });
});

describe("hostile text", () => {
  const ATTACKS = [
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "[click](javascript:alert(1))",
    "[click](java\tscript:alert`1`)",
    "**<svg onload=alert(1)>**",
    '[x](https://a.example/"onmouseover="alert(1))',
    "- <iframe srcdoc='<script>alert(1)</script>'>",
    "{{constructor.constructor('alert(1)')()}}",
    "<warmline-chat data-chat='data:text/javascript,alert(1)'>",
  ];

  it("is shown as text, in messages, cards, names and settings", async () => {
    let alerted = false;
    shopper = await Shopper.visit(browser, {}, (server: ChatServer) => {
      server.settings.disclosure = ATTACKS[0] ?? "";
      server.settings.assistantName = "<b>June</b>";
      server.settings.suggestions = [{ label: "<i>x</i>", text: "<i>x</i>" }];
      server.settings.consent.link = { url: "javascript:alert(1)", label: "Privacy" };
    });
    shopper.page.on("dialog", (dialog) => {
      alerted = true;
      void dialog.dismiss();
    });
    await shopper.open();
    const { server } = shopper;
    server.answer = (_turn, say) => {
      for (const attack of ATTACKS) {
        const image = { url: "javascript:alert(1)", alt: attack };
        const tracking = { ...TRACKING, title: attack, link: { url: "javascript:alert(1)", label: attack } };
        const choice = {
          ...CHOICE,
          prompt: attack,
          options: [{ id: "a", label: attack, detail: attack, picture: image }],
        };
        say({
          type: "message",
          message: server.add("assistant", attack, { authorName: attack, cards: [tracking, choice] }),
        });
      }
    };
    await shopper.say(ATTACKS[1] ?? "");
    await shopper.log.getByText("constructor.constructor", { exact: false }).first().waitFor();
    expect(
      await shopper.log
        .locator("script, iframe, svg:not(.head svg), img, b, i, [onerror], [onload], [onmouseover]")
        .count(),
    ).toBe(0);
    await expect.poll(() => shopper.log.locator("a:not([href^='https://'])").count()).toBe(0);
    const bubbles = await shopper.bubbles();
    expect(bubbles[0]).toBe("<script>alert(1)</script>");
    expect(bubbles[1]).toBe("<img src=x onerror=alert(1)>");
    expect(alerted).toBe(false);
  });
});
