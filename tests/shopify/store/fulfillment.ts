import { z } from "zod";
import { dateTime, gid, ref } from "./common";

export const fulfillmentEventSchema = z.looseObject({
  id: gid("FulfillmentEvent"),
  status: z.enum([
    "ATTEMPTED_DELIVERY",
    "CARRIER_PICKED_UP",
    "CONFIRMED",
    "DELAYED",
    "DELIVERED",
    "FAILURE",
    "IN_TRANSIT",
    "LABEL_PRINTED",
    "LABEL_PURCHASED",
    "OUT_FOR_DELIVERY",
    "READY_FOR_PICKUP",
  ]),
  /** When the parcel was where it was; later than `asOf` = still to come. */
  happenedAt: dateTime,
  /** In the carrier's words. */
  message: z.string().nullable().default(null),
  estimatedDeliveryAt: dateTime.nullable().default(null),
  address1: z.string().nullable().default(null),
  city: z.string().nullable().default(null),
  province: z.string().nullable().default(null),
  country: z.string().nullable().default(null),
  zip: z.string().nullable().default(null),
  latitude: z.number().nullable().default(null),
  longitude: z.number().nullable().default(null),
  createdAt: dateTime.optional(),
});
export type FulfillmentEvent = z.output<typeof fulfillmentEventSchema>;

/**
 * One parcel (or part of an order handed over at once). A fulfillment whose `createdAt` is still to come does not
 * exist yet; events still to come are not seen. `displayStatus`, `inTransitAt`, `deliveredAt` and
 * `estimatedDeliveryAt` follow from the events that have happened; a value in the file counts only where there is no
 * event to derive it from.
 */
export const fulfillmentSchema = z.looseObject({
  id: gid("Fulfillment"),
  name: z.string().optional(),
  status: z.enum(["CANCELLED", "ERROR", "FAILURE", "OPEN", "PENDING", "SUCCESS"]).default("SUCCESS"),
  createdAt: dateTime,
  updatedAt: dateTime.optional(),
  displayStatus: z
    .enum([
      "ATTEMPTED_DELIVERY",
      "CANCELED",
      "CARRIER_PICKED_UP",
      "CONFIRMED",
      "DELAYED",
      "DELIVERED",
      "FAILURE",
      "FULFILLED",
      "IN_TRANSIT",
      "LABEL_PRINTED",
      "LABEL_PURCHASED",
      "LABEL_VOIDED",
      "MARKED_AS_FULFILLED",
      "NOT_DELIVERED",
      "OUT_FOR_DELIVERY",
      "PICKED_UP",
      "READY_FOR_PICKUP",
      "SUBMITTED",
    ])
    .nullable()
    .optional(),
  inTransitAt: dateTime.nullable().optional(),
  deliveredAt: dateTime.nullable().optional(),
  estimatedDeliveryAt: dateTime.nullable().optional(),
  requiresShipping: z.boolean().default(true),
  trackingInfo: z
    .array(
      z.looseObject({
        company: z.string().nullable().default(null),
        number: z.string().nullable().default(null),
        url: z.string().nullable().default(null),
      }),
    )
    .default([]),
  fulfillmentLineItems: z
    .array(z.looseObject({ id: gid("FulfillmentLineItem"), quantity: z.int().min(1), lineItem: ref("LineItem") }))
    .min(1, "a fulfillment ships at least one line item"),
  events: z.array(fulfillmentEventSchema).default([]),
});
export type Fulfillment = z.output<typeof fulfillmentSchema>;
