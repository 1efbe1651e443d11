import { OffersBody } from "~/admin/offers/offers-body";
import type { Saved } from "~/admin/offers/offers-body";
import { staffAction } from "~/admin/staff-route.server";
import { requestTrials } from "~/assistant/trials/run-trials";
import { pauseOffers } from "~/offers/pause-offers";
import { readOfferPolicy } from "~/offers/read-offer-policy";
import { restoreOfferPolicy } from "~/offers/restore-offer-policy";
import { revokeOffer } from "~/offers/revoke-offer";
import { saveOfferPolicy } from "~/offers/save-offer-policy";
import { AppError } from "~/platform/errors";
import { adminApi } from "~/shopify/admin-api";

export const action = staffAction(OffersBody, async ({ shop, staff, body }) => {
  switch (body.intent) {
    case "save":
      return saved(shop.id, () => saveOfferPolicy(shop.id, staff, body.policy, body.basedOn));
    case "restore":
      return saved(shop.id, () => restoreOfferPolicy(shop.id, staff, body.version, body.basedOn));
    case "pause": {
      const version = await pauseOffers(shop.id, staff, body);
      await requestTrials(shop.id);
      return { version };
    }
    case "revoke":
      return revoked(() => revokeOffer(adminApi(shop.domain), shop.id, body.claimId, staff, new Date()));
  }
});

/** Who was faster is part of the answer. */
async function saved(shopId: string, save: () => Promise<number>): Promise<Saved> {
  try {
    const version = await save();
    await requestTrials(shopId);
    return { ok: true, version };
  } catch (error) {
    if (!isConflict(error)) throw error;
    const { savedBy, savedAt } = await readOfferPolicy(shopId);
    return { ok: false, conflict: { by: savedBy ?? "", at: (savedAt ?? new Date()).toISOString() } };
  }
}

/** `false`: it was used or had ended already. */
async function revoked(revoke: () => Promise<unknown>): Promise<{ revoked: boolean }> {
  try {
    await revoke();
    return { revoked: true };
  } catch (error) {
    if (!isConflict(error)) throw error;
    return { revoked: false };
  }
}

const isConflict = (error: unknown): boolean => error instanceof AppError && error.code === "conflict";
