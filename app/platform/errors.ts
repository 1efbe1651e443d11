/**
 * The one error class. `message` is for the log; `customer` is a key of a text in the reader's language,
 * never a sentence from inside. Nobody outside sees `message`.
 */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    logMessage: string,
    options: { customer?: CustomerErrorText; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(logMessage, { cause: options.cause });
    this.name = "AppError";
    this.customer = options.customer ?? DEFAULT_TEXT[code];
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }
  readonly customer: CustomerErrorText;
  /** Seconds after which the same call may succeed; null where unknown or pointless. */
  readonly retryAfterSeconds: number | null;
  get status(): number {
    return STATUS[this.code];
  }
}

export type ErrorCode =
  | "bad_request"
  | "unauthorized"
  | "not_found"
  | "conflict"
  | "too_large"
  | "too_many_requests"
  | "shopify_unavailable"
  | "shopify_unauthorized"
  | "internal";

/** Keys of the texts that outsiders may see: `error.*` in the shopper's and in the admin's messages. */
export type CustomerErrorText = "invalid" | "expired" | "not_found" | "too_long" | "slow_down" | "try_again";

const STATUS: Record<ErrorCode, number> = {
  bad_request: 400,
  unauthorized: 401,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many_requests: 429,
  shopify_unavailable: 503,
  shopify_unauthorized: 503,
  internal: 500,
};

const DEFAULT_TEXT: Record<ErrorCode, CustomerErrorText> = {
  bad_request: "invalid",
  unauthorized: "expired",
  not_found: "not_found",
  conflict: "try_again",
  too_large: "too_long",
  too_many_requests: "slow_down",
  shopify_unavailable: "try_again",
  shopify_unauthorized: "try_again",
  internal: "try_again",
};
