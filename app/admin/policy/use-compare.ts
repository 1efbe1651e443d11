import { useRef, useState } from "react";
import { addComparisons } from "~/policy/add-comparisons";
import { noChanges } from "~/policy/change-comparison";
import type { Comparison } from "~/policy/compare-policies";
import type { Policy } from "~/policy/policy";
import { tCode } from "../messages";
import { postJson } from "../post";
import { fingerprint, wire } from "./wire";

/** Ten orders per request: what one query may cost. */
const PAGES = 20;
/**
 * Between two requests. A page costs about 150 points and a shop's budget grows by 50 to 100 a second, so that shoppers'
 * own questions are hardly held up meanwhile.
 */
const PAUSE_MS = 1_000;
export const ORDERS_PER_RUN = PAGES * 10;

interface Result {
  comparison: Comparison;
  /** Null: every order that can be seen was compared. */
  next: string | null;
  /** The rules that were compared. */
  document: string;
}

const EMPTY: Comparison = {
  orders: 0,
  items: 0,
  before: { allowed: 0, needs_staff: 0, refused: 0 },
  after: { allowed: 0, needs_staff: 0, refused: 0 },
  differences: [],
  changes: noChanges(),
};

/** Compares page by page and adds up; can be stopped, and what it has stays. */
export function useCompare(policy: Policy) {
  const [result, setResult] = useState<Result | null>(null);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const stopped = useRef(false);
  const document = fingerprint(policy);

  const run = async (from: Result | null) => {
    stopped.current = false;
    setRunning(true);
    setError(null);
    let so = from ?? { comparison: EMPTY, next: null, document };
    for (let page = 0; page < PAGES && !stopped.current; page++) {
      const answer = await postJson<{ comparison: Comparison; next: string | null }>("/app/policy/compare", {
        document: wire(policy),
        after: so.next,
      });
      if (!answer.ok) {
        setError(answer.code === "try_again" ? "failed" : tCode("error.action", answer.code, "error.action.try_again"));
        break;
      }
      so = { document, comparison: addComparisons(so.comparison, answer.result.comparison), next: answer.result.next };
      setResult(so);
      if (so.next === null) break;
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
    setRunning(false);
  };

  return {
    running,
    /** "failed": Shopify did not answer; else a sentence. */
    error,
    result,
    /** The rules were changed after the comparison. */
    stale: result !== null && result.document !== document,
    start: () => {
      setResult(null);
      void run(null);
    },
    goOn: () => void run(result),
    stop: () => {
      stopped.current = true;
    },
  };
}
