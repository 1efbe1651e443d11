import { z } from "zod";
import { asciiDigits } from "~/i18n/digits";
import { searchTerm } from "~/orders/search-term";
import type { AdminApi } from "~/shopify/admin-api";
import { CustomersByNameDocument } from "~/shopify/operations.generated";
import type { CustomersByNameQuery } from "~/shopify/operations.generated";
import { readEmail } from "./email";

const Part = z.string().min(1).max(100);
/** What a shopper says of themselves who does not know with which address they ordered; as typed, trimmed. */
export const NameAndPostcode = z.object({ firstName: Part, lastName: Part, postcode: Part });
export type NameAndPostcode = z.infer<typeof NameAndPostcode>;

/** From a form; null where a part is missing or is none. */
export function readName(typed: Record<keyof NameAndPostcode, string>): NameAndPostcode | null {
  const tidy = (text: string) => text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const { firstName, lastName, postcode } = typed;
  const parsed = NameAndPostcode.safeParse({
    firstName: tidy(firstName),
    lastName: tidy(lastName),
    postcode: asciiDigits(tidy(postcode)),
  });
  return parsed.success && [firstName, lastName].every((name) => folded(name) !== "") ? parsed.data : null;
}

/** The same for every way of writing it, to be counted by. */
export const asOne = ({ firstName, lastName, postcode }: NameAndPostcode): string =>
  [folded(firstName), folded(lastName), bare(postcode)].join("/");

/** Pages that are looked through: of a name that so many bear, the shop cannot tell whose it is. */
const MOST_PAGES = 5;

/**
 * The address of the one account with this name and postcode; null where there is none, or several. Case, accents and
 * spaces do not count. Never to be answered to the shopper: it says where a code goes (mail-code.ts).
 */
export async function findByName(api: AdminApi, person: NameAndPostcode): Promise<string | null> {
  const query = `${searchTerm("first_name", person.firstName)} ${searchTerm("last_name", person.lastName)}`;
  const found = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { customers }: CustomersByNameQuery = await api.query(CustomersByNameDocument, { query, after });
    for (const customer of customers.nodes) {
      const email = readEmail(customer.defaultEmailAddress?.emailAddress ?? "");
      if (email !== null && isPerson(customer, person)) found.add(email);
    }
    if (!customers.pageInfo.hasNextPage) return found.size === 1 ? ([...found][0] ?? null) : null;
    after = customers.pageInfo.endCursor;
  }
  return null;
}

type CustomerNode = CustomersByNameQuery["customers"]["nodes"][number];

/** The search is a search: what it finds is compared before it counts. */
function isPerson({ firstName, lastName, addressesV2 }: CustomerNode, person: NameAndPostcode): boolean {
  const isName =
    folded(firstName ?? "") === folded(person.firstName) && folded(lastName ?? "") === folded(person.lastName);
  return isName && addressesV2.nodes.some(({ zip }) => zip !== null && bare(zip) === bare(person.postcode));
}

const folded = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s.'’-]+/g, " ")
    .trim();

const bare = (postcode: string): string =>
  asciiDigits(postcode.normalize("NFKC"))
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
