import { randomBytes } from "node:crypto";
import { cents, type Money } from "../store/money";
import { refuse } from "../returns/user-errors";
import { nowIn, type Place } from "../returns/place";
import type { Customer } from "../store/types";
import type { ShopState } from "../world";

export interface GiftCard {
  __typename: "GiftCard";
  id: string;
  /** Shopify shows it once, when the card is made. */
  code: string;
  balance: Money;
  initialValue: Money;
  customer: Customer | null;
  note: string | null;
  expiresOn: string | null;
  createdAt: string;
}

export interface GiftCardInput {
  code?: string | null;
  customerId?: string | null;
  expiresOn?: string | null;
  initialAmount?: Money | null;
  note?: string | null;
}

const cards = new WeakMap<ShopState, GiftCard[]>();

export function giftCardsOf(shop: ShopState): GiftCard[] {
  return cards.get(shop) ?? [];
}

export function restoreGiftCards(shop: ShopState, kept: GiftCard[]): void {
  cards.set(shop, kept);
}

/** Throws Refusal; a code is taken for good, whatever its case. */
export function createGiftCard(place: Place, input: GiftCardInput): GiftCard {
  const { shop, world } = place;
  const field = (name: string) => ["input", name];
  if (!input.initialAmount) return refuse(field("initialAmount"), "Initial amount can't be blank", "MISSING_ARGUMENT");
  if (cents(input.initialAmount) <= 0) refuse(field("initialAmount"), "must be greater than 0", "GREATER_THAN");
  const code = (input.code ?? randomBytes(8).toString("hex")).toLowerCase().replace(/[\s-]/g, "");
  if (code.length < 8) refuse(field("code"), "Code is too short (minimum is 8 characters)", "TOO_SHORT");
  if (code.length > 20) refuse(field("code"), "Code is too long (maximum is 20 characters)", "TOO_LONG");
  if (!/^[a-z0-9]+$/.test(code)) {
    refuse(field("code"), "Code can only contain letters(a-z) and numbers(0-9)", "INVALID");
  }
  const all = giftCardsOf(shop);
  if (all.some((card) => card.code === code)) refuse(field("code"), "Code has already been taken", "TAKEN");
  const customer = input.customerId ? shop.store.customer(input.customerId) : null;
  if (customer === undefined) refuse(field("customerId"), "The customer could not be found.", "CUSTOMER_NOT_FOUND");
  if (input.expiresOn && Date.parse(input.expiresOn) <= world.clock.now()) {
    refuse(field("expiresOn"), "Expiry must be in the future", "INVALID");
  }
  const card: GiftCard = {
    __typename: "GiftCard",
    id: shop.store.newId("GiftCard"),
    code,
    balance: input.initialAmount,
    initialValue: input.initialAmount,
    customer,
    note: input.note ?? null,
    expiresOn: input.expiresOn ?? null,
    createdAt: nowIn(place),
  };
  cards.set(shop, [...all, card]);
  return card;
}
