// Written by scripts/generate-operations.ts from app/shopify/operations/*.graphql. Do not edit.

/** The text of an operation, which knows what it answers and which variables it takes. */
export type TypedDocument<Result, Variables> = string & {
  readonly answers?: (variables: Variables) => Result;
};

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | {
      [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never;
    };
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

export type FulfillmentStatus =
  "CANCELLED" | "ERROR" | "FAILURE" | "OPEN" | "PENDING" | "SUCCESS";

export type OrderDisplayFinancialStatus =
  | "AUTHORIZED"
  | "EXPIRED"
  | "PAID"
  | "PARTIALLY_PAID"
  | "PARTIALLY_REFUNDED"
  | "PENDING"
  | "REFUNDED"
  | "VOIDED";

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
  | "INSPECTION_COMPLETE"
  | "IN_PROGRESS"
  | "NO_RETURN"
  | "RETURNED"
  | "RETURN_FAILED"
  | "RETURN_REQUESTED";

export type TrackingOrderFragment = {
  id: string;
  name: string;
  confirmationNumber: string | null;
  createdAt: string;
  processedAt: string;
  cancelledAt: string | null;
  closedAt: string | null;
  email: string | null;
  phone: string | null;
  customerLocale: string | null;
  displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
  displayFinancialStatus: OrderDisplayFinancialStatus | null;
  returnStatus: OrderReturnStatus;
  statusPageUrl: string;
  shippingAddress: {
    city: string | null;
    provinceCode: string | null;
    zip: string | null;
    countryCodeV2: string | null;
  } | null;
  currentTotalPriceSet: {
    presentmentMoney: { amount: string; currencyCode: string };
    shopMoney: { amount: string; currencyCode: string };
  };
  lineItems: {
    nodes: Array<{
      id: string;
      title: string;
      variantTitle: string | null;
      sku: string | null;
      quantity: number;
      currentQuantity: number;
      unfulfilledQuantity: number;
      refundableQuantity: number;
      requiresShipping: boolean;
      image: { url: string; altText: string | null } | null;
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  fulfillments: Array<{
    id: string;
    name: string;
    status: FulfillmentStatus;
    displayStatus: FulfillmentDisplayStatus | null;
    createdAt: string;
    inTransitAt: string | null;
    deliveredAt: string | null;
    estimatedDeliveryAt: string | null;
    trackingInfo: Array<{
      company: string | null;
      number: string | null;
      url: string | null;
    }>;
    fulfillmentLineItems: {
      nodes: Array<{
        id: string;
        quantity: number | null;
        lineItem: { id: string; title: string };
      }>;
    };
    events: {
      nodes: Array<{
        id: string;
        status: FulfillmentEventStatus;
        message: string | null;
        happenedAt: string;
        estimatedDeliveryAt: string | null;
        city: string | null;
        province: string | null;
        country: string | null;
      }>;
    };
  }>;
};

export type FindOrdersQueryVariables = Exact<{
  query: string;
}>;

export type FindOrdersQuery = {
  orders: {
    nodes: Array<{
      id: string;
      name: string;
      confirmationNumber: string | null;
      createdAt: string;
      processedAt: string;
      cancelledAt: string | null;
      closedAt: string | null;
      email: string | null;
      phone: string | null;
      customerLocale: string | null;
      displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
      displayFinancialStatus: OrderDisplayFinancialStatus | null;
      returnStatus: OrderReturnStatus;
      statusPageUrl: string;
      customer: { id: string } | null;
      shippingAddress: {
        city: string | null;
        provinceCode: string | null;
        zip: string | null;
        countryCodeV2: string | null;
      } | null;
      currentTotalPriceSet: {
        presentmentMoney: { amount: string; currencyCode: string };
        shopMoney: { amount: string; currencyCode: string };
      };
      lineItems: {
        nodes: Array<{
          id: string;
          title: string;
          variantTitle: string | null;
          sku: string | null;
          quantity: number;
          currentQuantity: number;
          unfulfilledQuantity: number;
          refundableQuantity: number;
          requiresShipping: boolean;
          image: { url: string; altText: string | null } | null;
        }>;
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
      fulfillments: Array<{
        id: string;
        name: string;
        status: FulfillmentStatus;
        displayStatus: FulfillmentDisplayStatus | null;
        createdAt: string;
        inTransitAt: string | null;
        deliveredAt: string | null;
        estimatedDeliveryAt: string | null;
        trackingInfo: Array<{
          company: string | null;
          number: string | null;
          url: string | null;
        }>;
        fulfillmentLineItems: {
          nodes: Array<{
            id: string;
            quantity: number | null;
            lineItem: { id: string; title: string };
          }>;
        };
        events: {
          nodes: Array<{
            id: string;
            status: FulfillmentEventStatus;
            message: string | null;
            happenedAt: string;
            estimatedDeliveryAt: string | null;
            city: string | null;
            province: string | null;
            country: string | null;
          }>;
        };
      }>;
    }>;
  };
};

export type OrderTrackingQueryVariables = Exact<{
  id: string;
}>;

export type OrderTrackingQuery = {
  order: {
    id: string;
    name: string;
    confirmationNumber: string | null;
    createdAt: string;
    processedAt: string;
    cancelledAt: string | null;
    closedAt: string | null;
    email: string | null;
    phone: string | null;
    customerLocale: string | null;
    displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
    displayFinancialStatus: OrderDisplayFinancialStatus | null;
    returnStatus: OrderReturnStatus;
    statusPageUrl: string;
    customer: { id: string } | null;
    shippingAddress: {
      city: string | null;
      provinceCode: string | null;
      zip: string | null;
      countryCodeV2: string | null;
    } | null;
    currentTotalPriceSet: {
      presentmentMoney: { amount: string; currencyCode: string };
      shopMoney: { amount: string; currencyCode: string };
    };
    lineItems: {
      nodes: Array<{
        id: string;
        title: string;
        variantTitle: string | null;
        sku: string | null;
        quantity: number;
        currentQuantity: number;
        unfulfilledQuantity: number;
        refundableQuantity: number;
        requiresShipping: boolean;
        image: { url: string; altText: string | null } | null;
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    fulfillments: Array<{
      id: string;
      name: string;
      status: FulfillmentStatus;
      displayStatus: FulfillmentDisplayStatus | null;
      createdAt: string;
      inTransitAt: string | null;
      deliveredAt: string | null;
      estimatedDeliveryAt: string | null;
      trackingInfo: Array<{
        company: string | null;
        number: string | null;
        url: string | null;
      }>;
      fulfillmentLineItems: {
        nodes: Array<{
          id: string;
          quantity: number | null;
          lineItem: { id: string; title: string };
        }>;
      };
      events: {
        nodes: Array<{
          id: string;
          status: FulfillmentEventStatus;
          message: string | null;
          happenedAt: string;
          estimatedDeliveryAt: string | null;
          city: string | null;
          province: string | null;
          country: string | null;
        }>;
      };
    }>;
  } | null;
};

export type CustomerRecentOrdersQueryVariables = Exact<{
  id: string;
}>;

export type CustomerRecentOrdersQuery = {
  customer: {
    id: string;
    orders: {
      nodes: Array<{
        id: string;
        name: string;
        confirmationNumber: string | null;
        createdAt: string;
        processedAt: string;
        cancelledAt: string | null;
        closedAt: string | null;
        email: string | null;
        phone: string | null;
        customerLocale: string | null;
        displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
        displayFinancialStatus: OrderDisplayFinancialStatus | null;
        returnStatus: OrderReturnStatus;
        statusPageUrl: string;
        shippingAddress: {
          city: string | null;
          provinceCode: string | null;
          zip: string | null;
          countryCodeV2: string | null;
        } | null;
        currentTotalPriceSet: {
          presentmentMoney: { amount: string; currencyCode: string };
          shopMoney: { amount: string; currencyCode: string };
        };
        lineItems: {
          nodes: Array<{
            id: string;
            title: string;
            variantTitle: string | null;
            sku: string | null;
            quantity: number;
            currentQuantity: number;
            unfulfilledQuantity: number;
            refundableQuantity: number;
            requiresShipping: boolean;
            image: { url: string; altText: string | null } | null;
          }>;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
        fulfillments: Array<{
          id: string;
          name: string;
          status: FulfillmentStatus;
          displayStatus: FulfillmentDisplayStatus | null;
          createdAt: string;
          inTransitAt: string | null;
          deliveredAt: string | null;
          estimatedDeliveryAt: string | null;
          trackingInfo: Array<{
            company: string | null;
            number: string | null;
            url: string | null;
          }>;
          fulfillmentLineItems: {
            nodes: Array<{
              id: string;
              quantity: number | null;
              lineItem: { id: string; title: string };
            }>;
          };
          events: {
            nodes: Array<{
              id: string;
              status: FulfillmentEventStatus;
              message: string | null;
              happenedAt: string;
              estimatedDeliveryAt: string | null;
              city: string | null;
              province: string | null;
              country: string | null;
            }>;
          };
        }>;
      }>;
    };
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
export const FindOrdersDocument: TypedDocument<
  FindOrdersQuery,
  FindOrdersQueryVariables
> =
  "query FindOrders($query:String!){orders(first:2 query:$query sortKey:CREATED_AT reverse:true){nodes{...TrackingOrder customer{id}}}}fragment TrackingOrder on Order{id name confirmationNumber createdAt processedAt cancelledAt closedAt email phone customerLocale displayFulfillmentStatus displayFinancialStatus returnStatus statusPageUrl shippingAddress{city provinceCode zip countryCodeV2}currentTotalPriceSet{presentmentMoney{amount currencyCode}shopMoney{amount currencyCode}}lineItems(first:20){nodes{id title variantTitle sku quantity currentQuantity unfulfilledQuantity refundableQuantity requiresShipping image{url altText}}pageInfo{hasNextPage endCursor}}fulfillments(first:10){id name status displayStatus createdAt inTransitAt deliveredAt estimatedDeliveryAt trackingInfo(first:5){company number url}fulfillmentLineItems(first:20){nodes{id quantity lineItem{id title}}}events(first:10 sortKey:HAPPENED_AT reverse:true){nodes{id status message happenedAt estimatedDeliveryAt city province country}}}}";

export const OrderTrackingDocument: TypedDocument<
  OrderTrackingQuery,
  OrderTrackingQueryVariables
> =
  "query OrderTracking($id:ID!){order(id:$id){...TrackingOrder customer{id}}}fragment TrackingOrder on Order{id name confirmationNumber createdAt processedAt cancelledAt closedAt email phone customerLocale displayFulfillmentStatus displayFinancialStatus returnStatus statusPageUrl shippingAddress{city provinceCode zip countryCodeV2}currentTotalPriceSet{presentmentMoney{amount currencyCode}shopMoney{amount currencyCode}}lineItems(first:20){nodes{id title variantTitle sku quantity currentQuantity unfulfilledQuantity refundableQuantity requiresShipping image{url altText}}pageInfo{hasNextPage endCursor}}fulfillments(first:10){id name status displayStatus createdAt inTransitAt deliveredAt estimatedDeliveryAt trackingInfo(first:5){company number url}fulfillmentLineItems(first:20){nodes{id quantity lineItem{id title}}}events(first:10 sortKey:HAPPENED_AT reverse:true){nodes{id status message happenedAt estimatedDeliveryAt city province country}}}}";

export const CustomerRecentOrdersDocument: TypedDocument<
  CustomerRecentOrdersQuery,
  CustomerRecentOrdersQueryVariables
> =
  "query CustomerRecentOrders($id:ID!){customer(id:$id){id orders(first:5 sortKey:CREATED_AT reverse:true){nodes{...TrackingOrder}}}}fragment TrackingOrder on Order{id name confirmationNumber createdAt processedAt cancelledAt closedAt email phone customerLocale displayFulfillmentStatus displayFinancialStatus returnStatus statusPageUrl shippingAddress{city provinceCode zip countryCodeV2}currentTotalPriceSet{presentmentMoney{amount currencyCode}shopMoney{amount currencyCode}}lineItems(first:20){nodes{id title variantTitle sku quantity currentQuantity unfulfilledQuantity refundableQuantity requiresShipping image{url altText}}pageInfo{hasNextPage endCursor}}fulfillments(first:10){id name status displayStatus createdAt inTransitAt deliveredAt estimatedDeliveryAt trackingInfo(first:5){company number url}fulfillmentLineItems(first:20){nodes{id quantity lineItem{id title}}}events(first:10 sortKey:HAPPENED_AT reverse:true){nodes{id status message happenedAt estimatedDeliveryAt city province country}}}}";

export const ShopBootstrapDocument: TypedDocument<
  ShopBootstrapQuery,
  ShopBootstrapQueryVariables
> =
  "query ShopBootstrap{shop{id name myshopifyDomain email contactEmail currencyCode ianaTimezone primaryDomain{host url}}shopLocales(published:true){locale primary}}";
