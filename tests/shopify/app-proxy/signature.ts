import { createHmac } from "node:crypto";

/**
 * Hex HMAC-SHA256 as shopify.dev's "Authenticate app proxies" describes it: `signature` left out, the values of a
 * repeated key joined with commas, the "key=value" texts sorted and run together, all values URL-decoded.
 */
export function signProxyQuery(query: URLSearchParams, secret: string): string {
  const text = [...new Set(query.keys())]
    .filter((key) => key !== "signature")
    .map((key) => `${key}=${query.getAll(key).join(",")}`)
    .sort()
    .join("");
  return createHmac("sha256", secret).update(text).digest("hex");
}

export interface ProxyFacts {
  shop: string;
  /** Number of the customer who is signed in to the storefront; empty for a guest. */
  customerId: string;
  /** "/apps/warmline" */
  pathPrefix: string;
  /** Seconds since the epoch, real time: the app compares it with its own clock. */
  timestamp: number;
}

/**
 * The query that the app gets: the visitor's own parameters as they came (a visitor may send `shop=` too, the app has
 * to bear it), then Shopify's, then the signature over all of them.
 */
export function signedProxyQuery(visitor: URLSearchParams, facts: ProxyFacts, secret: string): URLSearchParams {
  const query = new URLSearchParams([...visitor].filter(([key]) => key !== "signature"));
  query.append("shop", facts.shop);
  query.append("logged_in_customer_id", facts.customerId);
  query.append("path_prefix", facts.pathPrefix);
  query.append("timestamp", String(facts.timestamp));
  query.append("signature", signProxyQuery(query, secret));
  return query;
}
