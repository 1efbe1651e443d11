import { fromPrisma, PgBoss } from "pg-boss";
import type { JobWithMetadata } from "pg-boss";
import { z } from "zod";
import { config } from "./config";
import type { ShopTransaction } from "./database";
import { log } from "./log";

const ShopId = z.uuid();

/** Every queue with what its jobs carry: ids only, never texts or personal data. */
export const JOBS = {
  /** A stored webhook is to be processed. */
  webhook: z.object({ shopId: ShopId, webhookId: z.string() }),
  /** An outbox entry is to be carried out. */
  outbox: z.object({ shopId: ShopId, key: z.string() }),
  /** A confirmed proposal is to be carried out and told, if the turn of its tap has not. */
  proposal: z.object({ shopId: ShopId, proposalId: z.uuid() }),
  /** A hand-over may still be unanswered: tell the shopper so. */
  unanswered: z.object({ shopId: ShopId, conversationId: z.uuid() }),
  /** A staff reply may not have been read in the block: send it by mail. */
  mail_reply: z.object({ shopId: ShopId, conversationId: z.uuid() }),
  /** The shop's published texts are to be read anew. */
  knowledge: z.object({ shopId: ShopId }),
  /** What the online store sells is to be read anew: all of it, or one product (GID). */
  catalogue: z.object({ shopId: ShopId, productId: z.string().nullable() }),
  /** Returns that Shopify had before us are to be read, a page (from 1) after a cursor. */
  returns: z.object({ shopId: ShopId, after: z.string().nullable(), page: z.int() }),
  /** The merchant's kept tests are to be run again. */
  trials: z.object({ shopId: ShopId }),
  /** An offer's reservation, code or revocation is due to be looked at. */
  offer: z.object({ shopId: ShopId, claimId: z.uuid() }),
  /** Every minute: turns that a dead process left open. */
  sweep: z.object({}),
} as const;

export type JobName = keyof typeof JOBS;
export type JobData<Name extends JobName> = z.infer<(typeof JOBS)[Name]>;
export type JobHandlers = { [Name in JobName]: (data: JobData<Name>, attempt: Attempt) => Promise<void> };

export interface Attempt {
  /** How often the job was tried before. */
  retries: number;
  /** After this one the job goes to the dead-letter queue. */
  isLast: boolean;
}

/** About a minute, with waits that double: somebody is waiting for what comes of it. */
export const QUICK_RETRIES = 5;
const QUICK = { retryLimit: QUICK_RETRIES, retryDelay: 1, retryDelayMax: 60 };
/** Five to six hours, in the end every half hour: Shopify, or a mail server, that was away comes back. */
const PATIENT = { retryLimit: 20, retryDelay: 1, retryDelayMax: 1_800 };

const PATIENCE: Record<JobName, typeof QUICK | typeof PATIENT> = {
  webhook: PATIENT,
  outbox: PATIENT,
  proposal: QUICK,
  unanswered: QUICK,
  mail_reply: QUICK,
  knowledge: PATIENT,
  catalogue: PATIENT,
  returns: PATIENT,
  trials: QUICK,
  offer: QUICK,
  sweep: QUICK,
};
const DEAD_LETTER = "dead";

let boss: Promise<PgBoss> | undefined;

/** Schema `jobs` is made by the migration step, as its owner; this role only uses it. */
function theBoss(): Promise<PgBoss> {
  boss ??= (async () => {
    const made = new PgBoss({
      connectionString: config().DATABASE_DIRECT_URL,
      schema: "jobs",
      application_name: "warmline-jobs",
      max: 4,
      migrate: false,
      createSchema: false,
      useListenNotify: true,
      monitorIntervalSeconds: 5,
      superviseIntervalSeconds: 5,
      supervise: config().JOBS === "on",
      schedule: config().JOBS === "on",
    });
    made.on("error", (error) => log.error({ code: "jobs", reason: error.message }, "job queue error"));
    await made.start();
    await made.createQueue(DEAD_LETTER);
    for (const name of Object.keys(JOBS) as JobName[]) {
      const settings = { notify: true, retryBackoff: true, ...PATIENCE[name], heartbeatSeconds: 10 };
      await made.createQueue(name, { ...settings, policy: "short", deadLetter: DEAD_LETTER });
      // A queue that an earlier version made keeps its settings otherwise.
      await made.updateQueue(name, settings);
    }
    return made;
  })();
  return boss;
}

export interface Sending {
  /** While a job with the same key waits for its first try, another is not added. */
  singletonKey: string;
  afterSeconds?: number;
  /** The job is there if and only if this commits: nothing is stored that no job looks at. */
  within?: ShopTransaction;
}

/** Puts a job into its queue. Delivery is at least once: handlers must be idempotent. */
export async function sendJob<Name extends JobName>(
  name: Name,
  data: JobData<Name>,
  { singletonKey, afterSeconds = 0, within }: Sending,
): Promise<void> {
  const started = await theBoss();
  const db = within && { db: fromPrisma(within) };
  await started.send(name, data, { singletonKey, startAfter: afterSeconds, ...db });
}

/** Starts working on every queue in this process. */
export async function startJobs(handlers: JobHandlers): Promise<void> {
  const started = await theBoss();
  for (const name of Object.keys(JOBS) as JobName[]) await work(started, name, handlers[name]);
  await started.schedule("sweep", "* * * * *", {});
}

async function work<Name extends JobName>(started: PgBoss, name: Name, handler: JobHandlers[Name]): Promise<void> {
  const run = async (job: JobWithMetadata<unknown>) => {
    const data = JOBS[name].parse(job.data) as JobData<Name>;
    const isLast = job.retryCount >= job.retryLimit;
    try {
      await handler(data, { retries: job.retryCount, isLast });
      return { id: job.id, status: "completed" as const };
    } catch (error) {
      const reason = error instanceof Error ? error.message : "unknown";
      log.error({ code: "job_failed", job: name, id: job.id, isLast, reason }, "job failed");
      return { id: job.id, status: "failed" as const, output: { reason } };
    }
  };
  await started.work(
    name,
    {
      localConcurrency: 4,
      batchSize: 2,
      burstWhenBatchFull: true,
      perJobResults: true,
      includeMetadata: true,
      pollingIntervalSeconds: 2,
      notifyPollingIntervalSeconds: 2,
    },
    (jobs) => Promise.all(jobs.map(run)),
  );
}

/** Lets running jobs end, at most `timeoutMs`. */
export async function closeJobs(timeoutMs: number): Promise<void> {
  await (await boss)?.stop({ graceful: true, close: true, timeout: timeoutMs });
  boss = undefined;
}
