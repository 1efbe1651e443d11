import { amountSpent, displayName, numberOfOrders, ordersPlaced } from "../store/customer-facts";
import type { Customer } from "../store/types";
import { badInput } from "./connection";
import { resolversFor, type ApiContext, type PageArgs, type TypeResolvers } from "./context";
import { legacyResourceId } from "./ids";
import { notSimulated } from "./not-simulated";
import { findOrders, type OrderListArgs } from "./order-search";
import { compileSearch, idFilter, sameText, textFilter, timeFilter, type Searchable } from "./search/match";
import { isVisibleOrder } from "./visible-orders";

interface CustomerIdentifier {
  id?: string | null;
  emailAddress?: string | null;
  phoneNumber?: string | null;
  customId?: unknown;
}

export const customerResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    customer: (_root, { id }: { id: string }, { shop }) => shop.store.customer(id) ?? null,
    customerByIdentifier: (_root, { identifier }: { identifier: CustomerIdentifier }, context) =>
      customerBy(identifier, context),
    customers: (_root, args: PageArgs & { query?: string | null }, context) =>
      context.shop.store.data.customers.filter(compileSearch(args.query, searchableCustomers(context))),
  }),
  resolversFor<Customer>("Customer", {
    legacyResourceId,
    displayName,
    email: (customer) => customer.defaultEmailAddress?.emailAddress ?? null,
    phone: (customer) => customer.defaultPhoneNumber?.phoneNumber ?? null,
    numberOfOrders: (customer, _args, { shop, world }) => numberOfOrders(shop.store, customer, world.clock),
    amountSpent: (customer, _args, { shop, world }) => amountSpent(shop.store, customer, world.clock),
    lastOrder: (customer, _args, context) => {
      const [last] = ordersPlaced(context.shop.store, customer, context.world.clock);
      return last && isVisibleOrder(last, context) ? last : null;
    },
    orders: (customer, args: OrderListArgs, context) => {
      const orders = context.shop.store.ordersOf(customer.id).filter((order) => isVisibleOrder(order, context));
      return findOrders(orders, { ...args, sortKey: args.sortKey ?? "ID" }, context);
    },
    metafield: (customer, { namespace, key }: { namespace?: string | null; key: string }) =>
      customer.metafields.find((one) => one.namespace === (namespace ?? "custom") && one.key === key) ?? null,
    addressesV2: (customer) =>
      customer.addressesV2.length > 0 ? customer.addressesV2 : [customer.defaultAddress].filter((one) => one !== null),
  }),
  resolversFor<Record<string, unknown>>("MailingAddress", {
    id: (address) => address["id"] ?? "gid://shopify/MailingAddress/1",
    name: (address) => fullName(address),
    formatted: (address, args: { withName?: boolean; withCompany?: boolean }) =>
      [
        args.withName && fullName(address),
        args.withCompany !== false && address["company"],
        address["address1"],
        address["address2"],
        [address["zip"], address["city"], address["province"]].filter(Boolean).join(" "),
        address["country"],
      ].filter((line): line is string => typeof line === "string" && line !== ""),
    formattedArea: (address) => [address["city"], address["country"]].filter(Boolean).join(", ") || null,
  }),
];

function customerBy(identifier: CustomerIdentifier, { shop }: ApiContext): Customer | null {
  const { id, emailAddress, phoneNumber } = identifier;
  if (identifier.customId != null) throw notSimulated("CustomerIdentifierInput.customId");
  const given = [id, emailAddress, phoneNumber].filter((value) => value != null);
  if (given.length !== 1) throw badInput("exactly one identifier must be given");
  const found = shop.store.data.customers.find(
    (customer) =>
      customer.id === id ||
      (emailAddress != null && sameText(customer.defaultEmailAddress?.emailAddress, emailAddress)) ||
      (phoneNumber != null && customer.defaultPhoneNumber?.phoneNumber === phoneNumber),
  );
  return found ?? null;
}

function searchableCustomers({ world }: ApiContext): Searchable<Customer> {
  const presented = (iso: string | undefined) => (iso ? Date.parse(world.clock.present(iso)) : null);
  return {
    root: "customers",
    filters: {
      id: idFilter((customer) => customer.id),
      email: textFilter((customer) => customer.defaultEmailAddress?.emailAddress),
      phone: textFilter((customer) => customer.defaultPhoneNumber?.phoneNumber),
      first_name: textFilter((customer) => customer.firstName),
      last_name: textFilter((customer) => customer.lastName),
      tag: textFilter((customer) => customer.tags),
      updated_at: timeFilter((customer) => presented(customer.updatedAt)),
      customer_date: timeFilter((customer) => presented(customer.createdAt)),
    },
    words: (customer) => [
      displayName(customer),
      customer.defaultEmailAddress?.emailAddress,
      customer.defaultPhoneNumber?.phoneNumber,
    ],
  };
}

function fullName(address: Record<string, unknown>): string | null {
  return [address["firstName"], address["lastName"]].filter(Boolean).join(" ") || null;
}
