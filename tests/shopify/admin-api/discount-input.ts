import { discountSchema, type Discount, type DiscountItems } from "../store/discount";
import { money } from "../store/money";
import type { ApiContext } from "./context";
import { gidType } from "./ids";
import { notSimulated } from "./not-simulated";

/** As GraphQL hands it over: known fields of the right kind, `Decimal`, `DateTime` and `UnsignedInt64` as they came. */
export interface DiscountInput {
  title?: string | null;
  code?: string | null;
  startsAt?: string | null;
  endsAt?: string | null;
  usageLimit?: number | null;
  appliesOncePerCustomer?: boolean | null;
  usesPerOrderLimit?: number | null;
  recurringCycleLimit?: number | null;
  combinesWith?: Partial<Record<"orderDiscounts" | "productDiscounts" | "shippingDiscounts", boolean | null>> | null;
  context?: {
    all?: string;
    customers?: { add?: string[] | null };
    customerSegments?: unknown;
    markets?: unknown;
  } | null;
  customerSelection?: unknown;
  tags?: string[] | null;
  minimumRequirement?: {
    quantity?: { greaterThanOrEqualToQuantity?: string | number | null } | null;
    subtotal?: { greaterThanOrEqualToSubtotal?: string | number | null } | null;
  } | null;
  customerGets?: {
    items?: ItemsInput | null;
    value?: {
      percentage?: number | null;
      discountAmount?: { amount?: string | number | null; appliesOnEachItem?: boolean | null } | null;
      discountOnQuantity?: {
        quantity?: string | number | null;
        effect?: { percentage?: number | null; amount?: string | number | null } | null;
      } | null;
    } | null;
  } | null;
  customerBuys?: {
    items?: ItemsInput | null;
    value?: { quantity?: string | number | null; amount?: string | number | null } | null;
  } | null;
  maximumShippingPrice?: string | number | null;
  destination?: {
    all?: boolean | null;
    countries?: { add?: string[] | null; includeRestOfWorld?: boolean } | null;
  } | null;
}

interface ItemsInput {
  all?: boolean | null;
  products?: { productsToAdd?: string[] | null; productVariantsToAdd?: string[] | null } | null;
  collections?: { add?: string[] | null } | null;
}

export interface DiscountUserError {
  field: string[];
  code: string;
  message: string;
  extraInfo: null;
}

const MAX_CODE = 255;
const MAX_TITLE = 255;
const MAX_TAG = 255;

