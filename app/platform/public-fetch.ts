import { lookup } from "node:dns";
import { BlockList, isIP } from "node:net";
import { Agent, fetch as undiciFetch } from "undici";
import { AppError } from "./errors";

/**
 * What is not the public internet: IANA's special-purpose registries. Two lists: in one, the block of IPv4 addresses
 * mapped into IPv6 would cover every IPv4 address.
 */
const NOT_PUBLIC = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  NOT_PUBLIC.ipv4.addSubnet(net, prefix, "ipv4");
}
for (const [net, prefix] of [
  ["::", 96],
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  NOT_PUBLIC.ipv6.addSubnet(net, prefix, "ipv6");
}

/** Whether an IP address is one that anybody on the internet may be asked at. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address) === 4 ? "ipv4" : "ipv6";
  return isIP(address) !== 0 && !NOT_PUBLIC[family].check(address, family);
}

/** The name is looked up for the very connection that uses it, so that no second answer of the DNS can slip in. */
const agent = new Agent({
  connect: {
    lookup: (hostname, options, done) =>
      lookup(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return done(error, "", 4);
        const open = addresses.filter(({ address }) => isPublicAddress(address));
        const first = open[0];
        if (!first) return done(new AppError("bad_request", "address is not public"), "", 4);
        if (options.all) return done(null, open);
        done(null, first.address, first.family);
      }),
  },
});

/**
 * For addresses that a merchant typed in: HTTPS to public addresses only, redirects refused, so that nobody reads our
 * own network through us. Throws `bad_request` before anything is sent.
 */
export const publicFetch: typeof fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (url.protocol !== "https:" || (isIP(host) !== 0 && !isPublicAddress(host))) {
    throw new AppError("bad_request", "address is not public HTTPS");
  }
  type Options = Parameters<typeof undiciFetch>[1];
  const answer = await undiciFetch(url, { ...(init as Options), dispatcher: agent, redirect: "error" });
  return answer as unknown as Response;
};
