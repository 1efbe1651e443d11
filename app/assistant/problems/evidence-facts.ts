import type { HandoverBrief } from "~/conversations/brief";
import { readShippingAddress } from "~/orders/change-address";
import type { ShippingAddress } from "~/orders/address-form";
import type { Asks } from "~/policy/decision";
import type { TrackingAssessment } from "~/shipments/assessment";
import type { AdminApi } from "~/shopify/admin-api";

export type EvidenceFact = NonNullable<HandoverBrief["evidence"]>["facts"][number];

const fact = (code: string, value: string | null | undefined, label: string | null = null): EvidenceFact[] =>
  value ? [{ code, label, value: value.slice(0, 300) }] : [];

/** What the carrier says of a parcel that is said to be delivered: when, where, to whom, by which number. */
export function carrierFacts({ parcels }: TrackingAssessment): EvidenceFact[] {
  const parcel = parcels.find((one) => one.case === "delivered_not_received" || one.case === "delivered");
  if (!parcel) return [];
  const scan = parcel.events.find(({ status }) => status === "DELIVERED");
  return [
    ...fact("carrier", parcel.carrier),
    ...parcel.trackings.flatMap(({ number }) => fact("tracking_number", number)),
    ...fact("delivered_at", parcel.deliveredAt?.at),
    ...fact("carrier_says", scan?.message),
    ...fact("delivery_place", [scan?.city, scan?.country].filter(Boolean).join(", ")),
  ];
}

/** What was answered, by code; a question in the merchant's own words brings them along. */
export const answerFacts = ({ questions }: Asks, answers: Record<string, boolean>): EvidenceFact[] =>
  questions.flatMap(({ id, code, text }) => {
    const answer = answers[id];
    return answer === undefined ? [] : fact(code, answer ? "yes" : "no", code === "custom" ? text : null);
  });

export const answered = (answers: Record<string, string>): EvidenceFact[] =>
  Object.entries(answers).flatMap(([code, value]) => fact(code, value));

/** Where it was sent, as far as its owner needs to know it again; null where it is sent nowhere. */
export async function readMaskedAddress(api: AdminApi, orderId: string): Promise<string | null> {
  const address = await readShippingAddress(api, orderId);
  return address && maskAddress(address);
}

/** "1••• H••••• R•••, Dublin": the first sign of each word, and the town. */
export function maskAddress({ address1, city }: ShippingAddress): string {
  const street = address1
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const [first = "", ...rest] = word;
      return first + "•".repeat(Math.min(Math.max(rest.length, 2), 5));
    })
    .join(" ");
  return [street, city].filter(Boolean).join(", ");
}
