import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { displayStatus } from "../carriers/fulfillment-state";
import { Clock } from "../clock";
import { loadStore } from "../store/load";
import type { Fulfillment, Order } from "../store/types";
import { countryOf } from "./countries";
import { AS_OF, DAY, HOUR } from "./parcels";

const { data } = loadStore(join(import.meta.dirname, "juniper-lane.json"), AS_OF);
const parcels = data.orders.flatMap((order) => order.fulfillments.map((parcel) => ({ order, parcel })));
const tracked = parcels.filter(({ parcel }) => parcel.events.length > 1);
const at = (iso: string) => Date.parse(iso);
const clock = (days: number) => new Clock({ realNow: () => AS_OF + days * DAY });

const digits = (text: string) => [...text].map(Number);
/** Sum over the digits, weights repeated from the left. */
const weighted = (text: string, weights: number[]) =>
  digits(text).reduce((sum, digit, index) => sum + digit * (weights[index % weights.length] ?? 0), 0);

/** The published shape and check digit of each carrier's numbers. */
const VALID: Record<string, (number: string) => boolean> = {
  UPS: (number) => {
    const [, body = "", check] = /^1Z([A-Z0-9]{15})(\d)$/.exec(number) ?? [];
    const values = [...body].map((char) => (/\d/.test(char) ? Number(char) : (char.charCodeAt(0) - 63) % 10));
    const total = values.reduce((sum, value, index) => sum + value * (index % 2 === 0 ? 1 : 2), 0);
    return body !== "" && (total + Number(check)) % 10 === 0;
  },
  FedEx: (number) =>
    /^\d{12}$/.test(number) && (weighted(number.slice(0, 11), [3, 1, 7]) % 11) % 10 === Number(number.at(-1)),
  USPS: (number) => /^9400\d{18}$/.test(number) && gs1(number),
  DHL: (number) => /^0034\d{16}$/.test(number) && gs1(number),
  "DHL Express": (number) => /^\d{10}$/.test(number) && Number(number.slice(0, 9)) % 7 === Number(number.at(-1)),
  "Yamato (EN)": (number) => /^\d{12}$/.test(number) && Number(number.slice(0, 11)) % 7 === Number(number.at(-1)),
  DPD: dpd,
  "DPD UK": dpd,
  "DPD Ireland": dpd,
  "An Post": s10("IE"),
  "Royal Mail": s10("GB"),
  "Japan Post (EN)": s10("JP"),
  "China Post": s10("CN"),
  PTT: s10("IE"),
  Correios: s10("IE"),
  CTT: s10("IE"),
  PostNL: (number) => /^3S[A-Z]{4}\d{9}$/.test(number),
  "La Poste": (number) => /^6A\d{11}$/.test(number),
  Correos: (number) => /^PQ[A-Z0-9]{21}$/.test(number),
  InPost: (number) => /^6\d{23}$/.test(number),
  BRT: (number) => /^\d{12}$/.test(number),
  GLS: (number) => /^\d{11}$/.test(number),
  Aramex: (number) => /^\d{11}$/.test(number),
  "SF Express": (number) => /^SF\d{13}$/.test(number),
};

