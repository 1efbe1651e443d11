// Written by scripts/generate-operations.ts from app/shopify/operations/*.graphql. Do not edit.

/** The text of an operation, which knows what it answers and which variables it takes. */
export type TypedDocument<Result, Variables> = string & { readonly answers?: (variables: Variables) => Result };

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
export type AttributeInput = {
  key: string;
  value: string;
};

export type CalculateExchangeLineItemInput = {
  appliedDiscount?: ExchangeLineItemAppliedDiscountInput | null | undefined;
  quantity: number;
  variantId?: string | null | undefined;
};

export type CalculateReturnInput = {
  exchangeLineItems?: Array<CalculateExchangeLineItemInput> | null | undefined;
  orderId: string;
  returnLineItems?: Array<CalculateReturnLineItemInput> | null | undefined;
  returnShippingFee?: ReturnShippingFeeInput | null | undefined;
};

export type CalculateReturnLineItemInput = {
  fulfillmentLineItemId: string;
  quantity: number;
  restockingFee?: RestockingFeeInput | null | undefined;
};

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

export type ExchangeLineItemAppliedDiscountInput = {
  description?: string | null | undefined;
  value: ExchangeLineItemAppliedDiscountValueInput;
};

export type ExchangeLineItemAppliedDiscountValueInput =
  { amount: MoneyInput; percentage?: never } | { amount?: never; percentage: number };

