import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { BOUNDS } from "~/platform/bounds";
import { AppError } from "~/platform/errors";
import { takeAllowance } from "~/platform/limits";
import { log } from "~/platform/log";
import { parseStorable } from "~/platform/storable-text";
import { readBody } from "~/edges/read-body";
import { requireStaff } from "~/edges/require-staff.server";

type Context = Awaited<ReturnType<typeof requireStaff>>;
type Handled<Args> = Args & Context;

/** What a page's error boundary gets of an AppError: never its log message. */
export interface RouteError {
  code: string;
}

/** A loader that only staff of the shop can reach; shop and staff come from the verified session token. */
export function staffLoader<Result>(handle: (args: Handled<LoaderFunctionArgs>) => Promise<Result> | Result) {
  return async (args: LoaderFunctionArgs): Promise<Result> => {
    try {
      const context = await requireStaff(args.request);
      // PostgreSQL stores none, so nothing with one is there to be found.
      if (new URL(args.request.url).search.includes("%00")) throw new AppError("bad_request", "NUL in the query");
      return await handle({ ...args, ...context });
    } catch (error) {
      return refusal(error);
    }
  };
}

/** Throws what a page's error boundary, or whoever fetched, may see of an AppError; everything else as it is. */
export function refusal(error: unknown): never {
  if (!(error instanceof AppError)) throw error;
  if (error.status >= 500) log.error({ code: error.code, err: error }, "admin page");
  throw Response.json({ code: error.customer } satisfies RouteError, { status: error.status });
}

/** What every action of the admin answers: its result, or the key of a text (`error.action.*`) with fields at fault. */
export type ActionAnswer<Result> =
  { ok: true; result: Result } | { ok: false; code: string; fields?: Record<string, string> };

/**
 * An action that only staff can reach: a JSON body under `schema`. Bodies of forms are refused, so that no other site
 * can post one.
 */
export function staffAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  handle: (args: Handled<ActionFunctionArgs> & { body: z.infer<Schema> }) => Promise<Result>,
) {
  return async (args: ActionFunctionArgs): Promise<Response> => {
    const context = await requireStaff(args.request).catch(refusal);
    try {
      await takeAllowance(context.shop.id, `staff:${context.staff.id}`, BOUNDS.actionsPerStaff);
      const body = await parseBody(args.request, schema);
      if (!body.success) return answer({ ok: false, code: "invalid", fields: fieldErrors(body.error) }, 422);
      return answer({ ok: true, result: await handle({ ...args, ...context, body: body.data }) }, 200);
    } catch (error) {
      if (error instanceof AppError) {
        if (error.status >= 500) log.error({ code: error.code, shopId: context.shop.id, err: error }, "admin action");
        return answer({ ok: false, code: error.customer }, error.status);
      }
      if (error instanceof Response) throw error;
      log.error({ code: "internal", shopId: context.shop.id, err: error }, "admin action");
      return answer({ ok: false, code: "try_again" }, 500);
    }
  };
}

const answer = (body: ActionAnswer<unknown>, status: number) => Response.json(body, { status });

async function parseBody<Schema extends z.ZodType>(request: Request, schema: Schema) {
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    throw new AppError("bad_request", "admin action: not JSON");
  }
  const body = await readBody(request, BOUNDS.bodyBytes);
  try {
    return schema.safeParse(parseStorable(body.toString("utf8")));
  } catch {
    throw new AppError("bad_request", "admin action: malformed JSON");
  }
}

/** Path of the field → key of a message: the schema's own where it names one, else by what zod found. */
function fieldErrors(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join("."), messageOf(issue)]));
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (/^(?:settings|policy|offers)\.error\./.test(issue.message)) return issue.message;
  const of = issue.code === "too_small" || issue.code === "too_big" ? `_${issue.origin}` : "";
  return `settings.error.${issue.code}${of}`;
}
