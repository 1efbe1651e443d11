import { randomUUID } from "node:crypto";
import type { Card, ChatAction, ChatEvent, PhotoAnswer, SessionResponse } from "~/contract/chat";
import { sessionCookie } from "../shopify/storefront/session";
import type { RunningWorld } from "../support/world";

/** A customer with the storefront's chat open: what the block sends, over the same addresses. */
export class OpenBlock {
  /** Of the last answer. */
  cards: Card[] = [];

  private constructor(
    private readonly appUrl: string,
    private readonly token: string,
  ) {}

  /** Signed in with this address, in the language that their browser asks for. */
  static async open(world: RunningWorld, email: string, locale: string): Promise<OpenBlock> {
    const shop = world.shopify.shop();
    const customer = shop.store.data.customers.find((one) => one.defaultEmailAddress?.emailAddress === email);
    if (!customer) throw new Error(`no customer ${email}`);
    const { prefix, subpath } = world.shopify.world.app.proxy;
    const response = await fetch(`${world.storefrontUrl}/${prefix}/${subpath}/session`, {
      method: "POST",
      headers: { cookie: sessionCookie(shop, customer).split(";")[0]!, "content-type": "text/plain" },
      body: JSON.stringify({ resume: null, locale, timeZone: "Europe/Dublin", page: "/" }),
    });
    if (!response.ok) throw new Error(`session: ${response.status}`);
    return new OpenBlock(world.appUrl, ((await response.json()) as SessionResponse).token);
  }

  say(text: string): Promise<void> {
    return this.send("messages", { text });
  }

  choose(choice: string, option: string, label: string): Promise<void> {
    return this.act({ type: "choose", choice, option, label });
  }

  act(action: ChatAction): Promise<void> {
    return this.send("actions", { action });
  }

  /** The id of the picture, as a form hands it in. */
  async upload(picture: Buffer): Promise<string> {
    const response = await fetch(`${this.appUrl}/chat/photos?token=${encodeURIComponent(this.token)}`, {
      method: "POST",
      body: new Uint8Array(picture),
    });
    if (!response.ok) throw new Error(`photo: ${response.status}`);
    return ((await response.json()) as PhotoAnswer).id;
  }

  private async send(what: "messages" | "actions", body: object): Promise<void> {
    const response = await fetch(`${this.appUrl}/chat/${what}`, {
      method: "POST",
      body: JSON.stringify({ token: this.token, clientId: randomUUID(), ...body }),
    });
    if (!response.ok) throw new Error(`${what}: ${response.status}`);
    const events = (await response.text())
      .split("\n")
      .flatMap((line) => (line.startsWith("data: ") ? [JSON.parse(line.slice(6)) as ChatEvent] : []));
    this.cards = events.flatMap((event) => (event.type === "message" ? event.message.cards : []));
  }
}
