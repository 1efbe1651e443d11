import type { OrderFile } from "./order-plan";
import type { Draft } from "./orders";
import { SCENARIO_NAMES } from "./scenario-names";

/** Text of scenarios.ts: where tests and the README find an order of each kind. */
export function scenarioModule(drafts: Draft[], orders: OrderFile[]): string {
  const entries = SCENARIO_NAMES.map((name) => {
    const rows = drafts.flatMap(({ plan }, index) => {
      const order = orders[index];
      if (!order || !plan.scenarios.includes(name)) return [];
      const zip = order.shippingAddress?.zip ?? order.billingAddress?.zip ?? null;
      const phone = order.phone ?? plan.buyer.person.phone;
      const row = { order: order.name, email: order.email ?? null, zip, phone, locale: plan.buyer.person.locale, customerId: plan.buyer.customerId };
      return `    { ${Object.entries(row).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")} },`;
    });
    return `  ${name}: [\n${rows.join("\n")}\n  ],`;
  });
  return `// Written by generate.ts.
import type { ScenarioName } from "./scenario-names";

/** One order of Juniper Lane and what proves it. */
export interface Scenario {
  order: string;
  email: string | null;
  zip: string | null;
  phone: string | null;
  locale: string;
  customerId: string | null;
}

export const scenarios = {
${entries.join("\n")}
} as const satisfies Record<ScenarioName, readonly Scenario[]>;
`;
}
