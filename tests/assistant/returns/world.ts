import type { Card, ChoiceCard, FormCard, ProposalCard } from "~/contract/chat";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import type { Policy } from "~/policy/policy";
import { publishPolicy } from "~/policy/publish-policy";
import {
  aCustomer,
  aDelivered,
  aLineItem,
  anOrder,
  aProduct,
  aReason,
  daysAgo,
  storeWith,
} from "../../shopify/store/fixtures";
import { SHOP_A } from "../../support/app-environment";
import { aShopper } from "../../support/shopper";
import type { Replies } from "../../support/shopper";

/** A store with Ada's orders of a linen shirt, in reach of a return and beyond, and Eve, who has none of them. */
export const customer = aCustomer({ email: "ada@example.com" });
export const customerId = customer.id.split("/").pop()!;
const eve = aCustomer({ email: "eve@example.com" });
export const eveId = eve.id.split("/").pop()!;
const shirt = aProduct({
  title: "Linen shirt",
  productType: "Shirts",
  variants: [
    { id: "gid://shopify/ProductVariant/901", title: "M", sku: "LS-M", price: "60.00", inventoryQuantity: 3 },
    { id: "gid://shopify/ProductVariant/902", title: "L", sku: "LS-L", price: "60.00", inventoryQuantity: 5 },
    { id: "gid://shopify/ProductVariant/903", title: "XL", sku: "LS-XL", price: "65.00", inventoryQuantity: 0 },
  ],
});
export const scarf = aProduct({
  title: "Wool scarf",
  productType: "Scarves",
  variants: [
    { id: "gid://shopify/ProductVariant/911", title: "Grey", sku: "WS-G", price: "25.00", inventoryQuantity: 4 },
    { id: "gid://shopify/ProductVariant/912", title: "Rust", sku: "WS-R", price: "32.50", inventoryQuantity: 1 },
  ],
});
export const giftCard = aProduct({ title: "Voucher", isGiftCard: true, productType: "Gift cards" });
const ofShirt = (parts: Parameters<typeof aLineItem>[0] = {}) =>
  aLineItem({
    title: "Linen shirt",
    variantTitle: "M",
    price: "60.00",
    product: { id: shirt.id },
    variant: { id: "gid://shopify/ProductVariant/901" },
    ...parts,
  });
const order = (name: string, days: number, parts: Parameters<typeof anOrder>[0] = {}) =>
  anOrder({
    name,
    email: "ada@example.com",
    customer: { id: customer.id },
    createdAt: daysAgo(days + 4),
    fulfillments: [aDelivered(days)],
    lineItems: [ofShirt()],
    ...parts,
  });
export const recent = order("#1005", 5);
const old = order("#1004", 45);
const two = order("#1006", 20, { lineItems: [ofShirt({ quantity: 2 }), aLineItem({ title: "Mug", price: "15.00" })] });
/** Two of the shirt in M and a grey scarf. */
export const mixed = order("#1007", 5, {
  lineItems: [
    ofShirt({ quantity: 2 }),
    aLineItem({
      title: "Wool scarf",
      variantTitle: "Grey",
      price: "25.00",
      product: { id: scarf.id },
      variant: { id: "gid://shopify/ProductVariant/911" },
    }),
  ],
});
export const returnsStore = storeWith({
  customers: [customer, eve],
  products: [shirt, scarf, giftCard],
  returnReasonDefinitions: ["size-too-small", "unwanted", "defective", "wrong-item", "other"].map((handle) =>
    aReason(handle),
  ),
  orders: [recent, old, two, mixed, anOrder({ name: "#2000", customer: { id: eve.id }, email: "eve@example.com" })],
});

export const publish = (change: (policy: Policy) => Policy) =>
  publishPolicy(SHOP_A, {
    document: change(structuredClone(DEFAULT_POLICY)),
    note: "test",
    author: { id: "1", name: "Maya" },
  });

/** Approved at once, without the law's own path in the way. */
export const generous = (policy: Policy): Policy => ({
  ...policy,
  withdrawal: { ...policy.withdrawal, countries: [] },
  returns: { ...policy.returns, approval: { ...policy.returns.approval, mode: "automatic" }, label: "shop" },
});

export const cards = ({ messages }: Replies): Card[] => messages.flatMap((message) => message.cards);
export const choice = (replies: Replies, id: string) =>
  cards(replies).find((card): card is ChoiceCard => card.kind === "choice" && card.id === id)!;
export const form = (replies: Replies, id: string) =>
  cards(replies).find((card): card is FormCard => card.kind === "form" && card.id === id)!;
export const proposal = (replies: Replies) =>
  cards(replies).find((card): card is ProposalCard => card.kind === "proposal")!;

export function ada(who: Parameters<typeof aShopper>[0] = {}) {
  const shopper = aShopper({ customerId, ...who });
  return {
    ...shopper,
    choose: (card: string, option: string) => shopper.tap({ type: "choose", choice: card, option, label: option }),
    submit: (name: string, values: Record<string, string>) =>
      shopper.tap({ type: "submit", form: name, values, label: "…" }),
    confirm: (replies: Replies) =>
      shopper.tap({ type: "confirm", proposal: proposal(replies).id, label: "Send it back" }),
  };
}

/** From the first word to the card that waits for the tap. */
export async function upToProposal(shopper = ada(), reason = "size-too-small", outcome = "original_payment") {
  await shopper.say("I want to return order #1005");
  await shopper.choose("return.reason", reason);
  await shopper.submit("return.evidence", { answer_unused: "yes", note: "" });
  return shopper.choose("return.outcome", outcome);
}
