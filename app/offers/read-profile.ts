import { DateTime } from "luxon";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { toMinor } from "~/policy/minor-units";
import type { AdminApi } from "~/shopify/admin-api";
import { OfferCustomerDocument } from "~/shopify/operations.generated";
import type { OfferCustomerQuery } from "~/shopify/operations.generated";
import type { WhoAsks } from "./household";
import type { OfferPolicy } from "./policy";
import { guestProfile } from "./profile";
import type { Profile } from "./profile";
import { visitorOf, whoIsGuest } from "./shopper";
import type { OfferShop, OfferShopper } from "./shopper";

export interface KnownShopper {
  profile: Profile;
  who: WhoAsks;
}

/**
 * Reads at Shopify and here what the profile is computed from; nothing of it is kept. A customer whom Shopify does not
 * find is a guest. Throws `shopify_unavailable` rather than guess.
 */
export async function readProfile(
  api: AdminApi,
  shop: OfferShop,
  shopper: OfferShopper,
  policy: Pick<OfferPolicy, "birthdayMetafield">,
  now: Date,
): Promise<KnownShopper> {
  const { customerId } = shopper;
  const customer = customerId === null ? null : await readCustomer(api, customerId, policy.birthdayMetafield);
  if (!customer || customerId === null) {
    const isProved = shopper.email !== null || shopper.orderId !== null;
    return {
      // An order that was proved was placed: no guest with one is new.
      profile: guestProfile(shop.currency, { isProved, orders: shopper.orderId ? 1 : 0 }),
      who: await whoIsGuest(api, shop.id, shopper),
    };
  }
  const { defaultAddress: address, defaultEmailAddress: email } = customer;
  return {
    profile: { ...profileOf(customer, shop, now), ...(await readSeen(shop.id, customerId)) },
    who: {
      customerId,
      emails: [email?.emailAddress, shopper.email].filter((one) => one != null),
      addresses: address ? [{ ...address, countryCode: address.countryCodeV2 }] : [],
      visitorId: await visitorOf(shop.id, shopper.conversationId),
    },
  };
}

type CustomerNode = NonNullable<OfferCustomerQuery["customer"]>;

async function readCustomer(api: AdminApi, customerId: string, metafield: string): Promise<CustomerNode | null> {
  if (!/^\d+$/.test(customerId)) throw new AppError("bad_request", "customer id is not numeric");
  const [birthdayNamespace = "", birthdayKey = ""] = metafield.split(".");
  const { customer } = await api.query(OfferCustomerDocument, {
    id: `gid://shopify/Customer/${customerId}`,
    birthdayNamespace,
    birthdayKey,
  });
  return customer;
}

type FromShopify = Omit<Profile, "viewed" | "conversations" | "handedOver" | "ratings">;

function profileOf(customer: CustomerNode, shop: OfferShop, now: Date): FromShopify {
  const placed = customer.orders.nodes.filter(({ cancelledAt }) => cancelledAt === null);
  const { amount, currencyCode } = customer.amountSpent;
  const [last] = placed;
  return {
    isGuest: false,
    isProved: true,
    currency: shop.currency,
    orders: Number(customer.numberOfOrders),
    // Spent in another currency than rules are written in: not compared.
    spent: currencyCode === shop.currency ? toMinor(amount, currencyCode) : 0,
    returns: placed.filter(({ returnStatus }) => returnStatus !== "NO_RETURN").length,
    ordersRead: placed.length,
    daysSinceLastOrder: last
      ? Math.max(0, Math.floor((now.getTime() - Date.parse(last.createdAt)) / 86_400_000))
      : null,
    country: customer.defaultAddress?.countryCodeV2 ?? null,
    tags: customer.tags,
    rfm: customer.statistics.rfmGroup,
    birthdayInDays: daysToBirthday(customer.birthday?.value ?? null, now, shop.timeZone),
    bought: [
      ...new Set(placed.flatMap(({ lineItems }) => lineItems.nodes.flatMap(({ product }) => product?.id ?? []))),
    ],
  };
}

/**
 * Days from today in the shop's time zone to the nearest birthday, -182 to 183. 29 February is kept on the 28th in
 * other years. Null for what is no date.
 */
export function daysToBirthday(value: string | null, now: Date, timeZone: string): number | null {
  const born = value === null ? null : DateTime.fromISO(value.trim().slice(0, 10), { zone: timeZone });
  if (!born?.isValid) return null;
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf("day");
  const inYear = (year: number) => {
    const month = DateTime.fromObject({ year, month: born.month }, { zone: timeZone });
    return month.set({ day: Math.min(born.day, month.daysInMonth ?? born.day) });
  };
  const distances = [-1, 0, 1].map((years) => Math.round(inYear(today.year + years).diff(today, "days").days));
  return distances.reduce((near, days) => (Math.abs(days) < Math.abs(near) ? days : near));
}

/** What the customer did here: conversations, stars given, and the product pages on which they were begun. */
async function readSeen(
  shopId: string,
  customerId: string,
): Promise<Pick<Profile, "viewed" | "conversations" | "handedOver" | "ratings">> {
  const { rows, ratings } = await forShop(shopId, async (tx) => ({
    rows: await tx.conversation.findMany({
      where: { shopId, customerId, isTest: false },
      orderBy: { createdAt: "desc" },
      take: 50,
      select: { page: true, handoverAt: true },
    }),
    ratings: await tx.rating.findMany({
      where: { shopId, conversation: { customerId }, stars: { not: null } },
      orderBy: { ratedAt: "desc" },
      take: 20,
      select: { stars: true },
    }),
  }));
  const handles = rows.flatMap(({ page }) => /\/products\/([^/?#]+)/.exec(page)?.[1] ?? []);
  return {
    viewed: [...new Set(handles)],
    conversations: rows.length,
    handedOver: rows.filter(({ handoverAt }) => handoverAt !== null).length,
    ratings: ratings.flatMap(({ stars }) => stars ?? []),
  };
}
