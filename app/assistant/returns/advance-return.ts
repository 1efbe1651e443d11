import { decideReturn } from "~/policy/decide-return";
import { findVerifiedOrder, listVerifiedOrders } from "../identity/own-orders";
import { requireIdentity } from "../identity/require-identity";
import { startDamaged } from "../problems/missing-item";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import { askEvidence, askItems, askOrder, askReason, askWithdrawal } from "./ask";
import { askExchange } from "./ask-exchange";
import { askSplit } from "./ask-split";
import type { ReturnState } from "./flow";
import { chosenItems, factsOf, readMatter } from "./matter";
import type { ReturnMatter } from "./matter";
import { askOutcome } from "./outcomes";
import { proposeReturn } from "./propose-return";
import { nothingReturnable } from "./nothing-returnable";
import { refuseReturn } from "./refused";
import { nextCard, ReturnWords } from "./return-words";
import { termsOf } from "./terms";
import { nextToExchange } from "./wishes";

/**
 * The next question of a return, or its proposal: identity, order, items, reason, evidence, decision, outcome, the tap.
 * Everything but what the shopper chose is read anew at every step, so that no step can be skipped or replayed.
 */
export async function advanceReturn(turn: Turn, state: ReturnState): Promise<Reply> {
  const first = requireIdentity(turn, { to: "returns", state });
  if (first) return first;
  return whenSourceFails(turn, () => advance(turn, state));
}

async function advance(turn: Turn, before: ReturnState): Promise<Reply> {
  const withOrder = before.orderId === null ? await findOrder(turn, before) : before;
  if (!("orderId" in withOrder)) return withOrder;
  const matter = withOrder.orderId === null ? null : await readMatter(turn, withOrder.orderId);
  if (!matter) return notYours(turn);
  if (matter.returnable.items.length === 0) {
    // A fault is looked at whatever can still go back.
    return isFaulty(matter, withOrder) && matter.returnable.shipped
      ? startDamaged(turn, matter.returnable.orderId)
      : nothingReturnable(turn, matter);
  }

  const state = withItems(matter, withOrder);
  if (state.items === null || chosenItems(matter, state).length === 0)
    return askItems(turn, matter, { ...state, items: null });

  return state.reason === null ? askReason(turn, matter, state) : decided(turn, matter, state);
}

/** From the decision on: all that is asked before is known. */
async function decided(turn: Turn, matter: ReturnMatter, state: ReturnState): Promise<Reply> {
  const open = decideReturn(matter.active.policy, factsOf(turn, matter, { ...state, withdrawal: true })).withdrawal;
  if (
    open?.twoStep &&
    !isFaulty(matter, state) &&
    state.withdrawal === null &&
    open.itemIds.length === chosenItems(matter, state).length
  ) {
    return askWithdrawal(turn, matter, open.deadline, state);
  }
  const evidence = state.evidence ?? (state.withdrawal ? NO_EVIDENCE : null);
  if (evidence === null) {
    const asked = askEvidence(turn, matter, state);
    if (asked) return asked;
  }
  const known: ReturnState = { ...state, evidence: evidence ?? NO_EVIDENCE };
  const terms = termsOf(turn, matter, known);
  switch (terms.kind) {
    case "refused":
      return refuseReturn(turn, matter, terms.decision, known);
    case "outcome":
      return askOutcome(turn, matter, terms, known);
    case "split":
      return askSplit(turn, matter, terms, known);
    case "differ":
      return outcomesDiffer(turn, matter, known);
    case "agreed": {
      const agreed: ReturnState = { ...known, outcome: terms.offer.outcome };
      return nextToExchange(matter, agreed)
        ? askExchange(turn, matter, terms.offer, agreed)
        : proposeReturn(turn, matter, terms, agreed);
    }
  }
}

const isFaulty = ({ active }: ReturnMatter, { reason }: ReturnState): boolean =>
  active.policy.returns.reasons.some(({ handle, fault }) => handle === reason && fault);

const NO_EVIDENCE = { note: null, photos: [], answers: {} };

/** The shop's rules have nothing in common for these things: fewer of them, or a person. */
function outcomesDiffer(turn: Turn, { returnable }: ReturnMatter, state: ReturnState): Reply {
  const words = new ReturnWords(turn, returnable.readAt);
  return reply({
    text: words.say("outcome.differ"),
    cards: [nextCard(["otherItems", "human"], words)],
    flow: { v: 1, kind: "return", state },
    suggestHuman: true,
    orders: [{ id: returnable.orderId, name: returnable.orderName, cases: ["return"] }],
  });
}

/** The order that was named, else the only one, else a question. */
async function findOrder(turn: Turn, state: ReturnState): Promise<ReturnState | Reply> {
  if (state.orderName !== null) {
    const named = await findVerifiedOrder(turn, state.orderName);
    if (named) return { ...state, orderId: named.id };
  }
  const orders = await listVerifiedOrders(turn);
  const [only] = orders;
  return orders.length === 1 && only && state.orderName === null
    ? { ...state, orderId: only.id }
    : askOrder(turn, orders, { ...state, orderName: null });
}

/** One thing of which there is one needs no question. */
function withItems({ returnable }: ReturnMatter, state: ReturnState): ReturnState {
  const [only] = returnable.items;
  if (state.items !== null || returnable.items.length !== 1 || only?.quantity !== 1) return state;
  return { ...state, items: [{ id: only.fulfillmentLineItemId, quantity: 1 }] };
}

function notYours(turn: Turn): Reply {
  const words = new ReturnWords(turn);
  return reply({
    text: words.say("not_yours"),
    cards: [nextCard(["otherOrder", "human"], words)],
    suggestHuman: true,
  });
}
