import type { OrderFile } from "./order-plan";
import type { Draft } from "./orders";
import { SCENARIO_TITLES } from "./scenario-names";

/** Text of scenarios.ts: where tests, the demo's start page and the README find an order of each kind. */
export function scenarioModule(drafts: Draft[], orders: OrderFile[]): string {
  const entries = Object.keys(SCENARIO_TITLES).map((name) => {
    const rows = drafts.flatMap(({ plan }, index) => {
      const order = orders[index];
      if (!order || !plan.scenarios.some((scenario) => scenario === name)) return [];
      const { locale, phone } = plan.buyer.person;
      const zip = (order.shippingAddress ?? order.billingAddress)?.zip ?? null;
      const row = {
        order: order.name,
        email: order.email ?? null,
        zip,
        phone: order.phone ?? phone,
        locale,
        customerId: plan.buyer.customerId,
      };
      return [
        `    { ${Object.entries(row)
          .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
          .join(", ")} },\n`,
      ];
    });
    return `  ${name}: [\n${rows.join("")}  ],\n`;
  });
  return `// Written by generate.ts.
import type { ScenarioName } from "./scenario-names";

/** One order of Juniper Lane and what proves it. */
export interface Scenario {
  /** "#1005" */
  order: string;
  email: string | null;
  /** Of the shipping address, else of the billing address; null where the country has no postcodes. */
  zip: string | null;
  phone: string | null;
  /** The customer's language. */
  locale: string;
  /** null for guests. */
  customerId: string | null;
}

type AtLeastThree = readonly [Scenario, Scenario, Scenario, ...Scenario[]];

/** Oldest first. */
// prettier-ignore
export const scenarios = {
${entries.join("")}} as const satisfies Record<ScenarioName, AtLeastThree>;
`;
}