/** A discount as it will be stored, or everything that Shopify finds wrong with the input. `root`: the argument's name. */
export function readDiscountInput(
  kind: Discount["__typename"],
  root: string,
  input: DiscountInput,
  context: ApiContext,
): { discount: Discount } | { userErrors: DiscountUserError[] } {
  const { world, shop } = context;
  if (input.customerSelection != null) throw notSimulated("customerSelection of a discount (deprecated: use context)");
  if (input.context?.customerSegments != null) throw notSimulated("DiscountContextInput.customerSegments");
  if (input.context?.markets != null) throw notSimulated("DiscountContextInput.markets");
  if (input.recurringCycleLimit != null) throw notSimulated("recurringCycleLimit of a discount");

  const userErrors: DiscountUserError[] = [];
  const wrong = (path: string, code: string, message: string) =>
    userErrors.push({ field: [root, ...path.split(".")], code, message, extraInfo: null });
  const { currencyCode } = shop.store.data.shop;
  const now = new Date(world.clock.now()).toISOString();
  const inside = (iso: string) => new Date(world.clock.fromOutside(iso)).toISOString();

  const code = input.code?.trim() ?? "";
  if (code === "") wrong("code", "BLANK", "Code can't be blank");
  else if (code.length > MAX_CODE) wrong("code", "TOO_LONG", `Code is too long (maximum is ${MAX_CODE} characters)`);
  else if (shop.store.discountByCode(code)) {
    wrong("code", "TAKEN", "Code must be unique. Please try a different code.");
  }
  if (!input.title?.trim()) wrong("title", "BLANK", "Title can't be blank");
  else if (input.title.length > MAX_TITLE) wrong("title", "TOO_LONG", "Title is too long");
  if (!input.startsAt) wrong("startsAt", "BLANK", "Starts at can't be blank");
  if (input.startsAt && input.endsAt && Date.parse(input.endsAt) <= Date.parse(input.startsAt)) {
    wrong("endsAt", "END_DATE_BEFORE_START_DATE", "Ends at needs to be after starts_at");
  }
  if (input.usageLimit != null && input.usageLimit < 1) {
    wrong("usageLimit", "GREATER_THAN", "Usage limit must be greater than 0");
  }
  if (input.usesPerOrderLimit != null && input.usesPerOrderLimit < 1) {
    wrong("usesPerOrderLimit", "GREATER_THAN", "Uses per order limit must be greater than 0");
  }
  if ((input.tags ?? []).some((tag) => tag.length > MAX_TAG)) wrong("tags", "INVALID_TAG_LENGTH", "Tag is too long");
  if (kind === "DiscountCodeFreeShipping" && input.combinesWith?.shippingDiscounts) {
    const message = "The combinesWith settings are not valid for the discount class.";
    wrong("combinesWith", "INVALID_COMBINES_WITH_FOR_DISCOUNT_CLASS", message);
  }

  const buyers = input.context?.customers?.add ?? [];
  for (const id of buyers)
    if (!shop.store.customer(id)) wrong("context.customers.add", "INVALID", "Customer is invalid");
  if (input.context?.customers && buyers.length === 0) {
    wrong("context.customers.add", "BLANK", "Customers can't be blank");
  }

  const draft = {
    __typename: kind,
    title: input.title?.trim() ?? "",
    startsAt: input.startsAt ? inside(input.startsAt) : now,
    endsAt: input.endsAt ? inside(input.endsAt) : null,
    createdAt: now,
    updatedAt: now,
    tags: input.tags ?? [],
    usageLimit: input.usageLimit ?? null,
    appliesOncePerCustomer: input.appliesOncePerCustomer ?? false,
    combinesWith: {
      orderDiscounts: input.combinesWith?.orderDiscounts ?? false,
      productDiscounts: input.combinesWith?.productDiscounts ?? false,
      shippingDiscounts: input.combinesWith?.shippingDiscounts ?? false,
    },
    context: input.context?.customers
      ? { __typename: "DiscountCustomers", customers: buyers.map((id) => ({ id })) }
      : { __typename: "DiscountBuyerSelectionAll" },
    codes: [{ code }],
    ...(kind === "DiscountCodeBxgy"
      ? { usesPerOrderLimit: input.usesPerOrderLimit ?? null, customerBuys: customerBuys() }
      : { minimumRequirement: minimumRequirement() }),
    ...(kind === "DiscountCodeFreeShipping" ? freeShipping() : { customerGets: customerGets() }),
  };
  return userErrors.length > 0 ? { userErrors } : { discount: discountSchema.parse(draft) };

  function minimumRequirement() {
    const quantity = input.minimumRequirement?.quantity?.greaterThanOrEqualToQuantity;
    const subtotal = input.minimumRequirement?.subtotal?.greaterThanOrEqualToSubtotal;
    if (quantity != null && subtotal != null) {
      const message = "Minimum subtotal and minimum quantity can't both be present";
      wrong("minimumRequirement", "MINIMUM_SUBTOTAL_AND_QUANTITY_RANGE_BOTH_PRESENT", message);
    }
    for (const value of [quantity, subtotal]) {
      if (value != null && !(Number(value) > 0)) wrong("minimumRequirement", "GREATER_THAN", "must be greater than 0");
    }
    if (subtotal != null) {
      const least = money(Number(subtotal), currencyCode);
      return { __typename: "DiscountMinimumSubtotal", greaterThanOrEqualToSubtotal: least };
    }
    if (quantity == null) return null;
    return { __typename: "DiscountMinimumQuantity", greaterThanOrEqualToQuantity: String(quantity) };
  }

  function freeShipping() {
    const { destination, maximumShippingPrice: most } = input;
    if (most != null && !(Number(most) > 0)) wrong("maximumShippingPrice", "GREATER_THAN", "must be greater than 0");
    const countries = destination?.countries;
    return {
      maximumShippingPrice: most == null ? null : money(Number(most), currencyCode),
      destinationSelection: countries
        ? {
            __typename: "DiscountCountries",
            countries: countries.add ?? [],
            includeRestOfWorld: countries.includeRestOfWorld ?? false,
          }
        : { __typename: "DiscountCountryAll" },
    };
  }

  function customerGets() {
    const items = readItems("customerGets.items", input.customerGets?.items);
    const value = input.customerGets?.value;
    const given = [value?.percentage, value?.discountAmount, value?.discountOnQuantity].filter((one) => one != null);
    if (given.length !== 1) {
      wrong("customerGets.value", given.length === 0 ? "BLANK" : "TOO_MANY_ARGUMENTS", "Value needs exactly one kind");
    }
    const onQuantity = value?.discountOnQuantity;
    if ((kind === "DiscountCodeBxgy") !== Boolean(onQuantity) && given.length === 1) {
      wrong("customerGets.value", "INVALID", "Value is not of the kind that this discount takes");
    }
    if (onQuantity) {
      if (!(Number(onQuantity.quantity) > 0)) {
        wrong("customerGets.value.discountOnQuantity.quantity", "GREATER_THAN", "Quantity must be greater than 0");
      }
      return {
        items,
        value: {
          __typename: "DiscountOnQuantity",
          quantity: { quantity: String(onQuantity.quantity ?? 0) },
          effect: readEffect("customerGets.value.discountOnQuantity.effect", onQuantity.effect ?? {}),
        },
      };
    }
    const amount = value?.discountAmount;
    return {
      items,
      value: {
        ...readEffect("customerGets.value", { percentage: value?.percentage ?? null, amount: amount?.amount ?? null }),
        ...(amount ? { appliesOnEachItem: amount.appliesOnEachItem ?? false } : {}),
      },
    };
  }

  function readEffect(
    path: string,
    { percentage, amount }: { percentage?: number | null; amount?: string | number | null },
  ) {
    if (amount != null) {
      if (!(Number(amount) > 0)) wrong(path, "GREATER_THAN", "Amount must be greater than 0");
      return { __typename: "DiscountAmount", amount: money(Number(amount), currencyCode) };
    }
    if (percentage == null || percentage < 0 || percentage > 1) {
      wrong(`${path}.percentage`, "VALUE_OUTSIDE_RANGE", "Value must be between 0.0 and 1.0");
    }
    return { __typename: "DiscountPercentage", percentage: percentage ?? 0 };
  }

  function customerBuys() {
    const value = input.customerBuys?.value;
    if ((value?.quantity != null) === (value?.amount != null)) {
      wrong("customerBuys.value", "BLANK", "Value needs either a quantity or an amount");
    }
    return {
      items: readItems("customerBuys.items", input.customerBuys?.items),
      value:
        value?.amount == null
          ? { __typename: "DiscountQuantity", quantity: String(value?.quantity ?? 0) }
          : { __typename: "DiscountPurchaseAmount", amount: String(value.amount) },
    };
  }

  function readItems(path: string, items: ItemsInput | null | undefined): DiscountItems {
    const products = items?.products?.productsToAdd ?? [];
    const variants = items?.products?.productVariantsToAdd ?? [];
    const collections = items?.collections?.add ?? [];
    for (const id of [...products, ...variants, ...collections]) {
      if (!shop.store.find(id)) wrong(path, "INVALID", `${gidType(id) ?? "Item"} with id ${id} is invalid`);
    }
    const refs = (ids: string[]) => ids.map((id) => ({ id }));
    if (items?.all) return { __typename: "AllDiscountItems", allItems: true };
    if (collections.length > 0) return { __typename: "DiscountCollections", collections: refs(collections) };
    if (products.length + variants.length === 0) wrong(path, "APPLIES_ON_NOTHING", "Items can't be blank");
    return { __typename: "DiscountProducts", products: refs(products), productVariants: refs(variants) };
  }
}
