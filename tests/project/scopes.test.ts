import { expect, it } from "vitest";
import { CAPABILITIES } from "~/shopify/capabilities";
import { isMet, needsOf } from "../shopify/admin-api/access";
import { readAppConfig } from "./app-config";
import { usedFields } from "./operation-fields";

/** Scopes that no operation needs by itself. */
const OTHER_REASONS: Record<string, string> = {
  read_fulfillments: "webhook fulfillment_events/create",
  read_orders: "webhooks of orders and refunds, and reading where a merchant takes write_orders away",
  write_app_proxy: "[app_proxy]",
};

/**
 * Protected customer data that the app reads. Each line is something to declare to Shopify, and to have a use for:
 * shopify.dev/docs/apps/launch/protected-customer-data
 */
const PROTECTED_FIELDS = [
  // Whom staff are writing with.
  "Customer.displayName: name",
  "Customer.firstName: name",
  "Customer.lastName: name",
  "CustomerEmailAddress.emailAddress: email",
  "CustomerPhoneNumber.phoneNumber: phone",
  // Where the parcel was seen, on its timeline.
  "FulfillmentEvent.city: address",
  // By what a household is known again that has had an offer; kept as keyed hashes only.
  "MailingAddress.address1: address",
  "MailingAddress.address2: address",
  // Where an order goes, shown to its own proved customer to be changed.
  "MailingAddress.firstName: name",
  "MailingAddress.lastName: name",
  // What a guest proves an order with.
  "MailingAddress.phone: phone",
  "MailingAddress.zip: address",
  "Order.email: email",
  "Order.phone: phone",
];

/** What nothing but store credit and gift cards needs; without the scopes the app does not come near them. */
const OF_OPTIONAL_SCOPES = [
  "Customer.storeCreditAccounts",
  "GiftCardConnection.nodes",
  "GiftCardCreatePayload.giftCard",
  "GiftCardCreatePayload.userErrors",
  "Mutation.giftCardCreate",
  "Mutation.storeCreditAccountCredit",
  "QueryRoot.giftCards",
  "StoreCreditAccount.transactions",
  "StoreCreditAccountConnection.nodes",
  "StoreCreditAccountCreditPayload.storeCreditAccountTransaction",
  "StoreCreditAccountTransactionConnection.nodes",
];

const { access_scopes: declared } = readAppConfig();
const required = new Set(declared.scopes);
const scopes = new Set([...declared.scopes, ...declared.optional_scopes]);
const needs = usedFields().map(({ parent, field }) => ({
  name: `${parent.name}.${field.name}`,
  ...needsOf(parent, field),
}));
const unmet = (granted: Set<string>) =>
  needs.flatMap(({ name, scopes: all }) =>
    all.filter((need) => !isMet(need, granted)).map((need) => `${name}: ${need.text}`),
  );

it("asks for every scope that an operation needs", () => {
  expect(needs.length).toBeGreaterThan(20);
  expect(unmet(scopes)).toEqual([]);
});

it("asks at the installation for what every shop needs, and later for what only some want", () => {
  const later = needs.filter(({ scopes: all }) => all.some((need) => !isMet(need, required)));
  expect(later.map(({ name }) => name).sort()).toEqual(OF_OPTIONAL_SCOPES);
  expect(declared.optional_scopes.filter((scope) => required.has(scope))).toEqual([]);
  expect([...declared.optional_scopes].sort()).toEqual(Object.values(CAPABILITIES).flat().sort());
});

it("asks for no scope that nothing needs", () => {
  const idle = [...scopes].filter((scope) => {
    const without = new Set([...scopes].filter((other) => other !== scope));
    return unmet(without).length === 0 && !(scope in OTHER_REASONS);
  });
  expect(idle).toEqual([]);
  for (const scope of Object.keys(OTHER_REASONS)) expect(scopes).toContain(scope);
});

it("reads no protected customer data that is not listed here", () => {
  const read = needs.filter(({ level }) => level).map(({ name, level }) => `${name}: ${level}`);
  expect(read.sort()).toEqual(PROTECTED_FIELDS);
});
