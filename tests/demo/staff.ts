import { mintIdToken } from "../shopify/admin-host/launch";
import { staffOf } from "../shopify/admin-host/staff";
import type { RunningWorld } from "../support/world";
import { USER_AGENT } from "../support/world";

const ACTS = {
  approved: { act: "approve" },
  label: {
    act: "label",
    labelUrl: null,
    trackingNumber: "CE900000118IE",
    trackingUrl: "https://www.anpost.com/track?item=CE900000118IE",
  },
} as const;

/** What the Returns page sends when the shop's first staff member clicks. `caseId`: the proposal's. */
export async function actAsStaff(world: RunningWorld, caseId: string, upTo: keyof typeof ACTS): Promise<void> {
  const shop = world.shopify.shop();
  const token = mintIdToken(world.shopify.world.app, shop, staffOf(shop)[0]!);
  for (const act of upTo === "label" ? [ACTS.approved, ACTS.label] : [ACTS.approved]) {
    const response = await fetch(`${world.appUrl}/app/returns/act`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        "user-agent": USER_AGENT,
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ caseId, act }),
    });
    if (!response.ok) throw new Error(`${act.act}: ${response.status}`);
  }
}
