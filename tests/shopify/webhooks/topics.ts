import type { ScopeNeed } from "../admin-api/access";

/** Only in shopify.app.toml, and sent whatever the scopes. */
export const COMPLIANCE_TOPICS = ["customers/data_request", "customers/redact", "shop/redact"] as const;

/** Sent also when the app is not installed any more. */
const AFTER_UNINSTALL = new Set<string>(["app/uninstalled", ...COMPLIANCE_TOPICS]);

export function reachesUninstalledApp(topic: string): boolean {
  return AFTER_UNINSTALL.has(topic);
}

/** Scopes without which a topic can be neither subscribed to nor received, by the part before the slash. */
const SCOPES: Record<string, string> = {
  orders: "read_orders",
  fulfillments: "read_fulfillments",
  fulfillment_events: "read_fulfillments",
  customers: "read_customers",
  inventory_levels: "read_inventory",
  locales: "read_locales",
  products: "read_products",
  refunds: "read_orders",
  returns: "read_returns",
  reverse_deliveries: "read_returns",
  themes: "read_themes",
};

export function requiredScopes(topic: string): ScopeNeed {
  const isCompliance = COMPLIANCE_TOPICS.some((one) => one === topic);
  const scope = isCompliance ? undefined : SCOPES[topic.split("/")[0] ?? ""];
  return { groups: scope ? [[scope]] : [], text: scope ? `\`${scope}\` access scope.` : "" };
}

/** "orders/updated" → "ORDERS_UPDATED" */
export function topicEnum(topic: string): string {
  return topic.toUpperCase().replace("/", "_");
}

/** "FULFILLMENT_EVENTS_CREATE" → "fulfillment_events/create": what follows the last noun is the verb, except for these. */
const SPECIAL: Record<string, string> = {
  APP_SCOPES_UPDATE: "app/scopes_update",
  ORDERS_PARTIALLY_FULFILLED: "orders/partially_fulfilled",
  REVERSE_DELIVERIES_ATTACH_DELIVERABLE: "reverse_deliveries/attach_deliverable",
};

export function headerTopic(topic: string): string {
  return SPECIAL[topic] ?? topic.toLowerCase().replace(/_(?=[^_]+$)/, "/");
}
