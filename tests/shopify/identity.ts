/** Who the stand-in says the app is, and the shops of the demo. Shared by the demo and every test. */
export const API_KEY = "warmline-demo-key";
export const API_SECRET = "warmline-demo-secret";

export const DEMO_SHOP = "juniper-lane.myshopify.com";
export const SECOND_SHOP = "pico-books.myshopify.com";
