import { createHmac, randomUUID } from "node:crypto";
import type { SessionResponse } from "~/contract/chat";
import { API_SECRET, DEMO_SHOP } from "../shopify/identity";

/** A session as the block would get it, for a signed-in customer (numeric id); the query is signed as Shopify does. */
export async function openSession(appUrl: string, customerId: string, address: string): Promise<string> {
  const query = new URLSearchParams({
    shop: DEMO_SHOP,
    logged_in_customer_id: customerId,
    path_prefix: "/apps/warmline",
    timestamp: String(Math.floor(Date.now() / 1_000)),
  });
  const message = [...query]
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join("");
  query.set("signature", createHmac("sha256", API_SECRET).update(message).digest("hex"));
  const response = await fetch(`${appUrl}/chat/proxy/session?${query}`, {
    method: "POST",
    headers: { "x-forwarded-for": address },
    body: JSON.stringify({ resume: null, locale: "en", timeZone: "Europe/Dublin", page: "/" }),
  });
  if (!response.ok) throw new Error(`session: ${response.status}`);
  return ((await response.json()) as SessionResponse).token;
}

export interface TurnTimes {
  firstByteMs: number;
  wholeMs: number;
}

/** One message and its whole answer; throws unless `expected` is in it. */
export async function takeTurn(appUrl: string, token: string, text: string, expected: string): Promise<TurnTimes> {
  const since = performance.now();
  const response = await fetch(`${appUrl}/chat/messages`, {
    method: "POST",
    body: JSON.stringify({ token, clientId: randomUUID(), text }),
  });
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let firstByteMs = 0;
  let answer = "";
  for (;;) {
    const { done, value } = await reader.read();
    firstByteMs ||= performance.now() - since;
    if (done) break;
    answer += decoder.decode(value, { stream: true });
  }
  if (!answer.includes(expected)) throw new Error(`turn answered ${response.status}: ${answer.slice(0, 300)}`);
  return { firstByteMs, wholeMs: performance.now() - since };
}
