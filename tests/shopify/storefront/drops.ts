import { displayStatus, fulfillmentsSoFar } from "../carriers/fulfillment-state";
import { displayName, ordersPlaced } from "../store/customer-facts";
import {
  cancelledAt,
  discountedUnitPrice,
  displayFinancialStatus,
  displayFulfillmentStatus,
  shippingPrice,
  subtotalPrice,
  totalPrice,
  totalRefunded,
} from "../store/order-facts";
import type { Collection, Customer, Image, Order, Product, Variant } from "../store/types";
import type { ShopState, World } from "../world";
import type { LiquidImage } from "./liquid/filters";
import { hundredths } from "./liquid/money";

/** The Admin API's objects as Liquid has them: snake_case names, amounts in hundredths, numbers for ids. */

export function productDrop(product: Product, root: string) {
  const variants = product.variants.map((variant) => variantDrop(product, variant));
  const prices = variants.map(({ price }) => price);
  const images = imagesOf(product);
  return {
    id: legacyId(product.id),
    title: product.title,
    handle: product.handle,
    description: product.descriptionHtml,
    vendor: product.vendor,
    type: product.productType,
    tags: product.tags,
    url: `${root}products/${product.handle}`,
    available: variants.some(({ available }) => available),
    price: Math.min(...prices),
    price_min: Math.min(...prices),
    price_max: Math.max(...prices),
    price_varies: new Set(prices).size > 1,
    compare_at_price: variants[0]?.compare_at_price ?? null,
    options: product.options.map(({ name }) => name),
    has_only_default_variant: product.variants.length === 1 && product.variants[0]?.title === "Default Title",
    variants,
    images,
    featured_image: images[0] ?? null,
  };
}

export function variantDrop(product: Product, variant: Variant) {
  const own = variant.media[0]?.image ?? looseImage(variant);
  const sellable =
    variant.inventoryQuantity === null || variant.inventoryQuantity > 0 || variant.inventoryPolicy === "CONTINUE";
  return {
    id: legacyId(variant.id),
    title: variant.title,
    sku: variant.sku,
    price: hundredths(variant.price),
    compare_at_price: variant.compareAtPrice === null ? null : hundredths(variant.compareAtPrice),
    available: variant.availableForSale ?? sellable,
    image: own ? imageDrop(own, product.title) : (imagesOf(product)[0] ?? null),
  };
}

export function collectionDrop(collection: Collection, products: Product[], root: string) {
  return {
    id: legacyId(collection.id),
    title: collection.title,
    handle: collection.handle,
    description: collection.descriptionHtml,
    url: `${root}collections/${collection.handle}`,
    products: products.map((product) => productDrop(product, root)),
    products_count: products.length,
  };
}

export function customerDrop(world: World, shop: ShopState, customer: Customer, root: string) {
  const orders = ordersPlaced(shop.store, customer, world.clock);
  return {
    id: legacyId(customer.id),
    first_name: customer.firstName,
    last_name: customer.lastName,
    name: displayName(customer),
    email: customer.defaultEmailAddress?.emailAddress ?? null,
    phone: customer.defaultPhoneNumber?.phoneNumber ?? null,
    tags: customer.tags,
    has_account: customer.state === "ENABLED",
    orders_count: orders.length,
    orders: orders.map((order) => orderDrop(world, shop, order, root)),
    default_address: customer.defaultAddress,
  };
}

export function orderDrop(world: World, shop: ShopState, order: Order, root: string) {
  const { clock } = world;
  const cancelled = cancelledAt(order, clock);
  return {
    id: legacyId(order.id),
    name: order.name,
    email: order.email,
    created_at: clock.present(order.createdAt),
    cancelled: cancelled !== null,
    cancelled_at: cancelled && clock.present(cancelled),
    financial_status: displayFinancialStatus(order, clock)?.toLowerCase() ?? "",
    fulfillment_status: displayFulfillmentStatus(order, clock).toLowerCase(),
    currency: order.currencyCode ?? shop.store.data.shop.currencyCode,
    subtotal_price: hundredths(subtotalPrice(order).shopMoney.amount),
    shipping_price: hundredths(shippingPrice(order).shopMoney.amount),
    total_price: hundredths(totalPrice(order).shopMoney.amount),
    total_refunded_amount: hundredths(totalRefunded(order, clock).shopMoney.amount),
    customer_url: `${root}account/orders/${legacyId(order.id)}`,
    order_status_url: orderStatusPath(order),
    shipping_address: order.shippingAddress,
    line_items: order.lineItems.map((line) => {
      const product = line.product && shop.store.product(line.product.id);
      const variant = line.variant && shop.store.variant(line.variant.id);
      return {
        title: line.title,
        variant_title: line.variantTitle === "Default Title" ? null : line.variantTitle,
        quantity: line.quantity,
        final_line_price: hundredths(discountedUnitPrice(line).shopMoney.amount) * line.quantity,
        image: line.image
          ? imageDrop(line.image, line.title)
          : product
            ? variant
              ? variantDrop(product, variant).image
              : (imagesOf(product)[0] ?? null)
            : null,
        url: product ? `${root}products/${product.handle}` : null,
      };
    }),
    fulfillments: fulfillmentsSoFar(order, clock).map((fulfillment) => ({
      status: (displayStatus(fulfillment, clock) ?? "").toLowerCase(),
      created_at: clock.present(fulfillment.createdAt),
      tracking_company: fulfillment.trackingInfo[0]?.company ?? null,
      tracking_numbers: fulfillment.trackingInfo.map(({ number }) => number).filter(Boolean),
      tracking_url: fulfillment.trackingInfo[0]?.url ?? null,
      item_count: fulfillment.fulfillmentLineItems.reduce((total, { quantity }) => total + quantity, 0),
    })),
  };
}

/** The path of the page that anyone who has the link may see: "/orders/{token}". */
export function orderStatusPath(order: Order): string | null {
  return order.statusPageUrl ? new URL(order.statusPageUrl).pathname : null;
}

function imagesOf(product: Product): LiquidImage[] {
  const media = product.media.map(({ image }) => image);
  const loose = Array.isArray(product.images) ? (product.images as Image[]) : [];
  return (media.length > 0 ? media : loose).map((image) => imageDrop(image, product.title));
}

/** Files may give `image` beside `media`, as the Admin API has both. */
function looseImage(variant: Variant): Image | null {
  const { image } = variant as { image?: Image | null };
  return image ?? null;
}

function imageDrop(image: Image, fallbackAlt: string): LiquidImage {
  return {
    src: image.url,
    alt: image.altText ?? fallbackAlt,
    width: image.width ?? null,
    height: image.height ?? null,
  };
}

function legacyId(id: string): number {
  return Number(id.split("/").pop());
}
