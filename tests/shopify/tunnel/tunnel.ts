import http from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { rewriteContentSecurityPolicy, rewriteLinkHeader, rewriteText } from "./rewrite";

export interface TunnelOptions {
  /** 0 picks a free port. */
  port?: number;
  /** Origins of the app's processes, "http://127.0.0.1:4002". Taken in turn; one that is down is passed over. */
  targets: string[];
  /** Origin of the page that frames the app. */
  adminOrigin: string;
  /** Where the stand-in's App Bridge is served. */
  appBridgeUrl: string;
}

export interface Tunnel {
  port: number;
  url: string;
  stop(): Promise<void>;
}

/**
 * The app's public address, as the development tunnel gives one: a plain reverse proxy over all app processes.
 * Bodies pass as they come, in both directions; only documents and scripts are held to be rewritten.
 */
export async function startTunnel(options: TunnelOptions): Promise<Tunnel> {
  const targets = options.targets.map((target) => new URL(target));
  const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity });
  let turn = 0;

  const server = http.createServer((req, res) => {
    const order = targets.map((_, at) => targets[(turn + at) % targets.length] as URL);
    turn = (turn + 1) % targets.length;
    forward(req, res, order, agent, options);
  });
  // Streams stay open for as long as a shopper reads.
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", () => resolve());
  });

  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://localhost:${port}`,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      agent.destroy();
      await closed;
    },
  };
}

function forward(
  req: http.IncomingMessage,
  res: http.ServerResponse,
  [target, ...others]: URL[],
  agent: http.Agent,
  options: TunnelOptions,
): void {
  if (!target) return refuse(res, "The app is not running.");
  const upstream = http.request({
    agent,
    hostname: target.hostname,
    port: target.port,
    method: req.method,
    path: req.url,
    headers: forwardedHeaders(req),
  });

  let sent = false;
  const send = () => {
    sent = true;
    req.pipe(upstream);
  };
  upstream.on("socket", (socket) => (socket.connecting ? socket.once("connect", send) : send()));
  upstream.on("response", (answer) => passBack(answer, res, options));
  upstream.on("error", () => {
    if (res.headersSent || res.destroyed) return void res.destroy();
    // A request that may have reached the app is never repeated: whether it was carried out is not known.
    if (sent) return refuse(res, "The app broke off before it answered.");
    forward(req, res, others, agent, options);
  });
  res.on("close", () => {
    if (!res.writableFinished) upstream.destroy();
  });
  // Answered before all of the body was taken: the rest must not stand before the next request.
  res.on("finish", () => req.unpipe(upstream).resume());
}

function passBack(answer: http.IncomingMessage, res: http.ServerResponse, options: TunnelOptions): void {
  const headers = { ...answer.headers };
  const policy = headers["content-security-policy"];
  if (policy) headers["content-security-policy"] = rewriteContentSecurityPolicy(String(policy), options);
  if (headers.link) headers.link = rewriteLinkHeader(String(headers.link), options.appBridgeUrl);
  for (const name of ["connection", "keep-alive", "transfer-encoding"]) delete headers[name];
  const status = answer.statusCode ?? 502;

  if (!isRewritten(answer)) {
    res.writeHead(status, headers);
    // Without this the head of a stream would wait for its first chunk.
    res.flushHeaders();
    answer.on("error", () => res.destroy());
    answer.on("aborted", () => res.destroy());
    answer.pipe(res);
    return;
  }
  collect(answer).then(
    (bytes) => {
      const text = rewriteText(decode(bytes, answer.headers["content-encoding"]), options.appBridgeUrl);
      delete headers["content-encoding"];
      headers["content-length"] = String(Buffer.byteLength(text));
      res.writeHead(status, headers).end(text);
    },
    () => refuse(res, "The app broke off in the middle of its answer."),
  );
}

function isRewritten(answer: http.IncomingMessage): boolean {
  return answer.statusCode !== 304 && /text\/html|javascript/.test(answer.headers["content-type"] ?? "");
}

async function collect(answer: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return "";
  switch (encoding) {
    case "gzip":
      return gunzipSync(bytes).toString();
    case "br":
      return brotliDecompressSync(bytes).toString();
    case "deflate":
      return inflateSync(bytes).toString();
    default:
      return bytes.toString();
  }
}

function forwardedHeaders(req: http.IncomingMessage): http.OutgoingHttpHeaders {
  const headers: http.OutgoingHttpHeaders = { ...req.headers };
  delete headers.connection;
  const client = req.socket.remoteAddress ?? "";
  headers["x-forwarded-for"] = [req.headers["x-forwarded-for"], client].filter(Boolean).join(", ");
  headers["x-forwarded-host"] ??= req.headers.host;
  headers["x-forwarded-proto"] ??= "http";
  return headers;
}

function refuse(res: http.ServerResponse, reason: string): void {
  if (res.headersSent) return void res.destroy();
  res.writeHead(502, { "content-type": "text/plain; charset=utf-8" }).end(`Bad gateway. ${reason}\n`);
}
