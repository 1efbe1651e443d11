import { readPolicy } from "./read-policy";
import type { Question } from "./returns-policy";

/** By id. */
export type PolicyQuestions = Record<string, Pick<Question, "code" | "text">>;

/** The questions of the rules that hold now, to tell what answers to them mean. */
export async function listQuestions(shopId: string): Promise<PolicyQuestions> {
  const { policy } = await readPolicy(shopId);
  const all = policy.returns.reasons.flatMap(({ questions }) => questions);
  return Object.fromEntries(all.map(({ id, code, text }) => [id, { code, text }]));
}
