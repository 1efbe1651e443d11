import { randomUUID } from "node:crypto";
import type { ChatAction, Locale } from "~/contract/chat";
import { appendStaffMessage } from "~/conversations/append-staff-message";
import { ShopSettings, WEEKDAYS } from "~/conversations/settings";
import { forShop } from "~/platform/database";
import { shopIdOf } from "~/platform/shop-id";
import { DEMO_SHOP } from "../../shopify/identity";
import { aShopper } from "../../support/shopper";
import { broken, inventedDay, unmet, type Outcome } from "./check";
import { factsOf, privateOrders, type OrderFacts, type PrivateOrder } from "./facts";
import type { Conversation, Expectation, PlayedTurn } from "./format";
import type { PlayWorld } from "./world";

export interface Played {
  theme: string;
  name: string;
  lang: Locale;
  /** What went wrong, with the turn's number and words; empty when all is right. */
  failures: string[];
}

const AT_ONCE = 4;

/** Plays conversations through the app: several at once, and those that change the shop or Shopify by themselves. */
export async function playAll(world: PlayWorld, conversations: readonly Conversation[]): Promise<Played[]> {
  const orders = privateOrders(world.shopify);
  const played = new Array<Played>(conversations.length);
  const entries = [...conversations.entries()];
  const alone = entries.filter(([, one]) => changesWorld(one));
  const together = entries.filter(([, one]) => !changesWorld(one));
  const next = async (): Promise<void> => {
    for (let entry = together.shift(); entry; entry = together.shift())
      played[entry[0]] = await play(world, orders, entry[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  for (const [index, one] of alone) played[index] = await play(world, orders, one);
  return played;
}

const changesWorld = ({ hours, turns }: Conversation): boolean =>
  hours !== "unset" || turns.some((turn) => "shopify" in turn);

async function play(world: PlayWorld, orders: readonly PrivateOrder[], conversation: Conversation): Promise<Played> {
  const { theme, name, lang, page = lang, hours, turns, signedIn } = conversation;
  const facts = conversation.order === undefined ? null : factsOf(world.shopify, conversation.order, lang, name);
  const other = conversation.other === undefined ? null : factsOf(world.shopify, conversation.other, "-", name);
  const domain = facts?.shop ?? DEMO_SHOP;
  const shop = world.shopify.shop(domain);
  const shopId = shopIdOf(domain);
  const customerId = signedIn ? (facts?.customerId ?? null) : null;
  const fill = filler(facts, other);
  const shopper = aShopper({ shopId, locale: page, customerId });
  const failures: string[] = signedIn && customerId === null ? ["the order has no customer to sign in"] : [];
  let typed = "";
  if (hours !== "unset") await setHours(shopId, hours);
  try {
    for (const [at, turn] of turns.entries()) {
      // Shopify's rate limit is not what is played here.
      shop.bucket.available = 2_000;
      const requests = shop.requests.length;
      if ("shopify" in turn) {
        if (turn.shopify === "down") world.shopify.world.faults.set(domain, { status: { code: 503, times: 1_000 } });
        else world.shopify.world.faults.clear(domain);
        continue;
      }
      if ("staff" in turn) {
        await writeAsStaff(shopId, shopper.shopper.conversationId, turn.staff);
        continue;
      }
      typed += `\n${typedIn(turn, fill)}`;
      const replies = "say" in turn ? await shopper.say(fill(turn.say)) : await shopper.tap(actionOf(turn, fill));
      const outcome: Outcome = { replies, stored: await shopper.stored(), typed, customerId, orders };
      const written = shop.requests.slice(requests).filter(({ operation }) => world.mutations.has(operation));
      const wrong = [
        ...(answers(turn) ? unmet(turn, outcome, lang, fill) : []),
        ...broken(outcome),
        ...inventedDay(replies, facts, turn.lang ?? lang, shopper.shopper.timeZone),
        ...written.map(({ operation }) => `wrote to Shopify: ${operation}`),
        ...(outcome.stored.handoverReason === "failure" && turn.reason !== "failure" ? ["the turn failed"] : []),
      ];
      failures.push(...wrong.map((what) => `turn ${at + 1} (${nameOf(turn)}): ${what}`));
    }
  } finally {
    world.shopify.world.faults.clear(domain);
    if (hours !== "unset") await setHours(shopId, "unset");
  }
  return { theme, name, lang, failures };
}

type ShoppersTurn = Extract<PlayedTurn, Expectation>;

/** The end of a conversation is answered by nobody. */
const answers = (turn: ShoppersTurn): boolean => !("tap" in turn && turn.tap === "end");

function nameOf(turn: ShoppersTurn): string {
  if ("say" in turn) return `"${turn.say.slice(0, 50)}"`;
  if ("tap" in turn) return turn.tap;
  return "find" in turn ? "the form" : "the address";
}

function typedIn(turn: ShoppersTurn, fill: (text: string) => string): string {
  if ("say" in turn) return fill(turn.say);
  if ("find" in turn) return turn.find.map(fill).join(" ");
  return "leaveEmail" in turn ? fill(turn.leaveEmail) : "";
}

function actionOf(turn: Exclude<ShoppersTurn, { say: string }>, fill: (text: string) => string): ChatAction {
  if ("find" in turn) {
    const [order, identifier] = turn.find.map(fill) as [string, string];
    return {
      type: "submit",
      form: "tracking.identify",
      values: { order, identifier },
      label: `${order} · ${identifier}`,
    };
  }
  if ("leaveEmail" in turn) {
    const email = fill(turn.leaveEmail);
    return { type: "submit", form: "handover.reply_email", values: { email }, label: email };
  }
  if (turn.tap === "human" || turn.tap === "end") return { type: turn.tap };
  const colon = turn.tap.indexOf(":");
  const option = fill(turn.tap.slice(colon + 1));
  return { type: "choose", choice: turn.tap.slice(0, colon), option, label: option };
}

function filler(facts: OrderFacts | null, other: OrderFacts | null): (text: string) => string {
  return (text) =>
    text.replace(/\{(other\.)?(\w+)\}/g, (whole, of: string | undefined, key: string) => {
      const value = (of === undefined ? facts : other)?.[key as keyof OrderFacts];
      if (typeof value !== "string" || value === "") throw new Error(`nothing to put for ${whole} in "${text}"`);
      return value;
    });
}

async function writeAsStaff(shopId: string, conversationId: string, text: string): Promise<void> {
  const staff = { id: "1", name: "Maya" };
  await forShop(shopId, (tx) =>
    tx.staff.upsert({ where: { shopId_id: { shopId, id: staff.id } }, create: { shopId, ...staff }, update: {} }),
  );
  await appendStaffMessage(shopId, { conversationId, staff, clientId: randomUUID(), text });
}

async function setHours(shopId: string, hours: "unset" | "open" | "closed"): Promise<void> {
  const span = hours === "open" ? { open: 0, close: 1440 } : null;
  const week = Object.fromEntries(WEEKDAYS.map((day) => [day, span]));
  const settings = ShopSettings.parse(
    hours === "unset" ? {} : { hours: week, answerMinutes: hours === "open" ? 7 : null },
  );
  await forShop(shopId, (tx) => tx.shop.update({ where: { id: shopId }, data: { settings } }));
}
