import { useRevalidator } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useState } from "react";
import { t, tCode } from "../messages";
import type { AdminMessage } from "../messages";
import { postJson } from "../post";
import type { ActionAnswer } from "../staff-route.server";
import type { KnowledgeBody } from "./knowledge-body";

/** Sends what staff asked for, says how it went and reads the page anew. `busy`: what is under way, by a name of one's own. */
export function useKnowledgeActions() {
  const bridge = useAppBridge();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState<string | null>(null);
  const send = async (name: string, body: KnowledgeBody, done?: AdminMessage): Promise<ActionAnswer<null>> => {
    setBusy(name);
    const answer = await postJson("/app/knowledge/act", body);
    setBusy(null);
    if (answer.ok) {
      if (done) bridge.toast.show(t(done));
      revalidate();
    } else if (!answer.fields) {
      bridge.toast.show(tCode("error.action", answer.code, "error.action.try_again"), { isError: true });
    }
    return answer;
  };
  return { busy, send, reload: revalidate };
}
export type KnowledgeActions = ReturnType<typeof useKnowledgeActions>;
