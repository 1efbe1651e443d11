import type { OrderPlan } from "./order-plan";
import { delivered, EU, NEAR, parcel, type Plan } from "./plans";

/** What comes after the delivery: money and goods going back. */
export function afterPlans(plan: Plan): OrderPlan[] {
  const day = 24;
  return [
    ...plan("refundedFully", 3, (who, random, n) => ({
      buyer: who(...NEAR),
      shipments: [delivered(12, 30)],
      refunds: [
        {
          hoursAgo: (3 + n * 2) * day,
          lines: "all",
          restock: n ? "RETURN" : "NO_RESTOCK",
          note: n ? "Sent back unopened" : "Lost after delivery; refunded as a gesture",
        },
      ],
    })),
    ...plan("refundedPartly", 4, (who, random, n) => ({
      buyer: who(...NEAR),
      products: [
        ["fenn-soup-bowl:1", "linen-napkins:2"],
        ["pour-carafe:1"],
        ["everyday-tee:2", "everyday-tee:6", "donegal-scarf:3"],
        ["orchard-fig-candle:1", "honeycomb-candle"],
        ["terrace-planter:3"],
      ][n],
      shipments: [delivered(6, 25)],
      refunds: [
        n % 2
          ? {
              hoursAgo: 60 + n * day,
              lines: "none",
              restock: "NO_RESTOCK",
              gesture: 5,
              note: "Chipped on arrival, kept by the shopper",
            }
          : { hoursAgo: 40 + n * day, lines: [0], restock: n === 0 ? "NO_RESTOCK" : "RETURN", note: "Arrived broken" },
      ],
    })),
    ...plan("returnRequested", 4, (who, random, n) => ({
      buyer: who(...NEAR, "US"),
      products: [
        ["aran-jumper:2"],
        ["meadow-dress:1", "cabin-socks:2"],
        ["felted-slippers:3"],
        ["paper-moon-pendant:2"],
      ][n],
      shipments: [delivered(4, 12)],
      returns: [
        {
          status: "REQUESTED",
          hoursAgo: 6 + n * 17,
          lines: [0],
          reason: (["size-too-small", "style", "size-too-large", "defective"] as const)[n] ?? "other",
          customerNote:
            ["One size up, please", null, "They slip off my heels", "The paper is torn along the ring"][n] ?? null,
        },
      ],
    })),
    ...plan("returnOpen", 4, (who, random, n) => ({
      buyer: who(...EU, "GB"),
      products: [
        ["wide-leg-trousers:2"],
        ["lane-cardigan:3", "merino-gloves:1"],
        ["lantern-table-lamp:2"],
        ["harbour-raincoat:5"],
        ["dune-linen-cushion:2", "dune-linen-cushion:4"],
      ][n],
      shipments: [delivered(9, 20)],
      returns: [
        {
          status: "OPEN",
          hoursAgo: 50 + n * 22,
          lines: [0],
          reason: (["size-too-small", "color", "defective", "unwanted", "color"] as const)[n] ?? "other",
          customerNote: null,
          label: n < 4,
          disposition: n === 3 ? "PROCESSING_REQUIRED" : undefined,
          fee: n === 3 ? 6 : undefined,
        },
      ],
      returnStatus: n === 3 ? "INSPECTION_COMPLETE" : undefined,
    })),
    ...plan("returnClosed", 4, (who, random, n) => ({
      buyer: who(...EU, "GB", "US"),
      products: [
        ["linen-shirt:6"],
        ["waffle-robe:1", "waffle-bath-towel:3"],
        ["inish-wool-throw:4"],
        ["slow-wall-clock:1"],
        ["everyday-tee:4", "everyday-tee:8"],
      ][n],
      shipments: [delivered(15, 32)],
      returns: [
        {
          status: "CLOSED",
          hoursAgo: 230 + n * 24,
          lines: [0],
          reason:
            (["size-too-large", "unwanted", "color", "not-as-described", "size-too-small"] as const)[n] ?? "other",
          customerNote: null,
          label: true,
          disposition: n === 3 ? "NOT_RESTOCKED" : "RESTOCKED",
          refund: true,
          asStoreCredit: n === 2,
          fee: n === 1 ? 6 : undefined,
        },
      ],
    })),
    ...plan("returnDeclined", 4, (who, random, n) => ({
      buyer: who(...NEAR),
      products: [
        ["olive-soap-bar:1", "waffle-bath-towel:1"],
        ["donegal-scarf:2"],
        ["merino-gloves:3"],
        ["olive-soap-bar:2", "orchard-fig-candle:2"],
      ][n],
      shipments: [n === 1 ? delivered(36, 42) : delivered(5, 18)],
      returns: [
        {
          status: "DECLINED",
          hoursAgo: 20 + n * 20,
          lines: [0],
          reason: "unwanted",
          customerNote: null,
          decline: [
            { reason: "FINAL_SALE", note: "Soap cannot be taken back for reasons of hygiene." } as const,
            { reason: "RETURN_PERIOD_ENDED", note: "The 30 days after delivery are over." } as const,
            { reason: "OTHER", note: "The photo shows that the gloves have been washed." } as const,
            { reason: "FINAL_SALE", note: "Final sale, as shown on the product page." } as const,
          ][n],
        },
      ],
    })),
    ...plan("returnCanceled", 3, (who, random, n) => ({
      buyer: who(...NEAR),
      shipments: [delivered(8, 25)],
      returns: [
        {
          status: "CANCELED",
          hoursAgo: 70 + n * 30,
          lines: [0],
          reason: "unwanted",
          customerNote: n ? null : "I am keeping it after all",
        },
      ],
    })),
    ...plan("returnFailed", 3, (who) => ({
      buyer: who(...NEAR),
      shipments: [delivered(30, 40)],
      returns: [
        { status: "CLOSED", hoursAgo: 24 * day, lines: [0], reason: "unwanted", customerNote: null, label: true },
      ],
      returnStatus: "RETURN_FAILED",
    })),
    ...plan("exchange", 4, (who, random, n) => ({
      buyer: who(...NEAR),
      products: [["aran-jumper:6"], ["felted-slippers:2"], ["harbour-raincoat:3"], ["linen-shirt:1", "market-tote:1"]][
        n
      ],
      shipments: [delivered(13, 21)],
      returns: [
        {
          status: n < 2 ? "OPEN" : "CLOSED",
          hoursAgo: 60 + n * 70,
          lines: [0],
          reason: n % 2 ? "size-too-large" : "size-too-small",
          customerNote: "Could I have the next size?",
          label: true,
          exchange: true,
          disposition: n < 2 ? undefined : "RESTOCKED",
        },
      ],
    })),
    // A return asked for while another parcel of the same order is still on its way.
    ...plan("~return while moving", 2, (who) => ({
      buyer: who(...NEAR),
      products: ["everyday-tee:3", "moss-wool-rug:3"],
      shipments: [{ ...delivered(2, 6), lines: [0] }, parcel("plain", "hub", [2, 40])],
      returns: [{ status: "REQUESTED", hoursAgo: 11, lines: [0], reason: "size-too-small", customerNote: null }],
    })),
  ];
}
