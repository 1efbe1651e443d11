import { fromMinor } from "~/policy/minor-units";
import type { Reason } from "~/offers/profile";
import type { Worth } from "~/offers/value";
import { FactWords } from "../words";
import type { Setting } from "../words";

/** Of a rating. */
const MOST_STARS = 5;

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
    switch (code) {
      case "orders":
        return this.say("why.orders", { count: this.value(values, "orders") });
      case "spent":
        return this.say("why.spent", { amount: this.spent(values) });
      case "loyal_bonus":
        return this.say("why.loyal_bonus");
      case "guest":
        return this.say("why.guest");
      case "birthday":
        return this.say("why.birthday");
      case "rating":
        return this.say("why.rating");
      case "staff":
        return this.say("why.staff");
      case "occasion":
        return this.occasion(String(values.occasion), values);
      default:
        return null;
    }
  }

  /** One thing that the profile holds; of the shop's own notes (groups, tags) only that there are some. */
  known({ code, values }: Reason): string | null {
    switch (code) {
      case "orders":
        return this.say("profile.orders", { count: this.value(values, "orders") });
      case "spent":
        return this.say("profile.spent", { amount: this.spent(values) });
      case "days_since_last_order":
        return this.say("why.silence", { days: this.value(values, "days") });
      case "returns":
        return this.say("profile.returns", { count: this.value(values, "returns") });
      case "country":
        return this.say("profile.country", { country: this.fact(this.country(String(values.country)), "offer", null) });
      case "birthday":
        return this.say("profile.birthday");
      case "rfm":
      case "tag":
        return this.say("profile.notes");
      case "viewed":
        return this.say("profile.viewed", { count: this.value(values, "products") });
      case "conversations":
        return this.say("profile.conversations", { count: this.value(values, "conversations") });
      case "rating":
        return this.say("profile.rating", {
          stars: this.value(values, "stars"),
          most: this.count(MOST_STARS, "offer", null),
        });
      default:
        return null;
    }
  }

  private value(values: Reason["values"], key: string): number {
    return this.count(Number(values[key] ?? 0), "offer", null);
  }

  private spent(values: Reason["values"]): string {
    return this.amount(Number(values.spent ?? 0), String(values.currency));
  }

  private occasion(kind: string, values: Reason["values"]): string | null {
    switch (kind) {
      case "parcel_late":
      case "parcel_lost":
        return this.say("why.late");
      case "complaint_resolved":
        return this.say("why.complaint");
      case "return_to_exchange":
        return this.say("why.exchange");
      case "hesitation":
        return this.say("why.hesitation");
      case "first_order":
        return this.say("why.first");
      case "long_silence":
        return this.say("why.silence", { days: this.value(values, "days") });
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
