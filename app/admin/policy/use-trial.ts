import { useEffect, useState } from "react";
import type { Policy } from "~/policy/policy";
import type { Trial } from "~/policy/try-policy";
import { postJson } from "../post";
import type { Example } from "./policy-body";
import { wire } from "./wire";

/** A pause in typing. */
const PAUSE_MS = 300;

/** `incomplete`: nothing can be said of what is in the fields right now. */
export function useTrial(
  policy: Policy,
  example: Example,
): { trial: Trial | null; state: "ready" | "incomplete" | "failed" } {
  const [trial, setTrial] = useState<Trial | null>(null);
  const [state, setState] = useState<"ready" | "incomplete" | "failed">("ready");
  const body = JSON.stringify({ document: wire(policy), example });
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void postJson<Trial>("/app/policy/preview", JSON.parse(body)).then((answer) => {
        if (!current) return;
        if (answer.ok) setTrial(answer.result);
        setState(answer.ok ? "ready" : answer.code === "invalid" ? "incomplete" : "failed");
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [body]);
  return { trial, state };
}
