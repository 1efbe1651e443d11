import type { Card, ChoiceCard, FormCard, HandoverCard, OrderCard, TrackingCard } from "~/contract/chat";

/** One of each card, as the server would fill it. */

const PICTURE = { url: "/files/mug.svg", alt: "Stoneware mug" };

export const ORDER: OrderCard = {
  kind: "order",
  orderName: "#1005",
  title: "Order #1005",
  status: { code: "in_transit", label: "On its way", tone: "info" },
  placed: { at: "2026-11-16T10:00:00Z", label: "Placed on Monday 16 November" },
  items: [
    { title: "Stoneware mug", variant: "Sand", quantity: 2, picture: PICTURE, note: null },
    {
      title: "Linen throw with hand-knotted fringe",
      variant: "Moss / 130 × 180 cm",
      quantity: 1,
      picture: null,
      note: "not shipped yet",
    },
  ],
  more: "and 3 more",
  total: "€148.00",
};

export const TRACKING: TrackingCard = {
  kind: "tracking",
  title: "Parcel 1 of 2",
  status: { code: "out_for_delivery", label: "Out for delivery", tone: "success" },
  carrier: "DHL Express",
  trackingNumber: "3SXYZ1234567",
  link: { url: "https://carrier.example/track/3SXYZ1234567", label: "Track with DHL Express" },
  estimate: { at: "2026-11-20T18:00:00Z", label: "Expected today by 18:00" },
  steps: [
    { label: "Ordered", state: "done" },
    { label: "Shipped", state: "done" },
    { label: "On its way", state: "done" },
    { label: "Out for delivery", state: "current" },
    { label: "Delivered", state: "todo" },
  ],
  events: [
    {
      when: { at: "2026-11-20T07:12:00Z", label: "Today 07:12" },
      text: "With the courier for delivery",
      place: "Dublin",
    },
    {
      when: { at: "2026-11-19T21:40:00Z", label: "Yesterday 21:40" },
      text: "Arrived at the delivery depot",
      place: "Dublin",
    },
    {
      when: { at: "2026-11-18T16:05:00Z", label: "Wed 18 November 16:05" },
      text: "Left the sorting centre",
      place: "Leipzig",
    },
  ],
  eventsLabel: "Earlier updates (2)",
  items: ["Stoneware mug × 2"],
};

export const CHOICE: ChoiceCard = {
  kind: "choice",
  id: "which-order",
  prompt: "Which order do you mean?",
  options: [
    { id: "o1", label: "Order #1005", detail: "16 November · On its way", picture: PICTURE },
    { id: "o2", label: "Order #0987", detail: "2 November · Delivered", picture: null },
  ],
};

export const FORM: FormCard = {
  kind: "form",
  id: "find-order",
  title: "Find your order",
  fields: [
    {
      name: "order",
      label: "Order number",
      hint: "You find it in the confirmation email, for example #1005.",
      type: "text",
      autocomplete: "off",
      required: true,
      value: "#1005",
      maxLength: 40,
    },
    {
      name: "email",
      label: "Email",
      hint: null,
      type: "email",
      autocomplete: "email",
      required: true,
      value: "",
      maxLength: 200,
    },
    {
      name: "phone",
      label: "Phone",
      hint: null,
      type: "tel",
      autocomplete: "tel",
      required: false,
      value: "",
      maxLength: 40,
    },
  ],
  submitLabel: "Show my order",
};

export const handover = (state: HandoverCard["state"]): HandoverCard => ({
  kind: "handover",
  state,
  ...{
    waiting: {
      title: "We’re bringing someone in",
      text: "Maya and the team have your question and this chat. You won’t have to repeat anything.",
    },
    away: { title: "Nobody is here right now", text: "Leave your email address and we’ll write to you." },
    joined: { title: "Maya has joined", text: "You are now talking with a person." },
    resolved: { title: "Sorted", text: "Maya closed this conversation. Write any time to start again." },
  }[state],
  hours: state === "away" ? "Back on Monday at 9:00" : null,
});

export const ALL: Card[] = [ORDER, TRACKING, CHOICE, FORM, handover("waiting")];
