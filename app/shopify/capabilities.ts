/**
 * What only some shops want of the app, and the access scopes that it takes. They are `optional_scopes` in
 * shopify.app.toml: the merchant grants them in the admin when their rules want them, and may take them away again
 * (shopify.dev/docs/apps/build/authentication-authorization/manage-access-scopes).
 */
export const CAPABILITIES = {
  store_credit: ["read_store_credit_accounts", "write_store_credit_account_transactions"],
  gift_card: ["write_gift_cards"],
} as const;
export type Capability = keyof typeof CAPABILITIES;

/** The scopes that the shop has to grant before the app can do it. Empty: it can. */
export const missingScopes = (capability: Capability, granted: readonly string[]): string[] =>
  CAPABILITIES[capability].filter((scope) => !granted.includes(scope));

/** As Shopify writes them in one text: "read_orders,write_returns". */
export const parseScopes = (text: string): string[] => text.split(/[\s,]+/).filter((scope) => scope !== "");
