import { useEffect, useState } from "react";
import { postJson } from "./post";

/** A pause in typing. */
const PAUSE_MS = 300;

export interface Preview<Result> {
  /** The last that could be told; null before the first. */
  result: Result | null;
  /** `incomplete`: nothing can be said of what is in the fields right now. */
  state: "ready" | "incomplete" | "failed";
}

/** Asks the server what would come of `body` (JSON) whenever it has rested for a moment. */
export function usePreview<Result>(path: string, body: unknown): Preview<Result> {
  const [preview, setPreview] = useState<Preview<Result>>({ result: null, state: "ready" });
  const asked = JSON.stringify(body);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void postJson<Result>(path, JSON.parse(asked)).then((answer) => {
        if (!current) return;
        if (answer.ok) setPreview({ result: answer.result, state: "ready" });
        else setPreview(({ result }) => ({ result, state: answer.code === "invalid" ? "incomplete" : "failed" }));
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [path, asked]);
  return preview;
}
