import type { Card, ChatAction } from "~/contract/chat";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import type { Policy } from "~/policy/policy";
import { publishPolicy } from "~/policy/publish-policy";
import { forShop } from "~/platform/database";
import { SHOP_A } from "../../support/app-environment";
import type { aShopper, Replies } from "../../support/shopper";

export type Guest = ReturnType<typeof aShopper>;

export const cardsOf = ({ messages }: Replies): Card[] => messages.flatMap(({ cards }) => cards);

export function cardOf<Kind extends Card["kind"]>(replies: Replies, kind: Kind): Extract<Card, { kind: Kind }> {
  const found = cardsOf(replies).find((card): card is Extract<Card, { kind: Kind }> => card.kind === kind);
  if (!found)
    throw new Error(
      `no ${kind} card, but "${replies.text}" with ${cardsOf(replies)
        .map(({ kind }) => kind)
        .join()}`,
    );
  return found;
}

/** Taps the option of the reply's card whose label has the text in it. */
export function pick(shopper: Guest, replies: Replies, text: string): Promise<Replies> {
  const choice = cardOf(replies, "choice");
  const option = choice.options.find(({ label }) => label.includes(text));
  if (!option) throw new Error(`nothing with "${text}" in ${choice.options.map(({ label }) => label).join(" | ")}`);
  return shopper.tap({ type: "choose", choice: choice.id, option: option.id, label: option.label });
}

/** Submits the reply's form with these fields changed. */
export function fillIn(shopper: Guest, replies: Replies, changed: Record<string, string>): Promise<Replies> {
  const form = cardOf(replies, "form");
  const before = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  return shopper.tap({ type: "submit", form: form.id, values: { ...before, ...changed }, label: "…" });
}

export const confirmation = (replies: Replies): ChatAction => {
  const { id, confirmLabel } = cardOf(replies, "proposal");
  return { type: "confirm", proposal: id, label: confirmLabel };
};

export const publish = (changes: Partial<Policy>): Promise<unknown> =>
  publishPolicy(SHOP_A, { document: { ...DEFAULT_POLICY, ...changes }, note: "", author: { id: "1", name: "Maya" } });

/** What the proposals of a conversation have come to. */
export const proposalsOf = ({ shopper }: Guest) =>
  forShop(shopper.shopId, (tx) =>
    tx.proposal.findMany({
      where: { shopId: shopper.shopId, conversationId: shopper.conversationId },
      orderBy: { createdAt: "asc" },
    }),
  );
