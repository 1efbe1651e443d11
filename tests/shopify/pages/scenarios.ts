import { SCENARIO_TITLES, type ScenarioName } from "../demo-store/scenario-names";
import { scenarios } from "../demo-store/scenarios";
import { DEMO_SHOP } from "../identity";
import { displayFulfillmentStatus } from "../store/order-facts";
import type { ShopState, World } from "../world";

/** An order worth asking about. */
export interface Scenario {
  /** "#1005" */
  order: string;
  /** What a shopper proves it with. */
  email: string;
  /** What is special about it: "out for delivery". */
  title: string;
}

const SHOWN = 24;

/** The demo store's cases, one order each (as they are before the clock is moved); the newest orders of any other store. */
export function scenariosOf(world: World, shop: ShopState): Scenario[] {
  if (shop.domain === DEMO_SHOP) {
    const known = demoScenarios(shop);
    if (known.length > 0) return known;
  }
  return shop.store.data.orders
    .filter((order) => world.clock.hasPassed(order.createdAt))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
    .slice(0, SHOWN)
    .flatMap((order) => {
      const title = displayFulfillmentStatus(order, world.clock).toLowerCase().replaceAll("_", " ");
      return order.email ? [{ order: order.name, email: order.email, title }] : [];
    });
}

/** An order already shown is not taken again for another case. */
function demoScenarios(shop: ShopState): Scenario[] {
  const emailOf = new Map(shop.store.data.orders.map((order) => [order.name, order.email]));
  const taken = new Set<string>();
  const names = Object.keys(SCENARIO_TITLES) as ScenarioName[];
  return names.slice(0, SHOWN).flatMap((name) => {
    const rows: readonly { order: string; email: string | null }[] = scenarios[name];
    const row = rows.find(({ order, email }) => email !== null && emailOf.get(order) === email && !taken.has(order));
    if (!row?.email) return [];
    taken.add(row.order);
    return [{ order: row.order, email: row.email, title: SCENARIO_TITLES[name] }];
  });
}
