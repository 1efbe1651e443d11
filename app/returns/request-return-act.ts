import { Prisma } from "@prisma/client";
import { z } from "zod";
import { forShop } from "~/platform/database";
import { planIntentAfterwards } from "~/platform/outbox";
import { findReturn } from "./find-return";
import { actKey, RETURN_ACT, ReturnAct } from "./return-act";

export const ActPayload = z.object({ caseId: z.uuid(), act: ReturnAct });

/** What came of an act. `ALREADY_DECIDED`: a colleague was first, with the other answer. */
export type ActResult = { result: "done" } | { result: "refused"; code: string } | { result: "under_way" };

const Outcome = z.object({ result: z.enum(["done", "refused"]), code: z.string().optional() });

/**
 * Stores what staff want of a return, to be carried out by the outbox; returns the entry's key. The first one counts: a
 * second click or a colleague's stores nothing, unless Shopify refused the first. Throws `not_found`.
 */
export async function requestReturnAct(shopId: string, caseId: string, act: ReturnAct): Promise<string> {
  await findReturn(shopId, caseId);
  const key = actKey(caseId, act);
  const payload = { caseId, act };
  await forShop(shopId, async (tx) => {
    const earlier = await tx.outboxEntry.findUnique({ where: { shopId_key: { shopId, key } } });
    if (!earlier) return planIntentAfterwards(tx, shopId, { kind: RETURN_ACT, key, payload });
    if (!isRefused(earlier)) return;
    // Two clicks that both saw the refusal: only one of them takes it up again.
    await tx.outboxEntry.updateMany({
      where: { shopId, key, status: earlier.status, settledAt: earlier.settledAt },
      data: {
        payload: { caseId, act: sinceFirst(act, earlier.payload) },
        status: "pending",
        settledAt: null,
        outcome: Prisma.DbNull,
      },
    });
  });
  return key;
}

/** What became of it; null when nobody has asked for it, or Shopify refused the last try. */
export async function readActResult(shopId: string, key: string, wanted: ReturnAct["act"]): Promise<ActResult | null> {
  const entry = await forShop(shopId, (tx) => tx.outboxEntry.findUnique({ where: { shopId_key: { shopId, key } } }));
  if (!entry) return null;
  if (entry.status === "pending") return { result: "under_way" };
  const outcome = Outcome.safeParse(entry.outcome).data;
  if (!outcome) return { result: "refused", code: "FAILED" };
  if (outcome.result === "refused") return { result: "refused", code: outcome.code ?? "UNKNOWN" };
  const { act } = ActPayload.parse(entry.payload).act;
  return act === wanted ? { result: "done" } : { result: "refused", code: "ALREADY_DECIDED" };
}

const isRefused = ({ status, outcome }: { status: string; outcome: unknown }): boolean =>
  status === "failed" || Outcome.safeParse(outcome).data?.result === "refused";

/** A credit that the first try gave before it was refused is found by the first try's time. */
function sinceFirst(act: ReturnAct, earlier: unknown): ReturnAct {
  const first = ActPayload.safeParse(earlier).data?.act;
  if (act.act !== "settle" || first?.act !== "settle") return act;
  return { ...act, settlement: { ...act.settlement, since: first.settlement.since } };
}
