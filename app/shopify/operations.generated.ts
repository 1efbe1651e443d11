// Written by scripts/generate-operations.ts from app/shopify/operations/*.graphql. Do not edit.

/** The text of an operation, which knows what it answers and which variables it takes. */
export type TypedDocument<Result, Variables> = string & { readonly answers?: (variables: Variables) => Result };

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
export type CustomerRfmGroup =
  | "ACTIVE"
  | "ALMOST_LOST"
  | "AT_RISK"
  | "CHAMPIONS"
  | "DORMANT"
  | "LOYAL"
  | "NEEDS_ATTENTION"
  | "NEW"
  | "PREVIOUSLY_LOYAL"
  | "PROMISING"
  | "PROSPECTS";

export type DiscountAmountInput = {
  amount?: string | null | undefined;
  appliesOnEachItem?: boolean | null | undefined;
};

export type DiscountBuyerSelection = "ALL";

export type DiscountCodeBasicInput = {
  appliesOncePerCustomer?: boolean | null | undefined;
  code?: string | null | undefined;
  combinesWith?: DiscountCombinesWithInput | null | undefined;
  context?: DiscountContextInput | null | undefined;
  customerGets?: DiscountCustomerGetsInput | null | undefined;
  /** @deprecated Use `context` instead. */
  customerSelection?: DiscountCustomerSelectionInput | null | undefined;
  endsAt?: string | null | undefined;
  minimumRequirement?: DiscountMinimumRequirementInput | null | undefined;
  recurringCycleLimit?: number | null | undefined;
  startsAt?: string | null | undefined;
  tags?: Array<string> | null | undefined;
  title?: string | null | undefined;
  usageLimit?: number | null | undefined;
};

export type DiscountCodeBxgyInput = {
  appliesOncePerCustomer?: boolean | null | undefined;
  code?: string | null | undefined;
  combinesWith?: DiscountCombinesWithInput | null | undefined;
  context?: DiscountContextInput | null | undefined;
  customerBuys?: DiscountCustomerBuysInput | null | undefined;
  customerGets?: DiscountCustomerGetsInput | null | undefined;
  /** @deprecated Use `context` instead. */
  customerSelection?: DiscountCustomerSelectionInput | null | undefined;
  endsAt?: string | null | undefined;
  startsAt?: string | null | undefined;
  tags?: Array<string> | null | undefined;
  title?: string | null | undefined;
  usageLimit?: number | null | undefined;
  usesPerOrderLimit?: number | null | undefined;
};

export type DiscountCodeFreeShippingInput = {
  appliesOnOneTimePurchase?: boolean | null | undefined;
  appliesOnSubscription?: boolean | null | undefined;
  appliesOncePerCustomer?: boolean | null | undefined;
  code?: string | null | undefined;
  combinesWith?: DiscountCombinesWithInput | null | undefined;
  context?: DiscountContextInput | null | undefined;
  /** @deprecated Use `context` instead. */
  customerSelection?: DiscountCustomerSelectionInput | null | undefined;
  destination?: DiscountShippingDestinationSelectionInput | null | undefined;
  endsAt?: string | null | undefined;
  maximumShippingPrice?: string | null | undefined;
  minimumRequirement?: DiscountMinimumRequirementInput | null | undefined;
  recurringCycleLimit?: number | null | undefined;
  startsAt?: string | null | undefined;
  tags?: Array<string> | null | undefined;
  title?: string | null | undefined;
  usageLimit?: number | null | undefined;
};

export type DiscountCollectionsInput = {
  add?: Array<string> | null | undefined;
  remove?: Array<string> | null | undefined;
};

export type DiscountCombinesWithInput = {
  orderDiscounts?: boolean | null | undefined;
  productDiscounts?: boolean | null | undefined;
  productDiscountsWithTagsOnSameCartLine?: ProductDiscountsWithTagsOnSameCartLineInput | null | undefined;
  shippingDiscounts?: boolean | null | undefined;
};

export type DiscountContextInput =
  | { all: DiscountBuyerSelection; customerSegments?: never; customers?: never; markets?: never }
  | { all?: never; customerSegments: DiscountCustomerSegmentsInput; customers?: never; markets?: never }
  | { all?: never; customerSegments?: never; customers: DiscountCustomersInput; markets?: never }
  | { all?: never; customerSegments?: never; customers?: never; markets: DiscountMarketsInput };

export type DiscountCountriesInput = {
  add?: Array<string> | null | undefined;
  includeRestOfWorld?: boolean | null | undefined;
  remove?: Array<string> | null | undefined;
};

export type DiscountCustomerBuysInput = {
  isOneTimePurchase?: boolean | null | undefined;
  isSubscription?: boolean | null | undefined;
  items?: DiscountItemsInput | null | undefined;
  value?: DiscountCustomerBuysValueInput | null | undefined;
};

export type DiscountCustomerBuysValueInput = {
  amount?: string | null | undefined;
  quantity?: string | null | undefined;
};

export type DiscountCustomerGetsInput = {
  appliesOnOneTimePurchase?: boolean | null | undefined;
  appliesOnSubscription?: boolean | null | undefined;
  items?: DiscountItemsInput | null | undefined;
  value?: DiscountCustomerGetsValueInput | null | undefined;
};

export type DiscountCustomerGetsValueInput = {
  discountAmount?: DiscountAmountInput | null | undefined;
  discountOnQuantity?: DiscountOnQuantityInput | null | undefined;
  percentage?: number | null | undefined;
};

export type DiscountCustomerSegmentsInput = {
  add?: Array<string> | null | undefined;
  remove?: Array<string> | null | undefined;
};

