import type { Return, ReverseDelivery, ReverseFulfillmentOrder } from "../store/types";
import { nowIn, type Place } from "./place";
import { tellOfDelivery } from "./tell";
import { refuse } from "./user-errors";

/** An approved return has a way back for each of its pieces. */
export function openWayBack(ret: Return, { shop }: Place): void {
  shop.store.addReverseFulfillmentOrder(ret, {
    id: shop.store.newId("ReverseFulfillmentOrder"),
    status: "OPEN",
    lineItems: ret.returnLineItems.map((line) => ({
      id: shop.store.newId("ReverseFulfillmentOrderLineItem"),
      totalQuantity: line.quantity,
      fulfillmentLineItem: { id: line.fulfillmentLineItem.id },
      dispositions: [],
    })),
    reverseDeliveries: [],
  });
}

export interface ShippingInput {
  trackingInput?: { number?: string | null; url?: string | null } | null;
  labelInput?: { fileUrl: string } | null;
}

/** The mutation reverseDeliveryCreateWithShipping. No line items named: all of them. Throws Refusal. */
export function createReverseDelivery(
  reverseFulfillmentOrderId: string,
  lines: { reverseFulfillmentOrderLineItemId: string; quantity: number }[],
  shipping: ShippingInput,
  place: Place,
): ReverseDelivery {
  const { store } = place.shop;
  const back = store.find(reverseFulfillmentOrderId) as ReverseFulfillmentOrder | undefined;
  if (!back || !reverseFulfillmentOrderId.includes("/ReverseFulfillmentOrder/")) {
    return refuse(["reverseFulfillmentOrderId"], "Reverse fulfillment order could not be found.", "NOT_FOUND");
  }
  if (back.status !== "OPEN") {
    refuse(["reverseFulfillmentOrderId"], "Reverse fulfillment order is not open.", "INVALID_STATE");
  }
  const named = lines.length > 0 ? lines : back.lineItems.map(whole);
  named.forEach(({ reverseFulfillmentOrderLineItemId, quantity }, index) => {
    const field = ["reverseDeliveryLineItems", String(index)];
    const line = back.lineItems.find(({ id }) => id === reverseFulfillmentOrderLineItemId);
    if (!line) refuse([...field, "reverseFulfillmentOrderLineItemId"], "Line item could not be found.", "NOT_FOUND");
    const sent = back.reverseDeliveries
      .flatMap((delivery) => delivery.reverseDeliveryLineItems)
      .filter((one) => one.reverseFulfillmentOrderLineItem.id === reverseFulfillmentOrderLineItemId)
      .reduce((total, one) => total + one.quantity, 0);
    if (quantity < 1 || quantity + sent > (line?.totalQuantity ?? 0)) {
      refuse([...field, "quantity"], "Quantity is more than what is to be delivered.", "INVALID");
    }
  });
  const delivery: ReverseDelivery = {
    id: store.newId("ReverseDelivery"),
    deliverable: deliverableOf(shipping, place),
    reverseDeliveryLineItems: named.map(({ reverseFulfillmentOrderLineItemId, quantity }) => ({
      id: store.newId("ReverseDeliveryLineItem"),
      quantity,
      reverseFulfillmentOrderLineItem: { id: reverseFulfillmentOrderLineItemId },
    })),
  };
  store.addReverseDelivery(back, delivery);
  tellOfDelivery(place, store.parentOf<Return>(back), delivery);
  return delivery;
}

/** The mutation reverseDeliveryShippingUpdate. Throws Refusal. */
export function updateReverseDelivery(id: string, shipping: ShippingInput, place: Place): ReverseDelivery {
  const { store } = place.shop;
  const delivery = store.find(id) as ReverseDelivery | undefined;
  if (!delivery || !id.includes("/ReverseDelivery/")) {
    return refuse(["reverseDeliveryId"], "Reverse delivery could not be found.", "NOT_FOUND");
  }
  const next = deliverableOf(shipping, place);
  delivery.deliverable = {
    label: next.label ?? delivery.deliverable?.label ?? null,
    tracking: next.tracking ?? delivery.deliverable?.tracking ?? null,
  };
  tellOfDelivery(place, store.parentOf<Return>(store.parentOf(delivery)), delivery);
  return delivery;
}

const whole = ({ id, totalQuantity }: ReverseFulfillmentOrder["lineItems"][number]) => ({
  reverseFulfillmentOrderLineItemId: id,
  quantity: totalQuantity,
});

/** Shopify guesses the carrier from the address of its tracking page; only some are known here. */
function deliverableOf({ trackingInput, labelInput }: ShippingInput, place: Place) {
  const at = nowIn(place);
  const host = trackingInput?.url ? new URL(trackingInput.url).host : "";
  const [carrier = null] = ["An Post", "DHL", "DPD", "UPS", "FedEx", "Evri"].filter((name) =>
    host.includes(name.toLowerCase().replace(" ", "")),
  );
  return {
    label: labelInput ? { publicFileUrl: labelInput.fileUrl, createdAt: at, updatedAt: at } : null,
    tracking: trackingInput
      ? { carrierName: carrier, number: trackingInput.number ?? null, url: trackingInput.url ?? null }
      : null,
  };
}
