import type { IncomingMessage } from "node:http";
import { readCookie } from "../pages/cookies";
import type { StaffMember } from "../store/types";
import type { ShopState } from "../world";

export const STAFF_COOKIE = "standin_staff";

const DEFAULT_STAFF: StaffMember[] = [
  staffMember(701, "Maya", "Byrne", true),
  staffMember(702, "Tom", "Okafor", false),
  staffMember(703, "Ines", "Duarte", false),
];

/** Who may sign in to the shop's admin. A store file without staff gets three people. */
export function staffOf(shop: ShopState): StaffMember[] {
  const { staffMembers } = shop.store.data;
  if (staffMembers.length === 0) {
    const domain = shop.store.data.shop.email.split("@")[1] ?? "example.com";
    staffMembers.push(
      ...DEFAULT_STAFF.map((each) => ({ ...each, email: `${each.firstName.toLowerCase()}@${domain}` })),
    );
  }
  return staffMembers;
}

/** The staff member that the browser chose (`?user=` is kept in a cookie), else the first. */
export function currentStaff(shop: ShopState, req: Pick<IncomingMessage, "headers">, chosen?: string): StaffMember {
  const staff = staffOf(shop);
  const wanted = (chosen ?? readCookie(req, STAFF_COOKIE) ?? "").toLowerCase();
  const member =
    staff.find((each) =>
      [staffNumber(each), each.firstName.toLowerCase(), each.email.toLowerCase()].includes(wanted),
    ) ?? staff[0];
  if (!member) throw new Error(`${shop.domain} has no staff`);
  return member;
}

/** The number that tokens carry as `sub`. */
export function staffNumber(member: StaffMember): string {
  return member.id.split("/").pop() ?? "";
}

function staffMember(number: number, firstName: string, lastName: string, isShopOwner: boolean): StaffMember {
  return { id: `gid://shopify/StaffMember/${number}`, firstName, lastName, email: "", locale: "en", isShopOwner };
}
