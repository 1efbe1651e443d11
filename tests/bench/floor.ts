/**
 * The floors that a turn is compared with, in a process of their own that prints its port:
 * - "/": bare Express with a constant event stream;
 * - "/stored": the same after one row is written, as no message is accepted before it is stored;
 * - "/chat/constant": what serves the chat (body read and parsed, an event stream), with a constant event.
 * The database comes in FLOOR_DATABASE_URL.
 */
import type { AddressInfo } from "node:net";
import express from "express";
import pg from "pg";
import { z } from "zod";
import type { ChatEvent } from "~/contract/chat";
import { chatEdge, eventStream } from "~/edges/chat-edge";
import { serveStraight } from "~/edges/serve-straight";

const EVENT = `data: ${JSON.stringify({ type: "message", message: { text: "x".repeat(2_000) } })}\n\n`;

const pool = new pg.Pool({ connectionString: process.env["FLOOR_DATABASE_URL"], max: 10 });
await pool.query("create table if not exists bench_floor (id bigserial primary key, body text)");

const app = express();
app.post(
  "/chat/constant*",
  serveStraight(
    {
      action: ({ request }) =>
        chatEdge(request, { method: "POST", input: z.object({ text: z.string() }) }, ({ text }) =>
          Promise.resolve(eventStream(constant(text))),
        ),
    },
    () => ({ signal: new AbortController().signal }),
  ),
);
app.use(express.text({ type: () => true }));
app.post("/stored*", (request, response) => {
  void pool.query("insert into bench_floor (body) values ($1)", [String(request.body)]).then(() => answer(response));
});
app.post("*", (_request, response) => answer(response));

/** The contract's last event, and enough text beside it to be as long as an answer. */
async function* constant(said: string): AsyncGenerator<ChatEvent> {
  yield await Promise.resolve({ type: "part", replyId: "message", text: said + "x".repeat(2_000) });
}

function answer(response: express.Response): void {
  response.setHeader("Content-Type", "text/event-stream");
  response.end(EVENT);
}

const server = app.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
