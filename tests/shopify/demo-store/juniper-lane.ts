import type { StoreFile } from "../store/types";
import { juniperCatalogue, juniperCollections } from "./catalogue";
import { countryOf } from "./countries";
import { buildCustomers, juniperBuyers } from "./customers";
import { juniperDiscounts } from "./discounts";
import { byDate, draftOrder, type OrderContext } from "./orders";
import { AS_OF, iso } from "./parcels";
import { delivered, planner } from "./plans";
import { afterPlans } from "./plans-after";
import { movingPlans } from "./plans-moving";
import { peoplePlans } from "./plans-people";
import { waitingPlans } from "./plans-waiting";
import { RETURN_REASONS } from "./returns";
import { scenarioModule } from "./scenario-module";
import { JUNIPER_SHOP, JUNIPER_LOCALES, JUNIPER_STAFF } from "./shop";
import { JUNIPER_ARTICLES, JUNIPER_PAGES } from "./pages";
import { withStoreCredit } from "./store-credit";

const ORDERS = 200;

export interface BuiltStore {
  store: StoreFile;
  pictures: Map<string, string>;
  scenarioModule: string;
}

export function buildJuniperLane(): BuiltStore {
  const { products, pictures } = juniperCatalogue();
  const buyers = juniperBuyers();
  const plan = planner(buyers);
  const special = [...waitingPlans(plan), ...movingPlans(plan), ...afterPlans(plan), ...peoplePlans(plan, buyers)];
  if (special.length > ORDERS) throw new Error(`${special.length} orders planned, ${ORDERS} wanted`);
  // The rest of the two hundred: everyday orders that arrived.
  const everyday = plan("~everyday", ORDERS - special.length, (who) => ({
    buyer: who(),
    shipments: [delivered(5, 45)],
  }));
  const context: OrderContext = {
    products,
    shopCurrency: "EUR",
    idBase: 6301000,
    pickupName: "Juniper Lane Studio, Fade Street",
    shippingPrice,
  };
  const drafts = [...special, ...everyday].map((order) => draftOrder(order, context)).sort(byDate);
  const orders = drafts.map((draft, index) => draft.build(`#${1001 + index}`, index + 1));
  return {
    store: {
      asOf: iso(AS_OF),
      shop: JUNIPER_SHOP,
      shopLocales: JUNIPER_LOCALES,
      staffMembers: JUNIPER_STAFF,
      products,
      collections: juniperCollections(products),
      customers: withStoreCredit(buildCustomers(buyers, "EUR"), orders),
      orders,
      discountNodes: juniperDiscounts(orders),
      returnReasonDefinitions: RETURN_REASONS,
      pages: JUNIPER_PAGES,
      articles: JUNIPER_ARTICLES,
    },
    pictures,
    scenarioModule: scenarioModule(drafts, orders),
  };
}

/** As the shipping policy says. */
function shippingPrice(country: string, goods: number): number {
  if (country === "IE") return goods >= 80 ? 0 : 5;
  if (countryOf(country).customs) return 19;
  return goods >= 150 ? 0 : 9;
}
