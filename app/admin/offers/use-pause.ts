import { useRevalidator } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useState } from "react";
import { t, tCode } from "../messages";
import { postJson } from "../post";
import type { OffersBody } from "./offers-body";

/** Switches that hold at once, whatever else is being edited. */
export function usePause() {
  const bridge = useAppBridge();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState(false);
  /** `ruleId` null: every offer. */
  const pause = async (ruleId: string | null, paused: boolean): Promise<void> => {
    setBusy(true);
    const answer = await postJson("/app/offers/act", { intent: "pause", ruleId, paused } satisfies OffersBody);
    setBusy(false);
    if (answer.ok) bridge.toast.show(t(paused ? "offers.toast.paused" : "offers.toast.resumed"));
    else bridge.toast.show(tCode("error.action", answer.code, "error.action.try_again"), { isError: true });
    revalidate();
  };
  return { busy, pause };
}
