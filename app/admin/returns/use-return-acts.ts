import { useRevalidator } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useRef, useState } from "react";
import type { ActResult } from "~/returns/request-return-act";
import { t, tCode } from "../messages";
import { postJson } from "../post";
import { refusalWords } from "./return-words";
import type { ListedRow } from "./return-row";
import type { ReturnsBody } from "./returns-body";

type Act = ReturnsBody["act"];
/** `failed`: the request itself was not taken, with the key of a text. */
type Answer = ActResult | { result: "failed"; code: string };

export interface Progress {
  done: number;
  count: number;
  /** What came of each, in the order in which they were decided. */
  results: { row: ListedRow; answer: Answer }[];
}

/** What the page does to returns: one at a time, with an honest word about each. */
export function useReturnActs() {
  const bridge = useAppBridge();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState<{ id: string; act: Act["act"] } | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  /** Approved exchanges, whose new item staff have to add at Shopify. */
  const [exchanges, setExchanges] = useState<ListedRow[]>([]);
  const running = useRef(false);

  const send = async (row: ListedRow, act: Act): Promise<Answer> => {
    const body: ReturnsBody = { caseId: row.id, act };
    const answer = await postJson<ActResult>("/app/returns/act", body);
    if (!answer.ok) return { result: "failed", code: answer.code };
    if (act.act === "approve" && answer.result.result !== "refused" && wantsExchange(row)) {
      setExchanges((before) => [...before.filter(({ id }) => id !== row.id), row]);
    }
    return answer.result;
  };

  /** True when it went. */
  const one = async (row: ListedRow, act: Act): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy({ id: row.id, act: act.act });
    const answer = await send(row, act);
    running.current = false;
    setBusy(null);
    revalidate();
    const went = answer.result === "done" || answer.result === "under_way";
    const done = act.act === "take_in" ? "settle" : act.act;
    if (went) bridge.toast.show(t(answer.result === "done" ? `returns.toast.${done}` : "returns.toast.under_way"));
    else bridge.toast.show(answerWords(row, answer), { isError: true });
    return went;
  };

  /** One after the other: each is told by itself, and a failure stops no other. */
  const many = async (rows: ListedRow[], act: Act): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setProgress({ done: 0, count: rows.length, results: [] });
    for (const row of rows) {
      const answer = await send(row, act);
      setProgress(
        (before) => before && { ...before, done: before.done + 1, results: [...before.results, { row, answer }] },
      );
    }
    running.current = false;
    revalidate();
  };

  return {
    busy,
    progress,
    isRunning: progress !== null && progress.done < progress.count,
    exchanges,
    one,
    many,
    dismissProgress: () => setProgress(null),
    dismissExchange: (id: string) => setExchanges((before) => before.filter((row) => row.id !== id)),
  };
}
/** Asked for in the chat: Shopify's request does not hold the new item yet. */
const wantsExchange = (row: ListedRow): boolean => row.began === "chat" && row.plan.exchange.length > 0;

export type ReturnActs = ReturnType<typeof useReturnActs>;

export function answerWords({ name }: ListedRow, answer: Answer): string {
  if (answer.result === "done" || answer.result === "under_way") return t(`returns.result.${answer.result}`, { name });
  const why =
    answer.result === "refused" ? refusalWords(answer) : tCode("error.action", answer.code, "error.action.try_again");
  return t("returns.result.refused", { name, why });
}
