import { useRevalidator } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useState } from "react";
import type { ChatAction, Locale } from "~/contract/chat";
import type { TrialLine, TrialShopper, TrialTurn } from "~/assistant/trials/trial";
import { t, tCode } from "../messages";
import type { AdminMessage } from "../messages";
import { postJson } from "../post";

/** As whom to try; `customer`: an order number or e-mail, empty for a guest. */
export interface TrialAs {
  customer: string;
  locale: Locale;
  page: string;
}

export interface TrialStep {
  said: { text: string; action: ChatAction | null };
  turn: TrialTurn;
}

/** A test conversation as it stands on the page, and what can be done with it. */
export function useTrial() {
  const bridge = useAppBridge();
  const { revalidate } = useRevalidator();
  const [begun, setBegun] = useState<{ conversationId: string; shopper: TrialShopper } | null>(null);
  const [steps, setSteps] = useState<TrialStep[]>([]);
  const [busy, setBusy] = useState<string | null>(null);
  /** What was said and is being answered. */
  const [pending, setPending] = useState<string | null>(null);

  const act = async <Result>(name: string, body: unknown, done?: AdminMessage): Promise<Result | null> => {
    setBusy(name);
    const answer = await postJson<Result>("/app/trial/act", body);
    setBusy(null);
    if (!answer.ok) {
      bridge.toast.show(tCode("error.action", answer.code, "error.action.try_again"), { isError: true });
      return null;
    }
    if (done) bridge.toast.show(t(done));
    return answer.result;
  };

  const start = async (as: TrialAs): Promise<void> => {
    const body = { do: "start", ...as, customer: as.customer.trim() || null };
    const started = await act<{ conversationId: string; shopper: TrialShopper }>("start", body);
    if (!started) return;
    setBegun(started);
    setSteps([]);
  };

  const say = async (text: string, action: ChatAction | null = null): Promise<void> => {
    if (!begun || busy) return;
    setPending(action && "label" in action ? action.label : text);
    const body = { do: "say", conversationId: begun.conversationId, text, action };
    const turn = await act<TrialTurn>("say", body);
    setPending(null);
    if (turn) setSteps((before) => [...before, { said: { text, action }, turn }]);
  };

  const keep = async (name: string): Promise<boolean> => {
    if (!begun) return false;
    const lines: TrialLine[] = steps.map(({ said, turn }) => ({ ...said, outcome: turn.outcome }));
    const kept = await act<{ id: string }>("keep", { do: "keep", name, shopper: begun.shopper, lines }, "trial.kept");
    if (kept) revalidate();
    return kept !== null;
  };

  const change = async (body: { do: "run" } | { do: "accept" | "delete"; id: string }, done: AdminMessage) => {
    await act(body.do === "run" ? "run" : `${body.do} ${body.id}`, body, done);
    revalidate();
  };

  return { begun, steps, busy, pending, start, say, keep, change };
}
export type Trial = ReturnType<typeof useTrial>;
