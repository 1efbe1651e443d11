import { z } from "zod";
import { appendStaffMessage } from "~/conversations/append-staff-message";
import type { StaffMember } from "~/conversations/append-staff-message";
import { matchLocale } from "~/i18n/languages";
import type { ClaimOutcome } from "~/offers/claim-offer";
import { GrantValue, worthOfGrant } from "~/offers/grant";
import { GRANT_NOTE_CHARACTERS, GRANT_REASONS } from "~/offers/grant-choices";
import { grantOffer } from "~/offers/grant-offer";
import { readOfferPolicy } from "~/offers/read-offer-policy";
import { offerShop } from "~/offers/shopper";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { log } from "~/platform/log";
import { announceIntent, planIntentAfterwards, settleIntent } from "~/platform/outbox";
import type { IntentHandler } from "~/platform/outbox";
import { adminApi } from "~/shopify/admin-api";
import { wordGrant } from "./word-grant";
import type { WordedGrant } from "./word-grant";

/** What staff choose in a conversation. */
export const GrantWish = z.object({
  value: GrantValue,
  reason: z.enum(GRANT_REASONS),
  note: z.string().trim().max(GRANT_NOTE_CHARACTERS),
});
export type GrantWish = z.infer<typeof GrantWish>;

/** The outbox's kind for a code that staff give. */
export const GRANT = "offer_grant";

const Payload = z.object({
  claimId: z.uuid(),
  conversationId: z.uuid(),
  staff: z.object({ id: z.string(), name: z.string() }),
  wish: GrantWish,
  /** The ledger's day is the one on which staff clicked. */
  at: z.iso.datetime(),
});

/** `under_way`: Shopify is slow to answer; the job goes on. */
export type GrantResult = { result: "issued" } | { result: "refused"; code: RefusalOfGrant } | { result: "under_way" };
type RefusalOfGrant = Extract<ClaimOutcome, { outcome: "none" }>["code"];

const Outcome = z.object({ result: z.enum(["issued", "refused"]), code: z.string().optional() });

/**
 * A member of staff gives a code in a conversation: kept, made at Shopify, told to the shopper; once for one `claimId`,
 * however often it is asked for. The merchant's limit is asked in the ledger's lock. Throws `not_found` for a
 * conversation that is not this shop's, `bad_request` for a value of nothing.
 */
export async function giveOffer(
  shop: { id: string; currency: string },
  staff: StaffMember,
  { claimId, conversationId, wish }: { claimId: string; conversationId: string; wish: GrantWish },
): Promise<GrantResult> {
  worthOfGrant(wish.value, shop.currency);
  await findSetting(shop.id, conversationId);
  const key = `${GRANT}/${claimId}`;
  const payload = { claimId, conversationId, staff: { id: staff.id, name: staff.name }, wish };
  await forShop(shop.id, (tx) =>
    planIntentAfterwards(tx, shop.id, { kind: GRANT, key, payload: { ...payload, at: new Date().toISOString() } }),
  );
  try {
    await settleIntent(shop.id, key, { [GRANT]: grantHandler }, false);
  } catch (error) {
    if (!(error instanceof AppError && error.code === "conflict")) {
      log.warn({ code: "offer_grant", shopId: shop.id, err: error }, "a grant is left to the job");
    }
    await announceIntent(shop.id, key);
  }
  return readResult(shop.id, key);
}

/** Makes the code and tells the shopper; whoever comes again finds both done. */
export const grantHandler: IntentHandler = async (shopId, intent) => {
  const { claimId, conversationId, staff, wish, at } = Payload.parse(intent.payload);
  const shop = await offerShop(shopId);
  const outcome = await grantOffer(adminApi(shop.domain), shop, staff, {
    claimId,
    conversationId,
    value: wish.value,
    reason: wish.reason,
    note: wish.note || null,
    now: new Date(at),
  });
  if (outcome.outcome === "none") return { result: "refused", code: outcome.code };
  const { code, worth, endsAt } = outcome.claim;
  const { setting, storefrontUrl } = await findSetting(shopId, conversationId);
  const told = wordGrant(setting, storefrontUrl, { staffName: staff.name, reason: wish.reason, code, worth, endsAt });
  const { text, cards, receipts, sources } = told;
  await appendStaffMessage(shopId, {
    conversationId,
    staff,
    // The same for the same grant: it is told once.
    clientId: claimId,
    text,
    shown: { cards, receipts, sources },
  });
  return { result: "issued" };
};

/** Signs that stand in a preview for those of a code that is not made yet. */
const UNMADE = "•••••-•••••";

/** What the shopper would read; nothing is made or kept. Throws as `giveOffer`. */
export async function previewGrant(
  shop: { id: string; currency: string },
  staff: StaffMember,
  { conversationId, wish }: { conversationId: string; wish: GrantWish },
): Promise<Pick<WordedGrant, "text" | "cards"> & { locale: string }> {
  const [{ setting, storefrontUrl }, { policy }] = await Promise.all([
    findSetting(shop.id, conversationId),
    readOfferPolicy(shop.id),
  ]);
  const { text, cards } = wordGrant(setting, storefrontUrl, {
    staffName: staff.name,
    reason: wish.reason,
    code: `${policy.codePrefix}-${UNMADE}`,
    worth: worthOfGrant(wish.value, shop.currency),
    endsAt: new Date(setting.now.getTime() + (policy.staff?.validDays ?? 0) * 86_400_000),
  });
  return { text, cards: [{ ...cards[0], links: [] }], locale: setting.locale };
}

async function findSetting(shopId: string, conversationId: string) {
  const { shop, conversation } = await forShop(shopId, async (tx) => ({
    shop: await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { storefrontUrl: true } }),
    conversation: await tx.conversation.findUnique({ where: { shopId_id: { shopId, id: conversationId } } }),
  }));
  if (!conversation || conversation.isTest) throw new AppError("not_found", "no such conversation in this shop");
  const { timeZone, locale } = conversation;
  const setting = { locale: matchLocale(locale) ?? ("en" as const), timeZone, now: new Date() };
  return { setting, storefrontUrl: shop.storefrontUrl };
}

async function readResult(shopId: string, key: string): Promise<GrantResult> {
  const entry = await forShop(shopId, (tx) => tx.outboxEntry.findUnique({ where: { shopId_key: { shopId, key } } }));
  if (!entry || entry.status === "pending") return { result: "under_way" };
  const outcome = Outcome.safeParse(entry.outcome).data;
  if (outcome?.result === "issued") return { result: "issued" };
  return { result: "refused", code: (outcome?.code ?? "refused_by_shopify") as RefusalOfGrant };
}
