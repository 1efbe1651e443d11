import { isDeepStrictEqual } from "node:util";
import type { Card, ChatAction } from "~/contract/chat";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { sendJob } from "~/platform/jobs";
import { log } from "~/platform/log";
import { listTrials } from "./keep-trial";
import type { KeptTrial } from "./keep-trial";
import { startTrial } from "./start-trial";
import { takeTrialTurn } from "./take-trial-turn";
import type { TrialRun, TrialTurn } from "./trial";

/** Enough for the change that asked for it to be stored, and for two changes in a row to be tried together. */
const AFTER_SECONDS = 3;

/** What the assistant answers by has changed: the kept tests are run again, soon and together. */
export const requestTrials = (shopId: string): Promise<void> =>
  sendJob("trials", { shopId }, { singletonKey: shopId, afterSeconds: AFTER_SECONDS });

/** Runs every kept test of a shop, one after the other. Idempotent. */
export async function runTrials(shopId: string): Promise<void> {
  for (const trial of await listTrials(shopId)) {
    const lastRun = await runTrial(shopId, trial);
    await forShop(shopId, (tx) =>
      tx.trial.updateMany({ where: { shopId, id: trial.id }, data: { lastRun, lastRunAt: new Date() } }),
    );
  }
}

async function runTrial(shopId: string, trial: KeptTrial): Promise<TrialRun> {
  const changed: TrialRun["changed"] = [];
  try {
    const shopper = await startTrial(shopId, trial.shopper);
    let seen: TrialTurn["messages"] = [];
    for (const [index, line] of trial.lines.entries()) {
      const action = retarget(line.action as ChatAction | null, seen);
      const turn = await takeTrialTurn(shopper, { text: line.text, action });
      seen = [...seen, ...turn.messages];
      if (!isDeepStrictEqual(turn.outcome, line.outcome)) {
        const reply = turn.messages
          .filter(({ author }) => author !== "shopper")
          .map(({ text }) => text)
          .join("\n");
        changed.push({ line: index, before: line.outcome, after: turn.outcome, reply: reply.slice(0, 2_000) });
      }
    }
    return { passed: changed.length === 0, changed, failure: null };
  } catch (error) {
    const failure = error instanceof AppError ? error.code : "internal";
    log.warn({ code: "trial_failed", shopId, err: error }, "a kept test could not be run");
    return { passed: false, changed, failure };
  }
}

/** A tap on a proposal means the one that this run has just been shown: its id is made anew each time. */
function retarget(action: ChatAction | null, seen: TrialTurn["messages"]): ChatAction | null {
  if (action?.type !== "confirm" && action?.type !== "decline") return action;
  const cards: Card[] = seen.flatMap(({ cards }) => cards);
  const proposal = cards.findLast((card) => card.kind === "proposal");
  return proposal ? { ...action, proposal: proposal.id } : action;
}
