import type { StoreFile } from "../store/types";
import { buildCatalogue, type ProductRow } from "./catalogue";
import { PEOPLE, type PersonRow } from "./customer-rows";
import { buildCustomers, buyersOf } from "./customers";
import { byDate, draftOrder, type OrderContext } from "./orders";
import type { OrderPlan } from "./order-plan";
import { AS_OF, iso } from "./parcels";
import { delivered, parcel, planner } from "./plans";
import { RETURN_REASONS } from "./returns";

/** A customer of both shops: what one shop knows of him must never be told in the other. */
export const SHARED_EMAIL = "callum.dunbar@example.org";

const book = (handle: string, title: string, price: number, colours: string[], story: string): ProductRow => ({
  handle,
  title,
  type: "Books",
  drawing: "book",
  price,
  grams: 350,
  colours,
  optionNames: ["Cover", "Size"],
  tags: ["book"],
  taxFree: true,
  story,
  material: "Sewn binding, 12 × 18 cm, printed in Leeds.",
});

const BOOKS: ProductRow[] = [
  book("the-lighthouse-cat", "The Lighthouse Cat", 12, ["Sky", "Ink"], "A story in forty very short chapters."),
  book("bread-before-seven", "Bread Before Seven", 18, ["Mustard"], "Twenty loaves for people who get up late."),
  book("a-pocket-of-moss", "A Pocket of Moss", 9, ["Sage"], "Poems, mostly about rain."),
  book("nine-small-engines", "Nine Small Engines", 14, ["Clay"], "How little machines work, with drawings."),
  book("letters-to-a-gardener", "Letters to a Gardener", 11, ["Rose"], "A year of advice that nobody asked for."),
  book("the-clockmakers-debt", "The Clockmaker’s Debt", 13, ["Plum", "Charcoal"], "A mystery with an honest ending."),
];

const READERS: PersonRow[] = [
  {
    first: "Imogen",
    last: "Hartnell",
    email: "imogen.hartnell@example.com",
    locale: "en",
    phone: "+447700900201",
    country: "GB",
    address1: "3 Cathedral View",
    city: "Norwich",
    province: ["England", "ENG"],
    zip: "NR1 4DD",
  },
  {
    first: "Rhodri",
    last: "Penry",
    email: "rhodri.penry@example.net",
    locale: "en",
    phone: "+447700900202",
    country: "GB",
    address1: "18 Marine Terrace",
    city: "Aberystwyth",
    province: ["Wales", "WLS"],
    zip: "SY23 2AZ",
  },
  {
    first: "Zainab",
    last: "Qureshi",
    email: "zainab.qureshi@example.org",
    locale: "en",
    phone: null,
    country: "GB",
    address1: "52 Park Crescent",
    city: "Bradford",
    province: ["England", "ENG"],
    zip: "BD5 0JX",
  },
  {
    first: "Torsten",
    last: "Lüders",
    email: "torsten.lueders@example.com",
    locale: "de",
    phone: "+4917139200067",
    country: "DE",
    address1: "Buchenweg 11",
    city: "Göttingen",
    zip: "37073",
  },
  {
    first: "Moira",
    last: "Strachan",
    email: "moira.strachan@example.com",
    locale: "en",
    phone: "+447700900203",
    country: "GB",
    address1: "1 Pier Road",
    city: "Stromness",
    province: ["Scotland", "SCT"],
    zip: "KW16 3AA",
  },
  ...PEOPLE.filter(({ email }) => email === SHARED_EMAIL),
];

export function buildPicoBooks(): { store: StoreFile; pictures: Map<string, string> } {
  const { products, pictures } = buildCatalogue({
    rows: BOOKS,
    vendor: "Pico Books",
    skuPrefix: "PB",
    currency: "GBP",
    firstId: 9101001,
  });
  const buyers = buyersOf(READERS, 9201001);
  const context: OrderContext = {
    products,
    shopCurrency: "GBP",
    idBase: 9301000,
    pickupName: "Pico Books, Pottergate",
    shippingPrice: (country) => (country === "GB" ? 3 : 9),
  };
  const plan = planner(buyers);
  const plans: OrderPlan[] = plan("~pico", 12, (_who, _random, n) => {
    const buyer = buyers[n % buyers.length];
    if (!buyer) throw new Error("Pico Books has no readers");
    if (n === 0) return { buyer, placedHoursAgo: 9 };
    if (n === 1) return { buyer, shipments: [parcel("plain", "out", [0.1, 4.5])] };
    if (n === 7)
      return {
        buyer,
        shipments: [delivered(9, 20)],
        refunds: [{ hoursAgo: 50, lines: "all", restock: "RETURN", note: null }],
      };
    return { buyer, shipments: [n % 3 === 2 ? parcel("plain", "hub", [3, 40]) : delivered(2 + n, 12 + n * 3)] };
  });
  const drafts = plans.map((order) => draftOrder(order, context)).sort(byDate);
  const store: StoreFile = {
    asOf: iso(AS_OF),
    shop: {
      id: "gid://shopify/Shop/70020001",
      name: "Pico Books",
      myshopifyDomain: "pico-books.myshopify.com",
      email: "hello@pico-books.example.com",
      shopOwnerName: "Edith Marchbanks",
      description: "Small books from a small press.",
      currencyCode: "GBP",
      ianaTimezone: "Europe/London",
      primaryDomain: { host: "pico-books.myshopify.com", url: "https://pico-books.myshopify.com" },
      shopPolicies: [
        {
          id: "gid://shopify/ShopPolicy/70020001",
          type: "REFUND_POLICY",
          title: "Returns",
          body: "<p>Send books back within <strong>14 days</strong> of delivery, unread. You pay the postage.</p>",
        },
      ],
    },
    shopLocales: [{ locale: "en", name: "English", primary: true, published: true }],
    staffMembers: [
      {
        id: "gid://shopify/StaffMember/70020101",
        firstName: "Edith",
        lastName: "Marchbanks",
        email: "edith@pico-books.example.com",
        isShopOwner: true,
      },
    ],
    products,
    collections: [
      {
        id: "gid://shopify/Collection/920001",
        title: "All books",
        handle: "all-books",
        products: products.map(({ id }) => ({ id })),
      },
    ],
    customers: buildCustomers(buyers, "GBP"),
    orders: drafts.map((draft, index) => draft.build(`#${1001 + index}`, index + 1)),
    returnReasonDefinitions: RETURN_REASONS,
  };
  return { store, pictures };
}
