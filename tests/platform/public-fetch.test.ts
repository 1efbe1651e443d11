import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress, publicFetch } from "~/platform/public-fetch";

describe("an address that a merchant typed in", () => {
  it.each([
    ...["127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1"],
    ...["255.255.255.255", "::1", "::", "fe80::1", "fd00::1", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1"],
    ...["2002:7f00:1::", "not an address", ""],
  ])("is not public: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["1.1.1.1", "8.8.8.8", "172.32.0.1", "2606:4700:4700::1111"])("is public: %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it("is never public in 10.0.0.0/8, however it is wrapped for IPv6", () => {
    fc.assert(
      fc.property(fc.nat(255), fc.nat(255), fc.nat(255), (b, c, d) => {
        const v4 = `10.${b}.${c}.${d}`;
        expect([v4, `::ffff:${v4}`, `::${v4}`, `64:ff9b::${v4}`].filter(isPublicAddress)).toEqual([]);
      }),
    );
  });

  it.each(["http://example.com/v1", "https://127.0.0.1/v1", "https://[::1]/v1", "https://169.254.169.254/latest"])(
    "is refused before anything is sent: %s",
    async (url) => {
      await expect(publicFetch(url)).rejects.toThrow(/not public/);
    },
  );

  it("is refused when its name leads to this machine", async () => {
    const refused = await publicFetch("https://localhost:4443/v1").catch((error: unknown) => error);
    expect((refused as Error).cause).toMatchObject({ message: "address is not public" });
  });
});
