import { scale, zeroBag } from "../store/money";
import { totalPrice } from "../store/order-facts";
import type { Fulfillment, Order } from "../store/types";
import { restockingFee } from "./fees";
import { exchangePrice, type ReturnInput } from "./make-return";
import type { Place } from "./place";
import { fromPresentment, worthOf } from "./worth";

export type CalculateInput = Omit<ReturnInput, "returnLineItems"> & {
  returnLineItems?: ReturnInput["returnLineItems"] | null;
};

/** The query returnCalculate: what a return would come to, without making it. Null: nothing to calculate. */
export function calculateReturn(order: Order, input: CalculateInput, place: Place): Record<string, unknown> | null {
  const lines = (input.returnLineItems ?? []).map((wanted) => {
    const shipped = place.shop.store.find(wanted.fulfillmentLineItemId);
    const item = order.lineItems.find(({ id }) => id === (shipped as Shipped | undefined)?.lineItem.id);
    return { wanted, shipped, item };
  });
  if (lines.some(({ shipped, item }) => !shipped || !item)) return null;
  return {
    __typename: "CalculatedReturn",
    id: `gid://shopify/CalculatedReturn/${order.id.split("/").at(-1)}`,
    returnLineItems: lines.flatMap(({ wanted, shipped, item }, index) => {
      if (!item) return [];
      const { subtotal, tax } = worthOf(order, item, wanted.quantity);
      const percentage = wanted.restockingFee?.percentage ?? 0;
      return [
        {
          id: null,
          fulfillmentLineItem: shipped,
          quantity: wanted.quantity,
          subtotalSet: subtotal,
          subtotalBeforeOrderDiscountsSet: subtotal,
          totalTaxSet: tax,
          restockingFee: percentage
            ? {
                __typename: "CalculatedRestockingFee",
                id: `gid://shopify/CalculatedRestockingFee/${index + 1}`,
                percentage,
                amountSet: restockingFee(order, item, wanted.quantity, percentage),
              }
            : null,
        },
      ];
    }),
    exchangeLineItems: (input.exchangeLineItems ?? []).map((exchange) => {
      const { original, discounted } = exchangePrice(order, exchange, place);
      return {
        id: null,
        quantity: exchange.quantity,
        variant: place.shop.store.variant(exchange.variantId ?? "") ?? null,
        originalUnitPriceSet: original,
        discountedUnitPriceSet: discounted,
        subtotalSet: scale(discounted, exchange.quantity),
        totalTaxSet: zeroBag(totalPrice(order)),
        calculatedDiscountAllocations: [],
      };
    }),
    returnShippingFee: input.returnShippingFee
      ? {
          __typename: "CalculatedReturnShippingFee",
          id: "gid://shopify/CalculatedReturnShippingFee/1",
          amountSet: fromPresentment(order, input.returnShippingFee.amount.amount),
        }
      : null,
  };
}

type Shipped = Fulfillment["fulfillmentLineItems"][number];