export type DiscountCustomerSelectionInput = {
  all?: boolean | null | undefined;
  customerSegments?: DiscountCustomerSegmentsInput | null | undefined;
  customers?: DiscountCustomersInput | null | undefined;
};

export type DiscountCustomersInput = {
  add?: Array<string> | null | undefined;
  remove?: Array<string> | null | undefined;
};

export type DiscountEffectInput = {
  amount?: string | null | undefined;
  percentage?: number | null | undefined;
};

export type DiscountErrorCode =
  | "ACTIVE_PERIOD_OVERLAP"
  | "APPLIES_ON_NOTHING"
  | "BLANK"
  | "CONFLICT"
  | "DISCOUNT_NOT_COMPATIBLE_WITH_CONDITION_TYPES"
  | "DUPLICATE"
  | "END_DATE_BEFORE_START_DATE"
  | "EQUAL_TO"
  | "EXCEEDED_MAX"
  | "GREATER_THAN"
  | "GREATER_THAN_OR_EQUAL_TO"
  | "IMPLICIT_DUPLICATE"
  | "INCLUSION"
  | "INTERNAL_ERROR"
  | "INVALID"
  | "INVALID_COMBINES_WITH_FOR_DISCOUNT_CLASS"
  | "INVALID_DISCOUNT_CLASS_FOR_PRICE_RULE"
  | "INVALID_PRODUCT_DISCOUNTS_FALSE_WITH_EXISTING_TAGS_ON_SAME_CART_LINE"
  | "INVALID_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_FOR_DISCOUNT_CLASS"
  | "INVALID_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_WITHOUT_PRODUCT_DISCOUNTS"
  | "INVALID_TAG_LENGTH"
  | "LESS_THAN"
  | "LESS_THAN_OR_EQUAL_TO"
  | "MAX_APP_DISCOUNTS"
  | "MINIMUM_SUBTOTAL_AND_QUANTITY_RANGE_BOTH_PRESENT"
  | "MISSING_ARGUMENT"
  | "MISSING_FUNCTION_IDENTIFIER"
  | "MULTIPLE_FUNCTION_IDENTIFIERS"
  | "MULTIPLE_RECURRING_CYCLE_LIMIT_FOR_NON_SUBSCRIPTION_ITEMS"
  | "PRESENT"
  | "PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_NOT_ENTITLED"
  | "RECURRING_CYCLE_LIMIT_NOT_A_VALID_INTEGER"
  | "TAKEN"
  | "TOO_LONG"
  | "TOO_MANY_ARGUMENTS"
  | "TOO_MANY_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE"
  | "TOO_MANY_TAGS"
  | "TOO_SHORT"
  | "VALUE_OUTSIDE_RANGE";

export type DiscountItemsInput = {
  all?: boolean | null | undefined;
  collections?: DiscountCollectionsInput | null | undefined;
  products?: DiscountProductsInput | null | undefined;
};

export type DiscountMarketsInput = {
  add?: Array<string> | null | undefined;
  remove?: Array<string> | null | undefined;
};

export type DiscountMinimumQuantityInput = {
  greaterThanOrEqualToQuantity?: string | null | undefined;
};

export type DiscountMinimumRequirementInput = {
  quantity?: DiscountMinimumQuantityInput | null | undefined;
  subtotal?: DiscountMinimumSubtotalInput | null | undefined;
};

export type DiscountMinimumSubtotalInput = {
  greaterThanOrEqualToSubtotal?: string | null | undefined;
};

export type DiscountOnQuantityInput = {
  effect?: DiscountEffectInput | null | undefined;
  quantity?: string | null | undefined;
};

export type DiscountProductsInput = {
  productVariantsToAdd?: Array<string> | null | undefined;
  productVariantsToRemove?: Array<string> | null | undefined;
  productsToAdd?: Array<string> | null | undefined;
  productsToRemove?: Array<string> | null | undefined;
};

export type DiscountShippingDestinationSelectionInput = {
  all?: boolean | null | undefined;
  countries?: DiscountCountriesInput | null | undefined;
};

export type DiscountStatus = "ACTIVE" | "EXPIRED" | "SCHEDULED";

export type FulfillmentDisplayStatus =
  | "ATTEMPTED_DELIVERY"
  | "CANCELED"
  | "CARRIER_PICKED_UP"
  | "CONFIRMED"
  | "DELAYED"
  | "DELIVERED"
  | "FAILURE"
  | "FULFILLED"
  | "IN_TRANSIT"
  | "LABEL_PRINTED"
  | "LABEL_PURCHASED"
  | "LABEL_VOIDED"
  | "MARKED_AS_FULFILLED"
  | "NOT_DELIVERED"
  | "OUT_FOR_DELIVERY"
  | "PICKED_UP"
  | "READY_FOR_PICKUP"
  | "SUBMITTED";

export type FulfillmentEventStatus =
  | "ATTEMPTED_DELIVERY"
  | "CARRIER_PICKED_UP"
  | "CONFIRMED"
  | "DELAYED"
  | "DELIVERED"
  | "FAILURE"
  | "IN_TRANSIT"
  | "LABEL_PRINTED"
  | "LABEL_PURCHASED"
  | "OUT_FOR_DELIVERY"
  | "READY_FOR_PICKUP";

export type FulfillmentStatus = "CANCELLED" | "ERROR" | "FAILURE" | "OPEN" | "PENDING" | "SUCCESS";

export type MetafieldsSetInput = {
  compareDigest?: string | null | undefined;
  key: string;
  namespace?: string | null | undefined;
  ownerId: string;
  type?: string | null | undefined;
  value: string;
};

