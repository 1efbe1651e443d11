// Written by scripts/generate-operations.ts from app/shopify/operations/*.graphql. Do not edit.

/** The text of an operation, which knows what it answers and which variables it takes. */
export type TypedDocument<Result, Variables> = string & { readonly answers?: (variables: Variables) => Result };

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
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

export type ShopPolicyType =
  | "CONTACT_INFORMATION"
  | "LEGAL_NOTICE"
  | "PRIVACY_POLICY"
  | "REFUND_POLICY"
  | "SHIPPING_POLICY"
  | "SUBSCRIPTION_POLICY"
  | "TERMS_OF_SALE"
  | "TERMS_OF_SERVICE";

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

export const OrdersToProveDocument: TypedDocument<OrdersToProveQuery, OrdersToProveQueryVariables> =
  "query OrdersToProve($query:String!){orders(first:5 query:$query sortKey:CREATED_AT reverse:true){nodes{id name confirmationNumber createdAt email phone shippingAddress{zip phone}billingAddress{zip phone}}}}";

export const CustomerOrdersDocument: TypedDocument<CustomerOrdersQuery, CustomerOrdersQueryVariables> =
  "query CustomerOrders($query:String!){orders(first:6 query:$query sortKey:CREATED_AT reverse:true){nodes{...OrderSummary}}}fragment OrderSummary on Order{id name confirmationNumber createdAt cancelledAt displayFulfillmentStatus customer{id}lineItems(first:2){nodes{id title image{url altText}}}fulfillments(first:3){id displayStatus trackingInfo(first:2){number}}}";

export const OrdersByIdsDocument: TypedDocument<OrdersByIdsQuery, OrdersByIdsQueryVariables> =
  "query OrdersByIds($ids:[ID!]!){nodes(ids:$ids){...on Order{...OrderSummary}}}fragment OrderSummary on Order{id name confirmationNumber createdAt cancelledAt displayFulfillmentStatus customer{id}lineItems(first:2){nodes{id title image{url altText}}}fulfillments(first:3){id displayStatus trackingInfo(first:2){number}}}";

export const OrderFactsDocument: TypedDocument<OrderFactsQuery, OrderFactsQueryVariables> =
  "query OrderFacts($id:ID!){order(id:$id){id name processedAt cancelledAt cancelReason displayFulfillmentStatus displayFinancialStatus returnStatus requiresShipping customer{id}totalPriceSet{presentmentMoney{amount currencyCode}}totalRefundedSet{presentmentMoney{amount currencyCode}}refunds(first:3){id createdAt totalRefundedSet{presentmentMoney{amount currencyCode}}}lineItems(first:10){nodes{id title variantTitle quantity currentQuantity unfulfilledQuantity requiresShipping image{url altText}}pageInfo{hasNextPage}}fulfillmentsCount{count}fulfillments(first:5){id status displayStatus createdAt inTransitAt deliveredAt estimatedDeliveryAt requiresShipping trackingInfo(first:3){company number url}fulfillmentLineItems(first:5){nodes{id quantity lineItem{id}}pageInfo{hasNextPage}}events(first:8 sortKey:HAPPENED_AT reverse:true){nodes{id status message happenedAt estimatedDeliveryAt city country}}}}}";

export const ShopBootstrapDocument: TypedDocument<ShopBootstrapQuery, ShopBootstrapQueryVariables> =
  "query ShopBootstrap{shop{id name myshopifyDomain email contactEmail currencyCode ianaTimezone primaryDomain{host url}}shopLocales(published:true){locale primary}}";

export const AppInstallationIdDocument: TypedDocument<AppInstallationIdQuery, AppInstallationIdQueryVariables> =
  "query AppInstallationId{currentAppInstallation{id}}";

export const PublishBlockSettingsDocument: TypedDocument<
  PublishBlockSettingsMutation,
  PublishBlockSettingsMutationVariables
> =
  "mutation PublishBlockSettings($metafields:[MetafieldsSetInput!]!){metafieldsSet(metafields:$metafields){metafields{id}userErrors{field message code}}}";
