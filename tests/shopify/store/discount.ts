import { z } from "zod";
import { dateTime, gid, ref } from "./common";
import { moneySchema } from "./money";

const typed = <Name extends string>(name: Name) => ({ __typename: z.literal(name) });

const itemsSchema = z.discriminatedUnion("__typename", [
  z.looseObject({ ...typed("AllDiscountItems"), allItems: z.boolean().default(true) }),
  z.looseObject({
    ...typed("DiscountProducts"),
    products: z.array(ref("Product")).default([]),
    productVariants: z.array(ref("ProductVariant")).default([]),
  }),
  z.looseObject({ ...typed("DiscountCollections"), collections: z.array(ref("Collection")).default([]) }),
]);
export type DiscountItems = z.output<typeof itemsSchema>;

const percentageSchema = z.looseObject({
  ...typed("DiscountPercentage"),
  /** 0 to 1. */
  percentage: z.number().min(0).max(1),
});
const amountSchema = z.looseObject({
  ...typed("DiscountAmount"),
  amount: moneySchema,
  appliesOnEachItem: z.boolean().default(false),
});
const quantitySchema = z.looseObject({ quantity: z.string().regex(/^\d+$/, "must be a whole number as a string") });

const valueSchema = z.discriminatedUnion("__typename", [
  percentageSchema,
  amountSchema,
  z.looseObject({
    ...typed("DiscountOnQuantity"),
    quantity: quantitySchema,
    effect: z.discriminatedUnion("__typename", [percentageSchema, amountSchema]),
  }),
]);
export type DiscountValue = z.output<typeof valueSchema>;

const combinesWith = z
  .looseObject({
    orderDiscounts: z.boolean().default(false),
    productDiscounts: z.boolean().default(false),
    shippingDiscounts: z.boolean().default(false),
    productDiscountsWithTagsOnSameCartLine: z.array(z.string()).default([]),
  })
  .prefault({});

const everyKind = {
  title: z.string().min(1),
  startsAt: dateTime,
  endsAt: dateTime.nullable().default(null),
  createdAt: dateTime.optional(),
  updatedAt: dateTime.optional(),
  tags: z.array(z.string()).default([]),
  usageLimit: z.int().min(1).nullable().default(null),
  appliesOncePerCustomer: z.boolean().default(false),
  combinesWith,
  context: z
    .discriminatedUnion("__typename", [
      z.looseObject({ ...typed("DiscountBuyerSelectionAll"), all: z.literal("ALL").default("ALL") }),
      z.looseObject({ ...typed("DiscountCustomers"), customers: z.array(ref("Customer")) }),
    ])
    .prefault({ __typename: "DiscountBuyerSelectionAll" }),
  codes: z
    .array(
      z.looseObject({
        id: gid("DiscountRedeemCode").optional(),
        code: z.string().min(1),
        /** Before the file was made; orders placed in the stand-in add to it. */
        asyncUsageCount: z.int().min(0).default(0),
      }),
    )
    .length(1, "a discount has one code here"),
};

const minimumRequirement = z
  .discriminatedUnion("__typename", [
    z.looseObject({ ...typed("DiscountMinimumSubtotal"), greaterThanOrEqualToSubtotal: moneySchema }),
    z.looseObject({ ...typed("DiscountMinimumQuantity"), greaterThanOrEqualToQuantity: z.string().regex(/^\d+$/) }),
  ])
  .nullable()
  .default(null);

const customerGets = z.looseObject({
  appliesOnOneTimePurchase: z.boolean().default(true),
  appliesOnSubscription: z.boolean().default(false),
  items: itemsSchema,
  value: valueSchema,
});

export const discountSchema = z.discriminatedUnion("__typename", [
  z.looseObject({
    ...typed("DiscountCodeBasic"),
    ...everyKind,
    recurringCycleLimit: z.int().nullable().default(null),
    minimumRequirement,
    customerGets,
  }),
  z.looseObject({
    ...typed("DiscountCodeFreeShipping"),
    ...everyKind,
    recurringCycleLimit: z.int().nullable().default(null),
    minimumRequirement,
    appliesOnOneTimePurchase: z.boolean().default(true),
    appliesOnSubscription: z.boolean().default(false),
    maximumShippingPrice: moneySchema.nullable().default(null),
    destinationSelection: z
      .discriminatedUnion("__typename", [
        z.looseObject({ ...typed("DiscountCountryAll"), allCountries: z.boolean().default(true) }),
        z.looseObject({
          ...typed("DiscountCountries"),
          countries: z.array(z.string()),
          includeRestOfWorld: z.boolean().default(false),
        }),
      ])
      .prefault({ __typename: "DiscountCountryAll" }),
  }),
  z.looseObject({
    ...typed("DiscountCodeBxgy"),
    ...everyKind,
    usesPerOrderLimit: z.int().min(1).nullable().default(null),
    customerBuys: z.looseObject({
      isOneTimePurchase: z.boolean().default(true),
      isSubscription: z.boolean().default(false),
      items: itemsSchema,
      value: z.discriminatedUnion("__typename", [
        z.looseObject({ ...typed("DiscountQuantity"), ...quantitySchema.shape }),
        z.looseObject({ ...typed("DiscountPurchaseAmount"), amount: moneySchema.shape.amount }),
      ]),
    }),
    customerGets,
  }),
]);
export type Discount = z.output<typeof discountSchema>;

export const discountNodeSchema = z.looseObject({ id: gid("DiscountNode"), discount: discountSchema });
export type DiscountNodeInFile = z.input<typeof discountNodeSchema>;
export type DiscountNode = z.output<typeof discountNodeSchema>;
