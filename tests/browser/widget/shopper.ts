import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from "playwright-core";
import { ChatServer } from "./chat-server";

/** A shopper on a page of the shop, and what they see of the block. */
export class Shopper {
  /** What must not happen on any page: errors of scripts, and anything that the page's strict policy forbids. */
  readonly trouble: string[] = [];

  private constructor(
    readonly server: ChatServer,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on("pageerror", (error) => this.trouble.push(error.message));
    page.on("console", (message) => {
      if (/Content Security Policy|Uncaught/i.test(message.text())) this.trouble.push(message.text());
    });
  }

  static async visit(
    browser: Browser,
    options: BrowserContextOptions = {},
    prepare?: (server: ChatServer) => void,
  ): Promise<Shopper> {
    const server = await ChatServer.start();
    prepare?.(server);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-IE", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const shopper = new Shopper(server, context, page);
    await page.goto(server.shopUrl);
    return shopper;
  }

  async leave(): Promise<void> {
    await this.context.close();
    await this.server.stop();
    if (this.trouble.length) throw new Error(this.trouble.join("\n"));
  }

  get launcher(): Locator {
    return this.page.locator("warmline-chat .launcher");
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  get log(): Locator {
    return this.page.getByRole("log");
  }

  get composer(): Locator {
    return this.dialog.locator("textarea");
  }

  /** The hidden live region. */
  get announced(): Locator {
    return this.dialog.locator("[aria-live=polite]");
  }

  /** Texts of the messages, in order, without the greeting. */
  bubbles(): Promise<string[]> {
    return this.log.locator("> .row .bubble").allInnerTexts();
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await this.log.getByText(this.server.settings.greeting).waitFor();
  }

  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press("Enter");
  }

  /** What has the focus inside the block: its accessible label, else its tag. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const inner = document.querySelector("warmline-chat")?.shadowRoot?.activeElement;
      return (
        inner?.getAttribute("aria-label") ??
        (inner as HTMLElement | null)?.innerText.trim() ??
        document.activeElement?.id ??
        ""
      );
    });
  }
}
