import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { prove } from "~/assistant/prove";
import { composeAnswer } from "~/assistant/tracking/compose-answer";
import { LOCALES } from "~/i18n/languages";
import { readOrder } from "~/orders/read-order";
import { assessTracking } from "~/shipments/assess-tracking";
import { scenarios, type Scenario } from "../../shopify/demo-store/scenarios";
import { BUCKET } from "../../shopify/admin-api/throttle";
import { startShopify, type Shopify } from "../../shopify/start";
import { aTurn, goOn, recordedApi } from "./setting";
import { CARD } from "~/assistant/tracking/flow";

/** The demo store's orders, proved and told as a guest would hear it. */

/** Of each kind: enough to see that it is recognised, few enough for a Standard shop's bucket of points. */
const OF_EACH = 2;

vi.mock("~/platform/even-duration", () => ({ evenDuration: (_: number, work: () => Promise<unknown>) => work() }));

let shopify: Shopify;
beforeAll(async () => {
  shopify = await startShopify({ stores: ["tests/shopify/demo-store/juniper-lane.json"] });
});
afterAll(() => shopify.stop());
// What a shop allows per second is not what is tested here.
beforeEach(() => {
  shopify.shop().bucket = { available: BUCKET.size, countedAt: Date.now() };
});

/** What each kind of order must be recognised as: one of these is among its cases. */
const RECOGNISED = {
  freshUnfulfilled: ["not_yet_fulfilled"],
  lateUnfulfilled: ["not_yet_fulfilled"],
  labelNotScanned: ["label_only"],
  inTransitOnTime: ["in_transit"],
  delayed: ["in_transit_late"],
  stalled: ["stalled"],
  customsHeld: ["customs"],
  outForDelivery: ["out_for_delivery"],
  deliveryAttempted: ["delivery_attempted"],
  readyForPickup: ["ready_for_pickup"],
  deliveredRecently: ["delivered"],
  deliveredLongAgo: ["delivered"],
  returnedToSender: ["returned_to_sender", "failed"],
  partlyShipped: ["partly_shipped"],
  cancelledBeforeShipping: ["cancelled_before_shipping"],
  noTrackingNumber: ["no_tracking"],
  digitalItem: ["nothing_to_ship"],
  onHold: ["on_hold"],
  scheduled: ["scheduled"],
  inProgress: ["not_yet_fulfilled"],
} as const satisfies Partial<Record<keyof typeof scenarios, readonly string[]>>;

async function proveAndRead(scenario: Scenario) {
  const api = recordedApi(shopify);
  const identifier = scenario.email ?? scenario.phone ?? scenario.zip ?? "";
  const values = { order: scenario.order.slice(1), identifier };
  const action = { type: "submit", form: CARD.identify, values, label: "" } as const;
  return { api, reply: await goOn(aTurn(api, { action })) };
}

describe.each(Object.entries(RECOGNISED))("every order that is %s", (name, expected) => {
  it("is proved, recognised and told", async () => {
    for (const scenario of scenarios[name as keyof typeof RECOGNISED].slice(0, OF_EACH)) {
      const { reply } = await proveAndRead(scenario);
      const cases = reply?.orders.flatMap((order) => order.cases) ?? [];
      expect(
        expected.some((one) => cases.includes(one)),
        `${scenario.order} is ${cases.join(", ")}`,
      ).toBe(true);
    }
  });
});

it("tells no order that is older than the app may read", async () => {
  for (const scenario of scenarios.olderThan60Days) {
    const { reply } = await proveAndRead(scenario);
    expect(reply).toMatchObject({ orders: [], proved: [], suggestHuman: true });
  }
});

it("tells one order of every kind in every language, with receipts", async () => {
  const now = new Date();
  let told = 0;
  for (const [scenario] of Object.values(scenarios)) {
    shopify.shop().bucket = { available: BUCKET.size, countedAt: Date.now() };
    const { api, reply } = await proveAndRead(scenario);
    const id = reply?.orders[0]?.id;
    const order = id === undefined ? null : await readOrder(api, id);
    if (order === null) continue;
    told++;
    const assessment = assessTracking(order, { now, timeZone: "Europe/Dublin", saysNotReceived: false });
    const texts = LOCALES.map((locale) => {
      const setting = { locale, timeZone: "Europe/Dublin", now, emotion: "worried", acknowledged: false } as const;
      const answer = composeAnswer(assessment, { ...setting, wanted: "track_order" });
      prove(answer);
      expect(answer.text).toContain(order.name);
      return answer.text;
    });
    // Fourteen languages, fourteen texts: none fell back to another's.
    expect(new Set(texts).size).toBe(LOCALES.length);
  }
  expect(told).toBeGreaterThan(40);
});
