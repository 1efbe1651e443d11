import { t } from "./messages";

/** What staff call a shopper: name, else address, else "Guest · #1012". */
export function shopperLabel(shopper: {
  shopperName: string | null;
  email: string | null;
  orderName: string | null;
  signedIn: boolean;
}): string {
  if (shopper.shopperName) return shopper.shopperName;
  if (shopper.email) return shopper.email;
  const who = t(shopper.signedIn ? "person.customer" : "person.guest");
  return shopper.orderName ? t("person.with_order", { who, order: shopper.orderName }) : who;
}

/** One or two letters of a name, or of what stands before an address's @; undefined where there are none. */
export function initialsOf(nameOrEmail: string | null): string | undefined {
  const words = nameOrEmail?.replace(/@.*$/, "").match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].flatMap((word) => [...(word ?? "")][0] ?? []);
  return letters.join("").toUpperCase() || undefined;
}

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** "French" for "fr"; the tag itself when it is none. */
export function languageName(locale: string): string {
  try {
    return languageNames.of(locale) ?? locale;
  } catch {
    return locale;
  }
}
