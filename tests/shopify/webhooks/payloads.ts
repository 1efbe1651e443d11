import { randomInt } from "node:crypto";
import {
  deliveredAt,
  displayStatus,
  estimatedDeliveryAt,
  eventsSoFar,
  fulfillmentsSoFar,
} from "../carriers/fulfillment-state";
import { displayName } from "../store/customer-facts";
import type { MoneyBag } from "../store/money";
import {
  cancelledAt,
  closedAt,
  currentQuantity,
  currentTotalPrice,
  displayFinancialStatus,
  displayFulfillmentStatus,
  discountedUnitPrice,
  subtotalPrice,
  totalDiscounts,
  totalPrice,
  unfulfilledQuantity,
} from "../store/order-facts";
import type { Customer, Fulfillment, FulfillmentEvent, LineItem, MailingAddress, Order, Product } from "../store/types";
import type { ShopState, WebhookPayload, World } from "../world";

/**
 * Payloads look like the REST API: snake case, numeric ids, `admin_graphql_api_id` beside them, dates in the shop's
 * present. Personal fields are null without their protected data level, as in GraphQL.
 */

export function productPayload({ clock }: World, product: Product): WebhookPayload {
  return {
    ...ids(product.id),
    title: product.title,
    body_html: product.descriptionHtml,
    handle: product.handle,
    product_type: product.productType,
    vendor: product.vendor,
    status: product.status.toLowerCase(),
    tags: product.tags.join(", "),
    published_at: product.publishedAt ? clock.present(product.publishedAt) : null,
    updated_at: product.updatedAt ? clock.present(product.updatedAt) : null,
    variants: product.variants.map((variant) => ({
      ...ids(variant.id),
      title: variant.title,
      price: variant.price,
      inventory_quantity: variant.inventoryQuantity,
      inventory_policy: variant.inventoryPolicy.toLowerCase(),
    })),
  };
}

export function orderPayload(world: World, shop: ShopState, order: Order): WebhookPayload {
  const { clock } = world;
  const at = (iso: string | null | undefined) => (iso ? clock.present(iso) : null);
  const fulfillmentStatus = displayFulfillmentStatus(order, clock);
  const customer = order.customer && shop.store.customer(order.customer.id);
  return {
    ...ids(order.id),
    name: order.name,
    order_number: Number(/\d+/.exec(order.name)?.[0] ?? 0),
    confirmation_number: order.confirmationNumber,
    created_at: at(order.createdAt),
    processed_at: at(order.processedAt ?? order.createdAt),
    updated_at: at(order.updatedAt ?? order.createdAt),
    cancelled_at: at(cancelledAt(order, clock)),
    cancel_reason: cancelledAt(order, clock) ? (order.cancelReason?.toLowerCase() ?? null) : null,
    closed_at: at(closedAt(order, clock)),
    currency: order.currencyCode ?? shop.store.data.shop.currencyCode,
    presentment_currency: totalPrice(order).presentmentMoney.currencyCode,
    customer_locale: order.customerLocale,
    email: allowed(shop, "email", order.email),
    contact_email: allowed(shop, "email", order.email),
    phone: allowed(shop, "phone", order.phone),
    financial_status: displayFinancialStatus(order, clock)?.toLowerCase() ?? null,
    fulfillment_status: { FULFILLED: "fulfilled", PARTIALLY_FULFILLED: "partial" }[fulfillmentStatus] ?? null,
    note: order.note,
    tags: order.tags.join(", "),
    test: order.test,
    source_name: order.sourceName,
    subtotal_price: subtotalPrice(order).shopMoney.amount,
    total_discounts: totalDiscounts(order).shopMoney.amount,
    discount_codes: discountCodes(order),
    discount_applications: order.discountApplications.map((one) => ({
      type: "discount_code",
      code: one.code,
      target_type: one.targetType.toLowerCase(),
      target_selection: one.targetSelection.toLowerCase(),
      allocation_method: one.allocationMethod.toLowerCase(),
      ...applicationValue(one),
    })),
    total_price: totalPrice(order).shopMoney.amount,
    total_price_set: moneySet(totalPrice(order)),
    current_total_price: currentTotalPrice(order, clock).shopMoney.amount,
    current_total_price_set: moneySet(currentTotalPrice(order, clock)),
    customer: customer ? customerPayload(world, shop, customer) : null,
    shipping_address: address(shop, order.shippingAddress),
    billing_address: address(shop, order.billingAddress),
    line_items: order.lineItems.map((line) => lineItem(world, order, line)),
    fulfillments: fulfillmentsSoFar(order, clock).map((fulfillment) =>
      fulfillmentPayload(world, shop, order, fulfillment),
    ),
    refunds: order.refunds
      .filter((refund) => clock.hasPassed(refund.createdAt))
      .map((refund) => ({
        ...ids(refund.id),
        order_id: number(order.id),
        created_at: at(refund.createdAt),
        note: refund.note,
      })),
  };
}

