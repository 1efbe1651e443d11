import { decideReturn } from "~/policy/decide-return";
import type { Decision, OutcomeOffer, ReturnDecision } from "~/policy/decision";
import type { Turn } from "../turn";
import type { ReturnState } from "./flow";
import { chosenItems, factsOf } from "./matter";
import type { ChosenItem, ReturnMatter } from "./matter";

/**
 * What the policy makes of what was chosen so far. `decision` is that of the whole: one parcel, approved or not as one.
 */
export type Terms =
  | { kind: "refused"; decision: ReturnDecision }
  /** The outcomes that are to be had for all items; `maySplit`: some could be exchanged and the others paid back. */
  | { kind: "outcome"; decision: Decision; offers: OutcomeOffer[]; items: ChosenItem[]; maySplit: boolean }
  /** Some are exchanged: which of these? The others can only be had one way. */
  | { kind: "split"; decision: Decision; either: ChosenItem[]; onlyExchange: ChosenItem[] }
  /** No outcome fits them all: a person has to find one. */
  | { kind: "differ"; decision: Decision }
  | { kind: "agreed"; decision: Decision; offer: OutcomeOffer };

/** Pure but for the turn's clock and shop. */
export function termsOf(turn: Turn, matter: ReturnMatter, state: ReturnState): Terms {
  const whole = decideReturn(matter.active.policy, factsOf(turn, matter, state));
  if (whole.verdict === "refused") return { kind: "refused", decision: whole };
  const items = chosenItems(matter, state);
  if (state.withdrawal) return withdrawn(whole, items);
  const ways = waysOf(matter, whole, items);
  if (state.exchanged !== null && ways.maySplit) return apart(turn, matter, state, whole, ways);

  const { maySplit } = ways;
  const [only] = whole.outcomes;
  const wanted = state.outcome ?? (whole.outcomes.length === 1 && !maySplit ? only?.outcome : null);
  const offer = whole.outcomes.find(({ outcome }) => outcome === wanted);
  if (offer) return { kind: "agreed", decision: whole, offer };
  if (whole.outcomes.length > 0) return { kind: "outcome", decision: whole, offers: whole.outcomes, items, maySplit };
  return maySplit ? { kind: "split", decision: whole, ...ways } : { kind: "differ", decision: whole };
}

/** A withdrawal pays back, and nothing else. */
function withdrawn(decision: ReturnDecision, items: ChosenItem[]): Terms {
  const offer = decision.outcomes.find(({ outcome }) => outcome === "original_payment");
  if (offer) return { kind: "agreed", decision, offer };
  const offers = decision.outcomes;
  return offers.length > 0
    ? { kind: "outcome", decision, offers, items, maySplit: false }
    : { kind: "differ", decision };
}

interface Ways {
  either: ChosenItem[];
  onlyExchange: ChosenItem[];
  maySplit: boolean;
}

function waysOf({ active }: ReturnMatter, decision: ReturnDecision, items: ChosenItem[]): Ways {
  const isForAny = active.policy.returns.outcomes.exchangeFor === "any_product";
  const outcomesOf = ({ item }: ChosenItem) =>
    decision.items.find(({ itemId }) => itemId === item.fulfillmentLineItemId)?.outcomes ?? [];
  const exchangeable = items.filter(
    (one) => (one.item.product !== null || isForAny) && outcomesOf(one).includes("exchange"),
  );
  const payable = items.filter((one) => outcomesOf(one).some((outcome) => outcome !== "exchange"));
  return {
    either: exchangeable.filter((one) => payable.includes(one)),
    onlyExchange: exchangeable.filter((one) => !payable.includes(one)),
    maySplit: payable.some((one) => exchangeable.some((other) => other !== one)),
  };
}

/** Some exchanged, the others paid: each part has its own offers, the parcel one fee. */
function apart(turn: Turn, matter: ReturnMatter, state: ReturnState, whole: ReturnDecision, ways: Ways): Terms {
  const split: Terms = { kind: "split", decision: whole, ...ways };
  const all = chosenItems(matter, state);
  const isExchanged = ({ item }: ChosenItem) => (state.exchanged ?? []).includes(item.fulfillmentLineItemId);
  const rest = all.filter((one) => !isExchanged(one));
  const forExchange = decidePart(turn, matter, state, all.filter(isExchanged));
  const forRest = decidePart(turn, matter, state, rest);
  const exchange = forExchange.outcomes.find(({ outcome }) => outcome === "exchange");
  const offers = forRest.outcomes.filter(({ outcome }) => outcome !== "exchange");
  const [only] = offers;
  if (!exchange || !only) return split;
  // Alone each part has what the whole has not: an outcome that fits.
  const decision = whole.rule.code === "outcomes_differ" ? forExchange : whole;
  const wanted = offers.length === 1 ? only : offers.find(({ outcome }) => outcome === state.outcome);
  if (!wanted) return { kind: "outcome", decision, offers, items: rest, maySplit: false };
  return { kind: "agreed", decision, offer: together(exchange, wanted) };
}

const decidePart = (turn: Turn, matter: ReturnMatter, state: ReturnState, part: ChosenItem[]): ReturnDecision => {
  const items = part.map(({ item, quantity }) => ({ id: item.fulfillmentLineItemId, quantity }));
  return decideReturn(matter.active.policy, factsOf(turn, matter, { ...state, items }));
};

/** One parcel: the higher of the fixed fees, and the shopper sends it as soon as one part says so. */
const together = (exchange: OutcomeOffer, rest: OutcomeOffer): OutcomeOffer => ({
  ...rest,
  items: exchange.items + rest.items,
  shippingFee: Math.max(exchange.shippingFee, rest.shippingFee),
  restockingFee: exchange.restockingFee + rest.restockingFee,
  restockingPercents: { ...exchange.restockingPercents, ...rest.restockingPercents },
  labelPayer: exchange.labelPayer === "shopper" ? "shopper" : rest.labelPayer,
});
