import OpenAI, { APIError } from "openai";
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
  ChatCompletionTool,
} from "openai/resources/chat/completions";
import type { Stream } from "openai/streaming";
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
const clients = new Map<string, Client>();

/** Younger parts of the protocol, which not every compatible endpoint takes. */
const OPTIONAL = ["parallel_tool_calls", "stream_options", "max_completion_tokens"] as const;

interface Client {
  api: OpenAI;
  /** What this endpoint has said that it does not know. */
  refused: Set<(typeof OPTIONAL)[number]>;
}

function clientOf({ baseUrl: baseURL, key: apiKey, typedIn }: Endpoint): Client {
  const id = `${typedIn} ${baseURL} ${apiKey}`;
  let client = clients.get(id);
  if (!client) {
    if (clients.size >= CLIENTS_KEPT) clients.clear();
    // Retries would eat the turn's seconds: the built-in dialogue answers at once.
    const boundFetch = bounded(typedIn ? publicFetch : fetch);
    const api = new OpenAI({ baseURL, apiKey, maxRetries: 0, logLevel: "off", fetch: boundFetch });
    client = { api, refused: new Set() };
    clients.set(id, client);
  }
  return client;
}

/** Asks; what the endpoint names as unknown to it is left out from then on. */
async function begin(
  { api, refused }: Client,
  request: ChatCompletionCreateParamsStreaming,
  signal: AbortSignal,
): Promise<Stream<ChatCompletionChunk>> {
  for (;;) {
    const asked = { ...request };
    for (const name of refused) Reflect.deleteProperty(asked, name);
    if (refused.has("max_completion_tokens")) asked.max_tokens = BOUNDS.modelAnswerTokens;
    try {
      return await api.chat.completions.create(asked, { signal });
    } catch (error) {
      if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) throw error;
      const unknown = OPTIONAL.find((name) => !refused.has(name) && error.message.includes(name));
      if (!unknown) throw error;
      refused.add(unknown);
    }
  }
}

/** An endpoint that pours out frames or one line without end is neither read on nor kept in memory. */
const bounded =
  (ask: typeof fetch): typeof fetch =>
  async (input, init) => {
    const answer = await ask(input, init);
    if (!answer.body) return answer;
    let left = BOUNDS.modelAnswerBytes;
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        left -= chunk.byteLength;
        if (left < 0) controller.error(new ModelFailure("an answer without end"));
        else controller.enqueue(chunk);
      },
    });
    const { status, statusText, headers } = answer;
    return new Response(answer.body.pipeThrough(count), { status, statusText, headers });
  };

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
  const stream = await begin(
    clientOf(endpoint),
    {
      model: endpoint.name,
      messages,
      ...(tools.length > 0 && { tools, parallel_tool_calls: false }),
      stream: true,
      stream_options: { include_usage: true },
      max_completion_tokens: BOUNDS.modelAnswerTokens,
    },
    signal,
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
