import type { Shop } from "../store/types";
import { storefrontAddress } from "../storefront-address";
import { resolversFor, type TypeResolvers } from "./context";
import type { ShopState } from "../world";
import { translationsOf, type Translation } from "./translations";

interface TimeZoneParts {
  abbreviation: string;
  /** "+0100" */
  offset: string;
  minutes: number;
}

export const shopResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    shop: (_root, _args, { shop }) => shop.store.data.shop,
    shopLocales: (_root, { published }: { published?: boolean | null }, { shop }) =>
      shop.store.data.shopLocales.filter((locale) => published == null || locale.published === published),
  }),
  resolversFor<Shop>("Shop", {
    shipsToCountries: (data, _args, { shop }) => data.shipsToCountries ?? shippedTo(shop),
    contactEmail: (shop) => shop.contactEmail ?? shop.email,
    url: (_shop, _args, { world, shop }) => storefrontAddress(world, shop),
    primaryDomain: (data, _args, { world, shop }) => ({
      id: "gid://shopify/Domain/1",
      host: data.myshopifyDomain,
      sslEnabled: true,
      ...data.primaryDomain,
      url: storefrontAddress(world, shop),
    }),
    timezoneAbbreviation: (shop) => zoneParts(shop.ianaTimezone).abbreviation,
    timezoneOffset: (shop) => zoneParts(shop.ianaTimezone).offset,
    timezoneOffsetMinutes: (shop) => zoneParts(shop.ianaTimezone).minutes,
  }),
  resolversFor<{ type: string; url?: string; id: string; translations?: Translation[] }>("ShopPolicy", {
    url: (policy, _args, { world, shop }) =>
      policy.url ?? `${storefrontAddress(world, shop)}/policies/${policy.type.toLowerCase().replaceAll("_", "-")}`,
    translations: translationsOf,
  }),
];

/** Where a file says nothing of it: the countries that its orders and customers are in. */
function shippedTo({ store }: ShopState): string[] {
  const addresses = [
    ...store.data.orders.map(({ shippingAddress }) => shippingAddress),
    ...store.data.customers.map(({ defaultAddress }) => defaultAddress),
  ];
  return [...new Set(addresses.flatMap((address) => address?.countryCodeV2 ?? []))].sort();
}

function zoneParts(timeZone: string): TimeZoneParts {
  const read = (timeZoneName: "short" | "longOffset") =>
    new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName })
      .formatToParts(new Date())
      .find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const [, sign = "+", hours = "00", minutes = "00"] = /GMT([+-])(\d{2}):(\d{2})/.exec(read("longOffset")) ?? [];
  return {
    abbreviation: read("short"),
    offset: `${sign}${hours}${minutes}`,
    minutes: (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)),
  };
}
