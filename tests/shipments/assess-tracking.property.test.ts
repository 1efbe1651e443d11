import fc from "fast-check";
import { expect, it } from "vitest";
import { assessTracking } from "~/shipments/assess-tracking";
import { anyContext, anyOrder } from "./any-order";

const DATES = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

it("finds a case for every order, without a throw", () => {
  fc.assert(
    fc.property(anyOrder(), anyContext(), (order, context) => {
      const assessment = assessTracking(order, context);
      expect(assessment.case).toBeTruthy();
      for (const parcel of assessment.parcels) {
        expect(parcel.case).toBeTruthy();
        expect(parcel.daysQuiet).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 500 },
  );
});

it("holds no date that the order does not hold", () => {
  fc.assert(
    fc.property(anyOrder(), anyContext(), (order, context) => {
      const given = new Set(JSON.stringify(order).match(DATES) ?? []);
      const { order: _, ...assessed } = assessTracking(order, context);
      for (const date of JSON.stringify(assessed).match(DATES) ?? []) expect(given).toContain(date);
    }),
    { numRuns: 500 },
  );
});

it("names for every date an object of the order as its source", () => {
  fc.assert(
    fc.property(anyOrder(), anyContext(), (order, context) => {
      const { parcels, placedAt, cancelledAt, refund } = assessTracking(order, context);
      const moments = [
        placedAt,
        cancelledAt,
        refund?.at ?? null,
        ...parcels.flatMap((parcel) => [
          parcel.shippedAt,
          parcel.estimate,
          parcel.deliveredAt,
          parcel.lastEvent?.at ?? null,
        ]),
      ];
      const refs = JSON.stringify(order);
      for (const moment of moments) if (moment !== null) expect(refs).toContain(`"${moment.ref}"`);
    }),
  );
});

it("calls nothing late without an estimate or the carrier's word", () => {
  fc.assert(
    fc.property(anyOrder(), anyContext(), (order, context) => {
      for (const parcel of assessTracking(order, context).parcels) {
        if (parcel.late === "estimate_passed") expect(parcel.estimate).not.toBeNull();
        if (parcel.case === "in_transit_late") expect(parcel.late).not.toBeNull();
      }
    }),
  );
});
