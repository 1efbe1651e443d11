import { fileURLToPath } from "node:url";
import express, { Router } from "express";
import type { World } from "../world";
import { clockPage } from "./clock-page";
import { indexPage } from "./index-page";
import { scenariosOf, type Scenario } from "./scenarios";
import { defaultShop } from "../storefront/shop-of";

/** The stand-in's own pages: `/_standin` (where to begin, with orders to try) and `/clock`. */
export function pagesRouter(world: World, scenarios?: Scenario[]): Router {
  const router = Router();
  for (const file of ["pages.css", "icon.svg"]) {
    router.get(`/_standin/${file}`, (_req, res) => res.sendFile(fileURLToPath(new URL(file, import.meta.url))));
  }
  router.get("/_standin", (_req, res) =>
    res.send(indexPage(world, scenarios ?? scenariosOf(world, defaultShop(world)))),
  );
  router.get("/clock", (_req, res) => res.send(clockPage(world)));
  router.post("/clock", express.urlencoded({ extended: false }), (req, res) => {
    const { hours, speed } = req.body as { hours?: string; speed?: string };
    if (Number(hours) > 0) world.clock.advance(Number(hours) * 3_600_000);
    if (speed !== undefined && Number(speed) >= 0) world.clock.speed = Number(speed);
    res.redirect(303, "/clock");
  });
  return router;
}
