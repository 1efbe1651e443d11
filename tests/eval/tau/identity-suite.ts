import { classLines, summarise, type Outcome } from "../figures";
import type { SuiteResult } from "../reading-suites";
import { readIdentityProbes, type IdentityProbe } from "./rows";
import { identify, newShopper } from "./shopper";
import { inTurn, withTauWorlds, type TauWorld } from "./world";

/**
 * Whom do these particulars prove? Each is tried in a conversation of its own, up to the code that was mailed and typed
 * back: the answer is the customer whom the app then takes the shopper for.
 */
export async function identityProbes(
  files: readonly string[],
  store: string,
): Promise<SuiteResult & { lines: string[] }> {
  const probes = await readIdentityProbes(files);
  const outcomes = await withTauWorlds(store, (shops) => tryIdentities(shops, probes));
  return { outcomes, summary: summarise("identity", outcomes), lines: classLines(outcomes) };
}

export async function tryIdentities(shops: readonly TauWorld[], probes: readonly IdentityProbe[]): Promise<Outcome[]> {
  for (const world of shops) await world.reset(null);
  return inTurn(shops, probes, async (world, { id, rule, given, expect_user: expected }) => {
    await world.forgetLimits();
    const proved = await identify(newShopper(world), given);
    return { id, wanted: rule, answered: proved, right: proved === expected };
  });
}
