import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ActionBody, MessageBody } from "~/edges/chat-schemas";
import { BOUNDS } from "~/platform/bounds";

const message = { token: "t".repeat(40), clientId: randomUUID(), text: "Do you have a code for me?" };
const tap = { token: message.token, clientId: message.clientId, action: { type: "human" } };
const lines = (count: number) => Array.from({ length: count }, (_, index) => [index + 1, 1]);

describe("a cart that comes with what a shopper says", () => {
  it("is taken as variants and quantities", () => {
    const cart = [
      [36_110_175_633_573, 2],
      [12, 1],
    ];
    expect(MessageBody.parse({ ...message, cart }).cart).toEqual(cart);
    expect(ActionBody.parse({ ...tap, cart }).cart).toEqual(cart);
    expect(MessageBody.parse({ ...message, cart: lines(BOUNDS.cartLines) }).cart).toHaveLength(BOUNDS.cartLines);
  });

  it.each([
    ["none at all", undefined],
    ["null", null],
    ["a total", { total_price: 1, currency: "EUR" }],
    ["lines that say a price", [[12, 1, 1]]],
    ["lines as objects", [{ variant_id: 12, quantity: 1 }]],
    ["no number", [["gid://shopify/ProductVariant/12", 1]]],
    ["less than nothing", [[12, -1]]],
    ["parts of a thing", [[12, 0.5]]],
    ["an absurd quantity", [[12, BOUNDS.cartQuantity + 1]]],
    ["an id that no double holds", [[2 ** 60, 1]]],
    ["more lines than are priced", lines(BOUNDS.cartLines + 1)],
  ])("is left out, and the message taken, where it is %s", (_what, cart) => {
    expect(MessageBody.parse({ ...message, cart })).toMatchObject({ text: message.text, cart: undefined });
    expect(ActionBody.parse({ ...tap, cart })).toMatchObject({ action: { type: "human" }, cart: undefined });
  });
});
