import type { StoreFile } from "../store/types";
import { JUNIPER_POLICIES } from "./policies";

export const JUNIPER_SHOP: StoreFile["shop"] = {
  id: "gid://shopify/Shop/70010001",
  name: "Juniper Lane",
  myshopifyDomain: "juniper-lane.myshopify.com",
  email: "hello@juniper-lane.example.com",
  contactEmail: "hello@juniper-lane.example.com",
  shopOwnerName: "Maeve Corrigan",
  description: "Things for the house and things to wear, made slowly in small workshops.",
  currencyCode: "EUR",
  ianaTimezone: "Europe/Dublin",
  orderNumberFormatPrefix: "#",
  orderNumberFormatSuffix: "",
  primaryDomain: {
    id: "gid://shopify/Domain/70010001",
    host: "juniper-lane.myshopify.com",
    url: "https://juniper-lane.myshopify.com",
  },
  plan: { publicDisplayName: "Grow", partnerDevelopment: false, shopifyPlus: false },
  shopPolicies: JUNIPER_POLICIES,
  createdAt: "2024-03-04T09:30:00Z",
};

const LOCALES = {
  en: "English",
  de: "German",
  fr: "French",
  es: "Spanish",
  ar: "Arabic",
  ja: "Japanese",
  "zh-CN": "Chinese (Simplified)",
};

export const JUNIPER_LOCALES: StoreFile["shopLocales"] = Object.entries(LOCALES).map(([locale, name]) => ({
  locale,
  name,
  primary: locale === "en",
  published: true,
}));

export const JUNIPER_STAFF: StoreFile["staffMembers"] = [
  {
    id: "gid://shopify/StaffMember/70010101",
    firstName: "Maeve",
    lastName: "Corrigan",
    email: "maeve@juniper-lane.example.com",
    locale: "en",
    isShopOwner: true,
  },
  {
    id: "gid://shopify/StaffMember/70010102",
    firstName: "Tadhg",
    lastName: "Nolan",
    email: "tadhg@juniper-lane.example.com",
    locale: "en",
  },
  {
    id: "gid://shopify/StaffMember/70010103",
    firstName: "Hanna",
    lastName: "Seidel",
    email: "hanna@juniper-lane.example.com",
    locale: "de",
  },
];
