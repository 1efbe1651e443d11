import { createGiftCard, giftCardsOf, type GiftCard, type GiftCardInput } from "../credit/gift-cards";
import { creditAccount, creditTransactions } from "../credit/store-credit";
import { payload } from "../returns/user-errors";
import type { Money } from "../store/money";
import type { Customer } from "../store/types";
import { accessDenied } from "./access";
import { resolversFor, type Args, type PageArgs, type TypeResolvers } from "./context";
import { compileSearch, idFilter, timeFilter } from "./search/match";

type Account = Customer["storeCreditAccounts"][number];

interface CreditArgs extends Args {
  id: string;
  creditInput: { creditAmount: Money; expiresAt?: string | null };
}

/** Store credit and gift cards. */
export const creditResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    storeCreditAccount: (_root, { id }: { id: string }, { shop }) =>
      id.includes("/StoreCreditAccount/") ? (shop.store.find(id) ?? null) : null,
    giftCard: (_root, { id }: { id: string }, { shop }) => giftCardsOf(shop).find((card) => card.id === id) ?? null,
    giftCards: (_root, { query }: PageArgs & { query?: string | null }, { shop, world }) =>
      giftCardsOf(shop).filter(
        compileSearch(query, {
          root: "giftCards",
          filters: {
            id: idFilter((card) => card.id),
            customer_id: idFilter((card) => card.customer?.id),
            created_at: timeFilter((card) => Date.parse(world.clock.present(card.createdAt))),
          },
          // Whole codes find their card, though nobody can read a code back.
          words: (card: GiftCard) => [card.code, card.note],
        }),
      ),
  }),
  resolversFor("Mutation", {
    storeCreditAccountCredit: (_root, { id, creditInput }: CreditArgs, context) =>
      payload("storeCreditAccountTransaction", () =>
        creditAccount(context, {
          to: id,
          amount: creditInput.creditAmount,
          expiresAt: creditInput.expiresAt ?? null,
          event: "ADJUSTMENT",
        }),
      ),
    giftCardCreate: (_root, { input }: { input: GiftCardInput }, context) => {
      if (input.customerId && !context.token.scopes.has("write_customers")) {
        throw accessDenied("Access denied for customerId. Required access: `write_customers` access scope.");
      }
      const result = payload("giftCard", () => createGiftCard(context, input));
      return { ...result, giftCardCode: (result["giftCard"] as GiftCard | null)?.code ?? null };
    },
  }),
  resolversFor<Account>("StoreCreditAccount", {
    owner: (account, _args, { shop }) => shop.store.parentOf<Customer>(account),
    transactions: (account) => creditTransactions(account),
  }),
  resolversFor<GiftCard>("GiftCard", {
    lastCharacters: ({ code }) => code.slice(-4),
    maskedCode: ({ code }) => `•••• •••• •••• ${code.slice(-4)}`,
    enabled: () => true,
    isRedeemable: () => true,
    deactivatedAt: () => null,
    updatedAt: ({ createdAt }) => createdAt,
    lineItem: () => null,
    order: () => null,
  }),
];
