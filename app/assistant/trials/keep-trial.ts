import type { Prisma } from "@prisma/client";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { TrialLine, TrialRun, TrialShopper } from "./trial";

export interface KeptTrial {
  id: string;
  name: string;
  shopper: TrialShopper;
  lines: TrialLine[];
  lastRun: TrialRun | null;
  /** ISO 8601, UTC. */
  lastRunAt: string | null;
}

/** Keeps a test conversation to be run again. Throws `conflict` when the shop has as many as may be. */
export async function keepTrial(
  shopId: string,
  staffId: string,
  trial: { name: string; shopper: TrialShopper; lines: TrialLine[] },
): Promise<string> {
  return forShop(shopId, async (tx) => {
    if ((await tx.trial.count({ where: { shopId } })) >= BOUNDS.keptTrials) {
      throw new AppError("conflict", "as many tests as may be kept");
    }
    const data = { shopId, name: trial.name, createdBy: staffId, shopper: trial.shopper };
    const lines = trial.lines as unknown as Prisma.InputJsonValue;
    return (await tx.trial.create({ data: { ...data, lines }, select: { id: true } })).id;
  });
}

export async function listTrials(shopId: string): Promise<KeptTrial[]> {
  const rows = await forShop(shopId, (tx) => tx.trial.findMany({ where: { shopId }, orderBy: { createdAt: "asc" } }));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    shopper: TrialShopper.parse(row.shopper),
    lines: TrialLine.array().parse(row.lines),
    lastRun: TrialRun.nullable().parse(row.lastRun),
    lastRunAt: row.lastRunAt?.toISOString() ?? null,
  }));
}

export async function deleteTrial(shopId: string, id: string): Promise<void> {
  await forShop(shopId, (tx) => tx.trial.deleteMany({ where: { shopId, id } }));
}

/** What the assistant does now is right: it becomes what the test expects. */
export async function acceptTrial(shopId: string, id: string): Promise<void> {
  const trial = (await listTrials(shopId)).find((one) => one.id === id);
  if (!trial?.lastRun) return;
  const after = new Map(trial.lastRun.changed.map((change) => [change.line, change.after]));
  const lines = trial.lines.map((line, index) => ({ ...line, outcome: after.get(index) ?? line.outcome }));
  const lastRun: TrialRun = { passed: true, changed: [], failure: null };
  await forShop(shopId, (tx) =>
    tx.trial.updateMany({
      where: { shopId, id },
      data: { lines: lines as unknown as Prisma.InputJsonValue, lastRun },
    }),
  );
}
