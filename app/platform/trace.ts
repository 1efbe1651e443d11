import { AsyncLocalStorage } from "node:async_hooks";

/** A step of an answer as a merchant who tries it out sees it. `detail`: never a token, never personal data. */
export interface TraceStep {
  kind: "route" | "tool" | "shopify" | "model";
  name: string;
  detail: string | null;
}

const tracing = new AsyncLocalStorage<TraceStep[]>();

/** Notes a step where somebody watches; costs nothing elsewhere. */
export function traceStep(kind: TraceStep["kind"], name: string, detail: string | null = null): void {
  tracing.getStore()?.push({ kind, name, detail });
}

/** Runs `work` and returns what it did on the way. */
export async function withTrace<T>(work: () => Promise<T>): Promise<{ result: T; steps: TraceStep[] }> {
  const steps: TraceStep[] = [];
  return { result: await tracing.run(steps, work), steps };
}
