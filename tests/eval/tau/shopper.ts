import type { Card, ChatAction } from "~/contract/chat";
import { MAIL_CODE } from "~/identity/mail-code";
import { JOB_HANDLERS } from "~/jobs/handlers";
import { forShop } from "~/platform/database";
import { aShopper, type Replies } from "../../support/shopper";
import { typeCode, typeEmail } from "../../support/identity-code";
import type { IdentityProbe } from "./rows";
import type { TauWorld } from "./world";

export type Given = IdentityProbe["given"];

/** A shopper at the chat, with their mailbox: everything goes through turns, as from the block. */
export interface TauShopper {
  say(text: string): Promise<Replies>;
  tap(action: ChatAction): Promise<Replies>;
  choose(card: string, option: string): Promise<Replies>;
  submit(form: string, values: Record<string, string>): Promise<Replies>;
  /** As staff's side has it. */
  stored: ReturnType<typeof aShopper>["stored"];
  conversationId: string;
  /** What of the world they act in. */
  world: TauWorld;
}

export function newShopper(world: TauWorld): TauShopper {
  const { say, tap, stored, shopper } = aShopper({ shopId: world.shopId, timeZone: "America/New_York" });
  return {
    ...{ say, tap, stored, world, conversationId: shopper.conversationId },
    choose: (choice, option) => tap({ type: "choose", choice, option, label: option }),
    submit: (form, values) => tap({ type: "submit", form, values, label: Object.values(values).join(" ") }),
  };
}

export const cardsOf = ({ messages }: Replies): Card[] => messages.flatMap(({ cards }) => cards);

/** The last card of this kind in an answer; undefined where there is none. */
export const lastCard = <Kind extends Card["kind"]>(replies: Replies, kind: Kind) =>
  cardsOf(replies)
    .filter((card): card is Extract<Card, { kind: Kind }> => card.kind === kind)
    .at(-1);

export const NAME_FORM = "identity.name";

/**
 * Says who they are with what they have, in every way that the chat offers, and types the code that comes to a mailbox.
 * Returns whom the conversation then belongs to, as tau-bench names users; null for nobody.
 */
export async function identify(shopper: TauShopper, given: Given): Promise<string | null> {
  const asked = await shopper.choose("identity.next", "orders");
  if (!lastCard(asked, "form")) return provedUser(shopper);
  for (const { form, values } of waysOf(given)) {
    const before = newestMail(shopper.world);
    if (form === NAME_FORM) await shopper.choose("identity.next", "name");
    await (form === NAME_FORM ? shopper.submit(form, values) : shopper.tap(typeEmail(values.email ?? "")));
    const code = await codeInMailbox(shopper.world, before);
    if (code !== null) await shopper.tap(typeCode(code));
    const proved = await provedUser(shopper);
    if (proved !== null) return proved;
  }
  return provedUser(shopper);
}

/** An address where there is one; else the name with whatever they have of it, and what else they know typed as it is. */
function waysOf({ email, first_name: first, last_name: last, zip, order_id: order, user_id: user }: Given) {
  const ways: { form: string; values: Record<string, string> }[] = [];
  if (email !== undefined) ways.push({ form: "identity.email", values: { email } });
  for (const other of [order, user]) {
    if (other !== undefined) ways.push({ form: "identity.email", values: { email: other } });
  }
  if (first !== undefined || last !== undefined || zip !== undefined) {
    const values = { first_name: first ?? "", last_name: last ?? "", postcode: zip ?? "" };
    ways.push({ form: NAME_FORM, values });
  }
  return ways;
}

/** Who the app takes the conversation's shopper for. */
async function provedUser(shopper: TauShopper): Promise<string | null> {
  const { verifiedCustomerId: id } = await shopper.stored();
  const customer = id === null ? undefined : shopper.world.shop.store.customer(`gid://shopify/Customer/${id}`);
  return customer?.note ?? null;
}

const newestMail = ({ mailbox }: TauWorld): number => mailbox.messages().at(-1)?.id ?? 0;

/**
 * Carries out the mails that wait, as the job does, and opens what has come since. Whoever types a code has it from the
 * mailbox of an address on file: nobody else's is looked into.
 */
async function codeInMailbox(world: TauWorld, since: number): Promise<string | null> {
  const { shopId } = world;
  const waiting = await forShop(shopId, (tx) =>
    tx.outboxEntry.findMany({ where: { shopId, kind: MAIL_CODE, status: "pending" }, select: { key: true } }),
  );
  for (const { key } of waiting) await JOB_HANDLERS.outbox({ shopId, key }, { retries: 0, isLast: true });
  const { name } = world.shop.store.data.shop;
  const mail = world.mailbox.messages().find(({ id, from }) => id > since && from.startsWith(name));
  return /^\d{6}$/m.exec(mail?.text ?? "")?.[0] ?? null;
}
