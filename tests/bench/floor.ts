/**
 * The floors that a turn is compared with: the same Express answering a constant event stream, with no assistant and no
 * Shopify. At "/" with no database either; at "/stored" after one write to it, as no message is accepted before it is
 * stored. A process of its own; prints its port. Its database comes in FLOOR_DATABASE_URL.
 */
import type { AddressInfo } from "node:net";
import express from "express";
import pg from "pg";

const EVENT = `data: ${JSON.stringify({ type: "message", message: { text: "x".repeat(2_000) } })}\n\n`;

const pool = new pg.Pool({ connectionString: process.env["FLOOR_DATABASE_URL"], max: 10 });
await pool.query("create table if not exists bench_floor (id bigserial primary key, body text)");

const app = express();
app.use(express.text({ type: () => true }));
app.post("/stored*", (request, response) => {
  void pool.query("insert into bench_floor (body) values ($1)", [String(request.body)]).then(() => answer(response));
});
app.post("*", (_request, response) => answer(response));

function answer(response: express.Response): void {
  response.setHeader("Content-Type", "text/event-stream");
  response.end(EVENT);
}

const server = app.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
