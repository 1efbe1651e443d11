import { BOUNDS } from "~/platform/bounds";
import { AppError } from "~/platform/errors";
import { takeAllowance } from "~/platform/limits";
import type { Turn } from "../turn";

/** Whether one more try at this order is allowed; takes it when it is. */
export type GuessLimit = (turn: Turn, orderName: string) => Promise<boolean>;

/** Per conversation and, across conversations, per order name, whether that order exists or not. */
export const guessLimit: GuessLimit = async ({ shop, conversation }, orderName) => {
  // Staff may see every order anyway; their tries must not use up what protects the shoppers'.
  if (conversation.isTest) return true;
  try {
    await takeAllowance(shop.id, `identity:${conversation.id}`, BOUNDS.identityPerConversation);
    await takeAllowance(shop.id, `identity_order:${orderName}`, BOUNDS.identityPerOrder);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "too_many_requests") return false;
    throw error;
  }
};
