import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * After the answer, takes what is left of the request's body off the connection, so that the next request on it is
 * heard: proxies keep connections for everybody. Node does so only where nobody began to read, and Remix begins with
 * every body. A rest of more than `maxBytes` ends the connection.
 */
export function takeRestOfBody(req: IncomingMessage, res: ServerResponse, maxBytes: number): void {
  res.once("finish", () => {
    if (req.readableEnded) return;
    let left = maxBytes;
    // Those who listened hold the stream back when nobody takes from them.
    req.removeAllListeners("data").removeAllListeners("readable");
    req.on("data", (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) req.destroy();
    });
    req.resume();
  });
}
