import { classLines, summarise, type Outcome } from "../figures";
import type { SuiteResult } from "../reading-suites";
import { readPolicyProbes, type Call, type PolicyProbe } from "./rows";
import { Session } from "./session";
import { perform, type Answered } from "./tools";
import { inTurn, withTauWorlds, type TauWorld } from "./world";

/** Single calls in the name of a user: does the app do what the rules allow, and nothing else? */
export async function policyProbes(
  files: readonly string[],
  store: string,
): Promise<SuiteResult & { lines: string[] }> {
  const probes = await readPolicyProbes(files);
  const outcomes = await withTauWorlds(store, (shops) => tryProbes(shops, probes));
  const handedOver = outcomes.filter(({ answered }) => answered.answer === "handed_over").length;
  const byShopper = outcomes.filter(({ answered }) => answered.why.startsWith("the shopper:")).length;
  return {
    outcomes,
    summary: summarise("policy", outcomes, { handedOver, refusedByTheShoppersWallet: byShopper }),
    lines: classLines(outcomes),
  };
}

type Tried = Outcome & { answered: Answered };

export const tryProbes = (shops: readonly TauWorld[], probes: readonly PolicyProbe[]): Promise<Tried[]> =>
  inTurn(shops, probes, tryProbe);

async function tryProbe(world: TauWorld, probe: PolicyProbe): Promise<Tried> {
  const { id, rule, expect, acting_user: userId, tool, args } = probe;
  const owner = typeof args.order_id === "string" ? world.tau.orders[args.order_id]?.user_id : undefined;
  await world.reset(new Set([userId, ...(owner === undefined ? [] : [owner])]));
  await world.forgetLimits();
  const answered = await tryCall(world, userId, { name: tool, arguments: args });
  return { id, wanted: rule, answered, right: isRight(answered, expect) };
}

/** A call that cannot be made at all is a wrong answer, not the end of the run. */
async function tryCall(world: TauWorld, userId: string, call: Call): Promise<Answered> {
  try {
    const session = new Session(world, userId, [{ email: world.tau.users[userId]?.email ?? "" }]);
    return await perform(session, call);
  } catch (error) {
    return { answer: "failed", why: error instanceof Error ? error.message : "unknown" };
  }
}

/**
 * What goes to a person is changed by nobody here: it obeys whatever the rule is, and the person decides. Doing nothing
 * where something was asked for does not.
 */
const isRight = ({ answer }: Answered, expect: "allow" | "deny"): boolean =>
  answer === "handed_over" || answer === expect;
