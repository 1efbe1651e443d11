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
import type { ShopState } from "../../shopify/world";
import { appEnvironment } from "../../support/app-environment";
import { EVERY_SCOPE } from "../../support/scopes";
import { connect } from "../../support/shopify-world";
import { withOwnDatabase } from "../play/world";
import { convertStore, readTauStore } from "./convert-store";
import { TAU_POLICY } from "./policy";
import type { TauStore } from "./tau-store";

/** The app, its database, a mailbox and a stand-in Shopify that has tau-bench's store, under tau-bench's rules. */
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
  close(): Promise<void>;
}

/** With the app's own scopes: what it may not do at Shopify it cannot do here. */
const APP = join(import.meta.dirname, "../../../shopify.app.toml");
/** So that Shopify's job of a cancellation is done at the first look, and no time is spent on waiting. */
const SPEED = 300;

/** On a migrated database that is nobody else's. Changes this process's environment. */
export async function openTauWorld(database: DatabaseUrls, tau: TauStore): Promise<TauWorld> {
  const mailbox = await startMailbox();
  Object.assign(process.env, appEnvironment(database, { SMTP_URL: `smtp://localhost:${mailbox.port}` }));
  const shopify = await startShopify({ stores: [convertStore(tau)], speed: SPEED, appToml: APP });
  const restore = useStandIn(shopify.url);
  const shop = shopify.shop();
  const { domain } = shop;
  const { name, ianaTimezone: timeZone } = shop.store.data.shop;
  // What is measured is not how Shopify throttles.
  shop.unlimited = true;
  const shopId = shopIdOf(domain);
  const settings = ShopSettings.parse({ orderNamePrefix: "#W", modelSource: "off" });
  await forShop(shopId, (tx) =>
    tx.shop.create({
      data: {
        ...{ id: shopId, domain, name, timeZone, settings },
        ...{ contactEmail: "team@example.com", storefrontUrl: `https://${domain}`, scopes: EVERY_SCOPE },
      },
    }),
  );
  await connect(shopify, domain);
  await publishPolicy(shopId, { document: TAU_POLICY, note: "tau-bench", author: { id: "1", name: "Evaluation" } });
  return {
    ...{ tau, shopId, shopify, shop, mailbox },
    reset: async (users) => {
      const isMeant = (userId: string) => users === null || users.has(userId);
      const store = {
        ...tau,
        users: Object.fromEntries(Object.entries(tau.users).filter(([id]) => isMeant(id))),
        orders: Object.fromEntries(Object.entries(tau.orders).filter(([, { user_id: id }]) => isMeant(id))),
      };
      shop.store = loadStore(convertStore(store), shopify.world.clock.now());
      await forShop(shopId, (tx) => tx.conversation.deleteMany({ where: { shopId } }));
    },
    forgetLimits: async () => {
      await forShop(shopId, (tx) => tx.allowance.deleteMany({ where: { shopId } }));
    },
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
export async function withTauWorld<Result>(
  storeFile: string,
  run: (world: TauWorld) => Promise<Result>,
): Promise<Result> {
  const tau = await readTauStore(storeFile);
  return withOwnDatabase(async (database) => {
    const world = await openTauWorld(database, tau);
    try {
      return await run(world);
    } finally {
      await world.close();
    }
  });
}
