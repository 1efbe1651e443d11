import { readChosenVariants } from "~/returns/read-chosen-variants";
import type { ChosenVariant } from "~/returns/read-chosen-variants";
import type { AdminApi } from "~/shopify/admin-api";
import type { ReturnState } from "./flow";
import type { ReturnMatter } from "./matter";
import { wishesOf } from "./wishes";
import type { Wish } from "./wishes";

/** A wish that can be had right now. */
export type HadWish = Wish & { variant: ChosenVariant };

/**
 * What of the wishes is still in stock and allowed: another size of the same, or anything where the policy says so. A gift
 * card is no exchange, it is money.
 */
export async function checkWishes(
  api: AdminApi,
  matter: ReturnMatter,
  state: ReturnState,
): Promise<{ had: HadWish[]; isComplete: boolean }> {
  const wishes = wishesOf(matter, state);
  const ids = wishes.map(({ variantId }) => variantId).filter((id) => VARIANT.test(id));
  const variants = await readChosenVariants(api, ids);
  const left = new Map(variants.map(({ id, available }) => [id, available ?? Infinity]));
  const had = wishes.flatMap((wish) => {
    const variant = variants.find(({ id }) => id === wish.variantId);
    const available = left.get(wish.variantId) ?? 0;
    if (!variant || available < wish.quantity || !isAllowed(variant, wish, matter)) return [];
    left.set(wish.variantId, available - wish.quantity);
    return [{ ...wish, variant }];
  });
  return { had, isComplete: had.length === wishes.length };
}

const VARIANT = /^gid:\/\/shopify\/ProductVariant\/\d+$/;

function isAllowed(variant: ChosenVariant, { id }: Wish, { returnable, active }: ReturnMatter): boolean {
  if (variant.isGiftCard) return false;
  const item = returnable.items.find(({ fulfillmentLineItemId }) => fulfillmentLineItemId === id);
  const isSame = item?.product?.id === variant.productId;
  return isSame || active.policy.returns.outcomes.exchangeFor === "any_product";
}
