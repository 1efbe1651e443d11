import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { startGuard } from "../../scripts/guard";
import { settleClaim } from "~/offers/settle-claim";
import type { OfferShop } from "~/offers/shopper";
import { forShop } from "~/platform/database";
import { adminApi } from "~/shopify/admin-api";
import { discountStatus } from "../shopify/checkout/discount-state";
import type { ShopState } from "../shopify/world";
import type { Shopify } from "../shopify/start";
import { aPolicy, aRule, clearOffers, useRules } from "./setting";

const root = join(import.meta.dirname, "../..");

/** Off every order, in minor units. */
const AMOUNT = 500;
/** Above a whole number of codes: the last cents are not enough for another one. */
const ODD_CENTS = 250;
/** Faults stop after so many rounds: what is open then is to be finished in peace. */
const ROUNDS_OF_TROUBLE = 20;
/** What is still open after so many is left to the sweep, and counted as unfinished. */
const MAX_ROUNDS = 40;

export interface StormTask {
  claimId: string;
  /** Who they really are, whatever they say. */
  person: number;
  customerId: string | null;
  email: string | null;
}
export interface StormWork {
  shop: OfferShop;
  domain: string;
  tasks: StormTask[];
}

export interface StormOptions {
  shopify: Shopify;
  shop: OfferShop;
  /** What the workers need to find database and stand-in. */
  env: Record<string, string>;
  /** Requests; some shoppers send two, under another spelling of their address. */
  claims: number;
  /** Codes that the budget pays for. */
  budgetFor: number;
  processes: number;
  /** Processes killed without notice, each replaced by a new one that goes on with what was not finished. */
  kills: number;
}

export interface StormFigures {
  claims: number;
  issued: number;
  /** Minor units beyond the budget, in the ledger or at Shopify, whichever is more. */
  overspent: number;
  /** People with more than one code that works. */
  twice: number;
  /** Codes at Shopify that the ledger does not know as issued, and codes that were told but do not exist. */
  unknown: number;
  killed: number;
  /** Times that a claim had to be tried again: throttled, answer lost, process killed. */
  again: number;
  /** Claims whose process was killed and that nobody tried again: settled by the sweep. */
  abandoned: number;
  /** Claims that came to no end in all rounds, the last of them without faults. */
  unfinished: number;
  pointsPerCode: number;
  seconds: number;
}

/**
 * Many shoppers at once, from several processes, against a budget for a few; processes are killed, Shopify throttles
 * and loses answers. Then everything is counted at both ends.
 */
