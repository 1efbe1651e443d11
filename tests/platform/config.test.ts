import { describe, expect, it } from "vitest";
import { parseConfig } from "~/platform/config";
import { appEnvironment } from "../support/app-environment";

const complete = appEnvironment({ appUrl: "postgresql://warmline_app@localhost/app" });

describe("configuration", () => {
  it("takes a complete environment and listens on the same database unless told otherwise", () => {
    const config = parseConfig(complete);
    expect(config.DATABASE_DIRECT_URL).toBe(complete.DATABASE_URL);
    expect(config.SCOPES).toContain("read_orders");
  });

  it("names everything that is missing at once, and shows no value", () => {
    const { ENCRYPTION_KEY: _, SHOPIFY_API_KEY: __, ...rest } = complete;
    const attempt = () => parseConfig({ ...rest, SHOPIFY_APP_URL: "not a url with secret-value" });
    expect(attempt).toThrow(/^ {2}ENCRYPTION_KEY: is missing$/m);
    expect(attempt).toThrow(/^ {2}SHOPIFY_API_KEY: is missing$/m);
    expect(attempt).toThrow(/^ {2}SHOPIFY_APP_URL: Invalid URL$/m);
    expect(attempt).not.toThrow(/secret-value/);
  });

  it("takes a model with all of its three variables, or none", () => {
    const model = { MODEL_BASE_URL: "https://models.example/v1", MODEL_API_KEY: "key", MODEL_NAME: "small" };
    expect(parseConfig({ ...complete, ...model })).toMatchObject(model);
    expect(parseConfig(complete).MODEL_NAME).toBeUndefined();
    expect(() => parseConfig({ ...complete, ...model, MODEL_API_KEY: undefined })).toThrow(/MODEL_API_KEY/);
  });

  it("refuses an encryption key that is too short", () => {
    expect(() => parseConfig({ ...complete, ENCRYPTION_KEY: "c2hvcnQ=" })).toThrow(/32 bytes/);
  });
});
