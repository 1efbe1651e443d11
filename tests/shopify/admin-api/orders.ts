import { fulfillmentsSoFar } from "../carriers/fulfillment-state";
import { cents, scale, subtract } from "../store/money";
import {
  cancelledAt,
  closedAt,
  currentQuantity,
  currentTotalPrice,
  discountedUnitPrice,
  displayFinancialStatus,
  displayFulfillmentStatus,
  originalTotalPrice,
  outstanding,
  refundableQuantity,
  refundsSoFar,
  returnsSoFar,
  returnStatus,
  shippingPrice,
  subtotalPrice,
  totalDiscounts,
  totalPrice,
  totalRefunded,
  unfulfilledQuantity,
  zeroOf,
} from "../store/order-facts";
import type { LineItem, Order, Refund, Transaction } from "../store/types";
import { resolversFor, type PageArgs, type TypeResolvers } from "./context";
import { legacyResourceId } from "./ids";
import { findOrders, type OrderListArgs } from "./order-search";
import { isVisibleOrder, visibleOrders } from "./visible-orders";

export const orderResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    order: (_root, { id }: { id: string }, context) => {
      const order = context.shop.store.order(id);
      return order && isVisibleOrder(order, context) ? order : null;
    },
    orders: (_root, args: OrderListArgs, context) => findOrders(visibleOrders(context), args, context),
    ordersCount: (_root, args: OrderListArgs, context) => ({
      count: findOrders(visibleOrders(context), args, context).length,
      precision: "EXACT",
    }),
  }),
  resolversFor<Order>("Order", {
    legacyResourceId,
    number: (order) => Number(/\d+/.exec(order.name)?.[0] ?? 0),
    cancelledAt: (order, _args, { world }) => cancelledAt(order, world.clock),
    cancelReason: (order, _args, { world }) => (cancelledAt(order, world.clock) ? order.cancelReason : null),
    closedAt: (order, _args, { world }) => closedAt(order, world.clock),
    closed: (order, _args, { world }) => closedAt(order, world.clock) !== null,
    confirmed: () => true,
    updatedAt: (order) => order.updatedAt ?? order.createdAt,
    currencyCode: (order, _args, { shop }) => order.currencyCode ?? shop.store.data.shop.currencyCode,
    presentmentCurrencyCode: (order) =>
      order.presentmentCurrencyCode ?? totalPrice(order).presentmentMoney.currencyCode,
    statusPageUrl: (order, _args, { shop }) =>
      order.statusPageUrl ?? `https://${shop.domain}/account/orders/${legacyResourceId(order)}`,
    displayFulfillmentStatus: (order, _args, { world }) => displayFulfillmentStatus(order, world.clock),
    displayFinancialStatus: (order, _args, { world }) => displayFinancialStatus(order, world.clock),
    returnStatus: (order, _args, { world }) => returnStatus(order, world.clock),
    requiresShipping: (order) => order.lineItems.some((line) => line.requiresShipping),
    fulfillable: (order, _args, { world }) =>
      !cancelledAt(order, world.clock) &&
      order.lineItems.some((line) => unfulfilledQuantity(order, line, world.clock) > 0),
    fulfillments: (order, _args, { world }) => fulfillmentsSoFar(order, world.clock),
    fulfillmentsCount: (order, _args, { world }) => ({
      count: fulfillmentsSoFar(order, world.clock).length,
      precision: "EXACT",
    }),
    refunds: (order, _args, { world }) => refundsSoFar(order, world.clock),
    returns: (order, _args: PageArgs, { world }) => returnsSoFar(order, world.clock),
    shippingLine: (order) =>
      order.shippingLine && { ...order.shippingLine, currentDiscountedPriceSet: order.shippingLine.originalPriceSet },
    shippingLines: (order) => (order.shippingLine ? [order.shippingLine] : []),
    billingAddressMatchesShippingAddress: (order) =>
      JSON.stringify(order.billingAddress) === JSON.stringify(order.shippingAddress),
    subtotalLineItemsQuantity: (order) => order.lineItems.reduce((total, line) => total + line.quantity, 0),
    currentSubtotalLineItemsQuantity: (order, _args, { world }) =>
      order.lineItems.reduce((total, line) => total + currentQuantity(order, line, world.clock), 0),
    subtotalPriceSet: (order) => subtotalPrice(order),
    totalShippingPriceSet: (order) => shippingPrice(order),
    totalPriceSet: (order) => totalPrice(order),
    originalTotalPriceSet: (order) => originalTotalPrice(order),
    totalTaxSet: (order) => order.totalTaxSet ?? zeroOf(order),
    totalDiscountsSet: (order) => totalDiscounts(order),
    totalRefundedSet: (order, _args, { world }) => totalRefunded(order, world.clock),
    currentTotalPriceSet: (order, _args, { world }) => currentTotalPrice(order, world.clock),
    netPaymentSet: (order, _args, { world }) =>
      subtract(currentTotalPrice(order, world.clock), outstanding(order, world.clock)),
    fullyPaid: (order, _args, { world }) =>
      !["PENDING", "AUTHORIZED", "PARTIALLY_PAID", "EXPIRED"].includes(
        displayFinancialStatus(order, world.clock) ?? "",
      ),
    refundable: (order, _args, { world }) => cents(currentTotalPrice(order, world.clock).shopMoney) > 0,
    discountCode: (order) => order.discountCodes[0] ?? null,
  }),
  resolversFor<LineItem>("LineItem", {
    name: (line) => (line.variantTitle ? `${line.title} - ${line.variantTitle}` : line.title),
    image: (line, _args, { shop }) => {
      if (line.image !== undefined) return line.image;
      const variant = line.variant && shop.store.variant(line.variant.id);
      const product = line.product && shop.store.product(line.product.id);
      return (variant?.media[0] ?? product?.media[0])?.image ?? null;
    },
    currentQuantity: (line, _args, { world, shop }) =>
      currentQuantity(shop.store.parentOf<Order>(line), line, world.clock),
    unfulfilledQuantity: (line, _args, { world, shop }) =>
      unfulfilledQuantity(shop.store.parentOf<Order>(line), line, world.clock),
    refundableQuantity: (line, _args, { world, shop }) =>
      refundableQuantity(shop.store.parentOf<Order>(line), line, world.clock),
    nonFulfillableQuantity: (line, _args, { world, shop }) => {
      const order = shop.store.parentOf<Order>(line);
      return line.quantity - unfulfilledQuantity(order, line, world.clock);
    },
    discountedUnitPriceSet: (line) => discountedUnitPrice(line),
    discountedUnitPriceAfterAllDiscountsSet: (line) => discountedUnitPrice(line),
    originalTotalSet: (line) => scale(line.originalUnitPriceSet, line.quantity),
    discountedTotalSet: (line) => scale(discountedUnitPrice(line), line.quantity),
    totalDiscountSet: (line) => scale(subtract(line.originalUnitPriceSet, discountedUnitPrice(line)), line.quantity),
    suggestedReturnReasonDefinitions: (_line, _args, { shop }) =>
      shop.store.data.returnReasonDefinitions.filter((reason) => !reason.deleted),
  }),
  resolversFor<Refund>("Refund", {
    legacyResourceId,
    order: (refund, _args, { shop }) => shop.store.parentOf<Order>(refund),
    updatedAt: (refund) => refund.createdAt,
    processedAt: (refund) => refund.createdAt,
  }),
  resolversFor<Refund["refundLineItems"][number]>("RefundLineItem", {
    id: (line) => line.id ?? null,
    restocked: (line) => line.restockType === "RETURN" || line.restockType === "CANCEL",
    subtotalSet: (line, _args, { shop }) => {
      const item = shop.store.lineItem(line.lineItem.id);
      return line.subtotalSet ?? (item ? scale(discountedUnitPrice(item), line.quantity) : null);
    },
  }),
  resolversFor<Transaction>("OrderTransaction", {
    formattedGateway: (transaction) => transaction.formattedGateway ?? transaction.gateway,
    order: (transaction, _args, { shop }) => shop.store.parentOf<Order>(transaction),
  }),
];
