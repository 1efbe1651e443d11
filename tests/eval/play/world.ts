import { randomBytes } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Kind, OperationTypeNode, parse } from "graphql";
import { ShopSettings } from "~/conversations/settings";
import { closeDatabase, forShop } from "~/platform/database";
import { closeEvents } from "~/platform/events";
import { closeJobs } from "~/platform/jobs";
import { log } from "~/platform/log";
import { closeMail } from "~/platform/mail";
import { migrate } from "~/platform/migrate";
import { syncCatalogue } from "~/products/sync-catalogue";
import { shopIdOf } from "~/platform/shop-id";
import { openServer, prepareDatabase, type DatabaseUrls } from "../../../scripts/database";
import { startModel, type ModelStandIn, type Script } from "../../model/stand-in";
import { DEMO_SHOP } from "../../shopify/identity";
import { useStandIn } from "../../shopify/preload";
import { startShopify, type Shopify } from "../../shopify/start";
import { appEnvironment } from "../../support/app-environment";
import { DEMO_STORES } from "../../support/world";
import { dropDatabase } from "../../support/database";
import { EVERY_SCOPE } from "../../support/scopes";
import { connect } from "../../support/shopify-world";
import { rareOrders } from "./rare-orders";

/**
 * The app on a real database, connected to a stand-in Shopify with the demo's store and one of rare cases, and to a
 * model stand-in that is off until `useModel`.
 */
export interface PlayWorld {
  shopify: Shopify;
  model: ModelStandIn;
  modelIsOn: boolean;
  /** What the shops' settings are but for what a conversation changes. */
  settings: Partial<ShopSettings>;
  /** The model answers by this script from now on; null: there is none, as without a key. */
  useModel(script: Script | null): Promise<void>;
  /** Names of the app's own mutations: none of them may run because of what somebody wrote. */
  mutations: ReadonlySet<string>;
  close(): Promise<void>;
}

/** On a migrated database that is nobody else's. Changes this process's environment. */
export async function openPlayWorld(database: DatabaseUrls): Promise<PlayWorld> {
  const model = await startModel();
  model.countsTokens = true;
  const endpoint = { MODEL_BASE_URL: model.url, MODEL_API_KEY: "model-key", MODEL_NAME: "stand-in" };
  Object.assign(process.env, appEnvironment(database), endpoint);
  const shopify = await startShopify({ stores: [DEMO_STORES[0]!, rareOrders()] });
  const restore = useStandIn(shopify.url);
  for (const { domain, store } of shopify.world.shops.values()) {
    await addShop(domain, store.data.shop.name, store.data.shop.ianaTimezone);
    await connect(shopify, domain);
  }
  const world: PlayWorld = {
    shopify,
    model,
    modelIsOn: false,
    settings: {},
    mutations: mutationNames(),
    useModel: async (script) => {
      // Far more than a run uses, so that no cap answers in the model's place.
      world.settings = script ? { modelSource: "app", modelMonthlyTokens: 1_000_000_000 } : { modelSource: "off" };
      for (const domain of shopify.world.shops.keys()) await saveSettings(world, domain);
      world.modelIsOn = script !== null;
      if (script) model.play(script);
    },
    close: async () => {
      await closeJobs(2_000);
      await closeEvents();
      closeMail();
      await closeDatabase();
      restore();
      await shopify.stop();
      await model.stop();
      for (const name of Object.keys(endpoint)) Reflect.deleteProperty(process.env, name);
    },
  };
  await world.useModel(null);
  await syncCatalogue(shopIdOf(DEMO_SHOP), null);
  return world;
}

/** The shop's settings: the world's, and what one conversation changes of them. */
export async function saveSettings(
  { settings }: PlayWorld,
  domain: string,
  more: Partial<ShopSettings> = {},
): Promise<void> {
  const id = shopIdOf(domain);
  await forShop(id, (tx) =>
    tx.shop.update({ where: { id }, data: { settings: ShopSettings.parse({ ...settings, ...more }) } }),
  );
}

/** The same on a throw-away database of its own, for the command line. */
export function withPlayWorld<Result>(run: (world: PlayWorld) => Promise<Result>): Promise<Result> {
  return withOwnDatabase(async (database) => {
    const world = await openPlayWorld(database);
    try {
      return await run(world);
    } finally {
      await world.close();
    }
  });
}

/** A migrated database that is gone afterwards. */
export async function withOwnDatabase<Result>(run: (database: DatabaseUrls) => Promise<Result>): Promise<Result> {
  // Figures and what is wrong go to the terminal; the app's own lines would bury them.
  log.level = "silent";
  const server = await openServer();
  const name = `warmline_eval_${process.pid}_${randomBytes(4).toString("hex")}`;
  try {
    const database = await prepareDatabase(server.adminUrl, name);
    await migrate(database.ownerUrl);
    return await run(database);
  } finally {
    await dropDatabase(server.adminUrl, name);
    await server.release();
  }
}

async function addShop(domain: string, name: string, timeZone: string): Promise<void> {
  const id = shopIdOf(domain);
  await forShop(id, (tx) =>
    tx.shop.create({
      data: {
        ...{ id, domain, name, timeZone, contactEmail: "team@example.com" },
        ...{ storefrontUrl: `https://${domain}`, scopes: EVERY_SCOPE },
      },
    }),
  );
}

/** Names of the app's own mutations. */
export function mutationNames(): Set<string> {
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
