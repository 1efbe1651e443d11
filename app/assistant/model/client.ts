import OpenAI from "openai";
import type { ChatCompletionMessageParam, ChatCompletionTool } from "openai/resources/chat/completions";
import { BOUNDS } from "~/platform/bounds";
import { config } from "~/platform/config";
import { estimateTokens } from "./budget";

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

let client: { key: string; openai: OpenAI } | undefined;

export function isModelConfigured(): boolean {
  return config().MODEL_NAME !== undefined;
}

function openAi(): OpenAI {
  const { MODEL_BASE_URL: baseURL, MODEL_API_KEY: apiKey } = config();
  const key = `${baseURL} ${apiKey}`;
  // Retries would eat the turn's seconds: the built-in dialogue answers at once.
  if (client?.key !== key) client = { key, openai: new OpenAI({ baseURL, apiKey, maxRetries: 0, logLevel: "off" }) };
  return client.openai;
}

/**
 * One answer of the model, piece by piece; returns how it ended. Leaving the loop early ends the call. Throws on
 * anything but a whole answer.
 */
export async function* askModel(
  messages: ChatCompletionMessageParam[],
  tools: ChatCompletionTool[],
  spending: Spending,
  signal: AbortSignal,
): AsyncGenerator<string, ModelAnswer> {
  const before = spending.tokens;
  spending.tokens += estimateTokens(JSON.stringify(messages) + JSON.stringify(tools));
  const stream = await openAi().chat.completions.create(
    {
      model: config().MODEL_NAME!,
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
