import { PassThrough } from "node:stream";
import type { EntryContext } from "@remix-run/node";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { log } from "./platform/log";
import { shopify } from "./shopify/shopify-app";

/** The HTTP server (server.ts) starts and stops the platform through the build that it serves: one set of instances. */
export { startPlatform, stopPlatform } from "./lifecycle.server";

/** A page's deferred parts (facts from Shopify) get this long; the shell is sent at once. */
export const streamTimeout = 15_000;

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  shopify().addDocumentResponseHeaders(request, headers);
  const whenReady = isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady";
  return new Promise<Response>((resolve, reject) => {
    let shellSent = false;
    const { pipe, abort } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      [whenReady]: () => {
        shellSent = true;
        const body = new PassThrough();
        headers.set("Content-Type", "text/html; charset=utf-8");
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        pipe(body);
      },
      onShellError: reject,
      onError: (error: unknown) => {
        status = 500;
        if (shellSent) log.error({ code: "render", err: error }, "page rendering failed");
      },
    });
    // After the stream's own timeout, so that deferred rejections still reach the page.
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error) && error.status < 500) {
    return log.info({ code: "no_route", status: error.status, path: new URL(request.url).pathname }, "no such route");
  }
  log.error({ code: "unhandled", path: new URL(request.url).pathname, err: error }, "unhandled error in a route");
}
