import { z } from "zod";
import { readRows, UsageError } from "../rows";

const Call = z.object({ name: z.string(), arguments: z.record(z.string(), z.unknown()) });
export type Call = z.infer<typeof Call>;

/** What somebody says of themselves, and whom it proves: a user id, or null for nobody. */
const IdentityProbe = z.object({
  id: z.string(),
  rule: z.string(),
  given: z.object({
    email: z.string().optional(),
    first_name: z.string().optional(),
    last_name: z.string().optional(),
    zip: z.string().optional(),
    order_id: z.string().optional(),
    user_id: z.string().optional(),
  }),
  expect_user: z.string().nullable(),
});
export type IdentityProbe = z.infer<typeof IdentityProbe>;

/** One call in the name of a user, and whether the rules allow it. */
const PolicyProbe = z.object({
  id: z.string(),
  rule: z.string(),
  expect: z.enum(["allow", "deny"]),
  acting_user: z.string(),
  tool: z.string(),
  args: z.record(z.string(), z.unknown()),
});
export type PolicyProbe = z.infer<typeof PolicyProbe>;

const Change = z.object({
  entity: z.enum(["order", "user"]),
  id: z.string(),
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});
export type Change = z.infer<typeof Change>;

/** A task with the calls that solve it, in order, and what they leave changed in tau-bench's own store. */
const Task = z.object({
  id: z.string(),
  /** Only tasks of the first edition name their user; in the second it follows from the calls. */
  user_id: z.string().optional(),
  actions: z.array(Call),
  expected_changes: z.array(Change),
});
export type Task = z.infer<typeof Task>;

export const readIdentityProbes = (files: readonly string[]) => readAll(files, IdentityProbe, "identity");
export const readPolicyProbes = (files: readonly string[]) => readAll(files, PolicyProbe, "policy");
export const readTasks = (files: readonly string[]) => readAll(files, Task, "tau");

async function readAll<Shape>(files: readonly string[], shape: z.ZodType<Shape>, suite: string): Promise<Shape[]> {
  const rows = (await Promise.all(files.map((file) => readRows(file)))).flat();
  return rows.map((row, index) => {
    const parsed = shape.safeParse(row);
    if (!parsed.success) {
      throw new UsageError(`Row ${index + 1} is none of the suite "${suite}": ${z.prettifyError(parsed.error)}`);
    }
    return parsed.data;
  });
}
