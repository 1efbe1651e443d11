import { setImmediate as nextTick } from "node:timers/promises";
import { z } from "zod";
import type { ChatEvent, WholeAnswer } from "~/contract/chat";
import { directionOf, matchLocale } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { BOUNDS } from "~/platform/bounds";
import { config } from "~/platform/config";
import { AppError } from "~/platform/errors";
import { log } from "~/platform/log";
import { parseStorable } from "~/platform/storable-text";
import { verifyAppProxy } from "~/shopify/verify-app-proxy";
import type { SignedProxyRequest } from "~/shopify/verify-app-proxy";
import { readBody } from "./read-body";

interface Edge<Input> {
  method: "GET" | "POST";
  input: z.ZodType<Input>;
  /** Of a POST: the input stands in the query, and the body is bytes, which `run` reads under a cap of its own. */
  inQuery?: true;
}

/**
 * One way in for every chat endpoint: method, size cap, parsing, and errors that say nothing of the inside.
 * `run` gets the parsed body (or query, for GET) and answers; whatever it throws becomes a safe answer.
 */
export async function chatEdge<Input>(
  request: Request,
  edge: Edge<Input>,
  run: (input: Input) => Promise<Response>,
): Promise<Response> {
  try {
    if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: CORS });
    if (request.method !== edge.method) throw new AppError("not_found", `method ${request.method}`);
    return await run(await parseInput(request, edge));
  } catch (error) {
    return errorResponse(request, error);
  }
}

async function parseInput<Input>(request: Request, edge: Edge<Input>): Promise<Input> {
  const inQuery = edge.method === "GET" || edge.inQuery;
  const raw: unknown = inQuery ? singleValues(new URL(request.url).searchParams) : await json(request);
  const parsed = edge.input.safeParse(raw);
  if (parsed.success) return parsed.data;
  const tooLong = parsed.error.issues.some((issue) => issue.code === "too_big" && issue.path[0] === "text");
  throw new AppError(tooLong ? "too_large" : "bad_request", z.prettifyError(parsed.error));
}

/** A key given twice is nobody's: refused, so that no two readers can take different ones. */
function singleValues(query: URLSearchParams): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, value] of query) {
    if (Object.hasOwn(values, key)) throw new AppError("bad_request", `query repeats ${key}`);
    values[key] = value;
  }
  return values;
}

/** The block sends JSON as text/plain, which spares the browser a preflight; the content type decides nothing. */
async function json(request: Request): Promise<unknown> {
  const body = await readBody(request, BOUNDS.bodyBytes);
  try {
    return parseStorable(body.toString("utf8"));
  } catch {
    throw new AppError("bad_request", "body is not JSON");
  }
}

/** Shopify's word for who is asking; only for routes below the app proxy. */
export const signedRequest = (request: Request): SignedProxyRequest =>
  verifyAppProxy(
    new URL(request.url).searchParams,
    [config().SHOPIFY_API_SECRET, config().SHOPIFY_API_SECRET_PREVIOUS].filter((secret) => secret !== undefined),
    Date.now(),
  );

/**
 * Any origin may call: a storefront has many domains, and the token alone says who it is (no cookies, nothing
 * that a browser adds by itself).
 */
const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST",
  "Access-Control-Allow-Headers": "content-type",
  "Access-Control-Max-Age": "86400",
};

export const jsonResponse = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "no-store",
      ...CORS,
      ...init.headers,
    },
  });

/** A whole turn at once, for where streams do not get through. */
export async function wholeAnswer(events: AsyncIterable<ChatEvent>): Promise<Response> {
  const all: ChatEvent[] = [];
  for await (const event of events) all.push(event);
  return jsonResponse({ events: all } satisfies WholeAnswer);
}

/**
 * Events as they happen. A turn is taken to its end also when the listener has gone; an endless source must end by
 * a signal of its own.
 */
export function eventStream(events: AsyncIterable<ChatEvent | "ping">): Response {
  const encoder = new TextEncoder();
  let listening = true;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (line: string) => {
        if (listening) controller.enqueue(encoder.encode(`${line}\n\n`));
      };
      void (async () => {
        try {
          for await (const event of events) {
            send(event === "ping" ? ": ping" : `data: ${JSON.stringify(event)}`);
            // What was said goes out before the work on what comes next begins.
            await nextTick();
          }
        } catch (error) {
          log.error({ code: "stream", err: error }, "event stream failed");
          send(`data: ${JSON.stringify(brokenStream)}`);
        }
        if (listening) controller.close();
      })();
    },
    cancel() {
      listening = false;
    },
  });
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      // no-transform: a compressing proxy would hold the stream back
      "Cache-Control": "no-cache, no-transform",
      "X-Accel-Buffering": "no",
      ...CORS,
    },
  });
}

const brokenStream: ChatEvent = { type: "error", code: "internal", text: "", retry: true };

/** `{ error: { code, text, retry } }` in the language that the request asks for; nothing of the inside. */
export function errorResponse(request: Request, error: unknown): Response {
  const known = error instanceof AppError ? error : new AppError("internal", String(error), { cause: error });
  if (known.status >= 500) log.error({ code: known.code, err: error }, known.message);
  else log.info({ code: known.code }, known.message);
  const locale = matchLocale(request.headers.get("accept-language")?.split(",")[0] ?? "en") ?? "en";
  return jsonResponse(
    {
      error: {
        code: known.code,
        text: translate(locale, `errors.${known.customer}`),
        direction: directionOf(locale),
        retry: known.status >= 500 || known.status === 429,
      },
    },
    {
      status: known.status,
      headers: known.retryAfterSeconds === null ? {} : { "Retry-After": String(known.retryAfterSeconds) },
    },
  );
}
