import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asAdmin, openServer, prepareDatabase } from "../../scripts/database";
import { ensureBuild } from "../../scripts/build-app";
import { migrate } from "~/platform/migrate";
import { BOUNDS } from "~/platform/bounds";
import { shopIdOf } from "~/platform/shop-id";
import { startModel, type Play } from "../model/stand-in";
import { startWorld } from "../support/world";
import { aCustomer, aFulfillment, anEvent, anOrder, daysAgo, inDays, storeWith } from "../shopify/store/fixtures";
import { cpuMilliseconds, percentile, residentMiB, rounded } from "./figures";
import { openSession, takeTurn, type TurnTimes } from "./shoppers";

/** Messages that a visitor may send within the window (bounds.ts), with one to spare. */
const PER_SHOPPER = BOUNDS.messagesPerVisitor.limit - 1;
const WARM_UP = 300;

interface Kind {
  text: string;
  expected: string;
}

const BUILT_IN = {
  tracking: { text: "where is my order?", expected: "on its way" },
  smallTalk: { text: "thank you", expected: "You’re welcome" },
} satisfies Record<string, Kind>;

/** What the built-in reader leaves to a model, which looks the order up and says what was found: two calls. */
const WITH_MODEL = {
  model: { text: "hmm, the one from before, you know which", expected: "on its way" },
} satisfies Record<string, Kind>;

/**
 * Turns through the real HTTP surface: one app process on the production build, PostgreSQL, the stand-in for Shopify,
 * built-in and with a model stand-in of no latency; at 1, 20 and 200 at once, against the floors in the same run.
 * Figures per turn; CPU of the app process only. Statements per turn are counted exactly in
 * tests/assistant/budgets.test.ts. `[N]`: turns per level; `--memory N`: N turns with the memory watched instead.
 */
export async function turns(args: string[]): Promise<Record<string, unknown>> {
  const memory = args.indexOf("--memory");
  const bench = await openBench(memory >= 0);
  try {
    return memory >= 0
      ? await watchMemory(bench, Number(args[memory + 1] ?? 100_000))
      : await measureTurns(bench, Number(args[0] ?? 600));
  } finally {
    await bench.close();
  }
}

type Bench = Awaited<ReturnType<typeof openBench>>;

async function openBench(watched: boolean) {
  await ensureBuild();
  const server = await openServer();
  const name = `warmline_bench_${process.pid}`;
  const database = await prepareDatabase(server.adminUrl, name);
  await migrate(database.ownerUrl);
  const customer = aCustomer();
  const order = anOrder({
    name: "#1005",
    customer: { id: customer.id },
    fulfillments: [aFulfillment({ estimatedDeliveryAt: inDays(2), events: [anEvent("IN_TRANSIT", daysAgo(1))] })],
  });
  const model = await startModel();
  model.play(({ messages }): Play => {
    model.requests.length = 0;
    const last = messages.at(-1)!;
    if (last.role === "tool") return { say: last.content!.split("\n")[1]! };
    return { call: "track_order", args: JSON.stringify({ order: null, matter: "track_order" }) };
  });
  const logFolder = await mkdtemp(join(tmpdir(), "warmline-bench-"));
  const world = await startWorld({
    database,
    stores: [storeWith({ customers: [customer], orders: [order] })],
    processes: 1,
    env: { MODEL_BASE_URL: model.url, MODEL_API_KEY: "model-key", MODEL_NAME: "stand-in", LOG_LEVEL: "error" },
    // V8's own word for what is left after each full collection; a small heap has many of them, and a leak an end.
    appCommand: [...(watched ? ["--trace-gc", `--max-old-space-size=${SMALL_HEAP_MIB}`] : []), "build/server.js"],
    logFolder,
  });
  // No monthly cap shall answer in the model's place.
  const shop = world.shopify.shop();
  await asAdmin(database.ownerUrl, async (client) => {
    // Row-level security binds the owner too: without the shop's scope nothing would be changed.
    await client.query("select set_config('app.shop', $1, false)", [shopIdOf(shop.domain)]);
    const { rowCount } = await client.query(
      `update shop set settings = settings || '{"modelMonthlyTokens": 1000000000}'`,
    );
    if (rowCount !== 1) throw new Error("the shop has no settings yet");
  });
  // Shopify's rate limit is not what is measured here.
  shop.unlimited = true;
  const customerId = customer.id.split("/").pop()!;
  let visitors = 0;
  return {
    app: world.apps[0]!,
    shop,
    databaseUrl: database.ownerUrl,
    session: () => {
      const visitor = visitors++;
      return openSession(
        world.apps[0]!.url,
        customerId,
        `10.${(visitor >> 16) & 255}.${(visitor >> 8) & 255}.${visitor & 255}`,
      );
    },
    /** MiB of live JavaScript after each full collection so far. */
    heaps: (): number[] =>
      [...readFileSync(join(logFolder, "app-1.log"), "utf8").matchAll(/Mark-Compact.*? -> ([\d.]+) \(/gu)].map(
        (match) => Number(match[1]),
      ),
    close: async () => {
      await world.stop();
      await model.stop();
      await rm(logFolder, { recursive: true, force: true });
      await asAdmin(server.adminUrl, (client) => client.query(`drop database if exists "${name}" with (force)`));
      await server.release();
    },
  };
}

async function measure(bench: Bench, { text, expected }: Kind, atOnce: number, count: number) {
  const { app } = bench;
  const tokens = await Promise.all(
    Array.from({ length: Math.max(atOnce, Math.ceil(count / PER_SHOPPER)) }, () => bench.session()),
  );
  const before = { cpu: cpuMilliseconds(app.pid), at: performance.now() };
  const times = await inParallel(atOnce, count, (i) => takeTurn(app.url, tokens[i % tokens.length]!, text, expected));
  const seconds = (performance.now() - before.at) / 1_000;
  const cpu = (cpuMilliseconds(app.pid) - before.cpu) / count;
  return { times, cpu, perSecond: count / seconds };
}

async function measureTurns(bench: Bench, perLevel: number): Promise<Record<string, unknown>> {
  await measure(bench, BUILT_IN.tracking, 20, WARM_UP);
  await measure(bench, WITH_MODEL.model, 20, WARM_UP / 3);
  // A database that has run for minutes knows its tables; in a new one the planner guesses, and keeps its guess.
  await asAdmin(bench.databaseUrl, (client) => client.query("analyze"));
  const figures: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries({ ...BUILT_IN, ...WITH_MODEL })) {
    for (const atOnce of [1, 20, 200]) {
      const count = atOnce === 1 ? Math.ceil(perLevel / 4) : perLevel;
      const { times, cpu, perSecond } = await measure(bench, kind, atOnce, count);
      figures[`${name}@${atOnce}`] = {
        perSecond: rounded(perSecond),
        cpuMs: rounded(cpu, 2),
        firstByteMs: spread(times, "firstByteMs"),
        wholeMs: spread(times, "wholeMs"),
      };
      console.log(name, `${atOnce} at once`, JSON.stringify(figures[`${name}@${atOnce}`]));
    }
  }
  const floors = await measureFloors(bench.databaseUrl);
  const points = bench.shop.requests.slice(-200);
  const perAnswer = points.filter(({ operation }) => operation === "OrderFacts").length || 1;
  const adminApiPoints = points.reduce((sum, { requested }) => sum + requested, 0) / perAnswer;
  return {
    ...figures,
    ...floors,
    adminApiPointsPerTrackingAnswer: rounded(adminApiPoints),
    memoryMiB: rounded(residentMiB(bench.app.pid)),
  };
}

