import { ClientError, GraphQLClient } from "graphql-request";
import { setTimeout as sleep } from "node:timers/promises";
import { BOUNDS } from "~/platform/bounds";
import { AppError } from "~/platform/errors";
import { log } from "~/platform/log";
import { traceStep } from "~/platform/trace";
import { offlineToken } from "./offline-token";
import type { TypedDocument } from "./operations.generated";
import { API_VERSION } from "./shopify-app";

/** The Admin API of one shop. Reads are tried again on throttling, 5xx and broken connections; writes only on throttling. */
export interface AdminApi {
  /**
   * Throws `shopify_unavailable` (slow, down, throttled for longer than a shopper waits) or `shopify_unauthorized`
   * (not installed, revoked, a scope is missing), `internal` when Shopify refuses the operation itself.
   */
  query<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables): Promise<Result>;
}

/** `shopDomain` must come from a verified request, token or job. */
export function adminApi(shopDomain: string): AdminApi {
  return {
    query: async (document, variables) => (await run(shopDomain, document, variables)).data,
  };
}

/** Of the shop's bucket of points; what background work always leaves to the questions of shoppers and staff. */
const LEFT_TO_PEOPLE = 0.5;

/**
 * The same for work that nobody waits for. A shop's points are one bucket for the whole app, so after an answer that
 * has taken from the half which is left to people, this waits until the bucket is half full again: sustained reading is
 * no slower by it (the restore rate is what it is), and a shopper who asks in the middle of it is not throttled.
 */
export function backgroundApi(shopDomain: string): AdminApi {
  return {
    query: async (document, variables) => {
      const { data, throttle } = await run(shopDomain, document, variables);
      if (throttle) {
        const missing = throttle.maximumAvailable * LEFT_TO_PEOPLE - throttle.currentlyAvailable;
        if (missing > 0) await sleep((missing / throttle.restoreRate) * 1_000);
      }
      return data;
    },
  };
}

async function run<Result, Variables>(
  shopDomain: string,
  document: TypedDocument<Result, Variables>,
  variables: Variables,
): Promise<Answered<Result>> {
  traceStep("shopify", /\b(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? "unnamed");
  const isWrite = /^\s*mutation\b/m.test(document);
  const deadline = Date.now() + BOUNDS.shopifyAllTriesMilliseconds;
  let token = await offlineToken(shopDomain);
  for (let attempt = 1; ; attempt++) {
    const timeoutMs = Math.min(BOUNDS.shopifyMilliseconds, deadline - Date.now());
    const outcome = await send<Result>(shopDomain, token, document, variables as Record<string, unknown>, timeoutMs);
    if ("data" in outcome) return outcome;
    if (outcome.kind === "unauthorized" && attempt === 1) {
      token = await offlineToken(shopDomain, token);
      continue;
    }
    const mayRetry = outcome.kind === "throttled" || (outcome.kind === "unavailable" && !isWrite);
    const waitMs = outcome.kind === "throttled" ? outcome.waitMs : 150 * attempt;
    if (!mayRetry || attempt >= BOUNDS.shopifyTries || Date.now() + waitMs >= deadline) throw outcome.error;
    await sleep(waitMs);
  }
}

interface Answered<Result> {
  data: Result;
  /** The shop's bucket after it; undefined where Shopify did not tell. */
  throttle: ThrottleStatus | undefined;
}
type Outcome<Result> =
  | Answered<Result>
  | { kind: "throttled"; waitMs: number; error: AppError }
  | { kind: "unauthorized" | "unavailable" | "refused"; error: AppError };

interface GraphQLProblem {
  message: string;
  extensions?: { code?: string };
}
interface ThrottleStatus {
  maximumAvailable: number;
  currentlyAvailable: number;
  restoreRate: number;
}
interface CostExtension {
  cost?: { requestedQueryCost: number; throttleStatus: ThrottleStatus };
}

async function send<Result>(
  shopDomain: string,
  token: string,
  document: string,
  variables: Record<string, unknown>,
  timeoutMs: number,
): Promise<Outcome<Result>> {
  const client = new GraphQLClient(`https://${shopDomain}/admin/api/${API_VERSION}/graphql.json`, {
    headers: { "X-Shopify-Access-Token": token },
    errorPolicy: "all",
  });
  try {
    const answer = await client.rawRequest<Result>({
      query: document,
      variables,
      signal: AbortSignal.timeout(timeoutMs),
    });
    const problems = (answer.errors ?? []) as GraphQLProblem[];
    const extensions = answer.extensions as CostExtension | undefined;
    if (problems.length === 0) return { data: answer.data, throttle: extensions?.cost?.throttleStatus };
    return judge(problems, answer.data, extensions);
  } catch (error) {
    if (error instanceof ClientError) {
      const { status } = error.response;
      if (status === 401 || status === 403) {
        return { kind: "unauthorized", error: new AppError("shopify_unauthorized", `Admin API answered ${status}`) };
      }
      if (status === 429) return throttled(1_000);
      if (status < 500 && status !== 408) {
        return { kind: "refused", error: new AppError("internal", `Admin API answered ${status}`, { cause: error }) };
      }
      return unavailable(`Admin API answered ${status}`, error);
    }
    return unavailable("Admin API not reached", error);
  }
}

/** Never by wording: Shopify documents the codes, not the sentences. */
function judge<Result>(
  problems: GraphQLProblem[],
  data: Result | null,
  extensions: CostExtension | undefined,
): Outcome<Result> {
  const codes = problems.map((problem) => problem.extensions?.code);
  if (codes.includes("THROTTLED")) {
    const cost = extensions?.cost;
    const missing = cost ? cost.requestedQueryCost - cost.throttleStatus.currentlyAvailable : 100;
    return throttled(cost ? (missing / cost.throttleStatus.restoreRate) * 1_000 : 1_000);
  }
  if (codes.includes("INTERNAL_SERVER_ERROR")) return unavailable("Admin API: internal error", problems);
  if (codes.every((code) => code === "ACCESS_DENIED")) {
    // Protected customer data that this app was not granted comes back as null beside the rest: go on with the rest.
    if (data && Object.values(data).some((value) => value !== null)) {
      log.warn({ code: "access_denied", fields: problems.length }, "Admin API withheld fields");
      return { data, throttle: extensions?.cost?.throttleStatus };
    }
    return { kind: "refused", error: new AppError("shopify_unauthorized", "Admin API: access denied") };
  }
  return {
    kind: "refused",
    error: new AppError("internal", `Admin API refused the operation: ${problems.map((p) => p.message).join("; ")}`),
  };
}

function throttled(waitMs: number): Outcome<never> {
  const error = new AppError("shopify_unavailable", "Admin API throttled", {
    retryAfterSeconds: Math.ceil(waitMs / 1_000),
  });
  return { kind: "throttled", waitMs: Math.max(50, waitMs), error };
}

const unavailable = (message: string, cause: unknown): Outcome<never> => ({
  kind: "unavailable",
  error: new AppError("shopify_unavailable", message, { cause }),
});
