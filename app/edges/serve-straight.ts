import type { IncomingMessage } from "node:http";
import type { ActionFunction, AppLoadContext, LoaderFunction } from "@remix-run/node";
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from "express";
import { log } from "~/platform/log";

interface DataRoute {
  loader?: LoaderFunction;
  action?: ActionFunction;
}

const READING = ["GET", "HEAD", "OPTIONS"];

/**
 * Serves a route that answers with data, not with a page, by its own loader or action and nothing around it: the
 * router's matching and its copying of streams cost a turn a millisecond before the first byte
 * (docs/decisions/0024). The route sees what it sees under Remix, but for the request's origin, which no data route
 * reads. Its Response must be its last word: what it throws is answered 500, blank.
 */
export function serveStraight(
  route: DataRoute,
  contextOf: (request: ExpressRequest, response: ExpressResponse) => AppLoadContext,
): RequestHandler {
  return (request, response) => {
    const run = READING.includes(request.method) ? route.loader : route.action;
    if (!run) {
      response.status(405).end();
      return;
    }
    answer(run, request, response, contextOf(request, response)).catch((error: unknown) => {
      log.error({ code: "unhandled", path: request.path, err: error }, "unhandled error in a data route");
      if (response.headersSent) response.destroy();
      else response.status(500).end();
    });
  };
}

async function answer(
  run: LoaderFunction | ActionFunction,
  request: ExpressRequest,
  response: ExpressResponse,
  context: AppLoadContext,
): Promise<void> {
  const answered = (await run({ request: asWebRequest(request), params: {}, context })) as Response;
  response.status(answered.status);
  for (const [name, value] of answered.headers) response.appendHeader(name, value);
  if (answered.body) await pour(answered.body, response);
  else response.end();
}

/** As it comes, chunk by chunk; whoever reads slowly is waited for, and a listener who leaves ends the reading. */
async function pour(body: ReadableStream<Uint8Array>, response: ExpressResponse): Promise<void> {
  const reader = body.getReader();
  const left = new Promise<void>((resolve) => response.once("close", resolve));
  // A stream that has broken refuses to be cancelled; that it broke, whoever reads it is told.
  void left.then(() => reader.cancel()).catch(() => undefined);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!response.write(value)) await Promise.race([new Promise((room) => response.once("drain", room)), left]);
  }
  response.end();
}

function asWebRequest(request: ExpressRequest): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const url = new URL(request.originalUrl, "http://localhost");
  if (READING.includes(request.method)) return new Request(url, { method: request.method, headers });
  return new Request(url, { method: request.method, headers, body: bodyOf(request), duplex: "half" });
}

/**
 * As it is asked for. There is nothing to cancel: a body refused half-way must not take along the connection that tells
 * so.
 */
export function bodyOf(request: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = request.iterator({ destroyOnReturn: false });
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = (await chunks.next()) as IteratorResult<Buffer, undefined>;
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
