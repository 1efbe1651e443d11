import { useRef } from "react";
import { postJson } from "../post";
import { actionPath } from "./inbox-path";

/** Shorter than the block shows it ("a few seconds"), so that it does not flicker while one goes on writing. */
const EVERY_MS = 3_000;

/** Tells the shopper, at most every few seconds, that an answer is being written. */
export function useTyping(conversationId: string): () => void {
  const told = useRef(0);
  return () => {
    if (Date.now() - told.current < EVERY_MS) return;
    told.current = Date.now();
    void postJson(actionPath(conversationId), { intent: "typing" });
  };
}
