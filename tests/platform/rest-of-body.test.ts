import { Agent, createServer, request } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bodyOf } from "~/edges/serve-straight";
import { readBody } from "~/edges/read-body";
import { AppError } from "~/platform/errors";
import { takeRestOfBody } from "~/platform/rest-of-body";

const CAP = 1_000;
const REST = 1_000_000;

/** Answers as the app does: the body comes as a stream of the web, the edge counts it, or nobody wants it. */
function serve(asWebStream: (req: IncomingMessage) => ReadableStream<Uint8Array>): Server {
  return createServer((req, res) => {
    takeRestOfBody(req, res, REST);
    const body = asWebStream(req);
    const asked = new Request("http://localhost/", { method: "POST", body, duplex: "half" });
    const answer = req.url === "/unread" ? Promise.resolve(Buffer.alloc(0)) : readBody(asked, CAP);
    answer.then(
      (read) => res.end(String(read.length)),
      (error: unknown) => {
        res.statusCode = error instanceof AppError ? error.status : 500;
        res.end();
      },
    );
  });
}

let server: Server;
/** One connection for all, as a proxy has it. */
let agent: Agent;
beforeEach(() => {
  agent = new Agent({ keepAlive: true, maxSockets: 1 });
});
afterEach(async () => {
  agent.destroy();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** `chunked`: without saying beforehand how long the body is. */
function post(path: string, bytes: number, chunked: boolean): Promise<{ status: number | undefined; port: number }> {
  return new Promise((answered, failed) => {
    const { port } = server.address() as AddressInfo;
    const asking = request({ agent, port, path, method: "POST", host: "127.0.0.1" }, (res) => {
      res.resume();
      res.on("end", () => answered({ status: res.statusCode, port: asking.socket?.localPort ?? 0 }));
    });
    asking.on("error", failed);
    const body = Buffer.alloc(bytes, "x");
    if (chunked) {
      asking.write(body);
      asking.end();
    } else asking.end(body);
  });
}

describe.each([
  ["by Remix", createReadableStreamFromReadable],
  ["straight", bodyOf],
])("a body over the cap, served %s", (_by, asWebStream) => {
  beforeEach(async () => {
    server = serve(asWebStream);
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  });

  it.each([
    ["a little, said beforehand", "/", 2_000, false, 413],
    ["a little, in chunks", "/", 2_000, true, 413],
    ["by far, said beforehand", "/", 900_000, false, 413],
    ["by far, in chunks", "/", 900_000, true, 413],
    ["by far, where nobody reads one", "/unread", 900_000, true, 200],
  ])("%s: is answered, and the next request on the connection too", async (_how, path, bytes, chunked, status) => {
    const first = await post(path, bytes, chunked);
    expect(first.status).toBe(status);
    expect(await post("/", 10, false)).toEqual({ status: 200, port: first.port });
  });

  it("without end ends the connection instead", async () => {
    const ended = new Promise<void>((done) =>
      server.once("connection", (socket) => socket.once("close", () => done())),
    );
    await post("/", REST * 20, true).catch(() => undefined);
    await ended;
    expect((await post("/", 10, false)).status).toBe(200);
  });
});
