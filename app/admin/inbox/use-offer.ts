import { useRevalidator } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { GrantResult, GrantWish } from "~/assistant/service/give-offer";
import type { Card } from "~/contract/chat";
import type { StaffMayGive } from "~/offers/read-staff-allowance";
import { t } from "../messages";
import { postJson } from "../post";
import { offerPath } from "./inbox-path";

export interface GrantPreview {
  text: string;
  cards: Card[];
  locale: string;
}

/** Typing becomes one preview. */
const PREVIEW_AFTER_MS = 300;

/** What staff may give, read when the modal opens. */
export function useAllowance(conversationId: string): { given: StaffMayGive | null; failed: boolean } {
  const [given, setGiven] = useState<StaffMayGive | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    fetch(offerPath(conversationId), { headers: { Accept: "application/json" }, signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`allowance: ${response.status}`);
        const read = (await response.json()) as StaffMayGive;
        if (!stop.signal.aborted) setGiven(read);
      })
      .catch(() => {
        if (!stop.signal.aborted) setFailed(true);
      });
    return () => stop.abort();
  }, [conversationId]);
  return { given, failed };
}

/** What the shopper would read of a wish; null while there is none to show. */
export function usePreview(conversationId: string, wish: GrantWish | null): GrantPreview | null {
  const [shown, setShown] = useState<{ of: string; preview: GrantPreview } | null>(null);
  // Staff's note is not part of what is read.
  const wanted = wish && JSON.stringify({ ...wish, note: "" });
  useEffect(() => {
    if (wanted === null) return;
    let current = true;
    const timer = setTimeout(() => {
      const body = { intent: "preview", wish: JSON.parse(wanted) as GrantWish };
      void postJson<GrantPreview>(offerPath(conversationId), body).then((answer) => {
        if (current && answer.ok) setShown({ of: wanted, preview: answer.result });
      });
    }, PREVIEW_AFTER_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [conversationId, wanted]);
  return wanted !== null && shown?.of === wanted ? shown.preview : null;
}

/** Gives the code: the same wish tried again, after a lost line or by a double click, is the same code. */
export function useGive(conversationId: string, wish: GrantWish | null, onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ kind: "refused" | "failed"; code: string } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const running = useRef(false);
  const bridge = useAppBridge();
  const { revalidate } = useRevalidator();
  const wanted = JSON.stringify(wish);
  // A new wish, or one that was refused, is another claim.
  const claimId = useMemo(() => ({ wanted, attempt, id: crypto.randomUUID() }), [wanted, attempt]).id;
  useEffect(() => setRefusal(null), [wanted]);

  const give = async () => {
    if (running.current || !wish) return;
    running.current = true;
    setBusy(true);
    setRefusal(null);
    const answer = await postJson<GrantResult>(offerPath(conversationId), { intent: "give", claimId, wish });
    running.current = false;
    setBusy(false);
    if (!answer.ok) return setRefusal({ kind: "failed", code: answer.code });
    if (answer.result.result === "refused") {
      setAttempt((count) => count + 1);
      return setRefusal({ kind: "refused", code: answer.result.code });
    }
    bridge.toast.show(t(answer.result.result === "issued" ? "grant.toast.issued" : "grant.toast.under_way"));
    revalidate();
    onDone();
  };
  return { busy, refusal, give: () => void give() };
}
