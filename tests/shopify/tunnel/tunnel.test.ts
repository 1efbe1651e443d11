import { Agent, createServer, request, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test, vi } from "vitest";
import { startTunnel, type Tunnel } from "./tunnel";

const ADMIN = "http://localhost:4000";
const BRIDGE = `${ADMIN}/shopifycloud/app-bridge.js`;

async function openTarget(answer: RequestListener): Promise<{ url: string; close(): Promise<void>; server: Server }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close, server };
}

async function openTunnel(...targets: string[]): Promise<Tunnel> {
  const tunnel = await startTunnel({ targets, adminOrigin: ADMIN, appBridgeUrl: BRIDGE });
  onTestFinished(() => tunnel.stop());
  return tunnel;
}

test("takes the app's processes in turn", async () => {
  const first = await openTarget((_req, res) => res.end("first"));
  const second = await openTarget((_req, res) => res.end("second"));
  const tunnel = await openTunnel(first.url, second.url);
  const answers: string[] = [];
  for (let n = 0; n < 4; n++) answers.push(await (await fetch(tunnel.url)).text());
  expect(answers).toEqual(["first", "second", "first", "second"]);
});

test("passes over a process that is down, with the body of the request untouched", async () => {
  const down = await openTarget(() => {});
  await down.close();
  const up = await openTarget((req, res) => req.pipe(res));
  const tunnel = await openTunnel(down.url, up.url);
  for (let n = 0; n < 2; n++) {
    const response = await fetch(tunnel.url, { method: "POST", body: "the message" });
    expect([response.status, await response.text()]).toEqual([200, "the message"]);
  }
});

test("answers 502 when every process is down", async () => {
  const down = await openTarget(() => {});
  await down.close();
  expect((await fetch((await openTunnel(down.url)).url)).status).toBe(502);
});

test("does not repeat a request that a process may have carried out", async () => {
  const asked = vi.fn();
  const answer: RequestListener = (req) => {
    req.on("end", () => {
      asked();
      req.socket.destroy();
    });
    req.resume();
  };
  const [one, two] = [await openTarget(answer), await openTarget(answer)];
  const tunnel = await openTunnel(one.url, two.url);
  const response = await fetch(tunnel.url, { method: "POST", body: "return my order" });
  expect(response.status).toBe(502);
  expect(asked).toHaveBeenCalledTimes(1);
});

test("passes the parts of a stream on as they come", async () => {
  let send: (text: string) => void = () => {};
  const target = await openTarget((_req, res) => {
    res.writeHead(200, { "content-type": "text/event-stream" });
    res.flushHeaders();
    send = (text) => (text === "" ? res.end() : res.write(text));
  });
  const tunnel = await openTunnel(target.url);
  // The head is here before the first part is.
  const response = await fetch(tunnel.url);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (const part of ["data: 1\n\n", "data: 2\n\n"]) {
    send(part);
    expect((await reader.read()).value).toBe(part);
  }
  send("");
  expect((await reader.read()).done).toBe(true);
});

test("tells the app when the client has left", async () => {
  let left: () => void = () => {};
  const gone = new Promise<void>((resolve) => (left = resolve));
  const target = await openTarget((_req, res) => {
    res.writeHead(200, { "content-type": "text/event-stream" });
    res.write("data: 1\n\n");
    res.on("close", left);
  });
  const tunnel = await openTunnel(target.url);
  const client = new AbortController();
  const response = await fetch(tunnel.url, { signal: client.signal });
  await response.body!.getReader().read();
  client.abort();
  await gone;
});

test("breaks off when the app breaks off in a stream", async () => {
  const target = await openTarget((_req, res) => {
    res.writeHead(200, { "content-type": "text/event-stream" });
    res.write("data: 1\n\n", () => res.destroy());
  });
  const response = await fetch((await openTunnel(target.url)).url);
  await expect(response.text()).rejects.toThrow();
});

test.each([
  ["plain", (text: string) => Buffer.from(text), undefined],
  ["gzip", gzipSync, "gzip"],
  ["brotli", brotliCompressSync, "br"],
])("rewrites a %s document", async (_name, pack, encoding) => {
  const target = await openTarget((_req, res) => {
    res.setHeader("content-type", "text/html; charset=utf-8");
    res.setHeader("content-security-policy", "frame-ancestors https://admin.shopify.com");
    if (encoding) res.setHeader("content-encoding", encoding);
    res.end(pack(`<p>Grüße</p><script src="https://cdn.shopify.com/shopifycloud/app-bridge.js"></script>`));
  });
  const response = await fetch((await openTunnel(target.url)).url);
  expect(await response.text()).toBe(`<p>Grüße</p><script src="${BRIDGE}"></script>`);
  expect(response.headers.get("content-security-policy")).toBe(`frame-ancestors https://admin.shopify.com ${ADMIN}`);
  expect(response.headers.get("content-encoding")).toBeNull();
});

test("leaves everything else byte for byte, and tells the app who asked", async () => {
  const packed = gzipSync(`"https://cdn.shopify.com/shopifycloud/app-bridge.js"`);
  const target = await openTarget((req, res) => {
    res.writeHead(200, {
      "content-type": "application/json",
      "content-encoding": "gzip",
      "x-seen": [req.headers["x-forwarded-proto"], req.headers["x-forwarded-host"], req.headers.host].join(" "),
    });
    res.end(packed);
  });
  const tunnel = await openTunnel(target.url);
  const response = await fetch(tunnel.url);
  expect(await response.text()).toContain("https://cdn.shopify.com/shopifycloud/app-bridge.js");
  expect(response.headers.get("x-seen")).toBe(`http localhost:${tunnel.port} localhost:${tunnel.port}`);
});

test("answers what a process refuses before it has read it, and keeps the connection good", async () => {
  const target = await openTarget((_req, res) => {
    res.statusCode = 413;
    res.end();
  });
  const tunnel = await openTunnel(target.url);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const post = () =>
    new Promise<number | undefined>((answered, failed) => {
      const asking = request(tunnel.url, { agent, method: "POST" }, (res) => {
        res.resume().on("end", () => answered(res.statusCode));
      });
      asking.on("error", failed).write(Buffer.alloc(3_000_000));
      asking.end();
    });
  expect([await post(), await post(), await post()]).toEqual([413, 413, 413]);
});