export function fulfillmentPayload(
  world: World,
  shop: ShopState,
  order: Order,
  fulfillment: Fulfillment,
): WebhookPayload {
  const { clock } = world;
  const status = displayStatus(fulfillment, clock);
  const hasEvents = eventsSoFar(fulfillment, clock).length > 0 || deliveredAt(fulfillment, clock) !== null;
  return {
    ...ids(fulfillment.id),
    order_id: number(order.id),
    name: fulfillment.name ?? `${order.name}-F${order.fulfillments.indexOf(fulfillment) + 1}`,
    status: fulfillment.status.toLowerCase(),
    shipment_status: hasEvents ? (status?.toLowerCase() ?? null) : null,
    created_at: clock.present(fulfillment.createdAt),
    updated_at: clock.present(fulfillment.updatedAt ?? fulfillment.createdAt),
    service: "manual",
    email: allowed(shop, "email", order.email),
    destination: address(shop, order.shippingAddress),
    tracking_company: fulfillment.trackingInfo[0]?.company ?? null,
    tracking_number: fulfillment.trackingInfo[0]?.number ?? null,
    tracking_numbers: fulfillment.trackingInfo.map((info) => info.number).filter(Boolean),
    tracking_url: fulfillment.trackingInfo[0]?.url ?? null,
    tracking_urls: fulfillment.trackingInfo.map((info) => info.url).filter(Boolean),
    line_items: fulfillment.fulfillmentLineItems.flatMap((shipped) => {
      const line = order.lineItems.find(({ id }) => id === shipped.lineItem.id);
      return line ? [{ ...lineItem(world, order, line), quantity: shipped.quantity }] : [];
    }),
  };
}

export function fulfillmentEventPayload(
  world: World,
  shop: ShopState,
  order: Order,
  fulfillment: Fulfillment,
  event: FulfillmentEvent,
): WebhookPayload {
  const estimate = event.estimatedDeliveryAt ?? estimatedDeliveryAt(fulfillment, world.clock);
  const place = (value: string | number | null) => allowed(shop, "address", value);
  return {
    ...ids(event.id),
    fulfillment_id: number(fulfillment.id),
    order_id: number(order.id),
    shop_id: number(shop.store.data.shop.id),
    status: event.status.toLowerCase(),
    message: event.message,
    happened_at: world.clock.present(event.happenedAt),
    created_at: world.clock.present(event.createdAt ?? event.happenedAt),
    updated_at: world.clock.present(event.createdAt ?? event.happenedAt),
    estimated_delivery_at: estimate ? world.clock.present(estimate) : null,
    address1: place(event.address1),
    city: place(event.city),
    province: event.province,
    country: event.country,
    zip: place(event.zip),
    latitude: place(event.latitude),
    longitude: place(event.longitude),
  };
}

/** shop/update and app/uninstalled. */
export function shopPayload(world: World, shop: ShopState): WebhookPayload {
  const data = shop.store.data.shop;
  return {
    id: number(data.id),
    name: data.name,
    email: data.email,
    customer_email: data.contactEmail ?? data.email,
    domain: data.primaryDomain?.host ?? shop.domain,
    myshopify_domain: shop.domain,
    shop_owner: data.shopOwnerName,
    currency: data.currencyCode,
    iana_timezone: data.ianaTimezone,
    primary_locale: shop.store.data.shopLocales.find(({ primary }) => primary)?.locale ?? "en",
    plan_display_name: data.plan.publicDisplayName,
    created_at: data.createdAt ? world.clock.present(data.createdAt) : null,
    updated_at: data.updatedAt ? world.clock.present(data.updatedAt) : null,
  };
}

export function scopesUpdatePayload(world: World, shop: ShopState, previous: Iterable<string>): WebhookPayload {
  return {
    id: number(shop.store.data.shop.id),
    shop_id: `gid://shopify/Shop/${number(shop.store.data.shop.id)}`,
    previous: [...previous],
    current: [...shop.grantedScopes],
    updated_at: world.clock.present(world.clock.now()),
  };
}

export function customersDataRequestPayload(shop: ShopState, customer: Customer): WebhookPayload {
  const orders = shop.store.ordersOf(customer.id).map(({ id }) => number(id));
  return { ...compliance(shop, customer), orders_requested: orders, data_request: { id: randomInt(2 ** 40) } };
}

