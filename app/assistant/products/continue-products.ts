import { readAsk } from "~/products/read-ask";
import type { ProductAsk } from "~/products/read-ask";
import { readProduct } from "~/products/read-products";
import type { Intent } from "../reading/types";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { answerOne, goneReply } from "./answer-one";
import { answerProducts, MAX_QUESTION } from "./answer-products";
import { OPTION_CARD } from "./flow";

/** What a follow-up about products may be read as: it has few words of its own. */
const MAY_FOLLOW: readonly (Intent | undefined)[] = [undefined, "product", "stock", "price", "place_order", "discount"];
const FEW_WORDS = 14;

/**
 * "And in blue?", "the second one", "which is cheaper?" after products were shown; the name that was asked for; a tap
 * on a value. Null for everything else.
 */
export async function continueProducts(turn: Turn, intent: Intent | undefined): Promise<Reply | null> {
  const { action, flow, conversation } = turn;
  if (flow?.kind !== "products" || conversation.status !== "open") return null;
  if (action?.type === "choose" && action.choice === OPTION_CARD) return answerValue(turn, action.option);
  if (action || !MAY_FOLLOW.includes(intent)) return null;
  const ask = readAsk(turn.text, turn.locale);
  if (ask.length > FEW_WORDS) return null;
  const merged = withBefore(ask, readAsk(flow.question, turn.locale));
  // "And in white?", "in M?": what was asked first is still asked.
  const question = ask.kinds.size > 0 ? turn.text : `${flow.question} ${turn.text}`.slice(-MAX_QUESTION);
  const answer = await answerProducts(turn, question, false, merged);
  return answer?.isSure ? answer.make() : null;
}

/** The name or the colour alone goes with what was asked before; another product brings its own. */
function withBefore(ask: ProductAsk, before: ProductAsk): ProductAsk {
  // A word alone is mostly a value: "and in oak?".
  const namesOne = ask.things.length > 0 || (ask.words.length > 0 && ask.length > 4);
  const isAnother = namesOne && before.things.length + before.words.length > 0;
  return {
    ...ask,
    kinds: ask.kinds.size > 0 ? ask.kinds : before.kinds,
    colours: ask.colours.length > 0 || isAnother ? ask.colours : repeated(before.colours),
    sizes: ask.sizes.length > 0 || isAnother ? ask.sizes : repeated(before.sizes),
  };
}

/** Of what was said one after the other, the last holds. What is missing of it has been told. */
const repeated = <One extends { said: string }>(list: One[]): One[] =>
  list.slice(-1).map((one) => ({ ...one, said: "" }));

async function answerValue(turn: Turn, option: string): Promise<Reply | null> {
  const { flow, shopify, locale } = turn;
  if (flow?.kind !== "products" || flow.focus === null) return null;
  const product = await readProduct(shopify, flow.focus, locale);
  if (!product) return goneReply(turn);
  const [at, value] = option.split(".").map(Number);
  const chosen = product.options[at ?? -1]?.values[value ?? -1];
  if (!chosen) return null;
  const before = readAsk(flow.question, locale);
  const isLetter = /^(?:x*[sl]|m)$/i.test(chosen.name);
  const ask: ProductAsk = {
    ...before,
    kinds: new Set(["stock", "price"]),
    sizes: isLetter ? [{ size: chosen.name.toLowerCase(), said: chosen.name }] : before.sizes,
    folded: isLetter ? before.folded : `${before.folded} ${chosen.name.toLowerCase()}`,
  };
  return answerOne(turn, product, ask, flow.question);
}
