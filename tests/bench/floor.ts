/**
 * The floor that a turn is compared with: the same Express answering a constant event stream, with no database, no
 * assistant and no Shopify. A process of its own; prints its port.
 */
import type { AddressInfo } from "node:net";
import express from "express";

const EVENT = `data: ${JSON.stringify({ type: "message", message: { text: "x".repeat(2_000) } })}\n\n`;

const app = express();
app.post("*", express.text({ type: () => true }), (_request, response) => {
  response.setHeader("Content-Type", "text/event-stream");
  response.end(EVENT);
});
const server = app.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