const spread = (times: TurnTimes[], of: keyof TurnTimes) => {
  const values = times.map((one) => one[of]);
  return { p50: rounded(percentile(values, 0.5)), p99: rounded(percentile(values, 0.99)) };
};

/** First bytes without a turn: of bare Express, of what serves the chat, and with one row to store. */
async function measureFloors(databaseUrl: string): Promise<Record<string, number>> {
  const floor = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "floor.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, FLOOR_DATABASE_URL: databaseUrl },
  });
  try {
    const [port] = (await once(floor.stdout, "data")) as [Buffer];
    const url = `http://127.0.0.1:${port.toString().trim()}`;
    const firstByte = async (path: string): Promise<number> => {
      const run = () => inParallel(1, 300, () => takeTurn(`${url}${path}`, "", "x", "message"));
      await run();
      return rounded(
        percentile(
          (await run()).map(({ firstByteMs }) => firstByteMs),
          0.5,
        ),
        2,
      );
    };
    return {
      floorFirstByteMs: await firstByte(""),
      servedFloorFirstByteMs: await firstByte("/chat/constant"),
      storingFloorFirstByteMs: await firstByte("/stored"),
    };
  } finally {
    floor.kill();
  }
}

const SMALL_HEAP_MIB = 160;
const SAMPLES = 20;
const AT_ONCE = 20;

/** Many turns of all kinds, 20 at once, with new shoppers all along; memory after each twentieth of them. */
async function watchMemory(bench: Bench, count: number): Promise<Record<string, unknown>> {
  const kinds = Object.values({ ...BUILT_IN, ...WITH_MODEL });
  await measure(bench, BUILT_IN.tracking, AT_ONCE, WARM_UP);
  const samples: { turns: number; residentMiB: number; heapMiB: number | null }[] = [];
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    for (const kind of kinds) await measure(bench, kind, AT_ONCE, Math.ceil(count / SAMPLES / kinds.length));
    const heap = bench.heaps().at(-1);
    samples.push({
      turns: Math.round((count / SAMPLES) * sample),
      residentMiB: rounded(residentMiB(bench.app.pid)),
      heapMiB: heap === undefined ? null : rounded(heap),
    });
    console.log(JSON.stringify(samples.at(-1)));
  }
  const quarter = SAMPLES / 4;
  const middle = (of: "residentMiB" | "heapMiB", from: number): number =>
    percentile(
      samples.slice(from, from + quarter).flatMap((sample) => sample[of] ?? []),
      0.5,
    );
  // The first quarter fills caches and pools; from the second on it should stay where it is.
  return {
    turns: count,
    heapMiB: { second: middle("heapMiB", quarter), last: middle("heapMiB", SAMPLES - quarter) },
    residentMiB: { second: middle("residentMiB", quarter), last: middle("residentMiB", SAMPLES - quarter) },
    samples,
  };
}

/** `count` runs, at most `atOnce` of them at the same time. */
async function inParallel<T>(atOnce: number, count: number, run: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) results.push(await run(next++));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