export type ExchangeLineItemInput = {
  appliedDiscount?: ExchangeLineItemAppliedDiscountInput | null | undefined;
  giftCardCodes?: Array<string> | null | undefined;
  quantity: number;
  variantId?: string | null | undefined;
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

export type FulfillmentStatus = "CANCELLED" | "ERROR" | "FAILURE" | "OPEN" | "PENDING" | "SUCCESS";

export type GiftCardCreateInput = {
  code?: string | null | undefined;
  crossCurrencyRedemptionStrategy?: GiftCardCrossCurrencyRedemptionStrategy | null | undefined;
  customerId?: string | null | undefined;
  expiresOn?: string | null | undefined;
  initialAmount?: MoneyInput | null | undefined;
  /** @deprecated Use `initialAmount` instead. */
  initialValue?: string | null | undefined;
  note?: string | null | undefined;
  recipientAttributes?: GiftCardRecipientInput | null | undefined;
  templateSuffix?: string | null | undefined;
};

export type GiftCardCrossCurrencyRedemptionStrategy = "MARKET_FX" | "NONE" | "SPOT_FX";

export type GiftCardErrorCode =
  | "CUSTOMER_NOT_FOUND"
  | "GIFT_CARD_LIMIT_EXCEEDED"
  | "GREATER_THAN"
  | "INTERNAL_ERROR"
  | "INVALID"
  | "MISSING_ARGUMENT"
  | "RECIPIENT_NOT_FOUND"
  | "TAKEN"
  | "TOO_LONG"
  | "TOO_SHORT";

export type GiftCardRecipientInput = {
  id: string;
  message?: string | null | undefined;
  preferredName?: string | null | undefined;
  sendNotificationAt?: string | null | undefined;
};

export type LocalizationExtensionInput = {
  key: LocalizationExtensionKey;
  value: string;
};

export type LocalizationExtensionKey =
  | "SHIPPING_CREDENTIAL_BR"
  | "SHIPPING_CREDENTIAL_CL"
  | "SHIPPING_CREDENTIAL_CN"
  | "SHIPPING_CREDENTIAL_CO"
  | "SHIPPING_CREDENTIAL_CR"
  | "SHIPPING_CREDENTIAL_EC"
  | "SHIPPING_CREDENTIAL_ES"
  | "SHIPPING_CREDENTIAL_GT"
  | "SHIPPING_CREDENTIAL_ID"
  | "SHIPPING_CREDENTIAL_KR"
  | "SHIPPING_CREDENTIAL_MX"
  | "SHIPPING_CREDENTIAL_MY"
  | "SHIPPING_CREDENTIAL_PE"
  | "SHIPPING_CREDENTIAL_PT"
  | "SHIPPING_CREDENTIAL_PY"
  | "SHIPPING_CREDENTIAL_TR"
  | "SHIPPING_CREDENTIAL_TW"
  | "SHIPPING_CREDENTIAL_TYPE_CO"
  | "TAX_CREDENTIAL_BR"
  | "TAX_CREDENTIAL_CL"
  | "TAX_CREDENTIAL_CO"
  | "TAX_CREDENTIAL_CR"
  | "TAX_CREDENTIAL_EC"
  | "TAX_CREDENTIAL_ES"
  | "TAX_CREDENTIAL_GT"
  | "TAX_CREDENTIAL_ID"
  | "TAX_CREDENTIAL_IT"
  | "TAX_CREDENTIAL_MX"
  | "TAX_CREDENTIAL_MY"
  | "TAX_CREDENTIAL_PE"
  | "TAX_CREDENTIAL_PT"
  | "TAX_CREDENTIAL_PY"
  | "TAX_CREDENTIAL_TR"
  | "TAX_CREDENTIAL_TYPE_CO"
  | "TAX_CREDENTIAL_TYPE_MX"
  | "TAX_CREDENTIAL_USE_MX"
  | "TAX_EMAIL_IT";

export type LocalizedFieldInput = {
  key: LocalizedFieldKey;
  value: string;
};

export type LocalizedFieldKey =
  | "SHIPPING_CREDENTIAL_BR"
  | "SHIPPING_CREDENTIAL_CL"
  | "SHIPPING_CREDENTIAL_CN"
  | "SHIPPING_CREDENTIAL_CO"
  | "SHIPPING_CREDENTIAL_CR"
  | "SHIPPING_CREDENTIAL_EC"
  | "SHIPPING_CREDENTIAL_ES"
  | "SHIPPING_CREDENTIAL_GT"
  | "SHIPPING_CREDENTIAL_ID"
  | "SHIPPING_CREDENTIAL_KR"
  | "SHIPPING_CREDENTIAL_MX"
  | "SHIPPING_CREDENTIAL_MY"
  | "SHIPPING_CREDENTIAL_PE"
  | "SHIPPING_CREDENTIAL_PT"
  | "SHIPPING_CREDENTIAL_PY"
  | "SHIPPING_CREDENTIAL_TR"
  | "SHIPPING_CREDENTIAL_TW"
  | "SHIPPING_CREDENTIAL_TYPE_CO"
  | "TAX_CREDENTIAL_BR"
  | "TAX_CREDENTIAL_CL"
  | "TAX_CREDENTIAL_CO"
  | "TAX_CREDENTIAL_CR"
  | "TAX_CREDENTIAL_EC"
  | "TAX_CREDENTIAL_ES"
  | "TAX_CREDENTIAL_GT"
  | "TAX_CREDENTIAL_ID"
  | "TAX_CREDENTIAL_IT"
  | "TAX_CREDENTIAL_MX"
  | "TAX_CREDENTIAL_MY"
  | "TAX_CREDENTIAL_PE"
  | "TAX_CREDENTIAL_PT"
  | "TAX_CREDENTIAL_PY"
  | "TAX_CREDENTIAL_TR"
  | "TAX_CREDENTIAL_TYPE_CO"
  | "TAX_CREDENTIAL_TYPE_MX"
  | "TAX_CREDENTIAL_USE_MX"
  | "TAX_EMAIL_IT";

export type MailingAddressInput = {
  address1?: string | null | undefined;
  address2?: string | null | undefined;
  city?: string | null | undefined;
  company?: string | null | undefined;
  /** @deprecated Use `countryCode` instead. */
  country?: string | null | undefined;
  countryCode?: string | null | undefined;
  firstName?: string | null | undefined;
  /** @deprecated Not needed for 90% of mutations, and provided separately where it is needed. */
  id?: string | null | undefined;
  lastName?: string | null | undefined;
  phone?: string | null | undefined;
  /** @deprecated Use `provinceCode` instead. */
  province?: string | null | undefined;
  provinceCode?: string | null | undefined;
  zip?: string | null | undefined;
};

export type MetafieldInput = {
  id?: string | null | undefined;
  key?: string | null | undefined;
  namespace?: string | null | undefined;
  type?: string | null | undefined;
  value?: string | null | undefined;
};

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

export type MoneyInput = {
  amount: string;
  currencyCode: string;
};

export type OrderAdjustmentInputDiscrepancyReason = "CUSTOMER" | "DAMAGE" | "OTHER" | "RESTOCK";

export type OrderCancelReason = "CUSTOMER" | "DECLINED" | "FRAUD" | "INVENTORY" | "OTHER" | "STAFF";

export type OrderCancelRefundMethodInput =
  | { originalPaymentMethodsRefund: boolean; storeCreditRefund?: never }
  | { originalPaymentMethodsRefund?: never; storeCreditRefund: OrderCancelStoreCreditRefundInput };

export type OrderCancelStoreCreditRefundInput = {
  expiresAt?: string | null | undefined;
};

export type OrderCancelUserErrorCode =
  | "INTERNAL_ERROR"
  | "INVALID"
  | "NOT_FOUND"
  | "NO_REFUND_PERMISSION"
  | "NO_REFUND_TO_STORE_CREDIT_PERMISSION"
  | "STORE_CREDIT_REFUND_B2B_NOT_SUPPORTED"
  | "STORE_CREDIT_REFUND_EXPIRATION_IN_PAST"
  | "STORE_CREDIT_REFUND_MISSING_CUSTOMER";

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

export type OrderInput = {
  customAttributes?: Array<AttributeInput> | null | undefined;
  email?: string | null | undefined;
  id: string;
  /** @deprecated This field will be removed in a future version. Use `localizedFields` instead. */
  localizationExtensions?: Array<LocalizationExtensionInput> | null | undefined;
  localizedFields?: Array<LocalizedFieldInput> | null | undefined;
  metafields?: Array<MetafieldInput> | null | undefined;
  note?: string | null | undefined;
  phone?: string | null | undefined;
  poNumber?: string | null | undefined;
  shippingAddress?: MailingAddressInput | null | undefined;
  tags?: Array<string> | null | undefined;
};

export type OrderReturnStatus =
  "INSPECTION_COMPLETE" | "IN_PROGRESS" | "NO_RETURN" | "RETURNED" | "RETURN_FAILED" | "RETURN_REQUESTED";

export type OrderTransactionInput = {
  amount: string;
  gateway: string;
  kind: OrderTransactionKind;
  orderId: string;
  parentId?: string | null | undefined;
};

export type OrderTransactionKind =
  "AUTHORIZATION" | "CAPTURE" | "CHANGE" | "EMV_AUTHORIZATION" | "REFUND" | "SALE" | "SUGGESTED_REFUND" | "VOID";

export type OrderTransactionStatus = "AWAITING_RESPONSE" | "ERROR" | "FAILURE" | "PENDING" | "SUCCESS" | "UNKNOWN";

export type ProductDiscountsWithTagsOnSameCartLineInput = {
  add?: Array<string> | null | undefined;
  remove?: Array<string> | null | undefined;
};

export type ProductStatus = "ACTIVE" | "ARCHIVED" | "DRAFT" | "UNLISTED";

export type ProductVariantInventoryPolicy = "CONTINUE" | "DENY";

export type RefundDutyInput = {
  dutyId: string;
  refundType?: RefundDutyRefundType | null | undefined;
};

export type RefundDutyRefundType = "FULL" | "PROPORTIONAL";

export type RefundInput = {
  allowOverRefunding?: boolean | null | undefined;
  currency?: string | null | undefined;
  discrepancyReason?: OrderAdjustmentInputDiscrepancyReason | null | undefined;
  note?: string | null | undefined;
  notify?: boolean | null | undefined;
  orderId: string;
  processedAt?: string | null | undefined;
  refundDuties?: Array<RefundDutyInput> | null | undefined;
  refundLineItems?: Array<RefundLineItemInput> | null | undefined;
  refundMethods?: Array<RefundMethodInput> | null | undefined;
  shipping?: ShippingRefundInput | null | undefined;
  transactions?: Array<OrderTransactionInput> | null | undefined;
};

export type RefundLineItemInput = {
  lineItemId: string;
  locationId?: string | null | undefined;
  quantity: number;
  restockType?: RefundLineItemRestockType | null | undefined;
};

export type RefundLineItemRestockType = "CANCEL" | "LEGACY_RESTOCK" | "NO_RESTOCK" | "RETURN";

export type RefundMethodAllocation = "ORIGINAL_PAYMENT_METHODS" | "STORE_CREDIT";

export type RefundMethodInput = { storeCreditRefund: StoreCreditRefundInput };

export type RefundShippingInput = {
  fullRefund?: boolean | null | undefined;
  shippingRefundAmount?: MoneyInput | null | undefined;
};

export type RestockingFeeInput = {
  percentage: number;
};

export type ReturnApproveRequestInput = {
  id: string;
  notifyCustomer?: boolean | null | undefined;
  /** @deprecated This field is temporary to support the transition to Returns Processing APIs. */
  unprocessed?: boolean | null | undefined;
};

export type ReturnDeclineReason = "FINAL_SALE" | "OTHER" | "RETURN_PERIOD_ENDED";

export type ReturnDeclineRequestInput = {
  declineNote?: string | null | undefined;
  declineReason: ReturnDeclineReason;
  id: string;
  notifyCustomer?: boolean | null | undefined;
};

export type ReturnErrorCode =
  | "ALREADY_EXISTS"
  | "BLANK"
  | "CREATION_FAILED"
  | "EQUAL_TO"
  | "FEATURE_NOT_ENABLED"
  | "GREATER_THAN"
  | "GREATER_THAN_OR_EQUAL_TO"
  | "INCLUSION"
  | "INCOMPATIBLE_WITH_STANDARD_POLICY"
  | "INTERNAL_ERROR"
  | "INVALID"
  | "INVALID_STATE"
  | "LESS_THAN"
  | "LESS_THAN_OR_EQUAL_TO"
  | "MISSING_PERMISSION"
  | "NOTIFICATION_FAILED"
  | "NOT_A_NUMBER"
  | "NOT_EDITABLE"
  | "NOT_FOUND"
  | "PRESENT"
  | "TAKEN"
  | "TOO_BIG"
  | "TOO_LONG"
  | "TOO_MANY_ARGUMENTS"
  | "TOO_SHORT"
  | "WRONG_LENGTH";

export type ReturnInput = {
  exchangeLineItems?: Array<ExchangeLineItemInput> | null | undefined;
  /** @deprecated This field is no longer supported and any value provided to it is currently ignored. */
  notifyCustomer?: boolean | null | undefined;
  orderId: string;
  requestedAt?: string | null | undefined;
  returnLineItems: Array<ReturnLineItemInput>;
  returnShippingFee?: ReturnShippingFeeInput | null | undefined;
  /** @deprecated This field is temporary to support the transition to Returns Processing APIs. */
  unprocessed?: boolean | null | undefined;
};

export type ReturnLineItemInput = {
  fulfillmentLineItemId: string;
  quantity: number;
  restockingFee?: RestockingFeeInput | null | undefined;
  /** @deprecated Use `returnReasonDefinitionId` instead. This field will be removed in the future. */
  returnReason?: ReturnReason | null | undefined;
  returnReasonDefinitionId?: string | null | undefined;
  returnReasonNote?: string | null | undefined;
};

export type ReturnProcessExchangeLineItemInput = {
  id: string;
  quantity: number;
};

export type ReturnProcessFinancialTransferInput = { issueRefund: ReturnProcessRefundInput };

export type ReturnProcessInput = {
  exchangeLineItems?: Array<ReturnProcessExchangeLineItemInput> | null | undefined;
  financialTransfer?: ReturnProcessFinancialTransferInput | null | undefined;
  note?: string | null | undefined;
  notifyCustomer?: boolean | null | undefined;
  refundDuties?: Array<RefundDutyInput> | null | undefined;
  refundShipping?: RefundShippingInput | null | undefined;
  returnId: string;
  returnLineItems?: Array<ReturnProcessReturnLineItemInput> | null | undefined;
  tipLineId?: string | null | undefined;
};

export type ReturnProcessRefundInput = {
  allowOverRefunding?: boolean | null | undefined;
  orderTransactions: Array<ReturnRefundOrderTransactionInput>;
  refundMethods?: Array<RefundMethodInput> | null | undefined;
};

export type ReturnProcessReturnLineItemInput = {
  dispositions?: Array<ReverseFulfillmentOrderDisposeInput> | null | undefined;
  id: string;
  quantity: number;
};

export type ReturnReason =
  | "COLOR"
  | "DEFECTIVE"
  | "NOT_AS_DESCRIBED"
  | "OTHER"
  | "SIZE_TOO_LARGE"
  | "SIZE_TOO_SMALL"
  | "STYLE"
  | "UNKNOWN"
  | "UNWANTED"
  | "WRONG_ITEM";

export type ReturnRefundOrderTransactionInput = {
  parentId: string;
  transactionAmount: MoneyInput;
};

export type ReturnRequestInput = {
  orderId: string;
  returnLineItems: Array<ReturnRequestLineItemInput>;
  returnShippingFee?: ReturnShippingFeeInput | null | undefined;
};

export type ReturnRequestLineItemInput = {
  customerNote?: string | null | undefined;
  fulfillmentLineItemId: string;
  quantity: number;
  restockingFee?: RestockingFeeInput | null | undefined;
  /** @deprecated Use `returnReasonDefinitionId` instead. This field will be removed in the future. */
  returnReason?: ReturnReason | null | undefined;
  returnReasonDefinitionId?: string | null | undefined;
};

export type ReturnShippingFeeInput = {
  amount: MoneyInput;
};

export type ReturnStatus = "CANCELED" | "CLOSED" | "DECLINED" | "OPEN" | "REQUESTED";

export type ReverseDeliveryLabelInput = {
  fileUrl: string;
};

export type ReverseDeliveryTrackingInput = {
  number?: string | null | undefined;
  url?: string | null | undefined;
};

export type ReverseFulfillmentOrderDisposeInput = {
  dispositionType: ReverseFulfillmentOrderDispositionType;
  locationId?: string | null | undefined;
  quantity: number;
  reverseFulfillmentOrderLineItemId: string;
};

export type ReverseFulfillmentOrderDispositionType = "MISSING" | "NOT_RESTOCKED" | "PROCESSING_REQUIRED" | "RESTOCKED";

export type ReverseFulfillmentOrderStatus = "CANCELED" | "CLOSED" | "OPEN";

export type ShippingRefundInput = {
  amount?: string | null | undefined;
  fullRefund?: boolean | null | undefined;
};

export type ShopPolicyType =
  | "CONTACT_INFORMATION"
  | "LEGAL_NOTICE"
  | "PRIVACY_POLICY"
  | "REFUND_POLICY"
  | "SHIPPING_POLICY"
  | "SUBSCRIPTION_POLICY"
  | "TERMS_OF_SALE"
  | "TERMS_OF_SERVICE";

export type StoreCreditAccountCreditInput = {
  creditAmount: MoneyInput;
  expiresAt?: string | null | undefined;
  notify?: boolean | null | undefined;
};

export type StoreCreditAccountCreditUserErrorCode =
  | "ACCOUNT_NOT_FOUND"
  | "CREDIT_LIMIT_EXCEEDED"
  | "EXPIRES_AT_IN_PAST"
  | "MISMATCHING_CURRENCY"
  | "NEGATIVE_OR_ZERO_AMOUNT"
  | "OWNER_NOT_FOUND"
  | "UNSUPPORTED_CURRENCY";

export type StoreCreditRefundInput = {
  amount: MoneyInput;
  expiresAt?: string | null | undefined;
};

export type StoreCreditSystemEvent =
  | "ADJUSTMENT"
  | "ORDER_CANCELLATION"
  | "ORDER_PAYMENT"
  | "ORDER_REFUND"
  | "PAYMENT_FAILURE"
  | "PAYMENT_RETURNED"
  | "TAX_FINALIZATION";

export type SuggestedOutcomeExchangeLineItemInput = {
  id: string;
  quantity: number;
};

export type SuggestedOutcomeReturnLineItemInput = {
  id: string;
  quantity: number;
};

export type ChangeableOrderQueryVariables = Exact<{
  id: string;
}>;

export type ChangeableOrderQuery = {
  order: {
    id: string;
    name: string;
    processedAt: string;
    cancelledAt: string | null;
    edited: boolean;
    displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
    requiresShipping: boolean;
    email: string | null;
    customer: { id: string } | null;
    shippingAddress: { countryCodeV2: string | null } | null;
    currentTotalPriceSet: {
      shopMoney: { amount: string; currencyCode: string };
      presentmentMoney: { amount: string; currencyCode: string };
    };
    netPaymentSet: { presentmentMoney: { amount: string; currencyCode: string } };
    lineItems: {
      nodes: Array<{
        id: string;
        title: string;
        variantTitle: string | null;
        currentQuantity: number;
        unfulfilledQuantity: number;
        isGiftCard: boolean;
        image: { url: string; altText: string | null } | null;
        product: { id: string } | null;
        variant: { id: string } | null;
      }>;
    };
  } | null;
};

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

export type ChosenVariantsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type ChosenVariantsQuery = {
  nodes: Array<
    | {
        id: string;
        title: string;
        availableForSale: boolean;
        inventoryPolicy: ProductVariantInventoryPolicy;
        inventoryQuantity: number | null;
        inventoryItem: { tracked: boolean };
        product: { id: string; title: string; status: ProductStatus; isGiftCard: boolean };
      }
    | Record<PropertyKey, never>
    | null
  >;
};

export type PersonByEmailQueryVariables = Exact<{
  email: string;
  orders: string;
}>;

export type PersonByEmailQuery = {
  customerByIdentifier: { id: string } | null;
  orders: { nodes: Array<{ id: string; email: string | null }> };
};

export type CustomersByNameQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;

export type CustomersByNameQuery = {
  customers: {
    nodes: Array<{
      id: string;
      firstName: string | null;
      lastName: string | null;
      defaultEmailAddress: { emailAddress: string } | null;
      addressesV2: { nodes: Array<{ zip: string | null }> };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
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

export type CustomerNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type CustomerNamesQuery = {
  nodes: Array<{ id: string; displayName: string } | Record<PropertyKey, never> | null>;
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

export type OfferCartQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type OfferCartQuery = {
  nodes: Array<
    | {
        id: string;
        price: string;
        inventoryItem: { unitCost: { amount: string; currencyCode: string } | null };
        product: { id: string; collections: { nodes: Array<{ id: string }> } };
      }
    | Record<PropertyKey, never>
    | null
  >;
};

export type OfferProductsByTitleQueryVariables = Exact<{
  query: string;
}>;

export type OfferProductsByTitleQuery = { products: { nodes: Array<{ id: string; title: string }> } };

export type OfferProductTitlesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type OfferProductTitlesQuery = {
  nodes: Array<{ id: string; title: string } | Record<PropertyKey, never> | null>;
};

export type OrderToCancelQueryVariables = Exact<{
  id: string;
}>;

export type OrderToCancelQuery = {
  order: {
    id: string;
    cancelledAt: string | null;
    fulfillments: Array<{ id: string; status: FulfillmentStatus }>;
    returns: { nodes: Array<{ id: string; status: ReturnStatus }> };
    totalRefundedSet: { presentmentMoney: { amount: string; currencyCode: string } };
  } | null;
};

export type CancelOrderMutationVariables = Exact<{
  orderId: string;
  reason: OrderCancelReason;
  restock: boolean;
  refundMethod?: OrderCancelRefundMethodInput | null | undefined;
  notifyCustomer?: boolean | null | undefined;
  staffNote?: string | null | undefined;
}>;

export type CancelOrderMutation = {
  orderCancel: {
    job: { id: string } | null;
    orderCancelUserErrors: Array<{
      field: Array<string> | null;
      message: string;
      code: OrderCancelUserErrorCode | null;
    }>;
  } | null;
};

export type JobStateQueryVariables = Exact<{
  id: string;
}>;

export type JobStateQuery = { job: { id: string; done: boolean } | null };

export type OrderAddressQueryVariables = Exact<{
  id: string;
}>;

export type OrderAddressQuery = {
  order: {
    id: string;
    cancelledAt: string | null;
    displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
    shippingAddress: {
      firstName: string | null;
      lastName: string | null;
      company: string | null;
      address1: string | null;
      address2: string | null;
      city: string | null;
      provinceCode: string | null;
      countryCodeV2: string | null;
      zip: string | null;
      phone: string | null;
    } | null;
  } | null;
};

export type ShipsToQueryVariables = Exact<{ [key: string]: never }>;

export type ShipsToQuery = { shop: { id: string; shipsToCountries: Array<string> } };

export type UpdateShippingAddressMutationVariables = Exact<{
  input: OrderInput;
}>;

export type UpdateShippingAddressMutation = {
  orderUpdate: {
    order: { id: string } | null;
    userErrors: Array<{ field: Array<string> | null; message: string }>;
  } | null;
};

export type OrderToEditQueryVariables = Exact<{
  id: string;
}>;

export type OrderToEditQuery = {
  order: {
    id: string;
    cancelledAt: string | null;
    displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
    merchantEditable: boolean;
    currentTotalPriceSet: { presentmentMoney: { amount: string; currencyCode: string } };
    totalOutstandingSet: { presentmentMoney: { amount: string; currencyCode: string } };
    lineItems: {
      nodes: Array<{
        id: string;
        currentQuantity: number;
        unfulfilledQuantity: number;
        variant: { id: string } | null;
      }>;
      pageInfo: { hasNextPage: boolean };
    };
  } | null;
};

export type EditStockQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type EditStockQuery = {
  nodes: Array<
    | {
        id: string;
        availableForSale: boolean;
        inventoryPolicy: ProductVariantInventoryPolicy;
        sellableOnlineQuantity: number;
        inventoryItem: { tracked: boolean };
      }
    | Record<PropertyKey, never>
    | null
  >;
};

export type BeginOrderEditMutationVariables = Exact<{
  id: string;
}>;

export type BeginOrderEditMutation = {
  orderEditBegin: {
    calculatedOrder:
      | ({
          lineItems: { nodes: Array<{ id: string; quantity: number; variant: { id: string } | null }> };
        } & EditTotalsFragment)
      | null;
    userErrors: Array<{ field: Array<string> | null; message: string }>;
  } | null;
};

export type SetEditQuantityMutationVariables = Exact<{
  id: string;
  lineItemId: string;
  quantity: number;
}>;

export type SetEditQuantityMutation = {
  orderEditSetQuantity: {
    calculatedOrder: EditTotalsFragment | null;
    userErrors: Array<{ field: Array<string> | null; message: string }>;
  } | null;
};

export type AddEditVariantMutationVariables = Exact<{
  id: string;
  variantId: string;
  quantity: number;
}>;

export type AddEditVariantMutation = {
  orderEditAddVariant: {
    calculatedOrder: EditTotalsFragment | null;
    calculatedLineItem: {
      id: string;
      title: string;
      variantTitle: string | null;
      variant: { id: string; product: { id: string } } | null;
      discountedUnitPriceSet: { presentmentMoney: { amount: string; currencyCode: string } };
    } | null;
    userErrors: Array<{ field: Array<string> | null; message: string }>;
  } | null;
};

export type CommitOrderEditMutationVariables = Exact<{
  id: string;
  notifyCustomer?: boolean | null | undefined;
  staffNote?: string | null | undefined;
}>;

export type CommitOrderEditMutation = {
  orderEditCommit: {
    order: { id: string } | null;
    userErrors: Array<{ field: Array<string> | null; message: string }>;
  } | null;
};

export type EditTotalsFragment = {
  id: string;
  totalPriceSet: { presentmentMoney: { amount: string; currencyCode: string } };
  totalOutstandingSet: { presentmentMoney: { amount: string; currencyCode: string } };
};

export type OrderMoneyQueryVariables = Exact<{
  id: string;
}>;

export type OrderMoneyQuery = {
  order: {
    id: string;
    presentmentCurrencyCode: string;
    totalOutstandingSet: { presentmentMoney: { amount: string; currencyCode: string } };
    refunds: Array<{
      id: string;
      note: string | null;
      totalRefundedSet: { presentmentMoney: { amount: string; currencyCode: string } };
    }>;
    transactions: Array<{
      id: string;
      kind: OrderTransactionKind;
      status: OrderTransactionStatus;
      gateway: string | null;
      manualPaymentGateway: boolean;
      amountSet: { presentmentMoney: { amount: string; currencyCode: string } };
      parentTransaction: { id: string } | null;
    }>;
  } | null;
};

export type PaymentLinkQueryVariables = Exact<{
  id: string;
}>;

export type PaymentLinkQuery = {
  order: {
    id: string;
    canNotifyCustomer: boolean;
    paymentCollectionDetails: { additionalPaymentCollectionUrl: string | null };
  } | null;
};

export type SendOrderInvoiceMutationVariables = Exact<{
  id: string;
}>;

export type SendOrderInvoiceMutation = {
  orderInvoiceSend: {
    order: { id: string } | null;
    userErrors: Array<{ field: Array<string> | null; message: string }>;
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

export type ReturnsBeforeQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;

export type ReturnsBeforeQuery = {
  orders: {
    nodes: Array<{ id: string; returns: { nodes: Array<{ id: string }> } }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type PolicyCollectionsQueryVariables = Exact<{ [key: string]: never }>;

export type PolicyCollectionsQuery = { collections: { nodes: Array<{ id: string; title: string }> } };

export type PolicyOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type PolicyOrdersQuery = {
  orders: {
    nodes: Array<{
      id: string;
      name: string;
      createdAt: string;
      cancelledAt: string | null;
      cancelReason: OrderCancelReason | null;
      totalPriceSet: { shopMoney: { amount: string; currencyCode: string } };
      customer: { id: string } | null;
      shippingAddress: { countryCodeV2: string | null } | null;
      fulfillments: Array<{
        createdAt: string;
        deliveredAt: string | null;
        displayStatus: FulfillmentDisplayStatus | null;
        status: FulfillmentStatus;
      }>;
      lineItems: {
        nodes: Array<{
          id: string;
          title: string;
          quantity: number;
          currentQuantity: number;
          isGiftCard: boolean;
          discountedUnitPriceAfterAllDiscountsSet: { shopMoney: { amount: string; currencyCode: string } };
          product: { productType: string; tags: Array<string>; collections: { nodes: Array<{ id: string }> } } | null;
        }>;
      };
      returns: {
        nodes: Array<{
          createdAt: string;
          status: ReturnStatus;
          returnLineItems: {
            nodes: Array<
              | {
                  quantity: number;
                  returnReasonDefinition: { handle: string } | null;
                  fulfillmentLineItem: { lineItem: { id: string } };
                }
              | { quantity: number }
            >;
          };
        }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
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

export type ReturnableItemsQueryVariables = Exact<{
  orderId: string;
}>;

export type ReturnableItemsQuery = {
  order: {
    id: string;
    name: string;
    email: string | null;
    processedAt: string;
    cancelledAt: string | null;
    displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
    taxesIncluded: boolean;
    currencyCode: string;
    presentmentCurrencyCode: string;
    customer: { id: string } | null;
    shippingAddress: { countryCodeV2: string | null } | null;
    suggestedRefund: { maximumRefundableSet: BothMoneyFragment } | null;
    returns: { nodes: Array<{ status: ReturnStatus }> };
  } | null;
  returnableFulfillments: {
    nodes: Array<{
      id: string;
      fulfillment: {
        id: string;
        createdAt: string;
        deliveredAt: string | null;
        displayStatus: FulfillmentDisplayStatus | null;
      };
      returnableFulfillmentLineItems: {
        nodes: Array<{ quantity: number; fulfillmentLineItem: { id: string; lineItem: { id: string } } }>;
        pageInfo: { hasNextPage: boolean };
      };
    }>;
    pageInfo: { hasNextPage: boolean };
  };
};

export type ReturnableLinesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type ReturnableLinesQuery = {
  nodes: Array<
    | {
        id: string;
        title: string;
        variantTitle: string | null;
        quantity: number;
        isGiftCard: boolean;
        discountedUnitPriceAfterAllDiscountsSet: BothMoneyFragment;
        image: { url: string; altText: string | null } | null;
        variant: { id: string } | null;
        product: {
          id: string;
          productType: string;
          tags: Array<string>;
          finalSale: { value: string } | null;
          collections: { nodes: Array<{ id: string; handle: string; title: string }> };
        } | null;
      }
    | Record<PropertyKey, never>
    | null
  >;
};

export type ReturnReasonsQueryVariables = Exact<{
  lineItemIds: Array<string> | string;
}>;

export type ReturnReasonsQuery = {
  returnReasonDefinitions: { nodes: Array<ReturnReasonFragment> };
  nodes: Array<
    | { id: string; suggestedReturnReasonDefinitions: { nodes: Array<ReturnReasonFragment> } | null }
    | Record<PropertyKey, never>
    | null
  >;
};

export type CalculateReturnQueryVariables = Exact<{
  orderId: string;
  input: CalculateReturnInput;
  refundLines: Array<RefundLineItemInput> | RefundLineItemInput;
}>;

export type CalculateReturnQuery = {
  returnCalculate: {
    id: string;
    returnLineItems: Array<{
      quantity: number;
      fulfillmentLineItem: { id: string };
      subtotalSet: PresentmentMoneyFragment;
      totalTaxSet: PresentmentMoneyFragment;
      restockingFee: { amountSet: PresentmentMoneyFragment } | null;
    }>;
    exchangeLineItems: Array<{
      quantity: number;
      variant: { id: string } | null;
      subtotalSet: PresentmentMoneyFragment;
      totalTaxSet: PresentmentMoneyFragment;
    }>;
    returnShippingFee: { amountSet: PresentmentMoneyFragment } | null;
  } | null;
  order: {
    id: string;
    taxesIncluded: boolean;
    presentmentCurrencyCode: string;
    suggestedRefund: { maximumRefundableSet: PresentmentMoneyFragment } | null;
  } | null;
};

export type ReturnsWithNotesQueryVariables = Exact<{
  orderId: string;
}>;

export type ReturnsWithNotesQuery = {
  order: {
    id: string;
    returns: {
      nodes: Array<{
        id: string;
        name: string;
        status: ReturnStatus;
        returnLineItems: {
          nodes: Array<
            | { id: string; customerNote: string | null; returnReasonNote: string }
            | { id: string; customerNote: string | null; returnReasonNote: string }
          >;
        };
      }>;
    };
  } | null;
};

export type RequestReturnMutationVariables = Exact<{
  input: ReturnRequestInput;
}>;

export type RequestReturnMutation = {
  returnRequest: {
    return: { id: string; name: string; status: ReturnStatus } | null;
    userErrors: Array<{ code: ReturnErrorCode | null; field: Array<string> | null; message: string }>;
  } | null;
};

export type CreateReturnMutationVariables = Exact<{
  input: ReturnInput;
}>;

export type CreateReturnMutation = {
  returnCreate: {
    return: { id: string; name: string; status: ReturnStatus } | null;
    userErrors: Array<{ code: ReturnErrorCode | null; field: Array<string> | null; message: string }>;
  } | null;
};

export type ApproveReturnMutationVariables = Exact<{
  input: ReturnApproveRequestInput;
}>;

export type ApproveReturnMutation = {
  returnApproveRequest: {
    return: { id: string; status: ReturnStatus } | null;
    userErrors: Array<{ code: ReturnErrorCode | null; field: Array<string> | null; message: string }>;
  } | null;
};

export type DeclineReturnMutationVariables = Exact<{
  input: ReturnDeclineRequestInput;
}>;

export type DeclineReturnMutation = {
  returnDeclineRequest: {
    return: { id: string; status: ReturnStatus } | null;
    userErrors: Array<{ code: ReturnErrorCode | null; field: Array<string> | null; message: string }>;
  } | null;
};

export type CancelReturnMutationVariables = Exact<{
  id: string;
}>;

export type CancelReturnMutation = {
  returnCancel: {
    return: { id: string; status: ReturnStatus } | null;
    userErrors: Array<{ code: ReturnErrorCode | null; field: Array<string> | null; message: string }>;
  } | null;
};

export type CloseReturnMutationVariables = Exact<{
  id: string;
}>;

export type CloseReturnMutation = {
  returnClose: {
    return: { id: string; status: ReturnStatus } | null;
    userErrors: Array<{ code: ReturnErrorCode | null; field: Array<string> | null; message: string }>;
  } | null;
};

export type ReturnDeliveriesQueryVariables = Exact<{
  id: string;
}>;

export type ReturnDeliveriesQuery = {
  return: {
    id: string;
    status: ReturnStatus;
    reverseFulfillmentOrders: {
      nodes: Array<{
        id: string;
        status: ReverseFulfillmentOrderStatus;
        reverseDeliveries: { nodes: Array<ReverseDeliveryFragment> };
      }>;
    };
  } | null;
};

export type AttachReturnLabelMutationVariables = Exact<{
  reverseFulfillmentOrderId: string;
  tracking?: ReverseDeliveryTrackingInput | null | undefined;
  label?: ReverseDeliveryLabelInput | null | undefined;
  notifyCustomer: boolean;
}>;

export type AttachReturnLabelMutation = {
  reverseDeliveryCreateWithShipping: {
    reverseDelivery: { id: string } | null;
    userErrors: Array<{ code: ReturnErrorCode | null; field: Array<string> | null; message: string }>;
  } | null;
};

export type ReturnToProcessQueryVariables = Exact<{
  id: string;
  lines: Array<SuggestedOutcomeReturnLineItemInput> | SuggestedOutcomeReturnLineItemInput;
  exchanges: Array<SuggestedOutcomeExchangeLineItemInput> | SuggestedOutcomeExchangeLineItemInput;
  refundShipping?: RefundShippingInput | null | undefined;
  allocation: RefundMethodAllocation;
}>;

export type ReturnToProcessQuery = {
  return: {
    id: string;
    status: ReturnStatus;
    returnLineItems: {
      nodes: Array<
        | { id: string; quantity: number; processedQuantity: number; fulfillmentLineItem: { id: string } }
        | { id: string; quantity: number; processedQuantity: number }
      >;
    };
    exchangeLineItems: { nodes: Array<{ id: string; quantity: number; processedQuantity: number }> };
    reverseFulfillmentOrders: {
      nodes: Array<{
        id: string;
        lineItems: { nodes: Array<{ id: string; fulfillmentLineItem: { id: string } | null }> };
      }>;
    };
    refunds: { nodes: Array<RefundFactsFragment> };
    suggestedFinancialOutcome: {
      financialTransfer:
        | { __typename: "InvoiceReturnOutcome"; amount: PresentmentMoneyFragment }
        | {
            __typename: "RefundReturnOutcome";
            amount: PresentmentMoneyFragment;
            suggestedTransactions: Array<{
              amountSet: PresentmentMoneyFragment;
              parentTransaction: { id: string } | null;
            }>;
          }
        | null;
    } | null;
  } | null;
};

export type ProcessReturnMutationVariables = Exact<{
  input: ReturnProcessInput;
}>;

export type ProcessReturnMutation = {
  returnProcess: {
    return: { id: string; status: ReturnStatus } | null;
    userErrors: Array<{ code: ReturnErrorCode | null; field: Array<string> | null; message: string }>;
  } | null;
};

export type SuggestRefundQueryVariables = Exact<{
  orderId: string;
  lines: Array<RefundLineItemInput> | RefundLineItemInput;
  shipping: boolean;
  allocation: RefundMethodAllocation;
}>;

export type SuggestRefundQuery = {
  order: {
    id: string;
    refunds: Array<{ id: string; note: string | null; totalRefundedSet: PresentmentMoneyFragment }>;
    suggestedRefund: {
      amountSet: PresentmentMoneyFragment;
      suggestedTransactions: Array<{
        gateway: string | null;
        amountSet: PresentmentMoneyFragment;
        parentTransaction: { id: string } | null;
      }>;
    } | null;
  } | null;
};

export type RefundOrderMutationVariables = Exact<{
  input: RefundInput;
  key: string;
}>;

export type RefundOrderMutation = {
  refundCreate: {
    refund: { id: string; totalRefundedSet: PresentmentMoneyFragment } | null;
    userErrors: Array<{ field: Array<string> | null; message: string }>;
  } | null;
};

export type StoreCreditQueryVariables = Exact<{
  customerId: string;
}>;

export type StoreCreditQuery = {
  customer: {
    id: string;
    storeCreditAccounts: {
      nodes: Array<{
        id: string;
        balance: { amount: string; currencyCode: string };
        transactions: {
          nodes: Array<
            | {
                id: string;
                expiresAt: string | null;
                createdAt: string;
                event: StoreCreditSystemEvent;
                amount: { amount: string; currencyCode: string };
              }
            | { createdAt: string; event: StoreCreditSystemEvent; amount: { amount: string; currencyCode: string } }
            | { createdAt: string; event: StoreCreditSystemEvent; amount: { amount: string; currencyCode: string } }
            | { createdAt: string; event: StoreCreditSystemEvent; amount: { amount: string; currencyCode: string } }
          >;
        };
      }>;
    };
  } | null;
};

export type CreditStoreCreditMutationVariables = Exact<{
  id: string;
  input: StoreCreditAccountCreditInput;
}>;

export type CreditStoreCreditMutation = {
  storeCreditAccountCredit: {
    storeCreditAccountTransaction: {
      id: string;
      balanceAfterTransaction: { amount: string; currencyCode: string };
    } | null;
    userErrors: Array<{
      code: StoreCreditAccountCreditUserErrorCode | null;
      field: Array<string> | null;
      message: string;
    }>;
  } | null;
};

export type GiftCardsByCodeQueryVariables = Exact<{
  query: string;
}>;

export type GiftCardsByCodeQuery = {
  giftCards: { nodes: Array<{ id: string; lastCharacters: string; note: string | null }> };
};

export type CreateGiftCardMutationVariables = Exact<{
  input: GiftCardCreateInput;
}>;

export type CreateGiftCardMutation = {
  giftCardCreate: {
    giftCard: { id: string; lastCharacters: string } | null;
    userErrors: Array<{ code: GiftCardErrorCode | null; field: Array<string> | null; message: string }>;
  } | null;
};

export type OrderReturnsQueryVariables = Exact<{
  orderId: string;
}>;

export type OrderReturnsQuery = {
  order: {
    id: string;
    name: string;
    returnStatus: OrderReturnStatus;
    customer: { id: string } | null;
    returns: { nodes: Array<ReturnFactsFragment> };
    refunds: Array<RefundFactsFragment>;
  } | null;
};

export type ReturnByIdQueryVariables = Exact<{
  id: string;
}>;

export type ReturnByIdQuery = {
  return:
    | ({
        order: {
          id: string;
          name: string;
          returnStatus: OrderReturnStatus;
          customer: { id: string } | null;
          refunds: Array<RefundFactsFragment>;
        };
      } & ReturnFactsFragment)
    | null;
};

export type ReturnFactsFragment = {
  id: string;
  name: string;
  status: ReturnStatus;
  createdAt: string;
  requestApprovedAt: string | null;
  closedAt: string | null;
  decline: { reason: ReturnDeclineReason; note: string | null } | null;
  returnLineItems: {
    nodes: Array<
      | {
          id: string;
          quantity: number;
          processedQuantity: number;
          refundedQuantity: number;
          customerNote: string | null;
          returnReasonNote: string;
          fulfillmentLineItem: { id: string; lineItem: { id: string; title: string; variantTitle: string | null } };
          returnReasonDefinition: ReturnReasonFragment | null;
        }
      | {
          id: string;
          quantity: number;
          processedQuantity: number;
          refundedQuantity: number;
          customerNote: string | null;
          returnReasonNote: string;
          returnReasonDefinition: ReturnReasonFragment | null;
        }
    >;
    pageInfo: { hasNextPage: boolean };
  };
  exchangeLineItems: {
    nodes: Array<{
      id: string;
      title: string | null;
      variantId: string | null;
      variantTitle: string | null;
      quantity: number;
      processedQuantity: number;
    }>;
  };
  reverseFulfillmentOrders: {
    nodes: Array<{ id: string; reverseDeliveries: { nodes: Array<ReverseDeliveryFragment> } }>;
  };
};

export type ReverseDeliveryFragment = {
  id: string;
  deliverable: {
    label: { publicFileUrl: string | null } | null;
    tracking: { carrierName: string | null; number: string | null; url: string | null } | null;
  } | null;
};

export type ReturnReasonFragment = { id: string; handle: string; name: string; deleted: boolean };

export type RefundFactsFragment = {
  id: string;
  createdAt: string | null;
  totalRefundedSet: PresentmentMoneyFragment;
  return: { id: string } | null;
  transactions: {
    nodes: Array<{ kind: OrderTransactionKind; status: OrderTransactionStatus; gateway: string | null }>;
  };
};

export type PresentmentMoneyFragment = { presentmentMoney: { amount: string; currencyCode: string } };

export type BothMoneyFragment = {
  shopMoney: { amount: string; currencyCode: string };
  presentmentMoney: { amount: string; currencyCode: string };
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
    orderNumberFormatPrefix: string;
    orderNumberFormatSuffix: string;
    primaryDomain: { host: string; url: string };
  };
  shopLocales: Array<{ locale: string; primary: boolean }>;
};

export type GrantedScopesQueryVariables = Exact<{ [key: string]: never }>;

export type GrantedScopesQuery = { currentAppInstallation: { id: string; accessScopes: Array<{ handle: string }> } };

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

export type WantedVariantsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type WantedVariantsQuery = {
  nodes: Array<
    | { id: string; title: string; sku: string | null; product: { id: string; title: string } }
    | Record<PropertyKey, never>
    | null
  >;
};
export const ChangeableOrderDocument: TypedDocument<ChangeableOrderQuery, ChangeableOrderQueryVariables> =
  "query ChangeableOrder($id:ID!){order(id:$id){id name processedAt cancelledAt edited displayFulfillmentStatus requiresShipping email customer{id}shippingAddress{countryCodeV2}currentTotalPriceSet{shopMoney{amount currencyCode}presentmentMoney{amount currencyCode}}netPaymentSet{presentmentMoney{amount currencyCode}}lineItems(first:20){nodes{id title variantTitle currentQuantity unfulfilledQuantity isGiftCard image{url altText}product{id}variant{id}}}}}";

export const ExchangeOptionsDocument: TypedDocument<ExchangeOptionsQuery, ExchangeOptionsQueryVariables> =
  "query ExchangeOptions($id:ID!){shop{currencyCode}product(id:$id){id title status featuredMedia{preview{image{url altText}}}variants(first:30){nodes{id title price availableForSale inventoryPolicy inventoryQuantity inventoryItem{tracked}}}}}";

export const ChosenVariantsDocument: TypedDocument<ChosenVariantsQuery, ChosenVariantsQueryVariables> =
  "query ChosenVariants($ids:[ID!]!){nodes(ids:$ids){...on ProductVariant{id title availableForSale inventoryPolicy inventoryQuantity inventoryItem{tracked}product{id title status isGiftCard}}}}";

export const PersonByEmailDocument: TypedDocument<PersonByEmailQuery, PersonByEmailQueryVariables> =
  "query PersonByEmail($email:String!$orders:String!){customerByIdentifier(identifier:{emailAddress:$email}){id}orders(first:3 query:$orders){nodes{id email}}}";

export const CustomersByNameDocument: TypedDocument<CustomersByNameQuery, CustomersByNameQueryVariables> =
  "query CustomersByName($query:String!$after:String){customers(first:25 after:$after query:$query){nodes{id firstName lastName defaultEmailAddress{emailAddress}addressesV2(first:10){nodes{zip}}}pageInfo{hasNextPage endCursor}}}";

export const StaffCustomerDocument: TypedDocument<StaffCustomerQuery, StaffCustomerQueryVariables> =
  "query StaffCustomer($id:ID!){customer(id:$id){id displayName createdAt locale tags note numberOfOrders amountSpent{amount currencyCode}defaultEmailAddress{emailAddress}defaultPhoneNumber{phoneNumber}defaultAddress{city country}}}";

export const CustomerNamesDocument: TypedDocument<CustomerNamesQuery, CustomerNamesQueryVariables> =
  "query CustomerNames($ids:[ID!]!){nodes(ids:$ids){...on Customer{id displayName}}}";

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
  "query OfferCustomer($id:ID!$birthdayNamespace:String!$birthdayKey:String!){customer(id:$id){id tags numberOfOrders amountSpent{amount currencyCode}statistics{rfmGroup}defaultEmailAddress{emailAddress}defaultAddress{...OfferAddress}birthday:metafield(namespace:$birthdayNamespace key:$birthdayKey){value}orders(first:5 sortKey:CREATED_AT reverse:true){nodes{id createdAt cancelledAt returnStatus lineItems(first:3){nodes{product{id}}}}}}}fragment OfferAddress on MailingAddress{address1 address2 zip countryCodeV2}";

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

export const OfferCartDocument: TypedDocument<OfferCartQuery, OfferCartQueryVariables> =
  "query OfferCart($ids:[ID!]!){nodes(ids:$ids){...on ProductVariant{id price inventoryItem{unitCost{amount currencyCode}}product{id collections(first:10){nodes{id}}}}}}";

export const OfferProductsByTitleDocument: TypedDocument<
  OfferProductsByTitleQuery,
  OfferProductsByTitleQueryVariables
> = "query OfferProductsByTitle($query:String!){products(first:20 query:$query sortKey:TITLE){nodes{id title}}}";

export const OfferProductTitlesDocument: TypedDocument<OfferProductTitlesQuery, OfferProductTitlesQueryVariables> =
  "query OfferProductTitles($ids:[ID!]!){nodes(ids:$ids){...on Product{id title}}}";

export const OrderToCancelDocument: TypedDocument<OrderToCancelQuery, OrderToCancelQueryVariables> =
  "query OrderToCancel($id:ID!){order(id:$id){id cancelledAt fulfillments(first:10){id status}returns(first:10){nodes{id status}}totalRefundedSet{presentmentMoney{amount currencyCode}}}}";

export const CancelOrderDocument: TypedDocument<CancelOrderMutation, CancelOrderMutationVariables> =
  "mutation CancelOrder($orderId:ID!$reason:OrderCancelReason!$restock:Boolean!$refundMethod:OrderCancelRefundMethodInput$notifyCustomer:Boolean$staffNote:String){orderCancel(orderId:$orderId reason:$reason restock:$restock refundMethod:$refundMethod notifyCustomer:$notifyCustomer staffNote:$staffNote){job{id}orderCancelUserErrors{field message code}}}";

export const JobStateDocument: TypedDocument<JobStateQuery, JobStateQueryVariables> =
  "query JobState($id:ID!){job(id:$id){id done}}";

export const OrderAddressDocument: TypedDocument<OrderAddressQuery, OrderAddressQueryVariables> =
  "query OrderAddress($id:ID!){order(id:$id){id cancelledAt displayFulfillmentStatus shippingAddress{firstName lastName company address1 address2 city provinceCode countryCodeV2 zip phone}}}";

export const ShipsToDocument: TypedDocument<ShipsToQuery, ShipsToQueryVariables> =
  "query ShipsTo{shop{id shipsToCountries}}";

export const UpdateShippingAddressDocument: TypedDocument<
  UpdateShippingAddressMutation,
  UpdateShippingAddressMutationVariables
> = "mutation UpdateShippingAddress($input:OrderInput!){orderUpdate(input:$input){order{id}userErrors{field message}}}";

export const OrderToEditDocument: TypedDocument<OrderToEditQuery, OrderToEditQueryVariables> =
  "query OrderToEdit($id:ID!){order(id:$id){id cancelledAt displayFulfillmentStatus merchantEditable currentTotalPriceSet{presentmentMoney{amount currencyCode}}totalOutstandingSet{presentmentMoney{amount currencyCode}}lineItems(first:50){nodes{id currentQuantity unfulfilledQuantity variant{id}}pageInfo{hasNextPage}}}}";

export const EditStockDocument: TypedDocument<EditStockQuery, EditStockQueryVariables> =
  "query EditStock($ids:[ID!]!){nodes(ids:$ids){...on ProductVariant{id availableForSale inventoryPolicy sellableOnlineQuantity inventoryItem{tracked}}}}";

export const BeginOrderEditDocument: TypedDocument<BeginOrderEditMutation, BeginOrderEditMutationVariables> =
  "mutation BeginOrderEdit($id:ID!){orderEditBegin(id:$id){calculatedOrder{...EditTotals lineItems(first:50){nodes{id quantity variant{id}}}}userErrors{field message}}}fragment EditTotals on CalculatedOrder{id totalPriceSet{presentmentMoney{amount currencyCode}}totalOutstandingSet{presentmentMoney{amount currencyCode}}}";

export const SetEditQuantityDocument: TypedDocument<SetEditQuantityMutation, SetEditQuantityMutationVariables> =
  "mutation SetEditQuantity($id:ID!$lineItemId:ID!$quantity:Int!){orderEditSetQuantity(id:$id lineItemId:$lineItemId quantity:$quantity restock:true){calculatedOrder{...EditTotals}userErrors{field message}}}fragment EditTotals on CalculatedOrder{id totalPriceSet{presentmentMoney{amount currencyCode}}totalOutstandingSet{presentmentMoney{amount currencyCode}}}";

export const AddEditVariantDocument: TypedDocument<AddEditVariantMutation, AddEditVariantMutationVariables> =
  "mutation AddEditVariant($id:ID!$variantId:ID!$quantity:Int!){orderEditAddVariant(id:$id variantId:$variantId quantity:$quantity allowDuplicates:true){calculatedOrder{...EditTotals}calculatedLineItem{id title variantTitle variant{id product{id}}discountedUnitPriceSet{presentmentMoney{amount currencyCode}}}userErrors{field message}}}fragment EditTotals on CalculatedOrder{id totalPriceSet{presentmentMoney{amount currencyCode}}totalOutstandingSet{presentmentMoney{amount currencyCode}}}";

export const CommitOrderEditDocument: TypedDocument<CommitOrderEditMutation, CommitOrderEditMutationVariables> =
  "mutation CommitOrderEdit($id:ID!$notifyCustomer:Boolean$staffNote:String){orderEditCommit(id:$id notifyCustomer:$notifyCustomer staffNote:$staffNote){order{id}userErrors{field message}}}";

export const OrderMoneyDocument: TypedDocument<OrderMoneyQuery, OrderMoneyQueryVariables> =
  "query OrderMoney($id:ID!){order(id:$id){id presentmentCurrencyCode totalOutstandingSet{presentmentMoney{amount currencyCode}}refunds(first:50){id note totalRefundedSet{presentmentMoney{amount currencyCode}}}transactions(first:50){id kind status gateway manualPaymentGateway amountSet{presentmentMoney{amount currencyCode}}parentTransaction{id}}}}";

export const PaymentLinkDocument: TypedDocument<PaymentLinkQuery, PaymentLinkQueryVariables> =
  "query PaymentLink($id:ID!){order(id:$id){id canNotifyCustomer paymentCollectionDetails{additionalPaymentCollectionUrl}}}";

export const SendOrderInvoiceDocument: TypedDocument<SendOrderInvoiceMutation, SendOrderInvoiceMutationVariables> =
  "mutation SendOrderInvoice($id:ID!){orderInvoiceSend(id:$id){order{id}userErrors{field message}}}";

export const OrdersToProveDocument: TypedDocument<OrdersToProveQuery, OrdersToProveQueryVariables> =
  "query OrdersToProve($query:String!){orders(first:5 query:$query sortKey:CREATED_AT reverse:true){nodes{id name confirmationNumber createdAt email phone shippingAddress{zip phone}billingAddress{zip phone}}}}";

export const CustomerOrdersDocument: TypedDocument<CustomerOrdersQuery, CustomerOrdersQueryVariables> =
  "query CustomerOrders($query:String!){orders(first:6 query:$query sortKey:CREATED_AT reverse:true){nodes{...OrderSummary}}}fragment OrderSummary on Order{id name confirmationNumber createdAt cancelledAt displayFulfillmentStatus email customer{id}lineItems(first:2){nodes{id title image{url altText}}}fulfillments(first:3){id displayStatus trackingInfo(first:2){number}}}";

export const OrdersByIdsDocument: TypedDocument<OrdersByIdsQuery, OrdersByIdsQueryVariables> =
  "query OrdersByIds($ids:[ID!]!){nodes(ids:$ids){...on Order{...OrderSummary}}}fragment OrderSummary on Order{id name confirmationNumber createdAt cancelledAt displayFulfillmentStatus email customer{id}lineItems(first:2){nodes{id title image{url altText}}}fulfillments(first:3){id displayStatus trackingInfo(first:2){number}}}";

export const OrderFactsDocument: TypedDocument<OrderFactsQuery, OrderFactsQueryVariables> =
  "query OrderFacts($id:ID!){order(id:$id){id name processedAt cancelledAt cancelReason displayFulfillmentStatus displayFinancialStatus returnStatus requiresShipping email customer{id}totalPriceSet{presentmentMoney{amount currencyCode}}totalRefundedSet{presentmentMoney{amount currencyCode}}refunds(first:3){id createdAt totalRefundedSet{presentmentMoney{amount currencyCode}}}lineItems(first:10){nodes{id title variantTitle quantity currentQuantity unfulfilledQuantity requiresShipping image{url altText}}pageInfo{hasNextPage}}fulfillmentsCount{count}fulfillments(first:5){id status displayStatus createdAt inTransitAt deliveredAt estimatedDeliveryAt requiresShipping trackingInfo(first:3){company number url}fulfillmentLineItems(first:5){nodes{id quantity lineItem{id}}pageInfo{hasNextPage}}events(first:8 sortKey:HAPPENED_AT reverse:true){nodes{id status message happenedAt estimatedDeliveryAt city country}}}}}";

export const ReturnsBeforeDocument: TypedDocument<ReturnsBeforeQuery, ReturnsBeforeQueryVariables> =
  "query ReturnsBefore($query:String!$after:String){orders(first:5 after:$after query:$query sortKey:ID reverse:true){nodes{id returns(first:5 reverse:true){nodes{id}}}pageInfo{hasNextPage endCursor}}}";

export const PolicyCollectionsDocument: TypedDocument<PolicyCollectionsQuery, PolicyCollectionsQueryVariables> =
  "query PolicyCollections{collections(first:250 sortKey:TITLE){nodes{id title}}}";

export const PolicyOrdersDocument: TypedDocument<PolicyOrdersQuery, PolicyOrdersQueryVariables> =
  "query PolicyOrders($after:String){orders(first:10 after:$after sortKey:CREATED_AT reverse:true){nodes{id name createdAt cancelledAt cancelReason totalPriceSet{shopMoney{amount currencyCode}}customer{id}shippingAddress{countryCodeV2}fulfillments(first:3){createdAt deliveredAt displayStatus status}lineItems(first:5){nodes{id title quantity currentQuantity isGiftCard discountedUnitPriceAfterAllDiscountsSet{shopMoney{amount currencyCode}}product{productType tags collections(first:3){nodes{id}}}}}returns(first:2){nodes{createdAt status returnLineItems(first:3){nodes{quantity ...on ReturnLineItem{returnReasonDefinition{handle}fulfillmentLineItem{lineItem{id}}}}}}}}pageInfo{hasNextPage endCursor}}}";

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

export const ReturnableItemsDocument: TypedDocument<ReturnableItemsQuery, ReturnableItemsQueryVariables> =
  "query ReturnableItems($orderId:ID!){order(id:$orderId){id name email processedAt cancelledAt displayFulfillmentStatus taxesIncluded currencyCode presentmentCurrencyCode customer{id}shippingAddress{countryCodeV2}suggestedRefund(suggestFullRefund:true){maximumRefundableSet{...BothMoney}}returns(first:20){nodes{status}}}returnableFulfillments(orderId:$orderId first:10){nodes{id fulfillment{id createdAt deliveredAt displayStatus}returnableFulfillmentLineItems(first:20){nodes{quantity fulfillmentLineItem{id lineItem{id}}}pageInfo{hasNextPage}}}pageInfo{hasNextPage}}}fragment BothMoney on MoneyBag{shopMoney{amount currencyCode}presentmentMoney{amount currencyCode}}";

export const ReturnableLinesDocument: TypedDocument<ReturnableLinesQuery, ReturnableLinesQueryVariables> =
  'query ReturnableLines($ids:[ID!]!){nodes(ids:$ids){...on LineItem{id title variantTitle quantity isGiftCard discountedUnitPriceAfterAllDiscountsSet{...BothMoney}image{url altText}variant{id}product{id productType tags finalSale:metafield(namespace:"custom" key:"final_sale"){value}collections(first:10){nodes{id handle title}}}}}}fragment BothMoney on MoneyBag{shopMoney{amount currencyCode}presentmentMoney{amount currencyCode}}';

export const ReturnReasonsDocument: TypedDocument<ReturnReasonsQuery, ReturnReasonsQueryVariables> =
  "query ReturnReasons($lineItemIds:[ID!]!){returnReasonDefinitions(first:100){nodes{...ReturnReason}}nodes(ids:$lineItemIds){...on LineItem{id suggestedReturnReasonDefinitions(first:20){nodes{...ReturnReason}}}}}fragment ReturnReason on ReturnReasonDefinition{id handle name deleted}";

export const CalculateReturnDocument: TypedDocument<CalculateReturnQuery, CalculateReturnQueryVariables> =
  "query CalculateReturn($orderId:ID!$input:CalculateReturnInput!$refundLines:[RefundLineItemInput!]!){returnCalculate(input:$input){id returnLineItems{quantity fulfillmentLineItem{id}subtotalSet{...PresentmentMoney}totalTaxSet{...PresentmentMoney}restockingFee{amountSet{...PresentmentMoney}}}exchangeLineItems{quantity variant{id}subtotalSet{...PresentmentMoney}totalTaxSet{...PresentmentMoney}}returnShippingFee{amountSet{...PresentmentMoney}}}order(id:$orderId){id taxesIncluded presentmentCurrencyCode suggestedRefund(refundLineItems:$refundLines){maximumRefundableSet{...PresentmentMoney}}}}fragment PresentmentMoney on MoneyBag{presentmentMoney{amount currencyCode}}";

export const ReturnsWithNotesDocument: TypedDocument<ReturnsWithNotesQuery, ReturnsWithNotesQueryVariables> =
  "query ReturnsWithNotes($orderId:ID!){order(id:$orderId){id returns(first:20){nodes{id name status returnLineItems(first:10){nodes{id customerNote returnReasonNote}}}}}}";

export const RequestReturnDocument: TypedDocument<RequestReturnMutation, RequestReturnMutationVariables> =
  "mutation RequestReturn($input:ReturnRequestInput!){returnRequest(input:$input){return{id name status}userErrors{code field message}}}";

export const CreateReturnDocument: TypedDocument<CreateReturnMutation, CreateReturnMutationVariables> =
  "mutation CreateReturn($input:ReturnInput!){returnCreate(returnInput:$input){return{id name status}userErrors{code field message}}}";

export const ApproveReturnDocument: TypedDocument<ApproveReturnMutation, ApproveReturnMutationVariables> =
  "mutation ApproveReturn($input:ReturnApproveRequestInput!){returnApproveRequest(input:$input){return{id status}userErrors{code field message}}}";

export const DeclineReturnDocument: TypedDocument<DeclineReturnMutation, DeclineReturnMutationVariables> =
  "mutation DeclineReturn($input:ReturnDeclineRequestInput!){returnDeclineRequest(input:$input){return{id status}userErrors{code field message}}}";

export const CancelReturnDocument: TypedDocument<CancelReturnMutation, CancelReturnMutationVariables> =
  "mutation CancelReturn($id:ID!){returnCancel(id:$id){return{id status}userErrors{code field message}}}";

export const CloseReturnDocument: TypedDocument<CloseReturnMutation, CloseReturnMutationVariables> =
  "mutation CloseReturn($id:ID!){returnClose(id:$id){return{id status}userErrors{code field message}}}";

export const ReturnDeliveriesDocument: TypedDocument<ReturnDeliveriesQuery, ReturnDeliveriesQueryVariables> =
  "query ReturnDeliveries($id:ID!){return(id:$id){id status reverseFulfillmentOrders(first:5){nodes{id status reverseDeliveries(first:10){nodes{...ReverseDelivery}}}}}}fragment ReverseDelivery on ReverseDelivery{id deliverable{...on ReverseDeliveryShippingDeliverable{label{publicFileUrl}tracking{carrierName number url}}}}";

export const AttachReturnLabelDocument: TypedDocument<AttachReturnLabelMutation, AttachReturnLabelMutationVariables> =
  "mutation AttachReturnLabel($reverseFulfillmentOrderId:ID!$tracking:ReverseDeliveryTrackingInput$label:ReverseDeliveryLabelInput$notifyCustomer:Boolean!){reverseDeliveryCreateWithShipping(reverseFulfillmentOrderId:$reverseFulfillmentOrderId reverseDeliveryLineItems:[]trackingInput:$tracking labelInput:$label notifyCustomer:$notifyCustomer){reverseDelivery{id}userErrors{code field message}}}";

export const ReturnToProcessDocument: TypedDocument<ReturnToProcessQuery, ReturnToProcessQueryVariables> =
  "query ReturnToProcess($id:ID!$lines:[SuggestedOutcomeReturnLineItemInput!]!$exchanges:[SuggestedOutcomeExchangeLineItemInput!]!$refundShipping:RefundShippingInput$allocation:RefundMethodAllocation!){return(id:$id){id status returnLineItems(first:50){nodes{id quantity processedQuantity ...on ReturnLineItem{fulfillmentLineItem{id}}}}exchangeLineItems(first:20){nodes{id quantity processedQuantity}}reverseFulfillmentOrders(first:3){nodes{id lineItems(first:40){nodes{id fulfillmentLineItem{id}}}}}refunds(first:10){nodes{...RefundFacts}}suggestedFinancialOutcome(returnLineItems:$lines exchangeLineItems:$exchanges refundShipping:$refundShipping refundMethodAllocation:$allocation){financialTransfer{__typename ...on RefundReturnOutcome{amount{...PresentmentMoney}suggestedTransactions{amountSet{...PresentmentMoney}parentTransaction{id}}}...on InvoiceReturnOutcome{amount{...PresentmentMoney}}}}}}fragment RefundFacts on Refund{id createdAt totalRefundedSet{...PresentmentMoney}return{id}transactions(first:5){nodes{kind status gateway}}}fragment PresentmentMoney on MoneyBag{presentmentMoney{amount currencyCode}}";

export const ProcessReturnDocument: TypedDocument<ProcessReturnMutation, ProcessReturnMutationVariables> =
  "mutation ProcessReturn($input:ReturnProcessInput!){returnProcess(input:$input){return{id status}userErrors{code field message}}}";

export const SuggestRefundDocument: TypedDocument<SuggestRefundQuery, SuggestRefundQueryVariables> =
  "query SuggestRefund($orderId:ID!$lines:[RefundLineItemInput!]!$shipping:Boolean!$allocation:RefundMethodAllocation!){order(id:$orderId){id refunds(first:50){id note totalRefundedSet{...PresentmentMoney}}suggestedRefund(refundLineItems:$lines refundShipping:$shipping refundMethodAllocation:$allocation){amountSet{...PresentmentMoney}suggestedTransactions{gateway amountSet{...PresentmentMoney}parentTransaction{id}}}}}fragment PresentmentMoney on MoneyBag{presentmentMoney{amount currencyCode}}";

export const RefundOrderDocument: TypedDocument<RefundOrderMutation, RefundOrderMutationVariables> =
  "mutation RefundOrder($input:RefundInput!$key:String!){refundCreate(input:$input)@idempotent(key:$key){refund{id totalRefundedSet{...PresentmentMoney}}userErrors{field message}}}fragment PresentmentMoney on MoneyBag{presentmentMoney{amount currencyCode}}";

export const StoreCreditDocument: TypedDocument<StoreCreditQuery, StoreCreditQueryVariables> =
  "query StoreCredit($customerId:ID!){customer(id:$customerId){id storeCreditAccounts(first:5){nodes{id balance{amount currencyCode}transactions(first:20 reverse:true){nodes{createdAt event amount{amount currencyCode}...on StoreCreditAccountCreditTransaction{id expiresAt}}}}}}}";

export const CreditStoreCreditDocument: TypedDocument<CreditStoreCreditMutation, CreditStoreCreditMutationVariables> =
  "mutation CreditStoreCredit($id:ID!$input:StoreCreditAccountCreditInput!){storeCreditAccountCredit(id:$id creditInput:$input){storeCreditAccountTransaction{id balanceAfterTransaction{amount currencyCode}}userErrors{code field message}}}";

export const GiftCardsByCodeDocument: TypedDocument<GiftCardsByCodeQuery, GiftCardsByCodeQueryVariables> =
  "query GiftCardsByCode($query:String!){giftCards(first:5 query:$query){nodes{id lastCharacters note}}}";

export const CreateGiftCardDocument: TypedDocument<CreateGiftCardMutation, CreateGiftCardMutationVariables> =
  "mutation CreateGiftCard($input:GiftCardCreateInput!){giftCardCreate(input:$input){giftCard{id lastCharacters}userErrors{code field message}}}";

export const OrderReturnsDocument: TypedDocument<OrderReturnsQuery, OrderReturnsQueryVariables> =
  "query OrderReturns($orderId:ID!){order(id:$orderId){id name returnStatus customer{id}returns(first:5 reverse:true){nodes{...ReturnFacts}}refunds(first:20){...RefundFacts}}}fragment ReturnFacts on Return{id name status createdAt requestApprovedAt closedAt decline{reason note}returnLineItems(first:10){nodes{id quantity processedQuantity refundedQuantity customerNote returnReasonNote returnReasonDefinition{...ReturnReason}...on ReturnLineItem{fulfillmentLineItem{id lineItem{id title variantTitle}}}}pageInfo{hasNextPage}}exchangeLineItems(first:10){nodes{id title variantId variantTitle quantity processedQuantity}}reverseFulfillmentOrders(first:2){nodes{id reverseDeliveries(first:3){nodes{...ReverseDelivery}}}}}fragment ReturnReason on ReturnReasonDefinition{id handle name deleted}fragment ReverseDelivery on ReverseDelivery{id deliverable{...on ReverseDeliveryShippingDeliverable{label{publicFileUrl}tracking{carrierName number url}}}}fragment RefundFacts on Refund{id createdAt totalRefundedSet{...PresentmentMoney}return{id}transactions(first:5){nodes{kind status gateway}}}fragment PresentmentMoney on MoneyBag{presentmentMoney{amount currencyCode}}";

export const ReturnByIdDocument: TypedDocument<ReturnByIdQuery, ReturnByIdQueryVariables> =
  "query ReturnById($id:ID!){return(id:$id){...ReturnFacts order{id name returnStatus customer{id}refunds(first:20){...RefundFacts}}}}fragment ReturnFacts on Return{id name status createdAt requestApprovedAt closedAt decline{reason note}returnLineItems(first:10){nodes{id quantity processedQuantity refundedQuantity customerNote returnReasonNote returnReasonDefinition{...ReturnReason}...on ReturnLineItem{fulfillmentLineItem{id lineItem{id title variantTitle}}}}pageInfo{hasNextPage}}exchangeLineItems(first:10){nodes{id title variantId variantTitle quantity processedQuantity}}reverseFulfillmentOrders(first:2){nodes{id reverseDeliveries(first:3){nodes{...ReverseDelivery}}}}}fragment ReturnReason on ReturnReasonDefinition{id handle name deleted}fragment ReverseDelivery on ReverseDelivery{id deliverable{...on ReverseDeliveryShippingDeliverable{label{publicFileUrl}tracking{carrierName number url}}}}fragment RefundFacts on Refund{id createdAt totalRefundedSet{...PresentmentMoney}return{id}transactions(first:5){nodes{kind status gateway}}}fragment PresentmentMoney on MoneyBag{presentmentMoney{amount currencyCode}}";

export const ShopBootstrapDocument: TypedDocument<ShopBootstrapQuery, ShopBootstrapQueryVariables> =
  "query ShopBootstrap{shop{id name myshopifyDomain email contactEmail currencyCode ianaTimezone orderNumberFormatPrefix orderNumberFormatSuffix primaryDomain{host url}}shopLocales(published:true){locale primary}}";

export const GrantedScopesDocument: TypedDocument<GrantedScopesQuery, GrantedScopesQueryVariables> =
  "query GrantedScopes{currentAppInstallation{id accessScopes{handle}}}";

export const AppInstallationIdDocument: TypedDocument<AppInstallationIdQuery, AppInstallationIdQueryVariables> =
  "query AppInstallationId{currentAppInstallation{id}}";

export const PublishBlockSettingsDocument: TypedDocument<
  PublishBlockSettingsMutation,
  PublishBlockSettingsMutationVariables
> =
  "mutation PublishBlockSettings($metafields:[MetafieldsSetInput!]!){metafieldsSet(metafields:$metafields){metafields{id}userErrors{field message code}}}";

export const WantedVariantsDocument: TypedDocument<WantedVariantsQuery, WantedVariantsQueryVariables> =
  "query WantedVariants($ids:[ID!]!){nodes(ids:$ids){...on ProductVariant{id title sku product{id title}}}}";
