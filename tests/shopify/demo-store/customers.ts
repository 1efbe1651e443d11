import type { StoreFile } from "../store/types";
import { countryOf } from "./countries";
import { PEOPLE, type PersonRow } from "./customer-rows";
import { randomFor } from "./random";

export type CustomerFile = NonNullable<StoreFile["customers"]>[number];
export type AddressFile = NonNullable<CustomerFile["defaultAddress"]>;

/** Somebody who orders: a customer of the shop, or a guest without an account. */
export interface Buyer {
  person: PersonRow;
  customerId: string | null;
}

export function addressOf(person: PersonRow, id: string): AddressFile {
  return {
    id: `gid://shopify/MailingAddress/${id}`,
    firstName: person.first,
    lastName: person.last,
    address1: person.address1,
    address2: person.address2 ?? null,
    city: person.city,
    province: person.province?.[0] ?? null,
    provinceCode: person.province?.[1] ?? null,
    zip: person.zip,
    country: countryOf(person.country).name,
    countryCodeV2: person.country,
    phone: person.phone,
  };
}

export const juniperBuyers = (): Buyer[] => buyersOf(PEOPLE, 7201001);

export const buyersOf = (people: PersonRow[], firstId: number): Buyer[] =>
  people.map((person, index) => ({ person, customerId: `gid://shopify/Customer/${firstId + index}` }));

/** Every third subscribes to the newsletter, every sixth has store credit, every fifth told a birthday. */
export function buildCustomers(buyers: Buyer[], shopCurrency: string): CustomerFile[] {
  return buyers.flatMap(({ person, customerId }, index): CustomerFile[] => {
    if (customerId === null) return [];
    const number = customerId.split("/").at(-1) ?? "";
    const random = randomFor(`customer ${person.email}`);
    const address = addressOf(person, number);
    const tags = [
      ...(index % 7 === 2 ? ["vip"] : []),
      ...(index % 3 === 0 ? ["newsletter"] : []),
      ...(index % 11 === 5 ? ["wholesale-enquiry"] : []),
    ];
    const credit = { amount: `${random.int(1, 8) * 5}.0`, currencyCode: shopCurrency };
    const birthday = `${random.int(1958, 2004)}-${String(random.int(1, 12)).padStart(2, "0")}-${String(random.int(1, 28)).padStart(2, "0")}`;
    return [
      {
        id: customerId,
        firstName: person.first,
        lastName: person.last,
        locale: person.locale,
        tags,
        note: index === 4 ? "Prefers to be written to, not called." : null,
        state: index % 2 === 0 ? "ENABLED" : "DISABLED",
        createdAt: new Date(
          Date.UTC(2024 + (index % 2), index % 12, 1 + (index % 27), 9 + (index % 10), 12),
        ).toISOString(),
        updatedAt: "2026-11-01T10:00:00Z",
        defaultEmailAddress: {
          emailAddress: person.email,
          marketingState: index % 3 === 0 ? "SUBSCRIBED" : index % 8 === 1 ? "UNSUBSCRIBED" : "NOT_SUBSCRIBED",
        },
        defaultPhoneNumber: person.phone === null ? null : { phoneNumber: person.phone },
        defaultAddress: address,
        addressesV2: [address],
        storeCreditAccounts:
          index % 6 === 3 ? [{ id: `gid://shopify/StoreCreditAccount/${number}`, balance: credit }] : [],
        ...(index % 5 === 1 && {
          metafields: [
            {
              id: `gid://shopify/Metafield/${number}9`,
              namespace: "facts",
              key: "birth_date",
              type: "date",
              value: birthday,
            },
          ],
        }),
      },
    ];
  });
}
