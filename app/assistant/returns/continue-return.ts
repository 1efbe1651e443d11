import { z } from "zod";
import { asksFor } from "~/policy/reasons";
import { OUTCOMES } from "~/policy/returns-policy";
import { readPolicy } from "~/policy/read-policy";
import { findProposal } from "~/proposals/find-proposal";
import { wishFor } from "../changes/flow";
import { startChange } from "../changes/start-change";
import { sureKind } from "../reading/kinds";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { advanceReturn } from "./advance-return";
import { askEvidence, askItems, itemField } from "./ask";
import { proposeCancelReturn } from "./cancel-return-kind";
import { otherOutcome, productChosen, splitChosen, variantChosen } from "./continue-exchange";
import { continueInWords } from "./continue-in-words";
import { EMPTY_STATE, RETURN_CARD, RETURN_OPTION, ReturnState } from "./flow";
import { readMatter } from "./matter";
import { plainOption, ReturnWords } from "./return-words";
import { readEvidence } from "./read-evidence";
import { RETURN_KIND, ReturnPayload } from "./return-payload";

/** "I want to send this back": with what was said already. */
export function startReturn(turn: Turn, orderId: string | null = null): Promise<Reply> {
  const { reading } = turn;
  const orderName = orderId === null ? (reading.entities.orderNames[0] ?? null) : null;
  const kind = sureKind(reading.returnKinds);
  return advanceReturn(turn, {
    ...EMPTY_STATE,
    orderId: orderId ?? knownOrder(turn),
    orderName,
    reason: kind === "damaged" ? "defective" : kind === "wrong" ? "wrong-item" : null,
    outcome: kind === "exchange" ? "exchange" : null,
  });
}

/** A rule was quoted to whoever asked about returns in general: they can begin one right there. */
export function withReturn(turn: Turn, quoted: Reply): Reply {
  const words = new ReturnWords(turn);
  const [order] = turn.reading.entities.orderNames;
  const start = order === undefined ? RETURN_OPTION.start : `${RETURN_OPTION.start} ${order}`;
  const options = [plainOption(start, words.say("option.start"))];
  return { ...quoted, cards: [{ kind: "choice", id: RETURN_CARD.next, prompt: null, options }, ...quoted.cards] };
}

/** The same, from a model's tool: it may name the order and the matter; whose order it is comes from the turn. */
export const beginReturn = (
  turn: Turn,
  orderName: string | null,
  matter: "return" | "exchange" | "damaged" | "wrong",
): Promise<Reply> =>
  advanceReturn(turn, {
    ...EMPTY_STATE,
    orderId: orderName === null ? knownOrder(turn) : null,
    orderName,
    reason: matter === "damaged" ? "defective" : matter === "wrong" ? "wrong-item" : null,
    outcome: matter === "exchange" ? "exchange" : null,
  });

/** After the shopper was identified: on with what was wanted. */
export const resumeReturn = (turn: Turn, state: unknown): Promise<Reply> =>
  advanceReturn(turn, ReturnState.catch(EMPTY_STATE).parse(state));

/** "Send it back", said right after an answer about an order, means that order. */
function knownOrder({ flow, reading }: Turn): string | null {
  const answered = flow?.kind === "tracking" && flow.step === "answered" ? flow.orderId : null;
  return reading.entities.orderNames.length > 0 ? null : answered;
}

/** The next step of a pending return, by a tap or in words; null when the message is not about it. */
export async function continueReturn(turn: Turn): Promise<Reply | null> {
  const { action, flow } = turn;
  if (action?.type === "choose" && isOurs(action.choice)) {
    return chosen(turn, await pendingState(turn), action.choice, action.option);
  }
  if (action?.type === "submit" && isOurs(action.form)) {
    return submitted(turn, await pendingState(turn), action.form, action.values);
  }
  if (action !== null || flow?.kind !== "return") return null;
  const { state } = flow;
  return continueInWords(turn, state, {
    choose: (card, option) => chosen(turn, state, card, option),
    submit: (form, values) => submitted(turn, state, form, values),
  });
}

/** Of the pending return, or of the one that is shown and waits for its tap: an older card changes it. */
async function pendingState({ flow, shop, conversation }: Turn): Promise<ReturnState> {
  if (flow?.kind === "return") return flow.state;
  if (flow?.kind !== "proposal") return EMPTY_STATE;
  const proposal = await findProposal(shop.id, conversation.id, flow.id);
  if (proposal?.kind !== RETURN_KIND || proposal.status !== "open") return EMPTY_STATE;
  return ReturnPayload.safeParse(proposal.payload).data?.state ?? EMPTY_STATE;
}

const isOurs = (card: string): boolean => Object.values(RETURN_CARD).some((one) => one === card);

