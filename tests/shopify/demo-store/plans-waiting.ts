import type { OrderPlan } from "./order-plan";
import { NEAR, parcel, type Plan } from "./plans";

/** Orders that no carrier has yet, and those that need none. */
export function waitingPlans(plan: Plan): OrderPlan[] {
  const day = 24;
  return [
    // The parcel leaves within the next days as the clock runs.
    ...plan("freshUnfulfilled", 6, (who, random, n) => ({
      buyer: who(),
      placedHoursAgo: 1 + n * 3,
      shipments: [{ fate: "plain", labelAt: inHours(n < 3 ? 2 + n * 2 : 23 + random.int(0, 24)), estimate: "met" }],
    })),
    ...plan("lateUnfulfilled", 3, (who, random, n) => ({
      buyer: who(...NEAR),
      placedHoursAgo: (8 + n * 2) * day + random.int(0, 9),
    })),
    ...plan("labelNotScanned", 4, (who, random, n) => ({
      buyer: who(...NEAR),
      shipments: [
        parcel("neverScanned", "label", [(3 + n) * day, (6 + n) * day], {
          estimate: n % 2 ? "none" : "missed",
          label: n === 1 ? "printed" : n === 2 ? "confirmed" : "purchased",
        }),
      ],
    })),
    ...plan("onHold", 4, (who, random, n) => ({
      buyer: who(),
      placedHoursAgo: 2 * day + n * 20,
      displayFulfillmentStatus: "ON_HOLD",
      hold: [
        { reason: "INCORRECT_ADDRESS", notes: "House number missing; wrote to the shopper." } as const,
        { reason: "INVENTORY_OUT_OF_STOCK", notes: "Back in stock on 27 November." } as const,
        { reason: "HIGH_RISK_OF_FRAUD", notes: "Bank asked to confirm the card." } as const,
        { reason: "OTHER", notes: "Wants it together with the next order." } as const,
      ][n],
    })),
    ...plan("scheduled", 3, (who, random, n) => ({
      buyer: who(...NEAR),
      placedHoursAgo: (4 + n) * day,
      products: ["three-leg-stool:" + String(1 + (n % 2))],
      displayFulfillmentStatus: "SCHEDULED",
      fulfillAtHours: (9 + 3 * n) * day,
      tags: ["made-to-order"],
    })),
    ...plan("inProgress", 3, (who, random, n) => ({
      buyer: who(...NEAR),
      placedHoursAgo: 26 + n * 5,
      displayFulfillmentStatus: n === 2 ? "PENDING_FULFILLMENT" : "IN_PROGRESS",
    })),
    ...plan("fulfillmentFailed", 3, (who, random, n) => ({
      buyer: who("DE", "FR", "NL"),
      placedHoursAgo: 3 * day + n * 9,
      displayFulfillmentStatus: n === 2 ? "REQUEST_DECLINED" : undefined,
      shipments:
        n === 2
          ? []
          : [
              parcel("neverScanned", "label", [40, 70], {
                shown: { status: n ? "ERROR" : "FAILURE", displayStatus: "FAILURE" },
                tracking: "none",
                estimate: "none",
              }),
            ],
    })),
    ...plan("paymentPending", 4, (who, random, n) => ({
      buyer: who("DE", "NL", "IE"),
      placedHoursAgo: 30 + n * 22,
      payment: n === 3 ? "partiallyPaid" : n === 2 ? "authorized" : "pending",
      tags: n < 2 ? ["bank-transfer"] : undefined,
      ...(n < 2 && {
        displayFulfillmentStatus: "ON_HOLD" as const,
        hold: { reason: "AWAITING_PAYMENT" as const, notes: "Bank transfer not yet received." },
      }),
    })),
    ...plan("digitalItem", 4, (who, random, n) => ({
      buyer: who(),
      placedHoursAgo: n * 6 * day + 20,
      products: [n % 2 ? "beanie-knitting-pattern" : `gift-card:${1 + (n % 3)}`],
      delivery: "none",
      shipments: [
        {
          fate: "plain",
          estimate: "none",
          handedOverHoursAgo: n * 6 * day + 19.9,
          shown: { displayStatus: n === 3 ? "SUBMITTED" : "FULFILLED" },
        },
      ],
    })),
    ...plan("storePickup", 4, (who, random, n) => ({
      buyer: who("IE"),
      placedHoursAgo: (1 + n) * day,
      delivery: "storePickup",
      // The first is still being packed and will be ready this afternoon.
      shipments: [
        {
          fate: "plain",
          estimate: "none",
          handedOverHoursAgo: n === 0 ? -5 : n * 20,
          shown: { displayStatus: n === 3 ? "PICKED_UP" : "READY_FOR_PICKUP" },
        },
      ],
    })),
    ...plan("localDelivery", 3, (who, random, n) => ({
      buyer: who("IE"),
      placedHoursAgo: 28 + n * 30,
      delivery: "local",
      shipments: [{ fate: "byHand", estimate: "none", handedOverHoursAgo: [1.5, -4, 50][n] ?? 0 }],
    })),
    ...plan("cancelledBeforeShipping", 5, (who, random, n) => ({
      buyer: who(),
      placedHoursAgo: (6 + n * 7) * day,
      payment: n === 4 ? "voided" : "paid",
      // What Shopify shows of orders of which nothing is left to ship.
      displayFulfillmentStatus: n === 1 ? "RESTOCKED" : n === 2 ? "FULFILLMENT_NOT_REQUIRED" : undefined,
      cancelled: {
        hoursAgo: (6 + n * 7) * day - 5,
        reason: (["CUSTOMER", "INVENTORY", "CUSTOMER", "FRAUD", "DECLINED"] as const)[n] ?? "OTHER",
      },
      refunds: n === 4 ? [] : [{ hoursAgo: (6 + n * 7) * day - 5, lines: "all", restock: "CANCEL", note: null }],
    })),
  ];
}

const inHours = (hours: number) => Date.parse("2026-11-20T09:00:00Z") + hours * 3_600_000;
