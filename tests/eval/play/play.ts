import { randomUUID } from "node:crypto";
import { resolveHandOver } from "~/assistant/service/resolve-hand-over";
import type { Card, ChatAction, Locale } from "~/contract/chat";
import { appendStaffMessage } from "~/conversations/append-staff-message";
import { WEEKDAYS, type ShopSettings } from "~/conversations/settings";
import { readConversation } from "~/conversations/turn-store";
import { forShop } from "~/platform/database";
import { shopIdOf } from "~/platform/shop-id";
import { withTrace } from "~/platform/trace";
import { DEMO_SHOP } from "../../shopify/identity";
import { codeOf, typeCode, typeEmail } from "../../support/identity-code";
import { aShopper } from "../../support/shopper";
import { broken, inventedDay, unmet, type Outcome } from "./check";
import { factsOf, privateOrders, type OrderFacts, type PrivateOrder } from "./facts";
import type { Conversation, Expectation, PlayedTurn } from "./format";
import { NO_OFFERS, OFFERS_ON, useOffers } from "./offers-on";
import { saveSettings, type PlayWorld } from "./world";

export interface Played {
  theme: string;
  name: string;
  lang: Locale;
  /** What went wrong, with the turn's number and words; empty when all is right. */
  failures: string[];
  /** Messages and taps of the shopper, and those of them for which a model was asked. */
  turns: number;
  modelTurns: number;
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

const changesWorld = ({ hours, offers, turns }: Conversation): boolean =>
  hours !== "unset" || offers === true || turns.some((turn) => "shopify" in turn);

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
  let taken = 0;
  let modelTurns = 0;
  if (hours !== "unset") await setHours(world, domain, hours);
  if (conversation.offers) await useOffers(OFFERS_ON);
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
      if ("resolve" in turn) {
        await readConversation(shopper.shopper, 0);
        await resolveHandOver(shopId, shopper.shopper.conversationId, new Date());
        continue;
      }
      typed += `\n${typedIn(turn, fill)}`;
      if ("prove" in turn) await shopper.tap(typeEmail(fill(turn.prove)));
      const shown = taken > 0 || "prove" in turn ? await shownTo(shopper) : { cards: [], code: null };
      const action = "say" in turn ? null : actionOf(turn, fill, shown);
      const { result: replies, steps } = await withTrace(() =>
        "say" in turn ? shopper.say(fill(turn.say)) : shopper.tap(action!),
      );
      const byModel = steps.some(({ kind }) => kind === "model");
      taken += 1;
      modelTurns += Number(byModel);
      const [stored, rating] = [await shopper.stored(), await ratingIn(shopId, shopper.shopper.conversationId)];
      const outcome: Outcome = { replies, stored, rating, typed, customerId, orders };
      const written = shop.requests.slice(requests).filter(({ operation }) => world.mutations.has(operation));
      const wrong = [
        ...(answers(turn) ? unmet(byModel ? inFreeWords(turn) : turn, outcome, lang, fill) : []),
        ...broken(outcome),
        ...inventedDay(replies, facts, turn.lang ?? lang, shopper.shopper.timeZone),
        ...written
          .filter(({ operation }) => !turn.writes?.includes(operation))
          .map(({ operation }) => `wrote to Shopify: ${operation}`),
        ...(outcome.stored.handoverReason === "failure" && turn.reason !== "failure" ? ["the turn failed"] : []),
      ];
      failures.push(...wrong.map((what) => `turn ${at + 1} (${nameOf(turn)}): ${what}`));
    }
  } catch (error) {
    // One that cannot go on leaves the others theirs: they play at the same time, in the same world.
    failures.push(`stops after turn ${taken}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    world.shopify.world.faults.clear(domain);
    if (hours !== "unset") await setHours(world, domain, "unset");
    if (conversation.offers) await useOffers(NO_OFFERS);
  }
  return { theme, name, lang, failures, turns: taken, modelTurns };
}

/** A model asks back in words of its own, without our card of choices: facts, state and what must not be stay the same. */
function inFreeWords(turn: ShoppersTurn): Expectation & { anyLanguage: true } {
  const { says: _says, lang: _lang, cards, ...rest } = turn;
  return { ...rest, cards: cards?.filter((code) => !code.startsWith("choice")), anyLanguage: true };
}

type ShoppersTurn = Extract<PlayedTurn, Expectation>;

/** The end of a conversation is answered by nobody. */
const answers = (turn: ShoppersTurn): boolean => !("tap" in turn && turn.tap === "end");

function nameOf(turn: ShoppersTurn): string {
  if ("say" in turn) return `"${turn.say.slice(0, 50)}"`;
  if ("tap" in turn) return turn.tap;
  if ("pick" in turn) return `picks ${turn.pick}`;
  if ("prove" in turn) return "proves who they are";
  if ("fill" in turn) return "fills in the form";
  return "find" in turn ? "the form" : "decline" in turn ? "declines" : "the address";
}

/** What the shopper has before them: the cards of the conversation, and the code in their mailbox. */
async function shownTo(shopper: ReturnType<typeof aShopper>): Promise<{ cards: Card[]; code: string | null }> {
  const { messages } = await shopper.stored();
  return {
    cards: messages.flatMap((message) => message.cards as unknown as Card[]),
    code: await codeOf(shopper.shopper),
  };
}

const ratingIn = (shopId: string, conversationId: string) =>
  forShop(shopId, (tx) =>
    tx.rating.findFirst({
      where: { shopId, conversationId },
      orderBy: { answeredAt: "desc" },
      select: { stars: true, word: true },
    }),
  );

function typedIn(turn: ShoppersTurn, fill: (text: string) => string): string {
  if ("say" in turn) return fill(turn.say);
  if ("find" in turn) return turn.find.map(fill).join(" ");
  if ("prove" in turn) return fill(turn.prove);
  if ("fill" in turn) return Object.values(turn.fill).map(fill).join(" ");
  return "leaveEmail" in turn ? fill(turn.leaveEmail) : "";
}

function actionOf(
  turn: Exclude<ShoppersTurn, { say: string }>,
  fill: (text: string) => string,
  { cards, code }: { cards: Card[]; code: string | null },
): ChatAction {
  if ("prove" in turn) return typeCode(code ?? "");
  if ("pick" in turn) {
    const choice = cards.filter((card) => card.kind === "choice").at(-1);
    const option = choice?.options.find(({ label }) => label.includes(fill(turn.pick)));
    if (!choice || !option) throw new Error(`nothing to pick with "${turn.pick}"`);
    return { type: "choose", choice: choice.id, option: option.id, label: option.label };
  }
  if ("fill" in turn) {
    const form = cards.filter((card) => card.kind === "form").at(-1);
    if (!form) throw new Error("no form to fill in");
    const before = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
    const now = Object.fromEntries(Object.entries(turn.fill).map(([name, value]) => [name, fill(value)]));
    return { type: "submit", form: form.id, values: { ...before, ...now }, label: Object.values(now).join(" · ") };
  }
  if ("decline" in turn) {
    const proposal = cards.filter((card) => card.kind === "proposal").at(-1);
    if (!proposal) throw new Error("no proposal to decline");
    return { type: "decline", proposal: proposal.id, label: proposal.declineLabel };
  }
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
  // Several conversations play at once: not an upsert, which two may take for an insert.
  await forShop(shopId, (tx) => tx.staff.createMany({ data: [{ shopId, ...staff }], skipDuplicates: true }));
  await appendStaffMessage(shopId, { conversationId, staff, clientId: randomUUID(), text });
}

async function setHours(world: PlayWorld, domain: string, hours: "unset" | "open" | "closed"): Promise<void> {
  const span = hours === "open" ? { open: 0, close: 1440 } : null;
  const week = Object.fromEntries(WEEKDAYS.map((day) => [day, span])) as ShopSettings["hours"];
  const answerMinutes = hours === "open" ? 7 : null;
  await saveSettings(world, domain, hours === "unset" ? {} : { hours: week, answerMinutes });
}
