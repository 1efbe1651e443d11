import { z } from "zod";
import { defineKind } from "~/assistant/proposals/kind";
import { reply } from "~/assistant/reply";
import { AppError } from "~/platform/errors";

/** A write whose outside is a list: what it did, and how it is to fail. */
export const outside = { written: [] as string[], tries: 0, failuresLeft: 0, allowed: true };

const ringBell = defineKind({
  name: "ring_bell",
  payload: z.object({ bell: z.string() }),
  recheck: async () => (outside.allowed ? null : reply({ text: "Not any more." })),
  carryOut: async (_shopId, { bell }) => {
    outside.tries++;
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (!outside.written.includes(bell)) outside.written.push(bell);
    if (outside.failuresLeft-- > 0) throw new AppError("shopify_unavailable", "the answer was lost");
    return { result: "done" };
  },
  tell: (_telling, { bell }) => reply({ text: `Rang ${bell}.` }),
});

/** In place of `~/assistant/proposals/kinds`. */
export const proposalKind = (name: string) => (name === ringBell.name ? ringBell : undefined);
export const CARRIERS = { [ringBell.name]: ringBell.carryOut };
