import type { ChatCompletionTool } from "openai/resources/chat/completions";
import { z } from "zod";
import { CancelReason } from "~/policy/policy";
import { HANDOVER_REASONS } from "~/conversations/brief";
import { staffHoursAt } from "~/conversations/staff-hours";
import { translate } from "~/i18n/translate";
import { traceStep } from "~/platform/trace";
import { findPassage } from "~/knowledge/find-passage";
import { quote } from "../dialogue/answer-policy";
import { offerHuman } from "../dialogue/offer-human";
import { startChange } from "../changes/start-change";
import { wishFor } from "../changes/flow";
import { isIdentified } from "../identity/own-orders";
import { tellHours } from "../hand-over";
import {
  CheckStock,
  checkStock,
  ProductDetails,
  productDetails,
  SearchProducts,
  searchProducts,
} from "../products/tools";
import { answerOffer, answerOwnOffers } from "../offers/answer-offer";
import { answerReturnStatus } from "../returns/answer-return-status";
import { beginReturn } from "../returns/continue-return";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { saveProofs } from "../save-proofs";
import { findAndAnswer, ownOrders } from "../tracking/answer-tracking";
import { guessLimit } from "../tracking/guess-limit";
import { askToIdentify, chooseOrder } from "../tracking/identify";
import { trackingFlow } from "../tracking/setting";
import { whenSourceFails } from "../tracking/source-down";
import { NOTHING, typedSoFar } from "../tracking/typed";
import type { Typed } from "../tracking/typed";
import type { Turn } from "../turn";

/**
 * Something that the model may ask for. Who the shopper is comes from the turn, never from the arguments; none of them
 * changes anything: a look-up answers in the built-in words with its receipts, a proposal waits for the shopper's tap.
 */
interface Tool {
  description: string;
  parameters: Record<string, unknown>;
  /** Null when the arguments are not what the tool takes. */
  run(turn: Turn, args: unknown): Promise<Reply> | null;
}

function tool<Input>(
  description: string,
  input: z.ZodType<Input>,
  run: (turn: Turn, input: Input) => Promise<Reply>,
): Tool {
  return {
    description,
    parameters: z.toJSONSchema(input),
    run(turn, args) {
      const parsed = input.safeParse(args);
      return parsed.success ? run(turn, parsed.data) : null;
    },
  };
}

const TrackOrder = z.object({
  order: z.string().max(80).nullable().describe("the order's number, or null for the one that is meant anyway"),
  matter: z.enum(["track_order", "not_received", "refund_status"]),
});

const OrderNumber = z
  .string()
  .max(80)
  .nullable()
  .describe("the order's number, or null for the one that is meant anyway");