function gs1(number: string): boolean {
  return (
    [...digits(number)].reverse().reduce((sum, digit, index) => sum + digit * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0
  );
}

function s10(country: string): (number: string) => boolean {
  return (number) => {
    const [, serial = "", check] = new RegExp(`^[A-Z]{2}(\\d{8})(\\d)${country}$`).exec(number) ?? [];
    if (serial === "") return false;
    const rest = 11 - (weighted(serial, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
    return Number(check) === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
  };
}

/** ISO 7064 mod 37,36 over all fifteen characters leaves 1. */
function dpd(number: string): boolean {
  if (!/^\d{14}[0-9A-Z]$/.test(number)) return false;
  const values = [...number].map((char) => parseInt(char, 36));
  const last = values.pop() ?? 0;
  const carry = values.reduce((product, value) => (((product + value) % 36 || 36) * 2) % 37, 36);
  return (carry + last) % 36 === 1;
}

describe("tracking numbers", () => {
  it("have the carrier's shape and check digit", () => {
    for (const { order, parcel } of parcels) {
      for (const { company, number } of parcel.trackingInfo) {
        if (number === null || company === "Other") continue;
        expect(VALID[company ?? ""]?.(number), `${order.name}: ${company} ${number}`).toBe(true);
      }
    }
  });

  it("are followed by https links that name them, and never used twice", () => {
    const all = parcels.flatMap(({ parcel }) => parcel.trackingInfo).filter(({ number }) => number !== null);
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
    for (const { number, url } of all.filter(({ company }) => company !== "Other")) {
      expect(new URL(url ?? "").protocol).toBe("https:");
      expect(url).toContain(number);
    }
    expect(new Set(all.map(({ company }) => company)).size).toBeGreaterThanOrEqual(18);
  });
});

describe("scans", () => {
  it("begin with the label, after the order was placed, and go forward in time", () => {
    for (const { order, parcel } of tracked) {
      const times = parcel.events.map(({ happenedAt }) => at(happenedAt));
      expect(times, order.name).toEqual([...times].sort((a, b) => a - b));
      expect(at(order.createdAt)).toBeLessThan(at(parcel.createdAt));
      expect(at(parcel.createdAt)).toBeLessThanOrEqual(times[0] ?? 0);
    }
  });

  it("say something and somewhere", () => {
    for (const { parcel } of tracked) {
      for (const { message, city, country } of parcel.events) {
        expect(message).toMatch(/^[^{}]{2,}$/);
        expect(city && country).toBeTruthy();
      }
    }
  });

  it("are handed over by day and not on a Sunday", () => {
    for (const { order, parcel } of tracked.filter(({ parcel: { trackingInfo } }) => trackingInfo.length > 0)) {
      for (const { status, happenedAt } of parcel.events) {
        if (status !== "OUT_FOR_DELIVERY" && status !== "DELIVERED") continue;
        const local = new Date(at(happenedAt) + countryOf(order.shippingAddress?.countryCodeV2 ?? "").utcOffset * HOUR);
        expect(local.getUTCDay(), `${order.name} ${happenedAt}`).not.toBe(0);
        expect(local.getUTCHours()).toBeGreaterThanOrEqual(6);
        expect(local.getUTCHours()).toBeLessThan(21);
      }
    }
  });

  it("stay within the ten events that an answer reads, but for the longest ways", () => {
    const long = tracked.filter(({ parcel }) => parcel.events.length > 10);
    expect(long.length).toBeLessThan(tracked.length / 10);
  });
});

describe("as the clock runs", () => {
  const state = (order: Order, parcel: Fulfillment, days: number) => {
    const then = clock(days);
    return then.hasPassed(parcel.createdAt) ? displayStatus(parcel, then) : `not yet in ${order.name}`;
  };
  const under = (days: number) =>
    tracked.filter(({ order, parcel }) => !["DELIVERED", "FAILURE"].includes(state(order, parcel, days) ?? ""));

  it("parcels under way are delivered, and those that stall are not", () => {
    expect(under(0).length).toBeGreaterThan(50);
    const left = under(30).map(({ order }) => order);
    const stalls = left.filter(({ tags }) => tags.includes("will-stall"));
    expect(stalls).toHaveLength(3);
    for (const { parcel } of under(30)) expect(parcel.events.some(({ status }) => status === "DELIVERED")).toBe(false);
    expect(left.length).toBeLessThan(12);
  });

  it("new orders are shipped within three days", () => {
    const fresh = parcels.filter(({ parcel }) => at(parcel.createdAt) > AS_OF);
    expect(fresh.length).toBeGreaterThanOrEqual(6);
    for (const { order, parcel } of fresh) expect(state(order, parcel, 3)).not.toContain("not yet");
  });
});
