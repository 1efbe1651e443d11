import { Agent, getGlobalDispatcher, setGlobalDispatcher, type Dispatcher } from "undici";

/**
 * For `node --import`: the process reaches Shopify's hosts at the stand-in (SHOPIFY_STANDIN) and no other host but
 * this machine. Works for Node's own fetch too, so the app's real clients run unchanged.
 */

const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1", "[::1]"]);
const SHOPIFY_HOST = /(^|\.)myshopify\.com$/;

/** Sends requests to *.myshopify.com to `standIn`, with the host they meant in `x-standin-host`. */
export function redirectShopify(standIn: string): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => {
    const url = new URL(String(options.origin));
    if (LOOPBACK.has(url.hostname) || url.hostname.endsWith(".localhost")) return dispatch(options, handler);
    if (!SHOPIFY_HOST.test(url.hostname)) {
      throw new Error(`This process may not call ${url.host}${options.path}: only Shopify's stand-in and this machine`);
    }
    const headers = withHeader(options.headers, "x-standin-host", url.host);
    return dispatch({ ...options, origin: standIn, headers }, handler);
  };
}

/** For tests in one process. Returns the function that restores what was before. */
export function useStandIn(standIn: string): () => void {
  const before = getGlobalDispatcher();
  const agent = new Agent();
  setGlobalDispatcher(agent.compose(redirectShopify(standIn)));
  return () => {
    setGlobalDispatcher(before);
    void agent.close();
  };
}

function withHeader(
  headers: Dispatcher.DispatchOptions["headers"],
  name: string,
  value: string,
): string[] | Record<string, string | string[] | undefined> {
  if (Array.isArray(headers)) return [...headers, name, value];
  if (headers && Symbol.iterator in headers) return { ...Object.fromEntries(headers), [name]: value };
  return { ...headers, [name]: value };
}

const standIn = process.env["SHOPIFY_STANDIN"];
if (standIn) useStandIn(standIn);
