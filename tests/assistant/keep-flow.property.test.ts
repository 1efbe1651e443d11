import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import { publishPolicy } from "~/policy/publish-policy";
import { syncCatalogue } from "~/products/sync-catalogue";
import { aLineItem, anOrder, minutesAgo } from "../shopify/store/fixtures";
import { DEMO_SHOP } from "../shopify/identity";
import { SHOP_A, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { proposalsOf } from "./changes/setting";
import { ada, customer, generous, returnsStore, scarf } from "./returns/world";

useAppDatabase();
const unshipped = anOrder({
  name: "#1010",
  email: "ada@example.com",
  customer: { id: customer.id },
  createdAt: minutesAgo(30),
  lineItems: [
    aLineItem({
      ...{ title: scarf.title, price: "25.00", quantity: 2 },
      ...{ product: { id: scarf.id }, variant: { id: scarf.variants[0]!.id } },
    }),
  ],
});
const store = structuredClone(returnsStore);
store.orders!.push(unshipped);
const shopify = useShopify({ appToml: "shopify.app.toml", stores: [store] });
const rules = generous(structuredClone(DEFAULT_POLICY));
beforeAll(() => syncCatalogue(SHOP_A, null));
beforeAll(() => publishPolicy(SHOP_A, { document: rules, note: "", author: { id: "1", name: "Maya" } }));

/** Said, or tapped: a card's option, a form's values. */
type Step = string | { choose: string; option: string } | { submit: string; values: Record<string, string> };

const order = () => unshipped.id.split("/").pop()!;
const line = () => unshipped.lineItems[0]!.id.split("/").pop()!;
const TOO_SMALL: Step[] = ["too small", { choose: "return.reason", option: "size-too-small" }];
const UNUSED: Step[] = ["yes", { submit: "return.evidence", values: { answer_unused: "yes", note: "" } }];

/** Each step of a flow, by a tap or in words: what both come to is the same. */
const FLOWS: Record<string, Step[][]> = {
  "a return": [
    ["I want to return order #1005"],
    TOO_SMALL,
    UNUSED,
    [{ choose: "return.outcome", option: "original_payment" }],
  ],
  "an exchange": [
    ["I want to exchange order #1005"],
    TOO_SMALL,
    UNUSED,
    ["L", { choose: "return.exchange", option: "gid://shopify/ProductVariant/902" }],
  ],
  "a cancellation": [
    ["please cancel order #1010"],
    ["I ordered by mistake", "2", { choose: "changes.reason", option: `${order()}:by_mistake` }],
  ],
  "another quantity": [
    ["I want to change the items of order #1010"],
    ["another quantity", { choose: "changes.what", option: `${order()}:${line()}:quantity` }],
    ["3", { choose: "changes.quantity", option: `${order()}:${line()}:3` }],
  ],
};

const ASIDES: Step[][] = [
  ["do you ship to Norway?"],
  ["how long does a refund take?"],
  ["how long does a refund take"],
  ["which payment methods do you take?"],
  ["are you a robot?"],
  ["where is my order #1006?"],
  ["how do I change my password?"],
  ["thanks"],
  ["what is the weather like?"],
  ["do you have a discount for me?"],
  // A question that asks back, and its answer.
  ["where is my parcel?", "#1004"],
  ["how do I change my password?", { choose: "dialogue.offer_human", option: "no" }],
];

/** Where the shop exchanges for any product, and asks which, these would answer it. */
const OF_PRODUCTS: Step[][] = [["do you have the Wool scarf in grey?"], ["and in blue?"]];

/** What waits for the tap in the end; null where nothing does. */
async function endOf(steps: readonly Step[]) {
  const shop = shopify().shop(DEMO_SHOP);
  const shopper = ada();
  for (const step of steps) {
    // Shopify's rate limit is not what is tried here.
    shop.bucket.available = 2_000;
    if (typeof step === "string") await shopper.say(step);
    else if ("choose" in step) await shopper.choose(step.choose, step.option);
    else await shopper.submit(step.submit, step.values);
  }
  const open = (await proposalsOf(shopper)).filter(({ status }) => status === "open");
  return open.map(({ kind, payload }) => ({ kind, payload }));
}

describe("side questions between the steps, whichever and however many, change nothing of what comes of them:", () => {
  it.each(Object.entries(FLOWS))(
    "%s",
    async (name, flow) => {
      const plain = await endOf(flow.map(([first]) => first!));
      expect(plain).toHaveLength(1);
      const asides = fc.array(fc.constantFrom(...ASIDES, ...(name === "an exchange" ? [] : OF_PRODUCTS)), {
        maxLength: 2,
      });
      const played = fc.tuple(...flow.map((ways) => fc.tuple(fc.constantFrom(...ways), asides)));
      await fc.assert(
        fc.asyncProperty(played, async (taken) => {
          expect(await endOf(taken.flatMap(([step, between]) => [step, ...between.flat()]))).toEqual(plain);
        }),
        { numRuns: 6, endOnFailure: true },
      );
    },
    60_000,
  );
});
