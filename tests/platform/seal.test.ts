import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seal, unseal } from "~/platform/seal";

const key = (byte: number) => Buffer.alloc(32, byte).toString("base64");

describe("seal", () => {
  it("opens with the same key and the same binding, whatever was sealed", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (plain, boundTo) => {
        expect(unseal(seal(plain, boundTo, [key(1)]), boundTo, [key(1)])).toBe(plain);
      }),
    );
  });

  it("opens with an older key after a rotation", () => {
    const sealed = seal("token", "shop/1", [key(1)]);
    expect(unseal(sealed, "shop/1", [key(2), key(1)])).toBe("token");
  });

  it("does not open for another shop, with another key, or when a byte was changed", () => {
    const sealed = seal("token", "shop/1", [key(1)]);
    expect(() => unseal(sealed, "shop/2", [key(1)])).toThrow(/none of the keys/);
    expect(() => unseal(sealed, "shop/1", [key(2)])).toThrow(/none of the keys/);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sealed.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(sealed);
        changed[at]! ^= flip;
        expect(() => unseal(changed, "shop/1", [key(1)])).toThrow();
      }),
    );
  });

  it("never seals the same text to the same bytes", () => {
    expect(seal("token", "shop/1", [key(1)])).not.toEqual(seal("token", "shop/1", [key(1)]));
  });
});
