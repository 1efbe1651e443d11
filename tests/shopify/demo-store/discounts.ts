import type { StoreFile } from "../store/types";
import { AS_OF, iso } from "./parcels";

const DAY = 86_400_000;
const fromNow = (days: number) => iso(AS_OF + days * DAY);

type Orders = NonNullable<StoreFile["orders"]>;
type Node = NonNullable<StoreFile["discountNodes"]>[number];
type Basic = Extract<Node["discount"], { __typename: "DiscountCodeBasic" }>;

const off = (value: Basic["customerGets"]["value"]): Basic["customerGets"] => ({
  items: { __typename: "AllDiscountItems" },
  value,
});
const fromSubtotal = (amount: string) => ({
  __typename: "DiscountMinimumSubtotal" as const,
  greaterThanOrEqualToSubtotal: { amount, currencyCode: "EUR" },
});

/** The codes that the shop gives to everyone, with as many uses as there are orders with them; one has ended. */
export function juniperDiscounts(orders: Orders): Node[] {
  const codes = (code: string) => [
    { code, asyncUsageCount: orders.filter(({ discountCodes = [] }) => discountCodes.includes(code)).length },
  ];
  return [
    {
      id: "gid://shopify/DiscountNode/6401001",
      discount: {
        __typename: "DiscountCodeBasic",
        title: "Welcome: 10% off a first order",
        startsAt: fromNow(-300),
        codes: codes("WELCOME10"),
        appliesOncePerCustomer: true,
        customerGets: off({ __typename: "DiscountPercentage", percentage: 0.1 }),
      },
    },
    {
      id: "gid://shopify/DiscountNode/6401002",
      discount: {
        __typename: "DiscountCodeFreeShipping",
        title: "Free shipping from €50",
        startsAt: fromNow(-90),
        endsAt: fromNow(41),
        codes: codes("FREESHIP"),
        minimumRequirement: fromSubtotal("50.00"),
      },
    },
    {
      id: "gid://shopify/DiscountNode/6401003",
      discount: {
        __typename: "DiscountCodeBasic",
        title: "€10 off from €80",
        startsAt: fromNow(-60),
        endsAt: fromNow(-1),
        codes: codes("TENOFF"),
        minimumRequirement: fromSubtotal("80.00"),
        customerGets: off({ __typename: "DiscountAmount", amount: { amount: "10.00", currencyCode: "EUR" } }),
      },
    },
    {
      id: "gid://shopify/DiscountNode/6401004",
      discount: {
        __typename: "DiscountCodeBasic",
        title: "Autumn sale",
        startsAt: fromNow(-30),
        endsAt: fromNow(10),
        codes: codes("AUTUMN20"),
        customerGets: off({ __typename: "DiscountPercentage", percentage: 0.2 }),
      },
    },
  ];
}