export async function storm(options: StormOptions): Promise<StormFigures> {
  const { shopify, shop, claims, budgetFor, processes, kills } = options;
  const state = shopify.shop();
  const budget = budgetFor * AMOUNT + ODD_CENTS;
  await clearOffers(shop.id);
  state.store.data.discountNodes.length = 0;
  const rule = aRule({
    occasion: { kind: "first_order" },
    who: { guests: "proved" },
    value: { kind: "amount", amount: AMOUNT },
    budget: { daily: budget, monthly: budget },
  });
  await useRules(aPolicy({ rules: [rule], household: { offers: 1, days: 90 } }), shop.id);

  const points = countPoints(state);
  const tasks = shoppers(state, claims);
  const told = new Map<string, string>();
  const open = new Map(tasks.map((task) => [task.claimId, task]));
  const started = performance.now();
  const reasons = new Map<string, number>();
  let killed = 0;
  let again = 0;
  const abandoned: StormTask[] = [];
  const worker = await bundleWorker();
  const guard = startGuard();

  const trouble = makeTrouble(shopify);
  try {
    for (let round = 1; open.size > 0 && round <= MAX_ROUNDS; round++) {
      if (round > ROUNDS_OF_TROUBLE) trouble.stop();
      reasons.clear();
      const parts = split([...open.values()], processes);
      const running = parts.map((part) => {
        const started = runWorker(worker, options.env, { shop, domain: state.domain, tasks: part }, (line) => {
          if ("again" in line) {
            again++;
            reasons.set(line.again, (reasons.get(line.again) ?? 0) + 1);
            return;
          }
          if (line.code) told.set(line.claimId, line.code);
          open.delete(line.claimId);
        });
        if (started.child.pid) guard.watchProcess(started.child.pid);
        return started;
      });
      const victims = running.slice(0, Math.min(running.length, kills - killed));
      await Promise.all([
        ...running.map(async ({ child, ended }) => {
          await ended;
          // Killed ones have a signal and no code: a worker that ends by itself with an error tries nothing at all.
          if (child.exitCode !== null && child.exitCode !== 0) {
            throw new Error(`a worker of the storm ended with ${child.exitCode}; its output is above`);
          }
        }),
        ...victims.map(async ({ child, working }) => {
          // In the thick of it: after its first claims are through, at whatever point the others are.
          await working;
          await sleep(Math.random() * 300);
          if (child.exitCode === null && child.kill("SIGKILL")) killed++;
        }),
      ]);
      // Some of those who were cut off never come back.
      for (const task of open.values()) {
        if (victims.length > 0 && Math.random() < 0.03) {
          abandoned.push(task);
          open.delete(task.claimId);
        } else again += victims.length > 0 ? 1 : 0;
      }
    }
  } finally {
    trouble.stop();
    await guard.dismiss();
    rmSync(worker, { force: true });
  }
  const unfinished = open.size;
  if (unfinished > 0) console.error(`${unfinished} unfinished`, JSON.stringify(Object.fromEntries(reasons)));
  abandoned.push(...open.values());
  const seconds = (performance.now() - started) / 1_000;
  shopify.world.faults.clear();

  // A quarter of an hour later the sweep looks at what was left.
  const later = new Date(Date.now() + 16 * 60_000);
  state.unlimited = true;
  for (const { claimId } of abandoned) await settleClaim(adminApi(state.domain), shop, claimId, later);
  state.unlimited = false;
  const counted = await count(shopify, shop, tasks, told, budget);
  return {
    ...counted,
    ...{ killed, again, abandoned: abandoned.length - unfinished, unfinished },
    pointsPerCode: points() / Math.max(1, counted.issued),
    seconds,
  };
}

