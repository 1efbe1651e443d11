import { readFileSync } from "node:fs";
import { walkStore } from "./check-names";
import { Store } from "./store";
import { storeFileSchema, type StoreData, type StoreFile } from "./types";

/** A store file that cannot be used. The message is one sentence per problem, each with its path, fit to print. */
export class StoreFileError extends Error {
  override readonly name = "StoreFileError";
  constructor(source: string, problems: string[]) {
    const shown = problems.slice(0, 10).map((problem) => `  - ${problem}`);
    const more = problems.length > 10 ? [`  - and ${problems.length - 10} more`] : [];
    super(`${source} is not a usable store:\n${[...shown, ...more].join("\n")}`);
  }
}

/**
 * Reads and checks a store. `asOf` becomes `now` (virtual milliseconds): all dates move by the same span.
 * Throws StoreFileError.
 */
export function loadStore(source: string | StoreFile, now: number): Store {
  const label = typeof source === "string" ? source : "The store";
  const raw = typeof source === "string" ? readJson(source) : structuredClone(source);
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    throw new StoreFileError(label, ["it must be a JSON object with shop, products, customers and orders"]);
  }

  const problems: string[] = [];
  const parsed = storeFileSchema.safeParse(raw);
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => `${pathText(issue.path)} ${sentence(issue.message)}`));
  }
  walkStore(raw as Record<string, unknown>, { problem: (path, text) => problems.push(`${path} ${text}`) });
  if (!parsed.success || problems.length > 0) throw new StoreFileError(label, [...new Set(problems)]);

  const data = parsed.data;
  // Whole seconds only: a date that was 10:00:00 in the file keeps its round look.
  const shift = data.asOf ? Math.round((now - Date.parse(data.asOf)) / 1000) * 1000 : 0;
  walkStore(data, { problem: () => {}, date: (iso) => new Date(Date.parse(iso) + shift).toISOString() });
  fillDates(data, now);

  const store = new Store(data);
  if (store.problems.length > 0) throw new StoreFileError(label, store.problems);
  return store;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new StoreFileError(file, ["the file cannot be read"]);
  }
  try {
    // Some editors put a mark of the encoding in front.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new StoreFileError(file, [`it is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** Dates that the API never leaves empty, where the file did. */
function fillDates(data: StoreData, now: number): void {
  const longAgo = new Date(now - 400 * 86_400_000).toISOString();
  for (const thing of [data.shop, ...data.shop.shopPolicies]) fill(thing, longAgo);
  for (const product of data.products) {
    fill(product, longAgo);
    product.publishedAt ??= product.status === "ACTIVE" ? product.createdAt : null;
    product.variants.forEach((variant) => fill(variant, product.createdAt ?? longAgo));
  }
  for (const thing of [...data.customers, ...data.collections]) fill(thing, longAgo);
  for (const { discount } of data.discountNodes) fill(discount, discount.startsAt);
  for (const thing of [...data.pages, ...data.articles]) {
    fill(thing, longAgo);
    thing.publishedAt ??= thing.isPublished ? thing.createdAt : null;
  }
  for (const order of data.orders) {
    fill(order, order.createdAt);
    order.processedAt ??= order.createdAt;
    for (const fulfillment of order.fulfillments) {
      fill(fulfillment, fulfillment.createdAt);
      fulfillment.events.forEach((event) => (event.createdAt ??= event.happenedAt));
    }
    for (const transaction of [...order.transactions, ...order.refunds.flatMap((refund) => refund.transactions)]) {
      transaction.createdAt ??= order.createdAt;
      transaction.processedAt ??= transaction.createdAt;
    }
  }
}

function fill(thing: { createdAt?: string | undefined; updatedAt?: string | undefined }, fallback: string): void {
  thing.createdAt ??= fallback;
  thing.updatedAt ??= thing.createdAt;
}

function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the file";
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}

/** zod says "Invalid input: expected string, received undefined"; a reader wants "is missing". */
function sentence(message: string): string {
  if (/received undefined$/.test(message)) return "is missing";
  const expected = /^Invalid input: expected (.+), received (.+)$/.exec(message);
  if (expected) return `must be ${expected[1]}, not ${expected[2]}`;
  const unknown = /^Unrecognized keys?: (.+)$/.exec(message);
  if (unknown) return `has keys that a store does not have: ${unknown[1]}`;
  return message.replace(/^Invalid option: expected/, "must be").replace(/^Too small/, "is too small");
}
