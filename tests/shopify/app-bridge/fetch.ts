/**
 * Puts a fresh id token on every request to the app's own origin, as App Bridge does. A 401 that says that the
 * session is invalid is asked once more with another token; other origins are left alone.
 */
export function patchFetch(idToken: () => Promise<string>, openTop: (url: string) => void): void {
  const nativeFetch = window.fetch.bind(window);

  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin !== location.origin) return nativeFetch(request);

    const again = request.clone();
    let answer = await send(request);
    if (answer.status === 401 && answer.headers.get("X-Shopify-Retry-Invalid-Session-Request"))
      answer = await send(again);
    const reauthorize = answer.headers.get("X-Shopify-API-Request-Failure-Reauthorize-Url");
    if (reauthorize) openTop(new URL(reauthorize, location.href).href);
    return answer;
  };

  async function send(request: Request): Promise<Response> {
    const headers = new Headers(request.headers);
    if (!headers.has("Authorization")) headers.set("Authorization", `Bearer ${await idToken()}`);
    headers.set("X-Requested-With", "XMLHttpRequest");
    return nativeFetch(new Request(request, { headers }));
  }
}
