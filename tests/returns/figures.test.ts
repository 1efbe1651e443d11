import { beforeEach, describe, expect, it } from "vitest";
import { forShop } from "~/platform/database";
import { FIGURE_WEEKS, readReturnFigures } from "~/returns/read-return-figures";
import { readWaitingReturns } from "~/returns/read-waiting-returns";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";

useAppDatabase();

let number = 0;
beforeEach(() => forShop(SHOP_A, (tx) => tx.outsideReturn.deleteMany({ where: { shopId: SHOP_A } })));

interface Row {
  handle?: string | null;
  pieces?: [string, number][];
  status?: string;
  waitingFor?: string;
  createdAt?: Date;
}

const add = ({ handle = "unwanted", pieces = [["Mug", 1]], status = "open", ...row }: Row = {}) =>
  forShop(SHOP_A, (tx) =>
    tx.outsideReturn.create({
      data: {
        shopId: SHOP_A,
        returnId: `gid://shopify/Return/${++number}`,
        name: `#${number}-R1`,
        orderId: `gid://shopify/Order/${number}`,
        orderName: `#${number}`,
        status,
        waitingFor: row.waitingFor ?? "parcel",
        details: {
          items: pieces.map(([title, quantity]) => ({
            title,
            quantity,
            reason: handle === null ? null : { handle, name: `Named ${handle}` },
          })),
        },
        createdAt: row.createdAt ?? new Date(),
        readAt: new Date(),
      },
    }),
  );
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

describe("why and what comes back", () => {
  it("is counted by week and reason, the most frequent first, with every week there", async () => {
    await add({ handle: "defective" });
    await add();
    await add({ createdAt: daysAgo(7) });
    await add({ handle: null, createdAt: daysAgo(7) });
    const { weeks, reasons } = await readReturnFigures(SHOP_A, "Europe/Dublin");
    expect(weeks).toHaveLength(FIGURE_WEEKS);
    for (const week of weeks) expect(new Date(week).getUTCDay()).toBe(1);
    expect(reasons.map(({ handle }) => handle)).toEqual(["unwanted", "defective", "other"]);
    expect(reasons.map(({ perWeek }) => perWeek.slice(-2))).toEqual([
      [1, 1],
      [0, 1],
      [1, 0],
    ]);
    expect(reasons[1]).toMatchObject({ name: "Named defective" });
  });

  it("leaves out what the shopper took back and what is older, and keeps what was declined", async () => {
    await add({ status: "canceled" });
    await add({ status: "declined" });
    await add({ createdAt: daysAgo(7 * FIGURE_WEEKS + 1) });
    const { reasons } = await readReturnFigures(SHOP_A, "Europe/Dublin");
    expect(reasons.flatMap(({ perWeek }) => perWeek).reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it("counts pieces of products", async () => {
    await add({
      pieces: [
        ["Mug", 3],
        ["Bowl", 1],
      ],
    });
    await add({ pieces: [["Bowl", 1]] });
    expect((await readReturnFigures(SHOP_A, "Europe/Dublin")).products).toEqual([
      { title: "Mug", pieces: 3 },
      { title: "Bowl", pieces: 2 },
    ]);
  });

  it("is of one shop only", async () => {
    await add();
    const { reasons, products } = await readReturnFigures(SHOP_B, "Europe/London");
    expect({ reasons, products }).toEqual({ reasons: [], products: [] });
  });
});

describe("what waits for staff", () => {
  it("is what they decide and pay, with the longest waiting; not parcels on their way", async () => {
    await add({ waitingFor: "shop_decision", createdAt: daysAgo(2) });
    await add({ waitingFor: "shop_decision", createdAt: daysAgo(5) });
    await add({ waitingFor: "parcel" });
    const { toDecide, toRefund } = await readWaitingReturns(SHOP_A);
    expect(toDecide.count).toBe(2);
    expect(Math.round((Date.now() - Date.parse(toDecide.since!)) / 86_400_000)).toBe(5);
    expect(toRefund).toEqual({ count: 0, since: null });
    expect((await readWaitingReturns(SHOP_B)).toDecide.count).toBe(0);
  });
});