function submitted(
  turn: Turn,
  state: ReturnState,
  form: string,
  values: Record<string, string>,
): Promise<Reply | null> {
  switch (form) {
    case RETURN_CARD.items:
      return withItems(turn, state, values);
    case RETURN_CARD.split:
      return splitChosen(turn, state, values);
    case RETURN_CARD.evidence:
      return withEvidence(turn, state, values);
    default:
      return Promise.resolve(null);
  }
}

async function chosen(turn: Turn, state: ReturnState, card: string, option: string): Promise<Reply | null> {
  switch (card) {
    case RETURN_CARD.order:
      return advanceReturn(turn, { ...EMPTY_STATE, reason: state.reason, outcome: state.outcome, orderId: option });
    case RETURN_CARD.reason:
      return advanceReturn(turn, { ...state, reason: option, evidence: null, withdrawal: null });
    case RETURN_CARD.withdrawal:
      // A wish for an exchange, said at the beginning, still holds where the shop's own return is chosen.
      return advanceReturn(
        turn,
        option === "withdraw" ? { ...otherOutcome(state), withdrawal: true } : { ...state, withdrawal: false },
      );
    case RETURN_CARD.outcome: {
      if (option === RETURN_OPTION.startOver) return advanceReturn(turn, EMPTY_STATE);
      if (option === RETURN_OPTION.split) return advanceReturn(turn, { ...otherOutcome(state), exchanged: [] });
      const outcome = z.enum(OUTCOMES).safeParse(option).data ?? null;
      // Of the rest of a split: what was chosen for the others stays.
      const isRest = outcome !== "exchange" && (state.exchanged?.length ?? 0) > 0;
      return advanceReturn(turn, { ...(isRest ? state : otherOutcome(state)), outcome });
    }
    case RETURN_CARD.exchange:
      return variantChosen(turn, state, option);
    case RETURN_CARD.product:
      return productChosen(turn, state, option);
    case RETURN_CARD.next:
      return nextStep(turn, state, option);
    default:
      return null;
  }
}

function nextStep(turn: Turn, state: ReturnState, option: string): Promise<Reply> | Reply | null {
  const [what, id] = option.split(/ (.*)/);
  if (what === RETURN_OPTION.start && id) return advanceReturn(turn, { ...EMPTY_STATE, orderName: id });
  if (what === RETURN_OPTION.cancel && id) return proposeCancelReturn(turn, id);
  if (what === RETURN_OPTION.change && id) {
    return startChange(turn, wishFor({ orderId: id, kind: state.outcome === "exchange" ? "items" : null }));
  }
  switch (option) {
    case RETURN_OPTION.human:
      return reply({ text: "", handover: { reason: "return" } });
    case RETURN_OPTION.start:
      return startReturn(turn);
    case RETURN_OPTION.faulty:
      return advanceReturn(turn, { ...state, reason: "defective", evidence: null, outcome: null, withdrawal: false });
    case RETURN_OPTION.otherOrder:
      return advanceReturn(turn, EMPTY_STATE);
    case RETURN_OPTION.otherItems:
      return advanceReturn(turn, { ...EMPTY_STATE, orderId: state.orderId });
    case RETURN_OPTION.otherOutcome:
      return advanceReturn(turn, otherOutcome(state));
    default:
      return null;
  }
}

/** Read again now: what can no longer come back is not taken. */
async function withItems(turn: Turn, state: ReturnState, values: Record<string, string>): Promise<Reply | null> {
  const matter = state.orderId === null ? null : await readMatter(turn, state.orderId);
  if (!matter) return advanceReturn(turn, state);
  const items = matter.returnable.items.flatMap((item) => {
    const count = Number(values[itemField(item)] ?? 0);
    const quantity = Number.isInteger(count) ? Math.min(Math.max(count, 0), item.quantity) : 0;
    return quantity > 0 ? [{ id: item.fulfillmentLineItemId, quantity }] : [];
  });
  return items.length === 0
    ? askItems(turn, matter, { ...state, items: null }, true)
    : advanceReturn(turn, { ...state, items, evidence: null, exchanged: null, exchanges: [], apart: [] });
}

async function withEvidence(turn: Turn, state: ReturnState, values: Record<string, string>): Promise<Reply | null> {
  const { policy } = await readPolicy(turn.shop.id);
  const { evidence, isComplete } = await readEvidence(turn, asksFor(policy, state.reason), values);
  const matter = isComplete || state.orderId === null ? null : await readMatter(turn, state.orderId);
  return (
    (matter && askEvidence(turn, matter, { ...state, evidence: null }, values)) ??
    advanceReturn(turn, { ...state, evidence })
  );
}
