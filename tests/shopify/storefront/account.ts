import { paymentPath } from "../checkout/pay-order";
import { displayName } from "../store/customer-facts";
import { outstanding } from "../store/order-facts";
import type { Customer, Order } from "../store/types";
import type { ShopState } from "../world";
import { orderDrop, orderStatusPath } from "./drops";
import type { Page, PageVisit } from "./render-page";

/** The pages behind a sign-in and the order status page; "login" where nobody is signed in who may see it. */
export function accountPage(visit: PageVisit): Page | "login" | null {
  const { world, shop, path, customer, locale } = visit;
  const show = (order: Order): Page => ({
    template: "order",
    title: order.name,
    scope: { order: orderDrop(world, shop, order, locale.root_url) },
  });

  if (path === "/account/login") return loginPage(shop);
  if (path === "/account") return customer ? { template: "account", title: displayName(customer) } : "login";
  const [, number] = /^\/account\/orders\/(\d+)$/.exec(path) ?? [];
  if (number) {
    if (!customer) return "login";
    const order = shop.store.order(`gid://shopify/Order/${number}`);
    return order && order.customer?.id === customer.id && world.clock.hasPassed(order.createdAt) ? show(order) : null;
  }
  const paying = orderToPay(visit);
  if (paying) return paymentPage(visit, paying);
  const byLink = shop.store.data.orders.find(
    (order) => orderStatusPath(order) === path && world.clock.hasPassed(order.createdAt),
  );
  return byLink ? show(byLink) : null;
}

/** The order whose payment page stands at this path. */
export const orderToPay = ({ shop, path }: Pick<PageVisit, "shop" | "path">): Order | null =>
  shop.store.data.orders.find((order) => paymentPath(order) === path) ?? null;

function paymentPage({ world, shop, locale }: PageVisit, order: Order): Page {
  const due = Number(outstanding(order, world.clock).shopMoney.amount);
  return {
    template: "payment",
    title: order.name,
    scope: { order: orderDrop(world, shop, order, locale.root_url), due: Math.round(Math.max(0, due) * 100) },
  };
}

/** `failed`: the address that nobody has. */
export function loginPage(shop: ShopState, failed = ""): Page {
  const known = shop.store.data.customers.flatMap((customer) => {
    const email = customer.defaultEmailAddress?.emailAddress;
    return email ? [{ email, name: displayName(customer) }] : [];
  });
  return {
    template: "login",
    title: shop.store.data.shop.name,
    scope: { known_customers: known, email: failed, error: failed !== "" },
  };
}

export function customerByEmail(shop: ShopState, email: string): Customer | null {
  const wanted = email.trim().toLowerCase();
  return (
    shop.store.data.customers.find((each) => each.defaultEmailAddress?.emailAddress.toLowerCase() === wanted) ?? null
  );
}
