import type { Order, Return } from "../store/types";
import { nowIn, type Place } from "./place";
import { openWayBack } from "./reverse-fulfillment";
import { tellOfReturn } from "./tell";
import { refuse } from "./user-errors";

const MAX_DECLINE_NOTE = 500;

type Decline = NonNullable<Return["decline"]>;

/** What becomes of a return, by the mutations of the same names. All throw Refusal. */

export function approveReturn(id: string, field: string[], place: Place): Return {
  const { ret, order } = find(id, field, place);
  mustBe(ret, ["REQUESTED"], field, "Return is not approvable.");
  ret.status = "OPEN";
  ret.requestApprovedAt = nowIn(place);
  openWayBack(ret, place);
  order.closedAt = null;
  tellOfReturn(place, order, ret, ["returns/approve", "returns/update"]);
  return ret;
}

export function declineReturn(id: string, { reason, note }: Decline, field: string[], place: Place): Return {
  const { ret, order } = find(id, [...field, "id"], place);
  mustBe(ret, ["REQUESTED"], [...field, "id"], "Return is not declinable.");
  if ([...(note ?? "")].length > MAX_DECLINE_NOTE) {
    refuse([...field, "declineNote"], `Decline note is too long (maximum is ${MAX_DECLINE_NOTE}).`, "TOO_LONG");
  }
  ret.status = "DECLINED";
  ret.decline = { reason, note };
  tellOfReturn(place, order, ret, ["returns/decline", "returns/update"]);
  return ret;
}

/** Only before anything came back or was paid out: Shopify's own condition. */
export function cancelReturn(id: string, place: Place): Return {
  const { ret, order } = find(id, ["id"], place);
  mustBe(ret, ["REQUESTED", "OPEN"], ["id"], "Return is not cancelable.");
  if (wasWorkedOn(ret)) refuse(["id"], "Return is not cancelable: it was processed already.", "INVALID_STATE");
  ret.status = "CANCELED";
  ret.reverseFulfillmentOrders.forEach((back) => (back.status = "CANCELED"));
  tellOfReturn(place, order, ret, ["returns/cancel", "returns/update"]);
  return ret;
}

export function closeReturn(id: string, place: Place): Return {
  const { ret, order } = find(id, ["id"], place);
  if (ret.status === "CLOSED") return ret;
  mustBe(ret, ["OPEN"], ["id"], "Return is not closable.");
  ret.status = "CLOSED";
  ret.closedAt = nowIn(place);
  ret.reverseFulfillmentOrders.forEach((back) => (back.status = "CLOSED"));
  tellOfReturn(place, order, ret, ["returns/close", "returns/update"]);
  return ret;
}

export function reopenReturn(id: string, place: Place): Return {
  const { ret, order } = find(id, ["id"], place);
  if (ret.status === "OPEN") return ret;
  mustBe(ret, ["CLOSED"], ["id"], "Return is not reopenable.");
  ret.status = "OPEN";
  ret.closedAt = null;
  tellOfReturn(place, order, ret, ["returns/reopen", "returns/update"]);
  return ret;
}

export function find(id: string, field: string[], { shop, world }: Place): { ret: Return; order: Order } {
  const ret = id.includes("/Return/") ? (shop.store.find(id) as Return | undefined) : undefined;
  if (!ret || !world.clock.hasPassed(ret.createdAt)) return refuse(field, "Return could not be found.", "NOT_FOUND");
  return { ret, order: shop.store.parentOf<Order>(ret) };
}

export function mustBe(ret: Return, statuses: Return["status"][], field: string[], message: string): void {
  if (!statuses.includes(ret.status)) refuse(field, message, "INVALID_STATE");
}

const wasWorkedOn = (ret: Return): boolean =>
  ret.returnLineItems.some(({ processedQuantity, refundedQuantity }) => processedQuantity + refundedQuantity > 0) ||
  ret.reverseFulfillmentOrders.some(({ lineItems }) => lineItems.some(({ dispositions }) => dispositions.length > 0));
