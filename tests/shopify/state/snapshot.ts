import { refundAnswers, restoreRefundAnswers, type RefundAnswers } from "../admin-api/refunds";
import { changedProxyPath, changeProxyPath, type ProxyPath } from "../app-proxy/path";
import type { ClockState } from "../clock";
import { giftCardsOf, restoreGiftCards, type GiftCard } from "../credit/gift-cards";
import { creditTransactions, restoreTransactions, type CreditTransaction } from "../credit/store-credit";
import { changeScopes } from "../installation";
import { editsOf, noteEdit, removedQuantity, removePieces, type EditState } from "../orders/edit-state";
import { doneJobs, restoreDoneJobs } from "../orders/jobs";
import { Store } from "../store/store";
import type { Customer, LineItem, Order, StoreData } from "../store/types";
import type { AppRegistration, ShopState, World } from "../world";

/** All that Shopify would still know tomorrow. Open sessions of edits, faults and counted points are not of it. */
export interface WorldState {
  clock: ClockState;
  app: Pick<AppRegistration, "url" | "scopes" | "optionalScopes">;
  shops: ShopSnapshot[];
}

type KeptAsItStands =
  | "domain"
  | "installed"
  | "uninstalledAt"
  | "grantedScopes"
  | "allowsOptionalScopes"
  | "accessTokens"
  | "refreshTokens"
  | "subscriptions"
  /** Only those that the app has not taken yet. */
  | "deliveries"
  | "appMetafields";

/** One graph: what stands beside the store points to the store's own objects. */
export interface ShopSnapshot extends Pick<ShopState, KeptAsItStands> {
  data: StoreData;
  lastIds: Map<string, number>;
  edits: { order: Order; state: EditState }[];
  removed: { line: LineItem; quantity: number }[];
  giftCards: GiftCard[];
  credit: { account: Customer["storeCreditAccounts"][number]; transactions: CreditTransaction[] }[];
  refundAnswers: RefundAnswers;
  doneJobs: string[];
  proxyPath: ProxyPath | null;
}

/** Shares its objects with the world: to be written before anything else happens. */
export function snapshotOf({ clock, app, shops }: World): WorldState {
  const { url, scopes, optionalScopes } = app;
  return { clock: clock.state(), app: { url, scopes, optionalScopes }, shops: [...shops.values()].map(snapshotOfShop) };
}

function snapshotOfShop(shop: ShopState): ShopSnapshot {
  const { data } = shop.store;
  const lines = data.orders.flatMap(({ lineItems }) => lineItems);
  const accounts = data.customers.flatMap(({ storeCreditAccounts }) => storeCreditAccounts);
  return {
    domain: shop.domain,
    installed: shop.installed,
    uninstalledAt: shop.uninstalledAt,
    grantedScopes: shop.grantedScopes,
    allowsOptionalScopes: shop.allowsOptionalScopes,
    accessTokens: shop.accessTokens,
    refreshTokens: shop.refreshTokens,
    subscriptions: shop.subscriptions,
    deliveries: shop.deliveries.filter(({ state }) => state === "waiting"),
    appMetafields: shop.appMetafields,
    data,
    lastIds: shop.store.lastIds(),
    edits: data.orders.flatMap((order) => {
      const state = editsOf(order);
      return state ? [{ order, state }] : [];
    }),
    removed: lines.flatMap((line) => {
      const quantity = removedQuantity(line);
      return quantity > 0 ? [{ line, quantity }] : [];
    }),
    giftCards: giftCardsOf(shop),
    credit: accounts.flatMap((account) => {
      const transactions = creditTransactions(account);
      return transactions.length > 0 ? [{ account, transactions }] : [];
    }),
    refundAnswers: refundAnswers(shop),
    doneJobs: doneJobs(shop),
    proxyPath: changedProxyPath(shop),
  };
}

/** What was kept of a shop, in the place of what a new one has. `app`: where the app answered then and answers now. */
export function restoreShop(
  fresh: Omit<ShopState, "domain" | "store">,
  snapshot: ShopSnapshot,
  app: { before: string; now: string },
): ShopState {
  const store = new Store(snapshot.data, snapshot.lastIds);
  const moved = <Message extends { uri: string }>(message: Message): Message =>
    message.uri.startsWith(`${app.before}/`)
      ? { ...message, uri: app.now + message.uri.slice(app.before.length) }
      : message;
  const { domain, installed, uninstalledAt, grantedScopes, allowsOptionalScopes } = snapshot;
  const { accessTokens, refreshTokens, appMetafields } = snapshot;
  const shop: ShopState = {
    ...fresh,
    ...{ domain, store, installed, uninstalledAt, grantedScopes, allowsOptionalScopes },
    ...{ accessTokens, refreshTokens, appMetafields },
    subscriptions: snapshot.subscriptions.map(moved),
    deliveries: snapshot.deliveries.map(moved),
  };
  for (const { order, state } of snapshot.edits) noteEdit(order, state);
  for (const { line, quantity } of snapshot.removed) removePieces(line, quantity);
  for (const { account, transactions } of snapshot.credit) restoreTransactions(account, transactions);
  restoreGiftCards(shop, snapshot.giftCards);
  restoreRefundAnswers(shop, snapshot.refundAnswers);
  restoreDoneJobs(shop, snapshot.doneJobs);
  if (snapshot.proxyPath) changeProxyPath(shop, snapshot.proxyPath);
  return shop;
}

/**
 * What a release of the app does to its installations: where the configuration asks for other scopes than it did, the
 * required ones are granted, the optional ones stay as each merchant answered, and the app is told.
 */
export function followConfiguration(world: World, before: WorldState["app"]): void {
  const text = ({ scopes, optionalScopes }: WorldState["app"]) => JSON.stringify([scopes, optionalScopes]);
  if (text(before) === text(world.app)) return;
  const { scopes, optionalScopes } = world.app;
  for (const shop of world.shops.values()) {
    if (!shop.installed) continue;
    changeScopes(world, shop, [...scopes, ...optionalScopes.filter((scope) => shop.grantedScopes.has(scope))]);
  }
}
