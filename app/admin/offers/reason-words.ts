import type { Reason } from "~/offers/profile";
import { t, tCode, tKey } from "../messages";
import { shortMoney } from "./rule-words";

/** "Their parcel was 4 days late": why this shopper, as the ledger kept it. */
export function reasonWords({ code, values }: Reason): string {
  if (code === "occasion") {
    const { days, products, orders, stars, occasion } = values;
    const key = `offers.reason.occasion.${String(occasion)}`;
    return tKey(key, "offers.reason.other", {
      days: days ?? 0,
      products: products ?? 0,
      orders: orders ?? 0,
      stars: stars ?? 0,
    });
  }
  if (code === "staff" && values["reason"]) {
    const why = tCode("grant.reason", String(values["reason"]), "offers.reason.other");
    const { note } = values;
    return note ? t("offers.reason.staff_note", { why, note }) : t("offers.reason.staff_why", { why });
  }
  const spent = typeof values["spent"] === "number" ? shortMoney(values["spent"], String(values["currency"])) : "";
  return tKey(`offers.reason.${code}`, "offers.reason.other", { ...values, spent });
}
