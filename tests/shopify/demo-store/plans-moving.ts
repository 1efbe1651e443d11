import type { OrderPlan } from "./order-plan";
import { BEYOND_CUSTOMS, delivered, EU, NEAR, parcel, type Plan } from "./plans";

/** Parcels on the way, and those that came or did not come. */
export function movingPlans(plan: Plan): OrderPlan[] {
  const day = 24;
  return [
    ...plan("inTransitOnTime", 8, (who, random, n) => ({
      buyer: n % 3 === 0 ? who("ES", "FR", "IT", "PL") : n < 5 ? who(...NEAR) : who("US", "JP", "CN", "KR", "AE"),
      shipments: [parcel("plain", n % 3 === 0 ? "accepted" : "hub", [1, 34], { estimate: n === 5 ? "none" : "met" })],
    })),
    ...plan("inTransitLate", 4, (who) => ({
      buyer: who(...EU, "US"),
      shipments: [
        { fate: "plain", standing: { last: "hub", hoursAgo: [4, 60], labelDaysAgo: 3 }, slow: 5, estimate: "missed" },
      ],
    })),
    ...plan("delayed", 3, (who) => ({
      buyer: who("GB", "DE", "FR", "ES", "IT"),
      shipments: [parcel("delayed", "delayed", [2, 30], { estimate: "missed" })],
    })),
    ...plan("stalled", 4, (who, random, n) => ({
      buyer: who(...NEAR, "US"),
      shipments: [parcel("stalls", "hub", [(7 + n) * day, (10 + n) * day], { estimate: n === 1 ? "none" : "missed" })],
    })),
    // Will be stalled a week from now: nothing is scanned any more.
    ...plan("~will stall", 3, (who) => ({
      buyer: who(...NEAR),
      tags: ["will-stall"],
      shipments: [parcel("stalls", "hub", [2, 40], { estimate: "met" })],
    })),
    ...plan("customsHeld", 4, (who, random, n) => ({
      buyer: who(BEYOND_CUSTOMS[n] ?? "AE"),
      products: ["inish-wool-throw:2"],
      shipments: [parcel("customsHeld", "customsHeld", [5, 60], { estimate: n % 2 ? "missed" : "none" })],
    })),
    ...plan("outForDelivery", 4, (who) => ({ buyer: who(...NEAR), shipments: [parcel("plain", "out", [0.1, 4.5])] })),
    ...plan("deliveryAttempted", 4, (who) => ({
      buyer: who(...NEAR),
      shipments: [parcel("attempted", "attempted", [12, 40], { estimate: "missed" })],
    })),
    ...plan("readyForPickup", 4, (who, random, n) => ({
      buyer: who(["PL", "DE", "FR", "IE"][n] ?? "PL"),
      shipments: [parcel("pickup", "pickup", [1, 27])],
    })),
    ...plan("deliveredRecently", 5, (who) => ({ buyer: who(), shipments: [delivered(0.5, 4.5)] })),
    ...plan("deliveredLongAgo", 4, (who) => ({ buyer: who(), shipments: [delivered(8, 42)] })),
    ...plan("returnedToSender", 4, (who, random, n) => ({
      buyer: who(...NEAR),
      shipments: [
        parcel("returned", "returning", n === 3 ? [18, 48] : [(2 + n) * day, (6 + n) * day], {
          estimate: "missed",
          ...(n === 3 && { shown: { displayStatus: "NOT_DELIVERED" } }),
        }),
      ],
    })),
    ...plan("severalParcels", 4, (who, random, n) => ({
      buyer: who(...NEAR),
      products: [
        ["washed-linen-duvet-set:2", "waffle-bath-towel:2"],
        ["aran-jumper:3", "lantern-table-lamp"],
        ["fenn-dinner-plates", "fenn-soup-bowl:2", "fenn-stoneware-mug:4"],
        ["moss-wool-rug:1", "dune-linen-cushion:5"],
        ["harbour-raincoat:2", "cabin-socks:3"],
      ][n],
      shipments: [
        { ...delivered(0.6, 4), lines: [0] },
        n === 3 ? parcel("plain", "out", [0.1, 4.5]) : parcel("plain", "hub", [2, 40]),
      ],
    })),
    ...plan("partlyShipped", 4, (who, random, n) => ({
      buyer: who(...NEAR),
      products: [
        ["inish-wool-throw:1", "slow-wall-clock"],
        ["linen-shirt:2", "wide-leg-trousers:3"],
        ["kettlewell-teapot", "jing-porcelain-cups:2"],
        ["halo-mirror", "tide-vase:3"],
      ][n],
      // The rest of the third leaves in two days.
      shipments: [
        { ...(n === 1 ? delivered(0.6, 5) : parcel("plain", "hub", [2, 40])), lines: [0] },
        ...(n === 2
          ? [
              {
                fate: "plain" as const,
                labelAt: Date.parse("2026-11-22T10:30:00Z"),
                estimate: "met" as const,
                lines: [1],
              },
            ]
          : []),
      ],
      ...(n !== 2 && { note: "Rest to follow when it is back in stock." }),
    })),
    ...plan("cancelledAfterShipping", 3, (who, random, n) => ({
      buyer: who(...NEAR),
      placedHoursAgo: (9 + 4 * n) * day,
      shipments: [
        {
          fate: "neverScanned",
          labelAt: Date.parse("2026-11-12T15:20:00Z") - 4 * n * 86_400_000,
          estimate: "none",
          shown: n === 1 ? { displayStatus: "LABEL_VOIDED" } : { status: "CANCELLED", displayStatus: "CANCELED" },
        },
      ],
      cancelled: { hoursAgo: (7 + 4 * n) * day, reason: (["CUSTOMER", "STAFF", "OTHER"] as const)[n] ?? "OTHER" },
      refunds: [
        { hoursAgo: (7 + 4 * n) * day, lines: "all", restock: "CANCEL", note: "Cancelled before the carrier took it" },
      ],
    })),
    ...plan("noTrackingNumber", 4, (who, random, n) => ({
      buyer: who(...EU),
      products: ["hedgerow-print:1"],
      shipments: [
        delivered(1, 9, {
          tracking: n === 3 ? "noNumber" : "none",
          shown: { displayStatus: n === 1 ? "MARKED_AS_FULFILLED" : "FULFILLED" },
        }),
      ],
    })),
    ...plan("trackingWithoutUrl", 3, (who) => ({
      buyer: who("TR", "BR", "EG", "PT"),
      shipments: [
        parcel("plain", "hub", [10, 60], {
          tracking: "noUrl",
          shown: { displayStatus: "FULFILLED" },
          estimate: "none",
        }),
      ],
    })),
    ...plan("olderThan60Days", 9, (who, random, n) => ({
      buyer: who(),
      shipments: [
        {
          fate: "plain",
          labelAt: Date.parse("2026-09-14T11:10:00Z") - n * n * 4 * 86_400_000 - random.int(0, 20) * 3_600_000,
          estimate: "met",
        },
      ],
    })),
  ];
}
