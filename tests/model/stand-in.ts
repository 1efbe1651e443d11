import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A request as the app sent it. */
export interface ModelRequest {
  model: string;
  messages: { role: string; content: string | null; tool_calls?: unknown[]; tool_call_id?: string }[];
  tools?: { function: { name: string; parameters: unknown } }[];
  stream: boolean;
}

export type Play =
  /** Streams the text in small pieces. */
  | { say: string }
  | { call: string; args: string }
  /** Streams the text with a pause before each piece. */
  | { say: string; pauseMs: number }
  /** Streams the text and breaks the connection off. */
  | { cut: string }
  | { status: number }
  /** Says the text and then nothing more, with the connection open. */
  | { hang: string }
  | { refuse: string }
  /** The answer's length bound cuts the text. */
  | { overlong: string }
  /** Not the protocol at all. */
  | { raw: string; type?: string }
  /** Several look-ups at once, each with something said in front of them. */
  | { calls: { name: string; args: string }[]; text: string }
  /** The stream in pieces of so many bytes, letters cut apart; `silent` about what it cost. */
  | { say: string; bytes: number; silent?: boolean }
  /** The same piece for ever, as fast as it is read. */
  | { endless: string }
  /** Takes the connection away before a word. */
  | { reset: true }
  | { status: number; headers: Record<string, string> };

/** What is answered to a request; `turn` counts the requests from 0. */
export type Script = (request: ModelRequest, turn: number) => Play;

export interface ModelStandIn {
  url: string;
  requests: ModelRequest[];
  /** Calls whose connection the app closed before they were answered. */
  aborted: number;
  /** Bytes of endless answers since the last `play`, what still lies in a socket included. */
  poured: number;
  /** All that it has said that it cost since the last `play`. */
  tokens: number;
  /** Parts of the protocol that it answers 400 to, by name. */
  knowsNot: string[];
  /** Says what it cost as a real endpoint would, about a token for four letters, and not always 750. */
  countsTokens: boolean;
  play(script: Script | Play[]): void;
  stop(): Promise<void>;
}

