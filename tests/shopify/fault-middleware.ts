import type { RequestHandler, Response } from "express";
import { setTimeout as sleep } from "node:timers/promises";
import { shopOf } from "./shop-of-request";
import type { World } from "./world";

/** Lets the faults of `world.faults` strike: late, cut off, or answered with an error page. */
export function faultMiddleware(world: World): RequestHandler {
  return (request, response, next) => {
    const domain = shopOf(world, request)?.domain ?? "*";
    const strike = async () => {
      const slow = world.faults.slowness(domain);
      if (slow > 0) await sleep(slow);
      if (world.faults.takeClosed(domain)) return void request.socket.destroy();
      const status = world.faults.takeStatus(domain);
      if (status === null) return next();
      if (status === 429) response.set("retry-after", "2.0");
      sendErrorPage(response, status);
    };
    strike().catch(next);
  };
}

/** Shopify's edge answers with pages, not with JSON. */
export function sendErrorPage(response: Response, status: number): void {
  response.status(status).type("html").send(`<!doctype html><title>${status}</title><h1>Something went wrong</h1>`);
}
