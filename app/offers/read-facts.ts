import { z } from "zod";
import { forShop } from "~/platform/database";
import type { HandoverReason } from "~/conversations/brief";
import type { TrackingAssessment } from "~/shipments/assessment";
import { daysBefore } from "./calendar";
import type { OccasionFacts } from "./occasion";

/** Hand-overs that were about something gone wrong. */
const COMPLAINTS: HandoverReason[] = ["distress", "not_received", "parcel_problem", "order_problem", "refund"];
/** The longest that a rule may ask for (policy.ts, complaint_resolved). */
const COMPLAINT_DAYS = 60;
/** A parcel that came late makes no occasion for ever. */
const LATE_DAYS = 30;
const DAY_MS = 86_400_000;

/** Of a return's plan (returns/return-case.ts): what goes out in place of what comes back. */
const Exchanged = z.object({ exchange: z.array(z.unknown()) });

/** A hand-over for this reason was about something gone wrong. */
export const isComplaint = (reason: string | null): boolean => COMPLAINTS.some((one) => one === reason);

/**
 * When staff last resolved a complaint of this shopper's; of the visitor's own conversations for guests. It stays so
 * when the shopper writes again about something else, but not when staff have opened it again.
 */
export async function readComplaintResolved(
  shopId: string,
  whose: { customerId: string | null; conversationId: string },
  now: Date,
): Promise<Date | null> {
  return forShop(shopId, async (tx) => {
    const conversation = await tx.conversation.findUnique({
      where: { shopId_id: { shopId, id: whose.conversationId } },
      select: { visitorId: true },
    });
    if (!conversation) return null;
    const resolved = await tx.rating.findMany({
      where: {
        shopId,
        resolvedAt: { gte: daysBefore(now, COMPLAINT_DAYS) },
        reason: { in: COMPLAINTS },
        conversation: whose.customerId
          ? { OR: [{ customerId: whose.customerId }, { verifiedCustomerId: whose.customerId }] }
          : { visitorId: conversation.visitorId },
      },
      orderBy: { resolvedAt: "desc" },
      select: {
        resolvedAt: true,
        answeredAt: true,
        conversation: { select: { status: true, firstStaffReplyAt: true } },
      },
    });
    const last = resolved.find(
      ({ answeredAt, conversation: { status, firstStaffReplyAt } }) =>
        status === "resolved" || firstStaffReplyAt?.getTime() !== answeredAt.getTime(),
    );
    return last?.resolvedAt ?? null;
  });
}

/** A rating is an occasion while it is fresh. */
const RATING_DAYS = 1;

/** The stars that this conversation's shopper gave just now; null for none. */
export async function readRatingGiven(
  shopId: string,
  conversationId: string,
  now: Date,
): Promise<OccasionFacts["rating"]> {
  const rating = await forShop(shopId, (tx) =>
    tx.rating.findFirst({
      where: { shopId, conversationId, ratedAt: { gte: daysBefore(now, RATING_DAYS) } },
      orderBy: { ratedAt: "desc" },
      select: { stars: true },
    }),
  );
  return rating?.stars ? { stars: rating.stars } : null;
}

/** An exchange that was agreed is told of for so long. */
const EXCHANGE_DAYS = 30;

/** The order of which something is exchanged by an approved return that this conversation asked for; null for none. */
export async function readExchange(
  shopId: string,
  conversationId: string,
  now: Date,
): Promise<OccasionFacts["returnToExchange"]> {
  const cases = await forShop(shopId, (tx) =>
    tx.returnCase.findMany({
      where: { shopId, conversationId, status: "open", createdAt: { gte: daysBefore(now, EXCHANGE_DAYS) } },
      orderBy: { createdAt: "desc" },
      select: { orderId: true, plan: true },
    }),
  );
  const exchanged = cases.find(({ plan }) => (Exchanged.safeParse(plan).data?.exchange.length ?? 0) > 0);
  return exchanged ? { orderId: exchanged.orderId } : null;
}

/**
 * What an assessed order says of lateness: the worst of its parcels. Late is what has passed the estimate that carrier
 * or shop gave, on its way or delivered; lost is what the carrier calls lost. Null where neither is known.
 */
export function parcelFact(assessment: TrackingAssessment, now: Date): OccasionFacts["parcel"] {
  const orderId = assessment.order.id;
  let daysLate = 0;
  for (const parcel of assessment.parcels) {
    if (parcel.case === "failed" && parcel.detail === "lost") return { orderId, state: "lost", daysLate: 0 };
    const came = parcel.deliveredAt ? Date.parse(parcel.deliveredAt.at) : now.getTime();
    if (!parcel.estimate || now.getTime() - came > LATE_DAYS * DAY_MS) continue;
    // An estimate that means a day is kept until that day is over.
    const due = Date.parse(parcel.estimate.at) + (parcel.estimate.dayOnly ? DAY_MS : 0);
    daysLate = Math.max(daysLate, Math.ceil((came - due) / DAY_MS));
  }
  return daysLate > 0 ? { orderId, state: "late", daysLate } : null;
}
