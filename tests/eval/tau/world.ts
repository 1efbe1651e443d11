import { join } from "node:path";
import { ShopSettings } from "~/conversations/settings";
import { closeDatabase, forShop } from "~/platform/database";
import { closeEvents } from "~/platform/events";
import { closeJobs } from "~/platform/jobs";
import { closeMail } from "~/platform/mail";
import { shopIdOf } from "~/platform/shop-id";
import { publishPolicy } from "~/policy/publish-policy";
import type { DatabaseUrls } from "../../../scripts/database";
import { startMailbox, type Mailbox } from "../../shopify/mail/mailbox";
import { useStandIn } from "../../shopify/preload";
import { startShopify, type Shopify } from "../../shopify/start";
import { loadStore } from "../../shopify/store/load";
import type { StoreFile } from "../../shopify/store/types";
import type { ShopState } from "../../shopify/world";
import { appEnvironment } from "../../support/app-environment";
import { EVERY_SCOPE } from "../../support/scopes";
import { connect } from "../../support/shopify-world";
import { withOwnDatabase } from "../play/world";
import { convertStore, readTauStore } from "./convert-store";
import { TAU_POLICY } from "./policy";
import type { TauStore } from "./tau-store";

/** A shop of the app with tau-bench's store at a stand-in Shopify, under tau-bench's rules. */
export interface TauWorld {
  tau: TauStore;
  shopId: string;
  shopify: Shopify;
  shop: ShopState;
  mailbox: Mailbox;
  /** The store as it was, with these users and their orders alone, since a small one is there at once. Null: all. */
  reset(users: ReadonlySet<string> | null): Promise<void>;
  /** As though a day had passed for everything that is counted: many rows are about the same few people. */
  forgetLimits(): Promise<void>;
}

/** The app, its database, a mailbox and a stand-in Shopify with as many such shops as rows are played at once. */
export interface TauWorlds {
  shops: TauWorld[];
  close(): Promise<void>;
}

/** With the app's own scopes: what it may not do at Shopify it cannot do here. */
const APP = join(import.meta.dirname, "../../../shopify.app.toml");
/** So that Shopify's job of a cancellation is done at the first look, and no time is spent on waiting. */
const SPEED = 300;

/** A shop mostly waits for its database, while another goes on. */
const AT_ONCE = 4;

/** On a migrated database that is nobody else's. Changes this process's environment. */
export async function openTauWorlds(database: DatabaseUrls, tau: TauStore, count = AT_ONCE): Promise<TauWorlds> {
  const mailbox = await startMailbox();
  Object.assign(process.env, appEnvironment(database, { SMTP_URL: `smtp://localhost:${mailbox.port}` }));
  const empty = Array.from({ length: count }, (_, at) => storeOf(tau, at, new Set()));
  const shopify = await startShopify({ stores: empty, speed: SPEED, appToml: APP });
  const restore = useStandIn(shopify.url);
  const shops: TauWorld[] = [];
  for (const [at, shop] of [...shopify.world.shops.values()].entries()) {
    const shopId = await addShop(shopify, shop);
    shops.push({
      ...{ tau, shopId, shopify, shop, mailbox },
      reset: async (users) => {
        shop.store = loadStore(storeOf(tau, at, users), shopify.world.clock.now());
        await forShop(shopId, (tx) => tx.conversation.deleteMany({ where: { shopId } }));
      },
      forgetLimits: async () => {
        await forShop(shopId, (tx) => tx.allowance.deleteMany({ where: { shopId } }));
      },
    });
  }
  return {
    shops,
    close: async () => {
      await closeJobs(2_000);
      await closeEvents();
      closeMail();
      await closeDatabase();
      restore();
      await shopify.stop();
      await mailbox.stop();
      delete process.env.SMTP_URL;
    },
  };
}

/** The same on a throw-away database, for the command line. Throws UsageError. */
export async function withTauWorlds<Result>(
  storeFile: string,
  run: (shops: readonly TauWorld[]) => Promise<Result>,
): Promise<Result> {
  const tau = await readTauStore(storeFile);
  return withOwnDatabase(async (database) => {
    const worlds = await openTauWorlds(database, tau);
    try {
      return await run(worlds.shops);
    } finally {
      await worlds.close();
    }
  });
}

/** Every row by the next shop that is free; outcomes in the rows' order. */
export async function inTurn<Row, Outcome>(
  shops: readonly TauWorld[],
  rows: readonly Row[],
  play: (world: TauWorld, row: Row) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes = new Array<Outcome>(rows.length);
  const open = [...rows.entries()];
  const next = async (world: TauWorld): Promise<void> => {
    for (let entry = open.shift(); entry; entry = open.shift()) outcomes[entry[0]] = await play(world, entry[1]);
  };
  await Promise.all(shops.map(next));
  return outcomes;
}

/** With a domain and a name of its own, which its mails bear. */
function storeOf(tau: TauStore, at: number, users: ReadonlySet<string> | null): StoreFile {
  const isMeant = (userId: string) => users === null || users.has(userId);
  const file = convertStore({
    ...tau,
    users: Object.fromEntries(Object.entries(tau.users).filter(([id]) => isMeant(id))),
    orders: Object.fromEntries(Object.entries(tau.orders).filter(([, { user_id: id }]) => isMeant(id))),
  });
  const own = { myshopifyDomain: `tau-retail-${at + 1}.myshopify.com`, name: `tau retail ${at + 1}` };
  return { ...file, shop: { ...file.shop, ...own } };
}

async function addShop(shopify: Shopify, shop: ShopState): Promise<string> {
  const { domain } = shop;
  const { name, ianaTimezone: timeZone } = shop.store.data.shop;
  // What is measured is not how Shopify throttles.
  shop.unlimited = true;
  const id = shopIdOf(domain);
  const settings = ShopSettings.parse({ orderNamePrefix: "#W", modelSource: "off" });
  await forShop(id, (tx) =>
    tx.shop.create({
      data: {
        ...{ id, domain, name, timeZone, settings },
        ...{ contactEmail: "team@example.com", storefrontUrl: `https://${domain}`, scopes: EVERY_SCOPE },
      },
    }),
  );
  await connect(shopify, domain);
  await publishPolicy(id, { document: TAU_POLICY, note: "tau-bench", author: { id: "1", name: "Evaluation" } });
  return id;
}
