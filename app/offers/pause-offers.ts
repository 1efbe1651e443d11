import { AppError } from "~/platform/errors";
import type { OfferPolicy } from "./policy";
import { readOfferPolicy } from "./read-offer-policy";
import { saveOfferPolicy } from "./save-offer-policy";
import type { StaffAuthor } from "./save-offer-policy";

/** Colleagues who save at the same moment; a pause must not lose against them. */
const TRIES = 5;

/**
 * Stops every offer, or one rule, at once, or lets it go on; nothing else of the rules is changed. Once this has
 * returned, nothing is reserved any more. Returns the version that holds now. Throws `not_found` for a rule that is
 * not saved.
 */
export async function pauseOffers(
  shopId: string,
  staff: StaffAuthor,
  { ruleId, paused }: { ruleId: string | null; paused: boolean },
): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const { policy, version } = await readOfferPolicy(shopId);
    const changed = ruleId === null ? { ...policy, paused } : withRule(policy, ruleId, !paused);
    if (JSON.stringify(changed) === JSON.stringify(policy)) return version;
    try {
      return await saveOfferPolicy(shopId, staff, changed, version);
    } catch (error) {
      if (attempt === TRIES || !(error instanceof AppError && error.code === "conflict")) throw error;
    }
  }
}

function withRule(policy: OfferPolicy, ruleId: string, enabled: boolean): OfferPolicy {
  if (!policy.rules.some(({ id }) => id === ruleId)) throw new AppError("not_found", "no such offer rule");
  return { ...policy, rules: policy.rules.map((rule) => (rule.id === ruleId ? { ...rule, enabled } : rule)) };
}
