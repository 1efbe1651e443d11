import type {
  Card,
  ChoiceCard,
  FormCard,
  HandoverCard,
  MessageSource,
  OfferCard,
  OrderCard,
  ProductsCard,
  ProposalCard,
  ReturnCard,
  TrackingCard,
} from "~/contract/chat";

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

/** What a return asks for: every kind of field beside those of `FORM`. */
export const EVIDENCE: FormCard = {
  kind: "form",
  id: "evidence",
  title: "What is wrong with it?",
  fields: [
    {
      name: "reason",
      label: "Reason",
      hint: null,
      type: "select",
      options: [
        { value: "", label: "Please choose" },
        { value: "broken", label: "It is broken" },
        { value: "wrong", label: "It is the wrong one" },
      ],
      autocomplete: "off",
      required: true,
      value: "",
      maxLength: 20,
    },
    {
      name: "note",
      label: "What happened?",
      hint: "A sentence or two is enough.",
      type: "textarea",
      autocomplete: "off",
      required: false,
      value: "",
      maxLength: 300,
    },
    {
      name: "photos",
      label: "Photos of the damage",
      hint: "The damage and the whole item, if you can.",
      type: "photo",
      autocomplete: "off",
      required: true,
      value: "",
      // Two ids and the space between them.
      maxLength: 74,
    },
  ],
  submitLabel: "Send",
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

export const PROPOSAL: ProposalCard = {
  kind: "proposal",
  id: "0b1e6a52-3c58-4a43-9a5e-3a7d0a6f1c11",
  title: "Send back 2 items of #1005",
  status: null,
  items: [
    { title: "Stoneware mug", detail: "Sand · 2 pieces", note: null, picture: PICTURE, url: null },
    {
      title: "Linen throw with hand-knotted fringe",
      detail: "Moss / 130 × 180 cm",
      note: "Final sale: exchange only",
      picture: null,
      url: null,
    },
  ],
  rows: [
    { label: "Items", value: "€98.00", strong: false },
    { label: "Return label", value: "−€4.90", strong: false },
    { label: "Refund to your Visa card ending in 4242", value: "€93.10", strong: true },
  ],
  note: "The money is on its way three to five days after the parcel has reached us.",
  links: [{ url: "https://shop.example/policies/refund-policy", label: "Return policy" }],
  confirmLabel: "Request this return",
  declineLabel: "Not now",
  expiresAt: new Date(Date.now() + 1_800_000).toISOString(),
};

export const RETURN: ReturnCard = {
  kind: "return",
  title: "Return of #1005",
  status: { code: "open", label: "Approved", tone: "success" },
  items: [{ title: "Stoneware mug", detail: "Sand · 2 pieces", note: null, picture: PICTURE, url: null }],
  rows: [{ label: "Return number", value: "#1005-R1", strong: false }],
  note: "Please drop the parcel off by Monday 7 December.",
  links: [
    { url: "https://carrier.example/label.pdf", label: "Print the label" },
    { url: "https://shop.example/policies/refund-policy", label: "Return policy" },
  ],
};

export const PRODUCTS: ProductsCard = {
  kind: "products",
  title: "Rain jackets under €120",
  status: null,
  items: [
    { title: "Harbour rain jacket", detail: "€119.00", note: null, picture: PICTURE, url: "/products/harbour" },
    { title: "Moor shell", detail: "€89.00", note: "only 2 left", picture: PICTURE, url: "/products/moor" },
    {
      title: "Packable poncho with a long name",
      detail: "€45.00",
      note: null,
      picture: null,
      url: "https://shop.example/products/poncho",
    },
  ],
  rows: [],
  note: "Prices and stock as of just now.",
  links: [],
};

export const OFFER: OfferCard = {
  kind: "offer",
  title: "10 % off your next order",
  status: null,
  items: [],
  rows: [{ label: "Minimum order", value: "€50.00", strong: false }],
  note: "For you alone, once.",
  links: [{ url: "https://shop.example/discount/JUNIPER-7Q2M", label: "Shop with it" }],
  code: "JUNIPER-7Q2M",
  copyLabel: "Copy code",
  copiedLabel: "Copied",
  ends: { at: "2026-12-01T22:59:00Z", label: "Ends on Tuesday, 1 December" },
};

export const ALL: Card[] = [
  ORDER,
  TRACKING,
  CHOICE,
  FORM,
  EVIDENCE,
  handover("waiting"),
  PROPOSAL,
  RETURN,
  PRODUCTS,
  OFFER,
];

export const SOURCES: MessageSource[] = [
  { label: "Your order at the shop", read: { at: "2026-11-20T09:01:00Z", label: "Fri, 20 Nov, 09:01" } },
  { label: "The carrier", read: { at: "2026-11-20T08:40:00Z", label: "Fri, 20 Nov, 08:40" } },
];
