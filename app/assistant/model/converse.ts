import { APIUserAbortError } from "openai";
import type { ChatCompletionMessageParam } from "openai/resources/chat/completions";
import { BOUNDS } from "~/platform/bounds";
import { traceStep } from "~/platform/trace";
import { log } from "~/platform/log";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { Breaker } from "./breaker";
import { estimateTokens, reserveTokens, settleTokens } from "./budget";
import { askModel } from "./client";
import type { ModelAnswer, Spending } from "./client";
import { endpointFor } from "./endpoint";
import type { Endpoint } from "./endpoint";
import { asData } from "./outside-text";
import { buildPrompt, repairRequest } from "./prompt";
import { SentenceCutter } from "./sentences";
import { Talk } from "./talk";
import { runTool, TOOL_DEFINITIONS } from "./tools";

/**
 * The model's answer to a message, each sentence proved before it is yielded. Returns the reply to store. Whatever goes
 * wrong on the way, cap and pause included, ends at what the built-in dialogue says: a look-up's own words, or
 * `fallback`. `stop`: nobody reads it any more. `seq`: of the message that is answered.
 */
export async function* converse(
  turn: Turn,
  fallback: Reply,
  seq: number,
  stop: AbortSignal,
): AsyncGenerator<string, Reply> {
  const endpoint = await endpointFor(turn.shop);
  if (!endpoint) return fallback;
  const breaker = Breaker.of(endpoint.baseUrl);
  if (!breaker.mayTry()) return fallback;
  const reservation = await reserveTokens(turn.shop.id, turn.shop.settings.modelMonthlyTokens);
  if (!reservation) {
    breaker.undecided();
    return fallback;
  }
  traceStep("model", endpoint.name);
  const talk = new Talk(turn, fallback);
  const spending: Spending = { tokens: 0 };
  const signal = AbortSignal.any([stop, AbortSignal.timeout(BOUNDS.modelSeconds * 1_000)]);
  let pause = false;
  try {
    const answered = yield* exchange(turn, endpoint, talk, buildPrompt(turn, talk.standIns, seq), spending, signal);
    breaker.succeeded();
    return answered ? talk.answered() : talk.fallenBack();
  } catch (error) {
    if (stop.aborted) {
      breaker.undecided();
      return talk.stopped();
    }
    pause = breaker.failed();
    log.warn({ code: codeOf(error), shopId: turn.shop.id }, "model failed: the built-in dialogue answers");
    return talk.fallenBack();
  } finally {
    await settleTokens(reservation, spending.tokens, pause).catch((error: unknown) =>
      log.error({ code: "internal", shopId: turn.shop.id, err: error }, "tokens not settled"),
    );
  }
}

/** Answers and look-ups in turn. False when it comes to no whole, proved answer within the bounds. */
async function* exchange(
  turn: Turn,
  endpoint: Endpoint,
  talk: Talk,
  messages: ChatCompletionMessageParam[],
  spending: Spending,
  signal: AbortSignal,
): AsyncGenerator<string, boolean> {
  let repaired = false;
  for (let step = 0; step < BOUNDS.modelSteps; step++) {
    const next = estimateTokens(JSON.stringify(messages)) + BOUNDS.modelAnswerTokens;
    if (spending.tokens + next > BOUNDS.modelTokens) return false;
    const said = talk.text.length;
    const { answer, unproved } = yield* showProved(
      askModel(endpoint, messages, TOOL_DEFINITIONS, spending, signal),
      talk,
    );
    if (unproved) {
      if (repaired) return false;
      repaired = true;
      messages.push({ role: "assistant", content: talk.standIns.hide(talk.text.slice(said)) || "…" });
      messages.push({ role: "user", content: repairRequest(unproved) });
      continue;
    }
    if (answer?.finish === "refused" || answer?.finish === "length") return false;
    // "…" is no answer.
    if (!answer?.calls.length) return /\p{L}/u.test(talk.text);
    const [call] = answer.calls;
    messages.push({
      role: "assistant",
      content: null,
      tool_calls: [
        { id: call!.id || `call_${step}`, type: "function", function: { name: call!.name, arguments: call!.args } },
      ],
    });
    const found = await orAborted(runTool(turn, call!.name, talk.standIns.reveal(call!.args)), signal);
    messages.push({
      role: "tool",
      tool_call_id: call!.id || `call_${step}`,
      content: asData("tool result", talk.note(found)),
    });
  }
  return false;
}

/**
 * Yields each sentence once it is proved; ends at the first that makes a claim, which also ends the call. What claims
 * nothing and is not known to be kind is left out; an answer of nothing else is not one.
 */
async function* showProved(
  pieces: AsyncGenerator<string, ModelAnswer>,
  talk: Talk,
): AsyncGenerator<string, { answer: ModelAnswer | null; unproved: string[] | null }> {
  const cutter = new SentenceCutter();
  const before = talk.text;
  let leftOut: string | null = null;
  try {
    for (;;) {
      const { value, done } = await pieces.next();
      const whole = done && value.finish !== "length";
      const sentences = done ? (whole ? cutter.end() : []) : cutter.push(value);
      for (const sentence of sentences) {
        const verdict = talk.say(sentence);
        if (verdict.proved) yield verdict.text;
        else if (verdict.claims.length > 0) return { answer: null, unproved: verdict.claims };
        else leftOut = sentence;
      }
      if (done) {
        const saysNothing = leftOut !== null && talk.text === before && value.calls.length === 0;
        return saysNothing ? { answer: null, unproved: [leftOut!] } : { answer: value, unproved: null };
      }
      if (cutter.open.length > BOUNDS.modelSentenceCharacters || talk.text.length > BOUNDS.modelReplyCharacters) {
        return { answer: null, unproved: ["a text without end"] };
      }
    }
  } finally {
    await pieces.return({ calls: [], finish: "stop" });
  }
}

/** A look-up that outlives the turn's seconds is not waited for. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new APIUserAbortError());
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

const codeOf = (error: unknown): string => (error instanceof Error ? error.constructor.name : "unknown");
