import { pino } from "pino";

/**
 * One line of JSON per event. Never log message texts, e-mails, addresses, tokens or request URLs with a query
 * (Shopify puts the id_token there): ids and codes only.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.VITEST ? "silent" : "info"),
  base: undefined,
  redact: { paths: ["token", "*.token", "accessToken", "*.accessToken", "email", "*.email"], censor: "[redacted]" },
});
