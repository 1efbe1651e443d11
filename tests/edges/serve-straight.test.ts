import { once } from "node:events";
import { request as openRequest } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { errorResponse } from "~/edges/chat-edge";
import { readBody } from "~/edges/read-body";
import { serveStraight } from "~/edges/serve-straight";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(route: Parameters<typeof serveStraight>[0]): Promise<string> {
  const app = express();
  app.all(
    "/chat/data",
    serveStraight(route, () => ({ signal: new AbortController().signal })),
  );
  server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/chat/data`;
}

describe("a data route served straight", () => {
  it("reads method, headers, query and body as they were sent, and answers with its own status and headers", async () => {
    const url = await serve({
      action: async ({ request }) =>
        new Response(
          JSON.stringify({
            method: request.method,
            said: await request.text(),
            after: new URL(request.url).searchParams.get("after"),
            language: request.headers.get("accept-language"),
          }),
          { status: 201, headers: { "Content-Type": "application/json", "Retry-After": "7" } },
        ),
    });
    const response = await fetch(`${url}?after=3`, {
      method: "PUT",
      body: "Grüße",
      headers: { "Accept-Language": "de" },
    });
    expect(response.status).toBe(201);
    expect(response.headers.get("retry-after")).toBe("7");
    expect(await response.json()).toEqual({ method: "PUT", said: "Grüße", after: "3", language: "de" });
  });

  it("sends each piece when it is there, not at the end", async () => {
    let sayMore = (): void => undefined;
    const url = await serve({
      loader: () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode("first"));
              sayMore = () => {
                controller.enqueue(new TextEncoder().encode("second"));
                controller.close();
              };
            },
          }),
        ),
    });
    const reader = (await fetch(url)).body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe("first");
    sayMore();
    expect((await reader.read()).value).toBe("second");
    expect((await reader.read()).done).toBe(true);
  });

  it("ends the reading of a stream when its listener has left", async () => {
    let ended = false;
    const url = await serve({
      loader: () =>
        new Response(
          new ReadableStream({
            start: (controller) => controller.enqueue(new TextEncoder().encode("first")),
            cancel: () => {
              ended = true;
            },
          }),
        ),
    });
    const left = new AbortController();
    const response = await fetch(url, { signal: left.signal });
    await response.body!.getReader().read();
    left.abort();
    await expect.poll(() => ended).toBe(true);
  });

  it("breaks off where its stream breaks, and nothing else does", async () => {
    const url = await serve({
      loader: () => {
        let pulls = 0;
        return new Response(
          new ReadableStream({
            pull(controller) {
              if (pulls++ === 0) controller.enqueue(new TextEncoder().encode("first"));
              else controller.error(new Error("broken"));
            },
          }),
        );
      },
    });
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
  });

  it("tells who sends too much so, without waiting for the rest of it", async () => {
    const url = await serve({
      action: async ({ request }) => {
        try {
          await readBody(request, 1_000);
          return new Response("taken");
        } catch (error) {
          return errorResponse(request, error);
        }
      },
    });
    const sending = openRequest(url, { method: "POST" });
    sending.on("error", () => undefined);
    // Chunked: no length was told, so it is counted as it comes. It is never ended.
    sending.write("x".repeat(5_000));
    const [answer] = (await once(sending, "response")) as [{ statusCode: number }];
    expect(answer.statusCode).toBe(413);
    sending.destroy();
  });

  it("answers 405 to a method that the route has nothing for, and a blank 500 to what it throws", async () => {
    const url = await serve({
      loader: () => {
        throw new Error("with an inside that is nobody's business");
      },
    });
    expect((await fetch(url, { method: "POST", body: "x" })).status).toBe(405);
    const failed = await fetch(url);
    expect(failed.status).toBe(500);
    expect(await failed.text()).toBe("");
  });
});
