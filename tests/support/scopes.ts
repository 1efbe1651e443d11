import { join } from "node:path";
import { readAppRegistration } from "../shopify/app-registration";

const { scopes, optionalScopes } = readAppRegistration(
  "http://localhost",
  join(import.meta.dirname, "../../shopify.app.toml"),
);

/** What a shop has granted that wants everything of the app, as its row has it. */
export const EVERY_SCOPE = [...scopes, ...optionalScopes].join(",");
