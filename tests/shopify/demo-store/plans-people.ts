import type { Buyer } from "./customers";
import type { PersonRow } from "./customer-rows";
import type { OrderPlan } from "./order-plan";
import { delivered, NEAR, parcel, type Plan } from "./plans";

const GUESTS: PersonRow[] = [
  {
    first: "Una",
    last: "Fallon",
    email: "una.fallon@example.org",
    locale: "en",
    phone: "+353209100171",
    country: "IE",
    address1: "5 Bog Road",
    city: "Athenry",
    province: ["Galway", "G"],
    zip: "H65 N2E8",
  },
  {
    first: "Ruben",
    last: "Maes",
    email: "ruben.maes@example.com",
    locale: "nl",
    phone: "+31610000188",
    country: "NL",
    address1: "Havenstraat 3",
    city: "Haarlem",
    zip: "2011 XC",
  },
  {
    first: "Solène",
    last: "Guichard",
    email: "solene.guichard@example.net",
    locale: "fr",
    phone: "+33639980121",
    country: "FR",
    address1: "19 rue des Lilas",
    city: "Rennes",
    zip: "35000",
  },
  {
    first: "Dietmar",
    last: "Kuhnke",
    email: "dietmar.kuhnke@example.com",
    locale: "de",
    phone: "+4917139200045",
    country: "DE",
    address1: "Feldrain 6",
    city: "Kassel",
    zip: "34117",
  },
  {
    first: "Pilar",
    last: "Monteagudo",
    email: "pilar.monteagudo@example.org",
    locale: "es",
    phone: "+34600000121",
    country: "ES",
    address1: "Calle Nueva 2",
    city: "Sevilla",
    province: ["Sevilla", "SE"],
    zip: "41003",
  },
  {
    first: "Wen",
    last: "Thackeray",
    email: "wen.thackeray@example.com",
    locale: "en",
    phone: "+447700900178",
    country: "GB",
    address1: "10 Mill Bank",
    city: "Leeds",
    province: ["England", "ENG"],
    zip: "LS6 2DF",
  },
];

/** Who ordered, in what currency, with which wishes. */
export function peoplePlans(plan: Plan, buyers: Buyer[]): OrderPlan[] {
  const guest = (n: number): Buyer => {
    const person = GUESTS[n % GUESTS.length];
    if (!person) throw new Error("No guest");
    return { person, customerId: null };
  };
  const customer = (email: string): Buyer => {
    const found = buyers.find(({ person }) => person.email.startsWith(email));
    if (!found) throw new Error(`No customer ${email}`);
    return found;
  };
  const busy = ["aoife.brennan", "katharina.vogt", "camille.lefort"].map(customer);
  const moving = (n: number) =>
    [parcel("plain", "hub", [2, 30]), parcel("plain", "out", [0.1, 4.5]), delivered(0.6, 3)][n % 3] ?? delivered(1, 2);
  return [
    ...plan("severalOpenOrders", 9, (who, random, n) => ({
      buyer: busy[Math.floor(n / 3)] ?? who(),
      ...(n % 3 === 2 ? { placedHoursAgo: 7 + n } : { shipments: [moving(n % 3)] }),
    })),
    // Somebody to sign in as who writes Chinese.
    ...plan("~in Chinese", 2, (who, random, n) => ({
      buyer: customer("yutong.shen"),
      shipments: [n === 0 ? delivered(20, 40) : parcel("plain", "hub", [2, 40])],
    })),
    ...plan("guestWithEmail", 4, (who, random, n) => ({
      buyer: guest(n),
      contact: { email: guest(n).person.email, phone: null },
      shipments: [moving(n)],
    })),
    ...plan("guestWithPhoneOnly", 3, (who, random, n) => ({
      buyer: guest(n + 2),
      contact: { email: null, phone: guest(n + 2).person.phone },
      shipments: [moving(n)],
    })),
    ...plan("presentmentGbp", 3, (who, random, n) => ({ buyer: who("GB"), currency: "GBP", shipments: [moving(n)] })),
    ...plan("presentmentUsd", 3, (who, random, n) => ({
      buyer: who("US"),
      currency: "USD",
      shipments: [n % 2 ? delivered(2, 20) : parcel("plain", "hub", [3, 50])],
    })),
    ...plan("presentmentJpy", 3, (who, random, n) => ({
      buyer: who("JP"),
      currency: "JPY",
      discount: n === 2 ? { code: "WELCOME10", percent: 10 } : undefined,
      shipments: [n % 2 ? delivered(2, 20) : parcel("plain", "hub", [3, 50])],
    })),
    ...plan("orderNote", 3, (who, random, n) => ({
      buyer: who(...NEAR),
      note: [
        "Please ring at the back door.",
        "Bitte nicht bei den Nachbarn abgeben.",
        "Leave it in the porch, the dog is friendly.",
      ][n],
      shipments: [moving(n)],
    })),
    ...plan("giftMessage", 3, (who, random, n) => ({
      buyer: who(...NEAR),
      products: [["inish-wool-throw:3"], ["kettlewell-teapot:1", "jing-porcelain-cups:1"], ["donegal-scarf:4"]][n],
      gift: [
        { to: "Mam", message: "Happy birthday! Wrap up warm." },
        { to: "Jo & Alex", message: "For the new kitchen." },
        { to: "Papa", message: "Joyeux Noël en avance !" },
      ][n],
      tags: ["gift-wrap"],
      shipments: [moving(n)],
    })),
    ...plan("discounted", 5, (who, random, n) => ({
      buyer: who(...NEAR),
      products: [
        ["aran-jumper:1", "cabin-socks:1"],
        ["linen-napkins:1", "pour-carafe:2"],
        ["moss-wool-rug:4"],
        ["tide-vase:1", "honeycomb-candle", "fenn-stoneware-mug:2"],
        ["waffle-robe:2"],
      ][n],
      discount: [
        { code: "WELCOME10", percent: 10 },
        { code: "TENOFF", amount: 10 },
        { code: "AUTUMN20", percent: 20 },
        { code: "THANKYOU15", amount: 15 },
        { code: "FREESHIP", freeShipping: true },
      ][n],
      quantity: 1,
      shipments: [moving(n)],
    })),
    ...plan("tagged", 3, (who, random, n) => ({
      buyer: who(),
      tags: [["vip", "handle-with-care"], ["influencer"], ["wholesale", "net-30"]][n],
      shipments: [delivered(3, 25)],
    })),
  ];
}
