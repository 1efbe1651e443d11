import OpenAI from "openai";
import type { ChatCompletionMessageParam, ChatCompletionTool } from "openai/resources/chat/completions";
import { BOUNDS } from "~/platform/bounds";
import { publicFetch } from "~/platform/public-fetch";
import { estimateTokens } from "./budget";
import type { Endpoint } from "./endpoint";

export interface ToolCall {
  id: string;
  name: string;
  /** As the model wrote them: JSON, or not. */
  args: string;
}

export interface ModelAnswer {
  calls: ToolCall[];
  /** `length`: the model was cut at its bound. */
  finish: "stop" | "tool_calls" | "length" | "refused";
}

/** What goes to the model is counted as it goes, in case the answer never says what it cost. */
export interface Spending {
  tokens: number;
}

/** The endpoint broke off, or answered what is not the protocol. */
export class ModelFailure extends Error {}

/** More shops than this with endpoints of their own in one process begin anew; a client is cheap to make. */
const CLIENTS_KEPT = 200;
const clients = new Map<string, OpenAI>();

function openAi({ baseUrl: baseURL, key: apiKey, typedIn }: Endpoint): OpenAI {
  const id = `${typedIn} ${baseURL} ${apiKey}`;
  let client = clients.get(id);
  if (!client) {
    if (clients.size >= CLIENTS_KEPT) clients.clear();
    // Retries would eat the turn's seconds: the built-in dialogue answers at once.
    client = new OpenAI({ baseURL, apiKey, maxRetries: 0, logLevel: "off", ...(typedIn && { fetch: publicFetch }) });
    clients.set(id, client);
  }
  return client;
}

/**
 * One answer of the model, piece by piece; returns how it ended. Leaving the loop early ends the call. Throws on
 * anything but a whole answer.
 */
export async function* askModel(
  endpoint: Endpoint,
  messages: ChatCompletionMessageParam[],
  tools: ChatCompletionTool[],
  spending: Spending,
  signal: AbortSignal,
): AsyncGenerator<string, ModelAnswer> {
  const before = spending.tokens;
  spending.tokens += estimateTokens(JSON.stringify(messages) + JSON.stringify(tools));
  const stream = await openAi(endpoint).chat.completions.create(
    {
      model: endpoint.name,
      messages,
      ...(tools.length > 0 && { tools, parallel_tool_calls: false }),
      stream: true,
      stream_options: { include_usage: true },
      max_completion_tokens: BOUNDS.modelAnswerTokens,
    },
    { signal },
  );
  const calls: ToolCall[] = [];
  let finish: string | null = null;
  for await (const chunk of stream) {
    if (chunk.usage) spending.tokens = before + chunk.usage.total_tokens;
    const choice = chunk.choices?.[0];
    if (!choice) continue;
    finish = choice.finish_reason ?? finish;
    const { content, refusal, tool_calls: pieces } = choice.delta ?? {};
    if (refusal) finish = "content_filter";
    for (const piece of pieces ?? []) {
      const call = (calls[Math.min(piece.index ?? 0, BOUNDS.modelSteps)] ??= { id: "", name: "", args: "" });
      call.id ||= piece.id ?? "";
      call.name += piece.function?.name ?? "";
      call.args += piece.function?.arguments ?? "";
      if (call.args.length > BOUNDS.modelToolCharacters) throw new ModelFailure("arguments without end");
    }
    if (content) {
      spending.tokens += estimateTokens(content);
      yield content;
    }
  }
  if (finish === null) throw new ModelFailure("the stream ended before the answer did");
  return { calls: calls.filter((call) => call?.name), finish: ended(finish) };
}

function ended(finish: string): ModelAnswer["finish"] {
  if (finish === "length" || finish === "tool_calls") return finish;
  return finish === "content_filter" ? "refused" : "stop";
}
