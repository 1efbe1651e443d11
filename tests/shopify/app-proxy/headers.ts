import type { IncomingHttpHeaders } from "node:http";

/**
 * What reaches the app. Shopify documents that `Cookie` is stripped and says of the rest only that "other headers"
 * are too; so nothing passes that an app could come to depend on, Authorization least of all.
 */
const PASSED_ON = ["accept", "accept-language", "content-type", "referer", "user-agent"];

/** Stripped from the app's answer (shopify.dev, "About app proxies"). */
const STRIPPED_FROM_ANSWER = new Set([
  "accept-patch", "accept-ranges", "connection", "cookie", "date", "delta-base", "im", "p3p", "pragma",
  "preference-applied", "proxy-authenticate", "public-key-pins", "server", "service-worker-allowed", "set-cookie",
  "trailer", "tk", "warning", "x-powered-by",
]); // prettier-ignore

/** Said of the bytes on the wire between app and proxy; the body has been unpacked and is sent whole. */
const OF_THE_CONNECTION = new Set(["content-encoding", "content-length", "keep-alive", "transfer-encoding"]);

export function requestHeaders(from: IncomingHttpHeaders, visitor: { host: string; address: string }): Headers {
  const headers = new Headers();
  for (const name of PASSED_ON) {
    const value = from[name];
    if (typeof value === "string") headers.set(name, value);
  }
  headers.set("x-forwarded-host", visitor.host);
  headers.set("x-forwarded-for", visitor.address);
  headers.set("x-forwarded-proto", "https");
  return headers;
}

export function answerHeaders(from: Headers): Record<string, string> {
  return Object.fromEntries(
    [...from].filter(([name]) => !STRIPPED_FROM_ANSWER.has(name) && !OF_THE_CONNECTION.has(name)),
  );
}
