import { Prisma } from "@prisma/client";
import { forShop } from "~/platform/database";
import { everyReturn } from "./every-return";
import { RETURN_TABS, WAITING_IN } from "./return-tabs";
import type { Beginning, ReturnTab } from "./return-tabs";

/** How many returns lie in each pile; `began`: only those that began there. */
export async function countReturns(shopId: string, began: Beginning | null = null): Promise<Record<ReturnTab, number>> {
  const rows = await forShop(shopId, (tx) =>
    tx.$queryRaw<{ waitingFor: string; count: number }[]>(Prisma.sql`
        select waiting_for as "waitingFor", count(*)::int as count from ${everyReturn(shopId)} r
        where ${began}::text is null or began = ${began} group by 1`),
  );
  const found = new Map(rows.map(({ waitingFor, count }) => [waitingFor, count]));
  return Object.fromEntries(RETURN_TABS.map((tab) => [tab, found.get(WAITING_IN[tab]) ?? 0])) as Record<
    ReturnTab,
    number
  >;
}