export function customersRedactPayload(shop: ShopState, customer: Customer): WebhookPayload {
  const orders = shop.store.ordersOf(customer.id).map(({ id }) => number(id));
  return { ...compliance(shop, customer), orders_to_redact: orders };
}

export function shopRedactPayload(shop: ShopState): WebhookPayload {
  return { shop_id: number(shop.store.data.shop.id), shop_domain: shop.domain };
}

function compliance(shop: ShopState, customer: Customer): WebhookPayload {
  return {
    ...shopRedactPayload(shop),
    customer: {
      id: number(customer.id),
      email: customer.defaultEmailAddress?.emailAddress ?? null,
      phone: customer.defaultPhoneNumber?.phoneNumber ?? null,
    },
  };
}

function customerPayload(world: World, shop: ShopState, customer: Customer): WebhookPayload {
  return {
    ...ids(customer.id),
    email: allowed(shop, "email", customer.defaultEmailAddress?.emailAddress ?? null),
    phone: allowed(shop, "phone", customer.defaultPhoneNumber?.phoneNumber ?? null),
    first_name: allowed(shop, "name", customer.firstName),
    last_name: allowed(shop, "name", customer.lastName),
    display_name: allowed(shop, "name", displayName(customer)),
    state: customer.state.toLowerCase(),
    tags: customer.tags.join(", "),
    created_at: customer.createdAt ? world.clock.present(customer.createdAt) : null,
  };
}

function lineItem({ clock }: World, order: Order, line: LineItem): WebhookPayload {
  const open = unfulfilledQuantity(order, line, clock);
  return {
    ...ids(line.id),
    title: line.title,
    variant_title: line.variantTitle,
    name: line.variantTitle ? `${line.title} - ${line.variantTitle}` : line.title,
    sku: line.sku,
    vendor: line.vendor,
    quantity: line.quantity,
    current_quantity: currentQuantity(order, line, clock),
    fulfillable_quantity: open,
    fulfillment_status: open === 0 ? "fulfilled" : open < line.quantity ? "partial" : null,
    requires_shipping: line.requiresShipping,
    price: line.originalUnitPriceSet.shopMoney.amount,
    price_set: moneySet(discountedUnitPrice(line)),
    product_id: line.product ? number(line.product.id) : null,
    variant_id: line.variant ? number(line.variant.id) : null,
  };
}

type Application = Order["discountApplications"][number];

function applicationValue({ value }: Application): { value: string; value_type: "percentage" | "fixed_amount" } {
  return value.__typename === "PricingPercentageValue"
    ? { value: String(value.percentage ?? 0), value_type: "percentage" }
    : { value: value.amount ?? "0.0", value_type: "fixed_amount" };
}

/** Each code with what it took off; only one code per order here, so all that was taken off is its. */
function discountCodes(order: Order): WebhookPayload[] {
  return order.discountCodes.map((code, index) => {
    const application = order.discountApplications.find((one) => one.code === code);
    const isShipping = application?.targetType === "SHIPPING_LINE";
    const type = application ? applicationValue(application).value_type : "fixed_amount";
    const amount = index === 0 ? totalDiscounts(order).shopMoney.amount : "0.00";
    return { code, amount, type: isShipping ? "shipping" : type };
  });
}

function address(shop: ShopState, value: MailingAddress | null): WebhookPayload | null {
  return (
    value && {
      first_name: allowed(shop, "name", value.firstName),
      last_name: allowed(shop, "name", value.lastName),
      company: value.company,
      address1: allowed(shop, "address", value.address1),
      address2: allowed(shop, "address", value.address2),
      city: value.city,
      province: value.province,
      province_code: value.provinceCode,
      zip: allowed(shop, "address", value.zip),
      country: value.country,
      country_code: value.countryCodeV2,
      phone: allowed(shop, "phone", value.phone),
    }
  );
}

function allowed<Value>(shop: ShopState, level: "name" | "email" | "phone" | "address", value: Value): Value | null {
  return shop.protectedData.has(level) ? value : null;
}

function moneySet(bag: MoneyBag): WebhookPayload {
  const part = ({ amount, currencyCode }: MoneyBag["shopMoney"]) => ({ amount, currency_code: currencyCode });
  return { shop_money: part(bag.shopMoney), presentment_money: part(bag.presentmentMoney) };
}

function ids(gid: string): { id: number; admin_graphql_api_id: string } {
  return { id: number(gid), admin_graphql_api_id: gid };
}

function number(gid: string): number {
  return Number(gid.split("/").at(-1));
}
