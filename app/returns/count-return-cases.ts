import { forShop } from "~/platform/database";
import { RETURN_TABS, WAITING_IN } from "./return-tabs";
import type { ReturnTab } from "./return-tabs";

/** How many returns that began here lie in each pile. */
export async function countReturnCases(shopId: string): Promise<Record<ReturnTab, number>> {
  const rows = await forShop(shopId, (tx) =>
    tx.returnCase.groupBy({ by: ["waitingFor"], where: { shopId }, _count: { _all: true } }),
  );
  const found = new Map(rows.map(({ waitingFor, _count }) => [waitingFor, _count._all]));
  return Object.fromEntries(RETURN_TABS.map((tab) => [tab, found.get(WAITING_IN[tab]) ?? 0])) as Record<
    ReturnTab,
    number
  >;
}
