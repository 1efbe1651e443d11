import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitState } from "~/assistant/returns/ask-split";
import { itemField } from "~/assistant/returns/ask";
import { EMPTY_STATE } from "~/assistant/returns/flow";
import type { ReturnState } from "~/assistant/returns/flow";
import { chosenItems } from "~/assistant/returns/matter";
import type { ReturnMatter } from "~/assistant/returns/matter";
import { exchangedItems, nextToExchange, wishesOf, withWish } from "~/assistant/returns/wishes";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import type { ReturnableItem } from "~/returns/read-returnable";

const idOf = (number: number) => `gid://shopify/FulfillmentLineItem/${number}`;
const variantOf = (number: number) => `gid://shopify/ProductVariant/${number}`;

function matterOf(quantities: number[]): ReturnMatter {
  const items = quantities.map((quantity, at) => ({ fulfillmentLineItemId: idOf(at), quantity }) as ReturnableItem);
  return {
    returnable: { items } as ReturnMatter["returnable"],
    active: { version: 0, policy: DEFAULT_POLICY },
    earlierReturns: [],
  };
}

const anOrder = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
const anAnswer = fc.constantFrom("exchange", "pay", "keep", "");
/** Whatever is tapped: items that are not there, more pieces than come back, the same variant again. */
const aWish = fc.record({
  id: fc.integer({ min: 0, max: 8 }).map(idOf),
  variantId: fc.integer({ min: 1, max: 4 }).map(variantOf),
  quantity: fc.integer({ min: 1, max: 9 }),
});

const piecesOf = (list: { quantity: number }[]) => list.reduce((sum, { quantity }) => sum + quantity, 0);

describe("what goes out instead, whatever is tapped in whatever order", () => {
  it("is never more pieces of an item than come back, and only of items that are exchanged", () => {
    fc.assert(
      fc.property(anOrder, fc.array(anAnswer), fc.array(aWish, { maxLength: 12 }), (quantities, answers, wishes) => {
        const matter = matterOf(quantities);
        const items = quantities.map((quantity, at) => ({ id: idOf(at), quantity }));
        const values = Object.fromEntries(
          matter.returnable.items.map((item, at) => [itemField(item), answers[at] ?? "pay"]),
        );
        const split = splitState(chosenItems(matter, { items }), { ...EMPTY_STATE, items }, values);
        const state: ReturnState = { ...split, exchanges: wishes.reduce(withWish, [] as typeof wishes) };
        const exchanged = exchangedItems(matter, state);
        const out = wishesOf(matter, state);
        for (const { item, quantity } of exchanged) {
          const own = out.filter(({ id }) => id === item.fulfillmentLineItemId);
          expect(piecesOf(own)).toBeLessThanOrEqual(quantity);
        }
        const ids = exchanged.map(({ item }) => item.fulfillmentLineItemId);
        expect(out.every(({ id }) => ids.includes(id))).toBe(true);
        expect(nextToExchange(matter, state) === null).toBe(piecesOf(out) === piecesOf(exchanged));
        // What is kept comes back in no way; the rest is exchanged or paid, never both.
        const kept = matter.returnable.items.filter((item) => values[itemField(item)] === "keep");
        expect(chosenItems(matter, state).some(({ item }) => kept.includes(item))).toBe(false);
      }),
    );
  });

  it("comes to an end when each question is answered once, piece by piece or together", () => {
    fc.assert(
      fc.property(
        anOrder,
        fc.array(fc.boolean()),
        fc.array(fc.integer({ min: 1, max: 4 })),
        (quantities, apart, picks) => {
          const matter = matterOf(quantities);
          const items = quantities.map((quantity, at) => ({ id: idOf(at), quantity }));
          let state: ReturnState = {
            ...EMPTY_STATE,
            items,
            outcome: "exchange",
            apart: items.filter((_, at) => apart[at]).map(({ id }) => id),
          };
          let asked = 0;
          for (let next = nextToExchange(matter, state); next; next = nextToExchange(matter, state)) {
            const variantId = variantOf(picks[asked] ?? 1);
            const wish = { id: next.item.fulfillmentLineItemId, variantId, quantity: next.quantity };
            state = { ...state, exchanges: withWish(state.exchanges, wish) };
            asked += 1;
            expect(asked).toBeLessThanOrEqual(piecesOf(items));
          }
          expect(piecesOf(wishesOf(matter, state))).toBe(piecesOf(items));
        },
      ),
    );
  });
});
