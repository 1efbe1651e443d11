import { randomUUID } from "node:crypto";
import type { Place } from "../returns/place";
import type { ShopState } from "../world";

export interface Job {
  id: string;
  done: boolean;
}

interface Running extends Job {
  /** Virtual milliseconds. */
  dueAt: number;
  run(): void;
  stopListening(): void;
}

/** How long Shopify takes over a job, by the stand-in's clock: a clock that stands still finishes none. */
const JOB_MILLISECONDS = 700;

const jobs = new WeakMap<ShopState, Map<string, Running>>();

/** `run` happens when the job's time has come: while the clock beats, or when somebody asks for the job. */
export function startJob({ world, shop }: Place, run: () => void): Job {
  const all = jobs.get(shop) ?? new Map<string, Running>();
  jobs.set(shop, all);
  const job: Running = {
    id: `gid://shopify/Job/${randomUUID()}`,
    done: false,
    dueAt: world.clock.now() + JOB_MILLISECONDS,
    run,
    stopListening: world.clock.onTimePassed((_from, to) => finishIfDue(job, to)),
  };
  all.set(job.id, job);
  return job;
}

export function findJob({ world, shop }: Place, id: string): Job | null {
  const job = jobs.get(shop)?.get(id);
  if (job) finishIfDue(job, world.clock.now());
  return job ?? null;
}

/** Shopify ends what it has begun, whatever becomes of its stand-in. */
export function finishJobs(shop: ShopState): void {
  for (const job of jobs.get(shop)?.values() ?? []) finishIfDue(job, Infinity);
}

/** Ids of the jobs that are done. */
export function doneJobs(shop: ShopState): string[] {
  return [...(jobs.get(shop)?.values() ?? [])].filter(({ done }) => done).map(({ id }) => id);
}

export function restoreDoneJobs(shop: ShopState, ids: string[]): void {
  const nothing = () => undefined;
  const done = ids.map((id): Running => ({ id, done: true, dueAt: 0, run: nothing, stopListening: nothing }));
  jobs.set(shop, new Map(done.map((job) => [job.id, job])));
}

function finishIfDue(job: Running, now: number): void {
  if (job.done || now < job.dueAt) return;
  job.done = true;
  job.stopListening();
  job.run();
}
