import type { StoreFile } from "../store/types";
import type { Buyer } from "./customers";
import type { Currency } from "./money";
import type { ParcelPlan } from "./parcels";
import type { ScenarioName } from "./scenario-names";

export type OrderFile = NonNullable<StoreFile["orders"]>[number];

/** One parcel of an order: which of its lines (by position) it holds. Left out: everything not in another parcel. */
export interface ShipmentPlan extends ParcelPlan {
  lines?: number[];
  /** For shipments that no carrier event tells about, and for those that came to nothing. */
  shown?: {
    status?: "SUCCESS" | "CANCELLED" | "ERROR" | "FAILURE";
    displayStatus: NonNullable<OrderFile["fulfillments"]>[number]["displayStatus"];
  };
  /** No carrier at all: handed over in the shop or by mail. Hours before AS_OF; negative is still to come. */
  handedOverHoursAgo?: number;
}

export interface RefundPlan {
  hoursAgo: number;
  /** Positions of lines refunded in full quantity; "all" takes shipping too. */
  lines: number[] | "all" | "none";
  restock: "RETURN" | "CANCEL" | "NO_RESTOCK";
  /** A gesture without items, in the shop's currency. */
  gesture?: number;
  note: string | null;
}

export interface ReturnPlan {
  status: "REQUESTED" | "OPEN" | "CLOSED" | "DECLINED" | "CANCELED";
  hoursAgo: number;
  lines: number[];
  reason: string;
  customerNote: string | null;
  /** Label and number of the way back. */
  label?: boolean;
  /** What was found in the parcel; only after it came. */
  disposition?: "RESTOCKED" | "NOT_RESTOCKED" | "PROCESSING_REQUIRED";
  decline?: { reason: "FINAL_SALE" | "RETURN_PERIOD_ENDED" | "OTHER"; note: string };
  /** Title of another size or colour of the same product, by variant position. */
  exchange?: boolean;
  refund?: boolean;
  /** The refund went to the customer's store credit. */
  asStoreCredit?: boolean;
  /** Kept back for the way back, in the shop's currency. */
  fee?: number;
}

export interface OrderPlan {
  scenarios: ScenarioName[];
  /** Keeps lines and parcels alike when other orders are added. */
  key: string;
  buyer: Buyer;
  /** Guests may leave only one of the two. */
  contact?: { email: string | null; phone: string | null };
  /** Hours before AS_OF; left out: some hours before the first label. */
  placedHoursAgo?: number;
  currency?: Currency;
  /** Product handles, optionally "handle:variant position". Left out: one to three at random. */
  products?: string[];
  quantity?: number;
  discount?: { code: string; percent?: number; amount?: number; freeShipping?: boolean };
  delivery?: "shipping" | "local" | "storePickup" | "none";
  payment?: "paid" | "authorized" | "pending" | "partiallyPaid" | "voided" | "expired";
  shipments?: ShipmentPlan[];
  cancelled?: { hoursAgo: number; reason: NonNullable<OrderFile["cancelReason"]> };
  refunds?: RefundPlan[];
  returns?: ReturnPlan[];
  /** Only for what cannot be derived from shipments. */
  displayFulfillmentStatus?: OrderFile["displayFulfillmentStatus"];
  returnStatus?: OrderFile["returnStatus"];
  hold?: {
    reason: "AWAITING_PAYMENT" | "HIGH_RISK_OF_FRAUD" | "INCORRECT_ADDRESS" | "INVENTORY_OUT_OF_STOCK" | "OTHER";
    notes: string;
  };
  fulfillAtHours?: number;
  note?: string;
  tags?: string[];
  gift?: { to: string; message: string };
}
