import { forShop } from "~/platform/database";
import type { KnowledgeKind } from "./find-passage";

export interface KnowledgeOverview {
  sources: { kind: Exclude<KnowledgeKind, "faq">; count: number; locales: string[] }[];
  sync: SyncState;
  faqs: { ref: string; question: string; answer: string; locale: string; changedAt: string }[];
  gaps: { id: string; question: string; locale: string; asked: number; lastAskedAt: string }[];
}

/** `failure`: a code of AppError; set until it succeeds again. Times ISO 8601, UTC. */
export interface SyncState {
  state: "never" | "running" | "done" | "failed";
  stepsDone: number;
  stepsTotal: number;
  succeededAt: string | null;
  failure: string | null;
}

/** A run without an end for this long belongs to a process that died. */
const DEAD_AFTER_MS = 10 * 60_000;
const GAPS_SHOWN = 50;

export async function readKnowledge(shopId: string): Promise<KnowledgeOverview> {
  return forShop(shopId, async (tx) => {
    const counts = await tx.knowledgeDocument.groupBy({
      by: ["kind", "locale"],
      where: { shopId, kind: { not: "faq" } },
      _count: true,
    });
    const sync = await tx.knowledgeSync.findUnique({ where: { shopId } });
    const faqs = await tx.knowledgeDocument.findMany({
      where: { shopId, kind: "faq" },
      orderBy: [{ title: "asc" }, { locale: "asc" }],
    });
    const gaps = await tx.knowledgeGap.findMany({
      where: { shopId, dismissedAt: null },
      orderBy: [{ asked: "desc" }, { lastAskedAt: "desc" }],
      take: GAPS_SHOWN,
    });
    return {
      sources: (["policy", "page", "article"] as const).map((kind) => {
        const rows = counts.filter((row) => row.kind === kind);
        return {
          kind,
          count: Math.max(0, ...rows.map((row) => row._count)),
          locales: rows.map((row) => row.locale).sort(),
        };
      }),
      sync: syncState(sync),
      faqs: faqs.map(({ ref, title, text, locale, changedAt, readAt }) => ({
        ref,
        question: title,
        answer: text,
        locale,
        changedAt: (changedAt ?? readAt).toISOString(),
      })),
      gaps: gaps.map(({ id, question, locale, asked, lastAskedAt }) => ({
        id,
        question,
        locale,
        asked,
        lastAskedAt: lastAskedAt.toISOString(),
      })),
    };
  });
}

export async function readSyncState(shopId: string): Promise<SyncState> {
  return syncState(await forShop(shopId, (tx) => tx.knowledgeSync.findUnique({ where: { shopId } })));
}

interface SyncRow {
  startedAt: Date | null;
  endedAt: Date | null;
  succeededAt: Date | null;
  stepsDone: number;
  stepsTotal: number;
  failure: string | null;
}

function syncState(row: SyncRow | null): SyncState {
  const succeededAt = row?.succeededAt?.toISOString() ?? null;
  const { stepsDone = 0, stepsTotal = 0, failure = null } = row ?? {};
  const steps = { stepsDone, stepsTotal, succeededAt };
  if (!row?.startedAt) return { state: "never", ...steps, failure: null };
  if (!row.endedAt) {
    const alive = row.startedAt.getTime() > Date.now() - DEAD_AFTER_MS;
    return alive ? { state: "running", ...steps, failure: null } : { state: "failed", ...steps, failure: "internal" };
  }
  return failure ? { state: "failed", ...steps, failure } : { state: "done", ...steps, failure: null };
}
