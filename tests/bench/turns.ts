import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { asAdmin, openServer, prepareDatabase } from "../../scripts/database";
import { buildApp, buildIsCurrent } from "../../scripts/build-app";
import { migrate } from "~/platform/migrate";
import { BOUNDS } from "~/platform/bounds";
import { startWorld } from "../support/world";
import { aCustomer, aFulfillment, anEvent, anOrder, daysAgo, inDays, storeWith } from "../shopify/store/fixtures";
import { cpuMilliseconds, percentile, residentMiB, rounded } from "./figures";
import { openSession, takeTurn } from "./shoppers";

/** Messages that a visitor may send within the window (bounds.ts), with one to spare. */
const PER_SHOPPER = BOUNDS.messagesPerVisitor.limit - 1;
const WARM_UP = 300;
const KINDS = {
  tracking: { text: "where is my order?", expected: "on its way" },
  smallTalk: { text: "thank you", expected: "You’re welcome" },
} as const;

/**
 * Built-in turns through the real HTTP surface: one app process on the production build, PostgreSQL, the stand-in; at
 * 1, 20 and 200 at once, against the floor in the same run. Figures per turn; CPU of the app process only. Statements per turn are counted
 * exactly in tests/assistant/budgets.test.ts.
 */
export async function turns(args: string[]): Promise<Record<string, unknown>> {
  const perLevel = Number(args[0] ?? 600);
  if (!buildIsCurrent()) await buildApp();
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
  const world = await startWorld({
    database,
    stores: [storeWith({ customers: [customer], orders: [order] })],
    processes: 1,
  });
  const shop = world.shopify.shop();
  // Shopify's rate limit is not what is measured here.
  shop.unlimited = true;
  const floor = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "floor.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [port] = (await once(floor.stdout, "data")) as [Buffer];
    const floorUrl = `http://127.0.0.1:${port.toString().trim()}`;
    const app = world.apps[0]!;
    const customerId = customer.id.split("/").pop()!;
    const measure = async (kind: keyof typeof KINDS, atOnce: number, count: number) => {
      const { text, expected } = KINDS[kind];
      const tokens = await Promise.all(
        Array.from({ length: Math.max(atOnce, Math.ceil(count / PER_SHOPPER)) }, (_, i) =>
          openSession(app.url, customerId, `10.${atOnce % 250}.${i >> 8}.${i & 255}`),
        ),
      );
      const before = { cpu: cpuMilliseconds(app.pid), at: performance.now() };
      const times = await inParallel(atOnce, count, (i) =>
        takeTurn(app.url, tokens[i % tokens.length]!, text, expected),
      );
      const seconds = (performance.now() - before.at) / 1_000;
      const cpu = (cpuMilliseconds(app.pid) - before.cpu) / count;
      return { times, cpu, perSecond: count / seconds };
    };

    await measure("tracking", 20, WARM_UP);
    const figures: Record<string, unknown> = {};
    for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
      for (const atOnce of [1, 20, 200]) {
        const count = atOnce === 1 ? Math.ceil(perLevel / 4) : perLevel;
        const { times, cpu, perSecond } = await measure(kind, atOnce, count);
        figures[`${kind}@${atOnce}`] = {
          perSecond: rounded(perSecond),
          cpuMs: rounded(cpu, 2),
          firstByteMs: {
            p50: rounded(
              percentile(
                times.map((t) => t.firstByteMs),
                0.5,
              ),
            ),
            p99: rounded(
              percentile(
                times.map((t) => t.firstByteMs),
                0.99,
              ),
            ),
          },
          wholeMs: {
            p50: rounded(
              percentile(
                times.map((t) => t.wholeMs),
                0.5,
              ),
            ),
            p99: rounded(
              percentile(
                times.map((t) => t.wholeMs),
                0.99,
              ),
            ),
          },
        };
        console.log(kind, `${atOnce} at once`, JSON.stringify(figures[`${kind}@${atOnce}`]));
      }
    }
    const floorTimes = await inParallel(1, 300, () => takeTurn(floorUrl, "", "x", "message"));
    const floorMs = percentile(
      floorTimes.map((t) => t.firstByteMs),
      0.5,
    );
    const points = shop.requests.slice(-200);
    const perAnswer = points.filter(({ operation }) => operation === "OrderFacts").length || 1;
    const adminApiPoints = points.reduce((sum, { requested }) => sum + requested, 0) / perAnswer;
    return {
      ...figures,
      floorFirstByteMs: rounded(floorMs, 2),
      adminApiPointsPerTrackingAnswer: rounded(adminApiPoints),
      memoryMiB: rounded(residentMiB(app.pid)),
    };
  } finally {
    floor.kill();
    await world.stop();
    await asAdmin(server.adminUrl, (client) => client.query(`drop database if exists "${name}" with (force)`));
    await server.release();
  }
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
