import { Socket } from "node:net";

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;

let refused: string[] = [];
let tolerated: string[] = [];

/** From here on, this process reaches loopback and the given hosts only. Every client ends at this one method. */
export function refuseOtherHosts(allowed: string[]): void {
  const connect = Reflect.get(Socket.prototype, "connect") as (...args: unknown[]) => unknown;
  Object.defineProperty(Socket.prototype, "connect", {
    configurable: true,
    writable: true,
    value(this: Socket, ...args: unknown[]): unknown {
      const host = hostOf(args);
      if (LOOPBACK.test(host) || allowed.includes(host)) return Reflect.apply(connect, this, args);
      if (!tolerated.includes(host)) refused.push(`connection to ${host}`);
      throw new Error(`Tests reach no other host: ${host}`);
    },
  });
}

/** Lets the current test try a host, in vain: for tools that look for news and do without. */
export function tolerateRefused(host: string): void {
  tolerated.push(host);
}

export function takeRefused(): string[] {
  const taken = refused;
  refused = [];
  tolerated = [];
  return taken;
}

/** connect(options), connect(port, host) or, from net.connect itself, connect([options, callback]). */
function hostOf(args: unknown[]): string {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === "object" && first !== null) {
    if ("host" in first && typeof first.host === "string") return first.host;
    return "localhost";
  }
  return typeof second === "string" ? second : "localhost";
}
