import type { Request, RequestHandler, Response } from "express";

/** Express 4 does not hear of a rejected promise by itself. */
export function asyncRoute(answer: (req: Request, res: Response) => Promise<void>): RequestHandler {
  return (req, res, next) => void answer(req, res).catch(next);
}