export type MetafieldsSetUserErrorCode =
  | "APP_NOT_AUTHORIZED"
  | "BLANK"
  | "CAPABILITY_VIOLATION"
  | "INCLUSION"
  | "INTERNAL_ERROR"
  | "INVALID"
  | "INVALID_COMPARE_DIGEST"
  | "INVALID_TYPE"
  | "INVALID_VALUE"
  | "LESS_THAN_OR_EQUAL_TO"
  | "PRESENT"
  | "STALE_OBJECT"
  | "TAKEN"
  | "TOO_LONG"
  | "TOO_SHORT";

export type OrderCancelReason = "CUSTOMER" | "DECLINED" | "FRAUD" | "INVENTORY" | "OTHER" | "STAFF";

export type OrderDisplayFinancialStatus =
  "AUTHORIZED" | "EXPIRED" | "PAID" | "PARTIALLY_PAID" | "PARTIALLY_REFUNDED" | "PENDING" | "REFUNDED" | "VOIDED";

export type OrderDisplayFulfillmentStatus =
  | "FULFILLED"
  | "FULFILLMENT_NOT_REQUIRED"
  | "IN_PROGRESS"
  | "ON_HOLD"
  | "OPEN"
  | "PARTIALLY_FULFILLED"
  | "PENDING_FULFILLMENT"
  | "REQUEST_DECLINED"
  | "RESTOCKED"
  | "SCHEDULED"
  | "UNFULFILLED";

export type OrderReturnStatus =
  "INSPECTION_COMPLETE" | "IN_PROGRESS" | "NO_RETURN" | "RETURNED" | "RETURN_FAILED" | "RETURN_REQUESTED";

export type ProductDiscountsWithTagsOnSameCartLineInput = {
  add?: Array<string> | null | undefined;
  remove?: Array<string> | null | undefined;
};

export type ProductStatus = "ACTIVE" | "ARCHIVED" | "DRAFT" | "UNLISTED";

export type ProductVariantInventoryPolicy = "CONTINUE" | "DENY";

export type ShopPolicyType =
  | "CONTACT_INFORMATION"
  | "LEGAL_NOTICE"
  | "PRIVACY_POLICY"
  | "REFUND_POLICY"
  | "SHIPPING_POLICY"
  | "SUBSCRIPTION_POLICY"
  | "TERMS_OF_SALE"
  | "TERMS_OF_SERVICE";

export type ExchangeOptionsQueryVariables = Exact<{
  id: string;
}>;

export type ExchangeOptionsQuery = {
  shop: { currencyCode: string };
  product: {
    id: string;
    title: string;
    status: ProductStatus;
    featuredMedia:
      | { preview: { image: { url: string; altText: string | null } | null } | null }
      | { preview: { image: { url: string; altText: string | null } | null } | null }
      | { preview: { image: { url: string; altText: string | null } | null } | null }
      | { preview: { image: { url: string; altText: string | null } | null } | null }
      | null;
    variants: {
      nodes: Array<{
        id: string;
        title: string;
        price: string;
        availableForSale: boolean;
        inventoryPolicy: ProductVariantInventoryPolicy;
        inventoryQuantity: number | null;
        inventoryItem: { tracked: boolean };
      }>;
    };
  } | null;
};

export type PersonByEmailQueryVariables = Exact<{
  email: string;
  orders: string;
}>;

export type PersonByEmailQuery = {
  customerByIdentifier: { id: string } | null;
  orders: { nodes: Array<{ id: string; email: string | null }> };
};

export type StaffCustomerQueryVariables = Exact<{
  id: string;
}>;

export type StaffCustomerQuery = {
  customer: {
    id: string;
    displayName: string;
    createdAt: string;
    locale: string;
    tags: Array<string>;
    note: string | null;
    numberOfOrders: string;
    amountSpent: { amount: string; currencyCode: string };
    defaultEmailAddress: { emailAddress: string } | null;
    defaultPhoneNumber: { phoneNumber: string } | null;
    defaultAddress: { city: string | null; country: string | null } | null;
  } | null;
};

export type KnowledgePoliciesQueryVariables = Exact<{ [key: string]: never }>;

export type KnowledgePoliciesQuery = {
  shop: {
    id: string;
    primaryDomain: { url: string };
    shopPolicies: Array<{
      id: string;
      type: ShopPolicyType;
      title: string;
      body: string;
      url: string;
      updatedAt: string;
    }>;
  };
  shopLocales: Array<{ locale: string; primary: boolean }>;
};

