import { useEffect, useState } from "react";
import type { PageReading } from "~/policy/find-contradictions";
import type { Policy } from "~/policy/policy";
import { postJson } from "../post";
import { wire } from "./wire";

/** A pause in typing. */
const PAUSE_MS = 600;

/** The shop's page beside the rules as they stand in the fields; begins with what was loaded. Keeps the last answer. */
export function usePageReading(policy: Policy, loaded: PageReading, isDirty: boolean): PageReading {
  const [followed, setFollowed] = useState<PageReading | null>(null);
  const body = JSON.stringify({ document: wire(policy) });
  useEffect(() => {
    if (!isDirty) return;
    let current = true;
    const timer = setTimeout(() => {
      void postJson<PageReading>("/app/policy/page", JSON.parse(body)).then((answer) => {
        if (current && answer.ok) setFollowed(answer.result);
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [body, isDirty]);
  return isDirty ? (followed ?? loaded) : loaded;
}
