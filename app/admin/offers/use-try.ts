import { useEffect, useState } from "react";
import type { OfferPolicy } from "~/offers/policy";
import type { ImaginedShopper } from "~/offers/try-offer";
import { wire } from "../policy/wire";
import { postJson } from "../post";
import type { Tried } from "./offers-body";

/** A pause in typing. */
const PAUSE_MS = 300;

/** `incomplete`: nothing can be said of what is in the fields right now. */
export function useTry(
  policy: OfferPolicy,
  shopper: ImaginedShopper,
): { tried: Tried | null; state: "ready" | "incomplete" | "failed" } {
  const [tried, setTried] = useState<Tried | null>(null);
  const [state, setState] = useState<"ready" | "incomplete" | "failed">("ready");
  const body = JSON.stringify({ policy: wire(policy), shopper: wire(shopper) });
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void postJson<Tried>("/app/offers/preview", JSON.parse(body)).then((answer) => {
        if (!current) return;
        if (answer.ok) setTried(answer.result);
        setState(answer.ok ? "ready" : answer.code === "invalid" ? "incomplete" : "failed");
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [body]);
  return { tried, state };
}
