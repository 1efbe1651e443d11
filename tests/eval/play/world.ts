import { randomBytes } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Kind, OperationTypeNode, parse } from "graphql";
import { closeDatabase, forShop } from "~/platform/database";
import { closeEvents } from "~/platform/events";
import { closeJobs } from "~/platform/jobs";
import { log } from "~/platform/log";
import { closeMail } from "~/platform/mail";
import { migrate } from "~/platform/migrate";
import { shopIdOf } from "~/platform/shop-id";
import { openServer, prepareDatabase, type DatabaseUrls } from "../../../scripts/database";
import { useStandIn } from "../../shopify/preload";
import { startShopify, type Shopify } from "../../shopify/start";
import { appEnvironment } from "../../support/app-environment";
import { DEMO_STORES } from "../../support/world";
import { dropDatabase } from "../../support/database";
import { connect } from "../../support/shopify-world";
import { rareOrders } from "./rare-orders";

/** The app on a real database, connected to a stand-in Shopify with the demo's store and one of rare cases. */
export interface PlayWorld {
  shopify: Shopify;
  /** Names of the app's own mutations: none of them may run because of what somebody wrote. */
  mutations: ReadonlySet<string>;
  close(): Promise<void>;
}

/** On a migrated database that is nobody else's. Changes this process's environment. */
export async function openPlayWorld(database: DatabaseUrls): Promise<PlayWorld> {
  Object.assign(process.env, appEnvironment(database));
  const shopify = await startShopify({ stores: [DEMO_STORES[0]!, rareOrders()] });
  const restore = useStandIn(shopify.url);
  for (const { domain, store } of shopify.world.shops.values()) {
    await addShop(domain, store.data.shop.name, store.data.shop.ianaTimezone);
    await connect(shopify, domain);
  }
  return {
    shopify,
    mutations: mutationNames(),
    close: async () => {
      await closeJobs(2_000);
      await closeEvents();
      closeMail();
      await closeDatabase();
      restore();
      await shopify.stop();
    },
  };
}

/** The same on a throw-away database of its own, for the command line. */
export async function withPlayWorld<Result>(run: (world: PlayWorld) => Promise<Result>): Promise<Result> {
  // Figures and what is wrong go to the terminal; the app's own lines would bury them.
  log.level = "silent";
  const server = await openServer();
  const name = `warmline_eval_${process.pid}_${randomBytes(4).toString("hex")}`;
  try {
    const database = await prepareDatabase(server.adminUrl, name);
    await migrate(database.ownerUrl);
    const world = await openPlayWorld(database);
    try {
      return await run(world);
    } finally {
      await world.close();
    }
  } finally {
    await dropDatabase(server.adminUrl, name);
    await server.release();
  }
}

async function addShop(domain: string, name: string, timeZone: string): Promise<void> {
  const id = shopIdOf(domain);
  await forShop(id, (tx) =>
    tx.shop.create({
      data: { id, domain, name, timeZone, contactEmail: "team@example.com", storefrontUrl: `https://${domain}` },
    }),
  );
}

function mutationNames(): Set<string> {
  const folder = join(import.meta.dirname, "../../../app/shopify/operations");
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .flatMap((file) => parse(readFileSync(join(folder, file), "utf8")).definitions)
    .flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.MUTATION
        ? [one.name?.value ?? ""]
        : [],
    );
  return new Set(names);
}