const TOOLS: Record<string, Tool> = {
  track_order: tool(
    "Where an order stands: its parcels, or its refund. Asks the shopper to prove it where needed.",
    TrackOrder,
    (turn, { order, matter }) =>
      whenSourceFails(turn, () => findAndAnswer(turn, typedFor(turn, order), matter, guessLimit)),
  ),
  list_orders: tool("The shopper's own orders, to choose one of them.", z.object({}), (turn) =>
    whenSourceFails(turn, async () => {
      const orders = await ownOrders(turn);
      return orders.length > 0
        ? chooseOrder(turn, orders, "track_order")
        : askToIdentify(turn, NOTHING, "track_order", isIdentified(turn) ? "no_orders" : "ask");
    }),
  ),
  search_knowledge: tool(
    "What the shop's own policies, pages and FAQs say: delivery, returns, payment, the shop itself.",
    z.object({ question: z.string().min(1).max(240).describe("in the shopper's words and language") }),
    async (turn, { question }) => {
      const asked = { text: question, locale: turn.locale };
      const passage = await findPassage(turn.shop.id, asked, turn.shop.locale, "asked");
      return passage ? quote(turn, passage) : reply({ text: "", flow: turn.flow });
    },
  ),
  search_products: tool(
    "Products of the shop that fit, with price and stock as they are now. They are shown to the shopper as cards.",
    SearchProducts,
    searchProducts,
  ),
  product_details: tool(
    "What one product costs, in which sizes and colours it comes, what its page says about it, or what is like it.",
    ProductDetails,
    productDetails,
  ),
  check_stock: tool("Whether a product, in a colour or size, is there now.", CheckStock, checkStock),
  propose_cancellation: tool(
    "Begins cancelling an order: the merchant's rules decide, and nothing happens before the shopper taps.",
    z.object({ order: OrderNumber, reason: CancelReason.nullable().describe("null unless the shopper gave it") }),
    (turn, { order, reason }) => startChange(turn, wishFor({ kind: "cancel", orderName: order, reason })),
  ),
  propose_address_change: tool(
    "Begins changing the delivery address of an order: shows the shopper a form. Never takes an address itself.",
    z.object({ order: OrderNumber }),
    (turn, { order }) => startChange(turn, wishFor({ kind: "address", orderName: order })),
  ),
  propose_item_change: tool(
    "Begins changing the items of an order: another size or colour, another quantity, leaving one out, or adding a product.",
    z.object({
      order: OrderNumber,
      words: z.string().max(400).describe("the item and what it shall be instead, in the shopper's own words"),
      quantity: z.int().min(1).max(999).nullable().describe("how many the shopper wants, if they said so"),
    }),
    (turn, { order, words, quantity }) =>
      startChange(turn, wishFor({ kind: "items", orderName: order, words, quantity })),
  ),
  propose_return: tool(
    "Begins sending something back or exchanging it: what can go back, for what reason and for what, step by step.",
    z.object({ order: OrderNumber, matter: z.enum(["return", "exchange", "damaged", "wrong"]) }),
    (turn, { order, matter }) => beginReturn(turn, order, matter),
  ),
  return_status: tool(
    "Where the shopper's return or refund stands.",
    z.object({}),
    async (turn) => (await answerReturnStatus(turn)) ?? reply({ text: "", flow: turn.flow }),
  ),
  personal_offer: tool(
    "Whether the shop's rules give this shopper a personal discount now. The rules decide; amounts cannot be asked for.",
    z.object({}),
    answerOffer,
  ),
  my_offers: tool(
    "The personal codes that this shopper has already, or what became of the last one.",
    z.object({}),
    (turn) => answerOwnOffers(turn),
  ),
  staff_hours: tool("When a person from the team is there.", z.object({}), (turn) => {
    const told = tellHours(turn, staffHoursAt(turn.shop.settings, turn.shop.timeZone, turn.now));
    return Promise.resolve(reply({ text: told?.text ?? "", receipts: told?.receipts ?? [], flow: turn.flow }));
  }),
  offer_person: tool(
    "Offers the shopper a person from the team. Nothing happens until the shopper taps yes.",
    z.object({ reason: z.enum(HANDOVER_REASONS) }),
    (turn, { reason }) => Promise.resolve(offerHuman(turn, reason, translate(turn.locale, "dialogue.beyond_other"))),
  ),
};

export const TOOL_DEFINITIONS: ChatCompletionTool[] = Object.entries(TOOLS).map(
  ([name, { description, parameters }]) => ({ type: "function", function: { name, description, parameters } }),
);

/** Null when there is no such tool or its arguments are not what it takes. */
export async function runTool(turn: Turn, name: string, args: string): Promise<Reply | null> {
  traceStep("tool", name, args.slice(0, 200));
  if (!Object.hasOwn(TOOLS, name)) return null;
  const answer = await TOOLS[name]!.run(turn, parseJson(args));
  // Parts of the reply are on screen before the turn is stored; the proof must be there by then.
  if (answer) await saveProofs(turn.shop.id, turn.conversation.id, answer.proved);
  return answer;
}

/** What may be an order's number: anything else that a model takes for one is not put into a form. */
const LIKE_A_NUMBER = /^[^\s@]{0,20}\p{Nd}[^\s@]{0,20}$/u;

/** The number may be the model's choice; what proves the order is only what the shopper typed with that number. */
function typedFor(turn: Turn, order: string | null): Typed {
  const typed = typedSoFar(turn, trackingFlow(turn));
  return order === null || order === typed.orderName || !LIKE_A_NUMBER.test(order)
    ? typed
    : { ...NOTHING, orderName: order };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text === "" ? "{}" : text) as unknown;
  } catch {
    return undefined;
  }
}
