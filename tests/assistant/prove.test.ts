import { describe, expect, it } from "vitest";
import type { Card, Receipt, TrackingCard } from "~/contract/chat";
import { findViolations, prove } from "~/assistant/prove";

const receipt = (shown: string): Receipt => ({ shown, source: "order", ref: null, readAt: "2026-11-21T12:00:00Z" });
const violations = (text: string, shown: string[], cards: Card[] = []) =>
  findViolations({ text, cards, receipts: shown.map(receipt) }).map(({ claim }) => claim);

const trackingCard: TrackingCard = {
  kind: "tracking",
  title: "Your parcel",
  status: { code: "in_transit", label: "On its way", tone: "info" },
  carrier: null,
  trackingNumber: null,
  link: null,
  estimate: null,
  steps: [],
  events: [],
  eventsLabel: "All scans",
  items: [],
};

describe("a claim in the text", () => {
  it("passes when a receipt shows it", () => {
    expect(violations("Order #1005 arrives on 24 November.", ["#1005", "on 24 November"])).toEqual([]);
  });

  it.each([
    ["a date", "It arrives on 24 November.", ["24"]],
    ["an amount", "€129.90 was refunded.", ["129.90"]],
    ["a time", "Delivered at 14:20.", ["14:20"]],
    ["an order name", "Your order #1005 is here.", ["1005"]],
    ["a tracking number", "Number 00340434161094015902.", ["00340434161094015902"]],
    ["digits of another script", "في ٢٤ نوفمبر", ["٢٤"]],
    ["a link", "See https://example.com/track now", ["https://example.com/track"]],
    ["an e-mail address", "Write to refunds@example.com now.", ["refunds@example.com"]],
    ["a link in Markdown", "[Track](https://example.com/x)", ["https://example.com/x"]],
  ])("without a receipt is found: %s", (_, text, claims) => {
    expect(violations(text, ["2", "https://example.com"])).toEqual(claims);
  });

  it("is not covered by a part of itself", () => {
    expect(violations("16 days", ["6"])).toEqual(["16"]);
    expect(violations("€6.50", ["6"])).toEqual(["6.50"]);
    expect(violations("6 days", ["6"])).toEqual([]);
  });

  it("is not covered by a receipt for something longer", () => {
    expect(violations("24 November", ["24 December"])).toEqual(["24"]);
  });

  it("is recognised inside right-to-left text", () => {
    expect(violations("طلبك \u2068#1005\u2069", ["#1005"])).toEqual([]);
    expect(violations("طلبك \u2068#1006\u2069", ["#1005"])).toEqual(["1006"]);
  });
});

describe("a claim in a card", () => {
  it("needs a receipt for the status, in words as well", () => {
    expect(violations("", [], [trackingCard])).toEqual(["On its way"]);
    expect(violations("", ["On its way"], [trackingCard])).toEqual([]);
  });

  it.each([
    ["the number", { trackingNumber: "AB123" }],
    ["the link", { link: { url: "https://carrier.example/1", label: "Track" } }],
    ["the estimate", { estimate: { at: "2026-11-24T00:00:00Z", label: "24 Nov" } }],
    ["a scan", { events: [{ when: { at: "", label: "20 Nov" }, text: "Depot", place: null }] }],
    ["an item", { items: ["2 × Mug"] }],
  ])("without a receipt is found: %s", (_, parts) => {
    expect(violations("", ["On its way"], [{ ...trackingCard, ...parts }])).toHaveLength(1);
  });

  it("is found in choices, forms and quantities too", () => {
    const choice: Card = {
      kind: "choice",
      id: "c",
      prompt: "Pick 1",
      options: [{ id: "5", label: "#1005", detail: "2 items", picture: null }],
    };
    expect(violations("", [], [choice])).toEqual(["1", "1005", "2"]);
    const order: Card = {
      kind: "order",
      orderName: "#1",
      title: "Order #1",
      status: { code: "x", label: "Shipped", tone: "info" },
      placed: null,
      items: [{ title: "Mug", variant: null, quantity: 3, picture: null, note: null }],
      more: null,
      total: "€9.00",
    };
    expect(violations("", ["#1", "Shipped", "€9.00"], [order])).toEqual(["3"]);
  });
});

it("throws, naming the claim for the log only", () => {
  const reply = { text: "On 24 November.", cards: [], receipts: [] };
  expect(() => prove(reply)).toThrow(expect.objectContaining({ code: "internal", customer: "try_again" }));
  expect(() => prove({ ...reply, receipts: [receipt("24 November")] })).not.toThrow();
});
