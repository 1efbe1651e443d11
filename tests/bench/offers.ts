import { join } from "node:path";
import { asAdmin, openServer, prepareDatabase } from "../../scripts/database";
import { closeDatabase } from "~/platform/database";
import { migrate } from "~/platform/migrate";
import { shopIdOf } from "~/platform/shop-id";
import { storm } from "../offers/storm";
import type { StormFigures } from "../offers/storm";
import { DEMO_SHOP } from "../shopify/identity";
import { useStandIn } from "../shopify/preload";
import { startShopify } from "../shopify/start";
import { aCustomer, storeWith } from "../shopify/store/fixtures";
import { appEnvironment } from "../support/app-environment";
import { connect } from "../support/shopify-world";
import { percentile, rounded } from "./figures";

/** Requests of one run, against a budget for a tenth of them. */
const CLAIMS = 1_000;
const BUDGET_SHARE = 0.1;
const PROCESSES = 4;
const KILLS = 8;

/**
 * `npm run bench -- offers [RUNS] [CLAIMS]`: 1,000 concurrent claims from several processes against a budget for 100,
 * with processes killed and Shopify throttling and losing answers; real PostgreSQL, the stand-in with its real rate
 * limit. `claims` and `issued` are of one run (the most that was issued in any), `overspent` (minor units), `twice`,
 * `unknown` and `unfinished` of all runs together; `perRun` has the least and the most of each.
 */
export async function offers(args: string[]): Promise<Record<string, unknown>> {
  const runs = atLeastOne(args[0], 3);
  const claims = atLeastOne(args[1], CLAIMS);
  const budgetFor = Math.ceil(claims * BUDGET_SHARE);
  const server = await openServer();
  const name = `warmline_bench_${process.pid}`;
  const database = await prepareDatabase(server.adminUrl, name);
  await migrate(database.ownerUrl);
  const shopify = await startShopify({
    stores: [
      storeWith({
        customers: Array.from({ length: Math.ceil(claims / 2) }, (_, n) =>
          aCustomer({ email: `customer${n}@example.com` }),
        ),
      }),
    ],
    appToml: join(import.meta.dirname, "../../shopify.app.toml"),
  });
  const env = {
    ...appEnvironment(database, { LOG_LEVEL: "silent" }),
    SCOPES: shopify.world.app.scopes.join(","),
    SHOPIFY_STANDIN: shopify.url,
  };
  Object.assign(process.env, env);
  const restore = useStandIn(shopify.url);
  try {
    await connect(shopify, DEMO_SHOP);
    const shop = { id: shopIdOf(DEMO_SHOP), domain: DEMO_SHOP, currency: "EUR", timeZone: "Europe/Dublin" };
    const all: StormFigures[] = [];
    for (let run = 1; run <= runs; run++) {
      const options = { claims, budgetFor, processes: PROCESSES, kills: KILLS };
      const figures = await storm({ shopify, shop, env, ...options });
      all.push(figures);
      console.log(`run ${run} of ${runs}`, JSON.stringify(figures));
    }
    const sum = (read: (figures: StormFigures) => number) => all.reduce((total, one) => total + read(one), 0);
    const range = (read: (figures: StormFigures) => number) => {
      const values = all.map(read);
      return { min: rounded(Math.min(...values)), max: rounded(Math.max(...values)) };
    };
    return {
      runs,
      claims,
      budgetFor,
      issued: Math.max(...all.map(({ issued }) => issued)),
      overspent: sum(({ overspent }) => overspent),
      twice: sum(({ twice }) => twice),
      unknown: sum(({ unknown }) => unknown),
      unfinished: sum(({ unfinished }) => unfinished),
      killed: sum(({ killed }) => killed),
      triedAgain: sum(({ again }) => again),
      abandoned: sum(({ abandoned }) => abandoned),
      pointsPerCode: rounded(
        percentile(
          all.map(({ pointsPerCode }) => pointsPerCode),
          0.5,
        ),
      ),
      secondsPerRun: rounded(
        percentile(
          all.map(({ seconds }) => seconds),
          0.5,
        ),
      ),
      perRun: {
        issued: range(({ issued }) => issued),
        overspent: range(({ overspent }) => overspent),
        twice: range(({ twice }) => twice),
        unknown: range(({ unknown }) => unknown),
        unfinished: range(({ unfinished }) => unfinished),
        killed: range(({ killed }) => killed),
        triedAgain: range(({ again }) => again),
        pointsPerCode: range(({ pointsPerCode }) => pointsPerCode),
        seconds: range(({ seconds }) => seconds),
      },
    };
  } finally {
    restore();
    await closeDatabase();
    await shopify.stop();
    await asAdmin(server.adminUrl, (client) => client.query(`drop database if exists "${name}" with (force)`));
    await server.release();
  }
}

/** A count from the command line; the usual one where none, or nothing sensible, is given. */
function atLeastOne(text: string | undefined, usual: number): number {
  const count = Number(text);
  return text !== undefined && Number.isSafeInteger(count) && count > 0 ? count : usual;
}
