import type { ActionAnswer } from "./staff-route.server";

/**
 * Sends JSON to an action of the admin. Never throws: a lost connection is an answer too, so that what somebody
 * typed is not swept away by an error page. App Bridge adds the session token to `fetch`.
 */
export async function postJson<Result = null>(path: string, body: unknown): Promise<ActionAnswer<Result>> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
    });
    return (await response.json()) as ActionAnswer<Result>;
  } catch {
    return { ok: false, code: "offline" };
  }
}
