import { JOB_HANDLERS } from "./jobs/handlers";
import { config } from "./platform/config";
import { assertDatabaseIsSafe, closeDatabase } from "./platform/database";
import { closeEvents } from "./platform/events";
import { closeJobs, startJobs } from "./platform/jobs";
import { closeMail } from "./platform/mail";

/** Before the first request: a wrong environment or an unsafe database role stops the process with a clear error. */
export async function startPlatform(): Promise<void> {
  config();
  await assertDatabaseIsSafe();
  if (config().JOBS === "on") await startJobs(JOB_HANDLERS);
}

/** After the last request: running jobs end, connections close. */
export async function stopPlatform(): Promise<void> {
  await closeJobs(config().DRAIN_MS);
  await closeEvents();
  closeMail();
  await closeDatabase();
}