/** Three quarters as many people as requests; half of them customers, the others guests who proved an address. */
function shoppers({ store }: ShopState, claims: number): StormTask[] {
  const customers = store.data.customers;
  const people = Math.ceil(claims * 0.75);
  const task = (person: number, second: boolean): StormTask => {
    const customer = person % 2 === 0 ? customers[person / 2] : undefined;
    const claimId = randomUUID();
    if (customer) return { claimId, person, customerId: customer.id.split("/").pop()!, email: null };
    const email = second ? `p.erson${person}+again@googlemail.com` : `person${person}@gmail.com`;
    return { claimId, person, customerId: null, email };
  };
  const all = Array.from({ length: claims }, (_, index) => task(index % people, index >= people));
  return all
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

async function count(
  shopify: Shopify,
  shop: OfferShop,
  tasks: StormTask[],
  told: Map<string, string>,
  budget: number,
): Promise<Pick<StormFigures, "claims" | "issued" | "overspent" | "twice" | "unknown">> {
  const rows = await forShop(shop.id, (tx) => tx.offerClaim.findMany({ where: { shopId: shop.id } }));
  const charged = rows.reduce((sum, row) => sum + Number(row.charged), 0);
  const atShopify = shopify
    .shop()
    .store.data.discountNodes.filter(({ discount }) => discountStatus(discount, shopify.world.clock) !== "EXPIRED")
    .map(({ discount }) => discount.codes[0]!.code);
  const issued = rows.filter(({ state }) => state === "issued");
  const ledger = new Set(issued.map(({ code }) => code));
  const personOf = new Map(tasks.map(({ claimId, person }) => [claimId, person]));
  const perPerson = new Map<number, number>();
  for (const { id, code } of rows) {
    if (!atShopify.includes(code)) continue;
    const person = personOf.get(id)!;
    perPerson.set(person, (perPerson.get(person) ?? 0) + 1);
  }
  const unknown = [
    ...atShopify.filter((code) => !ledger.has(code)),
    ...[...ledger].filter((code) => !atShopify.includes(code)),
    ...[...told.values()].filter((code) => !atShopify.includes(code)),
  ];
  return {
    claims: tasks.length,
    issued: atShopify.length,
    overspent: Math.max(0, charged - budget, atShopify.length * AMOUNT - budget),
    twice: [...perPerson.values()].filter((codes) => codes > 1).length,
    unknown: unknown.length,
  };
}

interface Finished {
  claimId: string;
  code: string | null;
}
type Line = Finished | { claimId: string; again: string };

interface Worker {
  child: ChildProcess;
  /** Its first claim is through. */
  working: Promise<void>;
  ended: Promise<void>;
}

function runWorker(script: string, env: Record<string, string>, work: StormWork, take: (line: Line) => void): Worker {
  const child = spawn(process.execPath, ["--enable-source-maps", script], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: "test", ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let begin: () => void = () => undefined;
  const working = new Promise<void>((done) => (begin = done));
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    begin();
    take(JSON.parse(line) as Line);
  });
  const ended = Promise.all([
    new Promise<void>((done) => child.on("exit", () => done())),
    new Promise<void>((done) => lines.on("close", () => done())),
  ]).then(() => begin());
  child.stdin.on("error", () => undefined);
  child.stdin.end(JSON.stringify(work));
  return { child, working, ended };
}

/**
 * TypeScript made fit for plain Node, so that a new process is there in half a second. A file of its own for each
 * storm: another one that is begun meanwhile, from other sources, must not change what this one's workers run.
 */
async function bundleWorker(): Promise<string> {
  const target = join(root, `.cache/storm-worker-${process.pid}-${randomBytes(4).toString("hex")}.mjs`);
  await build({
    entryPoints: [join(root, "tests/offers/storm-worker.ts")],
    outfile: target,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { "~": join(root, "app") },
  });
  return target;
}

/**
 * Shopify throttles some requests and loses some answers, also of what took effect: after so many requests each time,
 * not after so many seconds. By the clock, the last claim on a slow machine, with a request a second, met nothing but
 * faults and never came through.
 */
function makeTrouble(shopify: Shopify): { stop: () => void } {
  const state = shopify.shop();
  const { faults } = shopify.world;
  let left = 5;
  const ending = onRequest(state, () => {
    left -= 1;
    if (left > 0) return;
    left = 8 + Math.floor(Math.random() * 16);
    faults.set(state.domain, { throttled: 3, lost: Math.random() < 0.5 ? 2 : 0 });
  });
  return { stop: ending };
}

/** Calls back for each request that Shopify has answered, until it is ended. */
function onRequest(state: ShopState, told: (request: ShopState["requests"][number]) => void): () => void {
  const push = state.requests.push;
  const listening: typeof push = (...more) => {
    for (const request of more) told(request);
    return push.apply(state.requests, more);
  };
  state.requests.push = listening;
  return () => {
    if (state.requests.push === listening) state.requests.push = push;
  };
}

/** Points of everything that is asked from now on, as Shopify counts them. */
function countPoints(state: ShopState): () => number {
  let sum = 0;
  onRequest(state, ({ actual }) => (sum += actual));
  return () => sum;
}

/** As even as it comes. */
function split<T>(items: T[], parts: number): T[][] {
  const all: T[][] = Array.from({ length: parts }, () => []);
  items.forEach((item, index) => all[index % parts]!.push(item));
  return all.filter((part) => part.length > 0);
}