/** Plays a model behind an endpoint that speaks Chat Completions with streaming and tools, over real HTTP. */
export async function startModel(): Promise<ModelStandIn> {
  let script: Script = () => ({ say: "Hello." });
  const standIn: ModelStandIn = {
    url: "",
    requests: [],
    aborted: 0,
    poured: 0,
    tokens: 0,
    knowsNot: [],
    countsTokens: false,
    play(next) {
      standIn.requests.length = 0;
      standIn.aborted = 0;
      standIn.poured = 0;
      standIn.tokens = 0;
      script = typeof next === "function" ? next : (_, turn) => next[Math.min(turn, next.length - 1)]!;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const server = createServer((request, response) => {
    void (async () => {
      if (request.method !== "POST" || request.url !== "/v1/chat/completions") return problem(response, 404);
      if (request.headers.authorization !== "Bearer model-key") return problem(response, 401);
      const body = JSON.parse(await text(request)) as ModelRequest;
      if (!body.stream) return problem(response, 400);
      const unknown = standIn.knowsNot.find((name) => name in body);
      if (unknown) return problem(response, 400, `Unrecognized request argument supplied: ${unknown}`);
      const turn = standIn.requests.push(body) - 1;
      response.on("close", () => {
        if (!response.writableFinished) standIn.aborted += 1;
      });
      const play = script(body, turn);
      const usage = standIn.countsTokens ? countTokens(body, play) : USUAL;
      standIn.tokens += usage.total_tokens;
      if ("endless" in play) await pourOut(response, play.endless, standIn);
      else await perform(response, play, usage);
    })().catch((error: unknown) => problem(response, 500, String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  standIn.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return standIn;
}

async function perform(
  response: ServerResponse,
  play: Exclude<Play, { endless: string }>,
  usage: Usage,
): Promise<void> {
  if ("status" in play) return problem(response, play.status, undefined, "headers" in play ? play.headers : {});
  if ("reset" in play) return void response.destroy();
  response.writeHead(200, { "content-type": ("type" in play && play.type) || "text/event-stream" });
  if ("raw" in play) return void response.end(play.raw);
  if ("bytes" in play) return inBytes(response, play, usage);
  send(response, { role: "assistant", content: "" });
  if ("call" in play) {
    const id = "call_1";
    send(response, { tool_calls: [{ index: 0, id, type: "function", function: { name: play.call, arguments: "" } }] });
    for (const piece of pieces(play.args))
      send(response, { tool_calls: [{ index: 0, function: { arguments: piece } }] });
    return finish(response, "tool_calls", usage);
  }
  if ("calls" in play) {
    send(response, { content: play.text });
    const calls = play.calls.map(({ name, args }, index) => {
      return { index, id: `call_${index}`, type: "function", function: { name, arguments: args } };
    });
    send(response, { tool_calls: calls });
    return finish(response, "tool_calls", usage);
  }
  if ("refuse" in play) {
    send(response, { refusal: play.refuse });
    return finish(response, "stop", usage);
  }
  const said = "say" in play ? play.say : "cut" in play ? play.cut : "hang" in play ? play.hang : play.overlong;
  for (const piece of pieces(said)) {
    if ("pauseMs" in play) await pause(play.pauseMs);
    send(response, { content: piece });
  }
  if ("hang" in play) return;
  if ("cut" in play) {
    // What was written is on its way before the line breaks.
    await pause(20);
    response.destroy();
    return;
  }
  finish(response, "overlong" in play ? "length" : "stop", usage);
}

async function pourOut(response: ServerResponse, piece: string, standIn: ModelStandIn): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const closed = once(response, "close");
  while (!response.destroyed) {
    standIn.poured += piece.length;
    if (!response.write(piece)) await Promise.race([once(response, "drain"), closed]);
  }
}

async function inBytes(
  response: ServerResponse,
  { say, bytes, silent }: { say: string; bytes: number; silent?: boolean },
  usage: Usage,
): Promise<void> {
  const frames = [
    ...pieces(say).map((content) => ({ ...frame, choices: [{ index: 0, delta: { content }, finish_reason: null }] })),
    { ...frame, choices: [{ index: 0, delta: {}, finish_reason: "stop" }] },
    ...(silent ? [] : [{ ...frame, choices: [], usage }]),
  ];
  const whole = Buffer.from(`${frames.map((one) => `data: ${JSON.stringify(one)}\n\n`).join("")}data: [DONE]\n\n`);
  for (let from = 0; from < whole.length; from += bytes) {
    response.write(whole.subarray(from, from + bytes));
    await new Promise(setImmediate);
  }
  response.end();
}

const pieces = (all: string): string[] => all.match(/[\s\S]{1,7}/gu) ?? [];

function send(response: ServerResponse, delta: object, finishReason: string | null = null): void {
  response.write(
    `data: ${JSON.stringify({ ...frame, choices: [{ index: 0, delta, finish_reason: finishReason }] })}\n\n`,
  );
}

interface Usage {
  prompt_tokens: number;
  completion_tokens: number;
  total_tokens: number;
}

const USUAL: Usage = { prompt_tokens: 700, completion_tokens: 50, total_tokens: 750 };

function countTokens({ messages, tools }: ModelRequest, play: Play): Usage {
  const about = (value: unknown): number => Math.ceil(JSON.stringify(value ?? "").length / 4);
  const [asked, answered] = [about(messages) + about(tools), about(play)];
  return { prompt_tokens: asked, completion_tokens: answered, total_tokens: asked + answered };
}

function finish(response: ServerResponse, reason: string, usage: Usage): void {
  send(response, {}, reason);
  response.write(`data: ${JSON.stringify({ ...frame, choices: [], usage })}\n\n`);
  response.end("data: [DONE]\n\n");
}

const frame = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 1_790_000_000, model: "stand-in" };

function problem(
  response: ServerResponse,
  status: number,
  message = `stand-in answers ${status}`,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message, type: "stand_in" } }));
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
