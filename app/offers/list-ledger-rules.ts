import { forShop } from "~/platform/database";

/** Every rule that the ledger has claims of, with the name that it had last, also those that are gone; by name. */
export function listLedgerRules(shopId: string): Promise<{ ruleId: string; name: string }[]> {
  return forShop(
    shopId,
    (tx) => tx.$queryRaw<{ ruleId: string; name: string }[]>`
      select rule_id as "ruleId", name from (
        select distinct on (rule_id) rule_id, rule_name as name from offer_claim where shop_id = ${shopId}::uuid
        order by rule_id, created_at desc
      ) r order by lower(name), rule_id
      limit 200`,
  );
}
