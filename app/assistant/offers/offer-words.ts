import { fromMinor } from "~/policy/minor-units";
import type { Reason } from "~/offers/profile";
import type { Worth } from "~/offers/value";
import { FactWords } from "../words";
import type { Setting } from "../words";

/** Words for personal codes. */
export class OfferWords extends FactWords<"offers"> {
  constructor(setting: Setting) {
    super(setting, setting.now.toISOString(), "offers");
  }

  /** `minor`: in the smallest unit of the currency. */
  amount(minor: number, currency: string): string {
    return this.money({ amount: fromMinor(minor, currency), currency }, null, "offer");
  }

  /** "€8.00 off from €80.00". */
  worth({ kind, amount, currency, minimumSubtotal, percent }: Worth): string {
    const value = this.amount(amount, currency);
    switch (kind) {
      case "free_shipping":
        return this.say("worth.free_shipping");
      case "buy_x_get_y":
        return this.say("worth.buy_x_get_y", { percent: this.count(percent ?? 0, "offer", null) });
      case "store_credit":
        return this.say("worth.store_credit", { amount: value });
      case "gift_card":
        return this.say("worth.gift_card", { amount: value });
      default:
        return minimumSubtotal > 0
          ? this.say("worth.amount_from", { amount: value, minimum: this.amount(minimumSubtotal, currency) })
          : this.say("worth.amount", { amount: value });
    }
  }

  /** Why this shopper gets it, as far as it can be told in a sentence; others' reasons are the shop's own. */
  reason({ code, values }: Reason): string | null {
    const number = (key: string) => this.count(Number(values[key] ?? 0), "offer", null);
    switch (code) {
      case "orders":
        return this.say("why.orders", { count: number("orders") });
      case "days_since_last_order":
        return this.say("why.silence", { days: number("days") });
      case "birthday":
        return this.say("why.birthday");
      case "rating":
        return this.say("why.rating");
      case "staff":
        return this.say("why.staff");
      case "occasion":
        return this.occasion(String(values.occasion));
      default:
        return null;
    }
  }

  private occasion(kind: string): string | null {
    switch (kind) {
      case "parcel_late":
      case "parcel_lost":
        return this.say("why.late");
      case "complaint_resolved":
        return this.say("why.complaint");
      case "first_order":
        return this.say("why.first");
      case "birthday":
        return this.say("why.birthday");
      case "good_rating":
        return this.say("why.rating");
      case "loyal":
        return this.say("why.loyal");
      default:
        return null;
    }
  }
}