export type KnowledgePagesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type KnowledgePagesQuery = {
  pages: {
    nodes: Array<{ id: string; title: string; handle: string; body: string; isPublished: boolean; updatedAt: string }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type KnowledgeArticlesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type KnowledgeArticlesQuery = {
  articles: {
    nodes: Array<{
      id: string;
      title: string;
      handle: string;
      body: string;
      isPublished: boolean;
      updatedAt: string | null;
      blog: { handle: string };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type KnowledgePolicyTranslationsQueryVariables = Exact<{
  locale: string;
}>;

export type KnowledgePolicyTranslationsQuery = {
  shop: { id: string; shopPolicies: Array<{ id: string; translations: Array<KnowledgeTranslationFragment> }> };
};

export type KnowledgePageTranslationsQueryVariables = Exact<{
  locale: string;
  after?: string | null | undefined;
}>;

export type KnowledgePageTranslationsQuery = {
  pages: {
    nodes: Array<{ id: string; translations: Array<KnowledgeTranslationFragment> }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type KnowledgeArticleTranslationsQueryVariables = Exact<{
  locale: string;
  after?: string | null | undefined;
}>;

export type KnowledgeArticleTranslationsQuery = {
  articles: {
    nodes: Array<{ id: string; translations: Array<KnowledgeTranslationFragment> }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type KnowledgeTranslationFragment = { key: string; value: string | null; outdated: boolean };

export type OfferCustomerQueryVariables = Exact<{
  id: string;
  birthdayNamespace: string;
  birthdayKey: string;
}>;

export type OfferCustomerQuery = {
  customer: {
    id: string;
    tags: Array<string>;
    numberOfOrders: string;
    amountSpent: { amount: string; currencyCode: string };
    statistics: { rfmGroup: CustomerRfmGroup | null };
    defaultEmailAddress: { emailAddress: string } | null;
    defaultAddress: OfferAddressFragment | null;
    birthday: { value: string } | null;
    orders: {
      nodes: Array<{
        id: string;
        createdAt: string;
        cancelledAt: string | null;
        returnStatus: OrderReturnStatus;
        lineItems: { nodes: Array<{ product: { id: string } | null }> };
      }>;
    };
  } | null;
};

export type OfferOrderQueryVariables = Exact<{
  id: string;
}>;

export type OfferOrderQuery = {
  order: { id: string; email: string | null; shippingAddress: OfferAddressFragment | null } | null;
};

export type OfferAddressFragment = {
  address1: string | null;
  address2: string | null;
  zip: string | null;
  countryCodeV2: string | null;
};

export type OfferProductPricesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type OfferProductPricesQuery = {
  nodes: Array<
    { id: string; priceRangeV2: { maxVariantPrice: { amount: string } } } | Record<PropertyKey, never> | null
  >;
};

export type OfferCodeByCodeQueryVariables = Exact<{
  code: string;
}>;

export type OfferCodeByCodeQuery = {
  codeDiscountNodeByCode: {
    id: string;
    codeDiscount:
      | { __typename: "DiscountCodeApp" }
      | {
          __typename: "DiscountCodeBasic";
          status: DiscountStatus;
          title: string;
          summary: string;
          startsAt: string;
          endsAt: string | null;
          asyncUsageCount: number;
          usageLimit: number | null;
          context:
            | { __typename: "DiscountBuyerSelectionAll" }
            | { __typename: "DiscountCustomerSegments" }
            | { __typename: "DiscountCustomers" }
            | { __typename: "DiscountMarkets" };
        }
      | {
          __typename: "DiscountCodeBxgy";
          status: DiscountStatus;
          title: string;
          summary: string;
          startsAt: string;
          endsAt: string | null;
          asyncUsageCount: number;
          usageLimit: number | null;
          context:
            | { __typename: "DiscountBuyerSelectionAll" }
            | { __typename: "DiscountCustomerSegments" }
            | { __typename: "DiscountCustomers" }
            | { __typename: "DiscountMarkets" };
        }
      | {
          __typename: "DiscountCodeFreeShipping";
          status: DiscountStatus;
          title: string;
          summary: string;
          startsAt: string;
          endsAt: string | null;
          asyncUsageCount: number;
          usageLimit: number | null;
          context:
            | { __typename: "DiscountBuyerSelectionAll" }
            | { __typename: "DiscountCustomerSegments" }
            | { __typename: "DiscountCustomers" }
            | { __typename: "DiscountMarkets" };
        };
  } | null;
};

export type CreateOfferCodeMutationVariables = Exact<{
  discount: DiscountCodeBasicInput;
}>;

export type CreateOfferCodeMutation = {
  discountCodeBasicCreate: {
    codeDiscountNode: { id: string } | null;
    userErrors: Array<{ field: Array<string> | null; message: string; code: DiscountErrorCode | null }>;
  } | null;
};

export type CreateOfferFreeShippingMutationVariables = Exact<{
  discount: DiscountCodeFreeShippingInput;
}>;

export type CreateOfferFreeShippingMutation = {
  discountCodeFreeShippingCreate: {
    codeDiscountNode: { id: string } | null;
    userErrors: Array<{ field: Array<string> | null; message: string; code: DiscountErrorCode | null }>;
  } | null;
};

export type CreateOfferBuyXGetYMutationVariables = Exact<{
  discount: DiscountCodeBxgyInput;
}>;

export type CreateOfferBuyXGetYMutation = {
  discountCodeBxgyCreate: {
    codeDiscountNode: { id: string } | null;
    userErrors: Array<{ field: Array<string> | null; message: string; code: DiscountErrorCode | null }>;
  } | null;
};

export type EndOfferCodeMutationVariables = Exact<{
  id: string;
}>;

export type EndOfferCodeMutation = {
  discountCodeDeactivate: {
    codeDiscountNode: { id: string } | null;
    userErrors: Array<{ field: Array<string> | null; message: string; code: DiscountErrorCode | null }>;
  } | null;
};

export type OrdersToProveQueryVariables = Exact<{
  query: string;
}>;

export type OrdersToProveQuery = {
  orders: {
    nodes: Array<{
      id: string;
      name: string;
      confirmationNumber: string | null;
      createdAt: string;
      email: string | null;
      phone: string | null;
      shippingAddress: { zip: string | null; phone: string | null } | null;
      billingAddress: { zip: string | null; phone: string | null } | null;
    }>;
  };
};

export type CustomerOrdersQueryVariables = Exact<{
  query: string;
}>;

export type CustomerOrdersQuery = { orders: { nodes: Array<OrderSummaryFragment> } };

export type OrdersByIdsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type OrdersByIdsQuery = { nodes: Array<OrderSummaryFragment | Record<PropertyKey, never> | null> };

export type OrderSummaryFragment = {
  id: string;
  name: string;
  confirmationNumber: string | null;
  createdAt: string;
  cancelledAt: string | null;
  displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
  email: string | null;
  customer: { id: string } | null;
  lineItems: { nodes: Array<{ id: string; title: string; image: { url: string; altText: string | null } | null }> };
  fulfillments: Array<{
    id: string;
    displayStatus: FulfillmentDisplayStatus | null;
    trackingInfo: Array<{ number: string | null }>;
  }>;
};

export type OrderFactsQueryVariables = Exact<{
  id: string;
}>;

export type OrderFactsQuery = {
  order: {
    id: string;
    name: string;
    processedAt: string;
    cancelledAt: string | null;
    cancelReason: OrderCancelReason | null;
    displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
    displayFinancialStatus: OrderDisplayFinancialStatus | null;
    returnStatus: OrderReturnStatus;
    requiresShipping: boolean;
    email: string | null;
    customer: { id: string } | null;
    totalPriceSet: { presentmentMoney: { amount: string; currencyCode: string } };
    totalRefundedSet: { presentmentMoney: { amount: string; currencyCode: string } };
    refunds: Array<{
      id: string;
      createdAt: string | null;
      totalRefundedSet: { presentmentMoney: { amount: string; currencyCode: string } };
    }>;
    lineItems: {
      nodes: Array<{
        id: string;
        title: string;
        variantTitle: string | null;
        quantity: number;
        currentQuantity: number;
        unfulfilledQuantity: number;
        requiresShipping: boolean;
        image: { url: string; altText: string | null } | null;
      }>;
      pageInfo: { hasNextPage: boolean };
    };
    fulfillmentsCount: { count: number } | null;
    fulfillments: Array<{
      id: string;
      status: FulfillmentStatus;
      displayStatus: FulfillmentDisplayStatus | null;
      createdAt: string;
      inTransitAt: string | null;
      deliveredAt: string | null;
      estimatedDeliveryAt: string | null;
      requiresShipping: boolean;
      trackingInfo: Array<{ company: string | null; number: string | null; url: string | null }>;
      fulfillmentLineItems: {
        nodes: Array<{ id: string; quantity: number | null; lineItem: { id: string } }>;
        pageInfo: { hasNextPage: boolean };
      };
      events: {
        nodes: Array<{
          id: string;
          status: FulfillmentEventStatus;
          message: string | null;
          happenedAt: string;
          estimatedDeliveryAt: string | null;
          city: string | null;
          country: string | null;
        }>;
      };
    }>;
  } | null;
};

export type CatalogueProductFragment = {
  id: string;
  handle: string;
  title: string;
  productType: string;
  vendor: string;
  tags: Array<string>;
  status: ProductStatus;
  isGiftCard: boolean;
  onlineStoreUrl: string | null;
  description: string;
  options: Array<{ name: string; optionValues: Array<{ name: string }> }>;
  collections: { nodes: Array<{ title: string }> };
  priceRangeV2: { minVariantPrice: { amount: string } };
};

export type CataloguePageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type CataloguePageQuery = {
  products: { nodes: Array<CatalogueProductFragment>; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};

export type CatalogueLocalesQueryVariables = Exact<{ [key: string]: never }>;

export type CatalogueLocalesQuery = { shopLocales: Array<{ locale: string; primary: boolean }> };

export type CatalogueEntryQueryVariables = Exact<{
  id: string;
}>;

export type CatalogueEntryQuery = { product: CatalogueProductFragment | null };

export type CatalogueTranslationsQueryVariables = Exact<{
  locale: string;
  after?: string | null | undefined;
}>;

export type CatalogueTranslationsQuery = {
  products: {
    nodes: Array<{ id: string; translations: Array<ProductTranslationFragment> }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type CatalogueEntryTranslationsQueryVariables = Exact<{
  id: string;
  locale: string;
}>;

export type CatalogueEntryTranslationsQuery = {
  product: { id: string; translations: Array<ProductTranslationFragment> } | null;
};

export type ProductTranslationFragment = { key: string; value: string | null; outdated: boolean };

export type FindProductsQueryVariables = Exact<{
  query: string;
}>;

export type FindProductsQuery = { products: { nodes: Array<{ id: string }> } };

export type ProductNowQueryVariables = Exact<{
  id: string;
  locale: string;
}>;

export type ProductNowQuery = {
  product:
    | ({
        descriptionHtml: string;
        variants: {
          nodes: Array<
            {
              media: {
                nodes: Array<
                  | { preview: { image: ProductPictureFragment | null } | null }
                  | { preview: { image: ProductPictureFragment | null } | null }
                  | { preview: { image: ProductPictureFragment | null } | null }
                  | { preview: { image: ProductPictureFragment | null } | null }
                >;
              };
            } & VariantNowFragment
          >;
        };
      } & ProductNowFragment)
    | null;
  shop: { currencyCode: string };
};

export type ProductByHandleQueryVariables = Exact<{
  handle: string;
}>;

export type ProductByHandleQuery = { productByIdentifier: { id: string } | null };

export type ProductsNowQueryVariables = Exact<{
  ids: Array<string> | string;
  locale: string;
}>;

export type ProductsNowQuery = {
  nodes: Array<
    ({ variants: { nodes: Array<VariantNowFragment> } } & ProductNowFragment) | Record<PropertyKey, never> | null
  >;
  shop: { currencyCode: string };
};

export type ProductNowFragment = {
  id: string;
  handle: string;
  title: string;
  productType: string;
  tags: Array<string>;
  status: ProductStatus;
  isGiftCard: boolean;
  onlineStoreUrl: string | null;
  translations: Array<ProductTranslationFragment>;
  featuredMedia:
    | { preview: { image: ProductPictureFragment | null } | null }
    | { preview: { image: ProductPictureFragment | null } | null }
    | { preview: { image: ProductPictureFragment | null } | null }
    | { preview: { image: ProductPictureFragment | null } | null }
    | null;
  options: Array<{
    name: string;
    translations: Array<ProductTranslationFragment>;
    optionValues: Array<{
      name: string;
      swatch: { color: string | null } | null;
      translations: Array<ProductTranslationFragment>;
    }>;
  }>;
  priceRangeV2: { minVariantPrice: { amount: string }; maxVariantPrice: { amount: string } };
  variantsCount: { count: number } | null;
};

export type VariantNowFragment = {
  id: string;
  title: string;
  price: string;
  compareAtPrice: string | null;
  availableForSale: boolean;
  inventoryPolicy: ProductVariantInventoryPolicy;
  sellableOnlineQuantity: number;
  inventoryItem: { tracked: boolean };
  selectedOptions: Array<{ name: string; value: string }>;
};

export type ProductPictureFragment = { url: string; altText: string | null };

export type ShopBootstrapQueryVariables = Exact<{ [key: string]: never }>;

export type ShopBootstrapQuery = {
  shop: {
    id: string;
    name: string;
    myshopifyDomain: string;
    email: string;
    contactEmail: string;
    currencyCode: string;
    ianaTimezone: string;
    primaryDomain: { host: string; url: string };
  };
  shopLocales: Array<{ locale: string; primary: boolean }>;
};

export type AppInstallationIdQueryVariables = Exact<{ [key: string]: never }>;

export type AppInstallationIdQuery = { currentAppInstallation: { id: string } };

export type PublishBlockSettingsMutationVariables = Exact<{
  metafields: Array<MetafieldsSetInput> | MetafieldsSetInput;
}>;

export type PublishBlockSettingsMutation = {
  metafieldsSet: {
    metafields: Array<{ id: string }> | null;
    userErrors: Array<{ field: Array<string> | null; message: string; code: MetafieldsSetUserErrorCode | null }>;
  } | null;
};
export const ExchangeOptionsDocument: TypedDocument<ExchangeOptionsQuery, ExchangeOptionsQueryVariables> =
  "query ExchangeOptions($id:ID!){shop{currencyCode}product(id:$id){id title status featuredMedia{preview{image{url altText}}}variants(first:30){nodes{id title price availableForSale inventoryPolicy inventoryQuantity inventoryItem{tracked}}}}}";

export const PersonByEmailDocument: TypedDocument<PersonByEmailQuery, PersonByEmailQueryVariables> =
  "query PersonByEmail($email:String!$orders:String!){customerByIdentifier(identifier:{emailAddress:$email}){id}orders(first:3 query:$orders){nodes{id email}}}";

export const StaffCustomerDocument: TypedDocument<StaffCustomerQuery, StaffCustomerQueryVariables> =
  "query StaffCustomer($id:ID!){customer(id:$id){id displayName createdAt locale tags note numberOfOrders amountSpent{amount currencyCode}defaultEmailAddress{emailAddress}defaultPhoneNumber{phoneNumber}defaultAddress{city country}}}";

export const KnowledgePoliciesDocument: TypedDocument<KnowledgePoliciesQuery, KnowledgePoliciesQueryVariables> =
  "query KnowledgePolicies{shop{id primaryDomain{url}shopPolicies{id type title body url updatedAt}}shopLocales(published:true){locale primary}}";

export const KnowledgePagesDocument: TypedDocument<KnowledgePagesQuery, KnowledgePagesQueryVariables> =
  "query KnowledgePages($after:String){pages(first:50 after:$after){nodes{id title handle body isPublished updatedAt}pageInfo{hasNextPage endCursor}}}";

export const KnowledgeArticlesDocument: TypedDocument<KnowledgeArticlesQuery, KnowledgeArticlesQueryVariables> =
  "query KnowledgeArticles($after:String){articles(first:50 after:$after){nodes{id title handle body isPublished updatedAt blog{handle}}pageInfo{hasNextPage endCursor}}}";

export const KnowledgePolicyTranslationsDocument: TypedDocument<
  KnowledgePolicyTranslationsQuery,
  KnowledgePolicyTranslationsQueryVariables
> =
  "query KnowledgePolicyTranslations($locale:String!){shop{id shopPolicies{id translations(locale:$locale){...KnowledgeTranslation}}}}fragment KnowledgeTranslation on Translation{key value outdated}";

export const KnowledgePageTranslationsDocument: TypedDocument<
  KnowledgePageTranslationsQuery,
  KnowledgePageTranslationsQueryVariables
> =
  "query KnowledgePageTranslations($locale:String!$after:String){pages(first:50 after:$after){nodes{id translations(locale:$locale){...KnowledgeTranslation}}pageInfo{hasNextPage endCursor}}}fragment KnowledgeTranslation on Translation{key value outdated}";

export const KnowledgeArticleTranslationsDocument: TypedDocument<
  KnowledgeArticleTranslationsQuery,
  KnowledgeArticleTranslationsQueryVariables
> =
  "query KnowledgeArticleTranslations($locale:String!$after:String){articles(first:50 after:$after){nodes{id translations(locale:$locale){...KnowledgeTranslation}}pageInfo{hasNextPage endCursor}}}fragment KnowledgeTranslation on Translation{key value outdated}";

export const OfferCustomerDocument: TypedDocument<OfferCustomerQuery, OfferCustomerQueryVariables> =
  "query OfferCustomer($id:ID!$birthdayNamespace:String!$birthdayKey:String!){customer(id:$id){id tags numberOfOrders amountSpent{amount currencyCode}statistics{rfmGroup}defaultEmailAddress{emailAddress}defaultAddress{...OfferAddress}birthday:metafield(namespace:$birthdayNamespace key:$birthdayKey){value}orders(first:10 sortKey:CREATED_AT reverse:true){nodes{id createdAt cancelledAt returnStatus lineItems(first:5){nodes{product{id}}}}}}}fragment OfferAddress on MailingAddress{address1 address2 zip countryCodeV2}";

export const OfferOrderDocument: TypedDocument<OfferOrderQuery, OfferOrderQueryVariables> =
  "query OfferOrder($id:ID!){order(id:$id){id email shippingAddress{...OfferAddress}}}fragment OfferAddress on MailingAddress{address1 address2 zip countryCodeV2}";

export const OfferProductPricesDocument: TypedDocument<OfferProductPricesQuery, OfferProductPricesQueryVariables> =
  "query OfferProductPrices($ids:[ID!]!){nodes(ids:$ids){...on Product{id priceRangeV2{maxVariantPrice{amount}}}}}";

export const OfferCodeByCodeDocument: TypedDocument<OfferCodeByCodeQuery, OfferCodeByCodeQueryVariables> =
  "query OfferCodeByCode($code:String!){codeDiscountNodeByCode(code:$code){id codeDiscount{__typename ...on DiscountCodeBasic{status title summary startsAt endsAt asyncUsageCount usageLimit context{__typename}}...on DiscountCodeFreeShipping{status title summary startsAt endsAt asyncUsageCount usageLimit context{__typename}}...on DiscountCodeBxgy{status title summary startsAt endsAt asyncUsageCount usageLimit context{__typename}}}}}";

export const CreateOfferCodeDocument: TypedDocument<CreateOfferCodeMutation, CreateOfferCodeMutationVariables> =
  "mutation CreateOfferCode($discount:DiscountCodeBasicInput!){discountCodeBasicCreate(basicCodeDiscount:$discount){codeDiscountNode{id}userErrors{field message code}}}";

export const CreateOfferFreeShippingDocument: TypedDocument<
  CreateOfferFreeShippingMutation,
  CreateOfferFreeShippingMutationVariables
> =
  "mutation CreateOfferFreeShipping($discount:DiscountCodeFreeShippingInput!){discountCodeFreeShippingCreate(freeShippingCodeDiscount:$discount){codeDiscountNode{id}userErrors{field message code}}}";

export const CreateOfferBuyXGetYDocument: TypedDocument<
  CreateOfferBuyXGetYMutation,
  CreateOfferBuyXGetYMutationVariables
> =
  "mutation CreateOfferBuyXGetY($discount:DiscountCodeBxgyInput!){discountCodeBxgyCreate(bxgyCodeDiscount:$discount){codeDiscountNode{id}userErrors{field message code}}}";

export const EndOfferCodeDocument: TypedDocument<EndOfferCodeMutation, EndOfferCodeMutationVariables> =
  "mutation EndOfferCode($id:ID!){discountCodeDeactivate(id:$id){codeDiscountNode{id}userErrors{field message code}}}";

export const OrdersToProveDocument: TypedDocument<OrdersToProveQuery, OrdersToProveQueryVariables> =
  "query OrdersToProve($query:String!){orders(first:5 query:$query sortKey:CREATED_AT reverse:true){nodes{id name confirmationNumber createdAt email phone shippingAddress{zip phone}billingAddress{zip phone}}}}";

export const CustomerOrdersDocument: TypedDocument<CustomerOrdersQuery, CustomerOrdersQueryVariables> =
  "query CustomerOrders($query:String!){orders(first:6 query:$query sortKey:CREATED_AT reverse:true){nodes{...OrderSummary}}}fragment OrderSummary on Order{id name confirmationNumber createdAt cancelledAt displayFulfillmentStatus email customer{id}lineItems(first:2){nodes{id title image{url altText}}}fulfillments(first:3){id displayStatus trackingInfo(first:2){number}}}";

export const OrdersByIdsDocument: TypedDocument<OrdersByIdsQuery, OrdersByIdsQueryVariables> =
  "query OrdersByIds($ids:[ID!]!){nodes(ids:$ids){...on Order{...OrderSummary}}}fragment OrderSummary on Order{id name confirmationNumber createdAt cancelledAt displayFulfillmentStatus email customer{id}lineItems(first:2){nodes{id title image{url altText}}}fulfillments(first:3){id displayStatus trackingInfo(first:2){number}}}";

export const OrderFactsDocument: TypedDocument<OrderFactsQuery, OrderFactsQueryVariables> =
  "query OrderFacts($id:ID!){order(id:$id){id name processedAt cancelledAt cancelReason displayFulfillmentStatus displayFinancialStatus returnStatus requiresShipping email customer{id}totalPriceSet{presentmentMoney{amount currencyCode}}totalRefundedSet{presentmentMoney{amount currencyCode}}refunds(first:3){id createdAt totalRefundedSet{presentmentMoney{amount currencyCode}}}lineItems(first:10){nodes{id title variantTitle quantity currentQuantity unfulfilledQuantity requiresShipping image{url altText}}pageInfo{hasNextPage}}fulfillmentsCount{count}fulfillments(first:5){id status displayStatus createdAt inTransitAt deliveredAt estimatedDeliveryAt requiresShipping trackingInfo(first:3){company number url}fulfillmentLineItems(first:5){nodes{id quantity lineItem{id}}pageInfo{hasNextPage}}events(first:8 sortKey:HAPPENED_AT reverse:true){nodes{id status message happenedAt estimatedDeliveryAt city country}}}}}";

export const CataloguePageDocument: TypedDocument<CataloguePageQuery, CataloguePageQueryVariables> =
  'query CataloguePage($after:String){products(first:50 after:$after query:"status:active AND published_status:published" sortKey:ID){nodes{...CatalogueProduct}pageInfo{hasNextPage endCursor}}}fragment CatalogueProduct on Product{id handle title productType vendor tags status isGiftCard onlineStoreUrl description(truncateAt:600)options{name optionValues{name}}collections(first:5){nodes{title}}priceRangeV2{minVariantPrice{amount}}}';

export const CatalogueLocalesDocument: TypedDocument<CatalogueLocalesQuery, CatalogueLocalesQueryVariables> =
  "query CatalogueLocales{shopLocales(published:true){locale primary}}";

export const CatalogueEntryDocument: TypedDocument<CatalogueEntryQuery, CatalogueEntryQueryVariables> =
  "query CatalogueEntry($id:ID!){product(id:$id){...CatalogueProduct}}fragment CatalogueProduct on Product{id handle title productType vendor tags status isGiftCard onlineStoreUrl description(truncateAt:600)options{name optionValues{name}}collections(first:5){nodes{title}}priceRangeV2{minVariantPrice{amount}}}";

export const CatalogueTranslationsDocument: TypedDocument<
  CatalogueTranslationsQuery,
  CatalogueTranslationsQueryVariables
> =
  'query CatalogueTranslations($locale:String!$after:String){products(first:50 after:$after query:"status:active AND published_status:published" sortKey:ID){nodes{id translations(locale:$locale){...ProductTranslation}}pageInfo{hasNextPage endCursor}}}fragment ProductTranslation on Translation{key value outdated}';

export const CatalogueEntryTranslationsDocument: TypedDocument<
  CatalogueEntryTranslationsQuery,
  CatalogueEntryTranslationsQueryVariables
> =
  "query CatalogueEntryTranslations($id:ID!$locale:String!){product(id:$id){id translations(locale:$locale){...ProductTranslation}}}fragment ProductTranslation on Translation{key value outdated}";

export const FindProductsDocument: TypedDocument<FindProductsQuery, FindProductsQueryVariables> =
  "query FindProducts($query:String!){products(first:10 query:$query sortKey:RELEVANCE){nodes{id}}}";

export const ProductNowDocument: TypedDocument<ProductNowQuery, ProductNowQueryVariables> =
  "query ProductNow($id:ID!$locale:String!){product(id:$id){...ProductNow descriptionHtml variants(first:100){nodes{...VariantNow media(first:1){nodes{preview{image{...ProductPicture}}}}}}}shop{currencyCode}}fragment ProductNow on Product{id handle title productType tags status isGiftCard onlineStoreUrl translations(locale:$locale){...ProductTranslation}featuredMedia{preview{image{...ProductPicture}}}options{name translations(locale:$locale){...ProductTranslation}optionValues{name swatch{color}translations(locale:$locale){...ProductTranslation}}}priceRangeV2{minVariantPrice{amount}maxVariantPrice{amount}}variantsCount{count}}fragment ProductTranslation on Translation{key value outdated}fragment ProductPicture on Image{url altText}fragment VariantNow on ProductVariant{id title price compareAtPrice availableForSale inventoryPolicy sellableOnlineQuantity inventoryItem{tracked}selectedOptions{name value}}";

export const ProductByHandleDocument: TypedDocument<ProductByHandleQuery, ProductByHandleQueryVariables> =
  "query ProductByHandle($handle:String!){productByIdentifier(identifier:{handle:$handle}){id}}";

export const ProductsNowDocument: TypedDocument<ProductsNowQuery, ProductsNowQueryVariables> =
  "query ProductsNow($ids:[ID!]!$locale:String!){nodes(ids:$ids){...on Product{...ProductNow variants(first:30){nodes{...VariantNow}}}}shop{currencyCode}}fragment ProductNow on Product{id handle title productType tags status isGiftCard onlineStoreUrl translations(locale:$locale){...ProductTranslation}featuredMedia{preview{image{...ProductPicture}}}options{name translations(locale:$locale){...ProductTranslation}optionValues{name swatch{color}translations(locale:$locale){...ProductTranslation}}}priceRangeV2{minVariantPrice{amount}maxVariantPrice{amount}}variantsCount{count}}fragment ProductTranslation on Translation{key value outdated}fragment ProductPicture on Image{url altText}fragment VariantNow on ProductVariant{id title price compareAtPrice availableForSale inventoryPolicy sellableOnlineQuantity inventoryItem{tracked}selectedOptions{name value}}";

export const ShopBootstrapDocument: TypedDocument<ShopBootstrapQuery, ShopBootstrapQueryVariables> =
  "query ShopBootstrap{shop{id name myshopifyDomain email contactEmail currencyCode ianaTimezone primaryDomain{host url}}shopLocales(published:true){locale primary}}";

export const AppInstallationIdDocument: TypedDocument<AppInstallationIdQuery, AppInstallationIdQueryVariables> =
  "query AppInstallationId{currentAppInstallation{id}}";

export const PublishBlockSettingsDocument: TypedDocument<
  PublishBlockSettingsMutation,
  PublishBlockSettingsMutationVariables
> =
  "mutation PublishBlockSettings($metafields:[MetafieldsSetInput!]!){metafieldsSet(metafields:$metafields){metafields{id}userErrors{field message code}}}";
