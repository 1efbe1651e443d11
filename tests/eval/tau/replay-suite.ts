import { classLines, summarise, type Outcome } from "../figures";
import type { SuiteResult } from "../reading-suites";
import { differences } from "./compare";
import { readTasks, type Call, type Task } from "./rows";
import { Session } from "./session";
import type { Given } from "./shopper";
import type { TauStore } from "./tau-store";
import { perform, type Answered } from "./tools";
import { inTurn, withTauWorlds, type TauWorld } from "./world";

/** What a Shopify app cannot leave behind as tau-bench's store does. Such tasks are played and told, and not counted. */
const INFEASIBLE = {
  /** The address of the account: Warmline changes orders; accounts are changed on Shopify's own account page. */
  account_address: "a new address of the account, which is changed on Shopify’s account page",
  /** tau-bench notes an edit in which every item stays what it is; Shopify has no edit that changes nothing. */
  same_items: "an edit that changes nothing, which Shopify does not have",
  /** The cancellation pays back by a method that a person was only asked to take. */
  paid_anew: "a cancellation after a change of payment that was handed over",
} as const;
type Infeasible = keyof typeof INFEASIBLE;

interface Replayed extends Outcome {
  infeasible: Infeasible | null;
  /** Differences that Shopify paid back another way than the calls say. */
  elsewhere: number;
  answered: { calls: (Answered & { call: string })[]; wrong: string[] };
}

/** Plays the calls that solve each task as its user, and compares what then stands at Shopify with what should. */
export async function replays(files: readonly string[], store: string): Promise<SuiteResult & { lines: string[] }> {
  const tasks = await readTasks(files);
  const outcomes = await withTauWorlds(store, (shops) => replayAll(shops, tasks));
  const feasible = outcomes.filter(({ infeasible }) => infeasible === null);
  const writes = outcomes.flatMap(({ answered }) => answered.calls).filter(({ answer }) => answer !== "read");
  const count = (wanted: Answered["answer"]): number => writes.filter(({ answer }) => answer === wanted).length;
  const reasons = Object.keys(INFEASIBLE) as Infeasible[];
  const infeasible = Object.fromEntries(
    reasons.map((reason) => [reason, outcomes.filter((one) => one.infeasible === reason).length]),
  );
  return {
    outcomes,
    summary: summarise("tau", feasible, {
      infeasible,
      differencePaidBackAnotherWay: feasible.filter(({ elsewhere }) => elsewhere > 0).length,
      calls: { carriedOut: count("allow"), refused: count("deny"), handedOver: count("handed_over") },
    }),
    lines: [
      ...classLines(feasible),
      "",
      ...reasons.map((reason) => `not counted: ${String(infeasible[reason])} tasks with ${INFEASIBLE[reason]}`),
      ...feasible.flatMap(({ id, answered }) => answered.wrong.map((what) => `wrong: ${id}: ${what}`)),
    ],
  };
}

export const replayAll = (shops: readonly TauWorld[], tasks: readonly Task[]): Promise<Replayed[]> =>
  inTurn(shops, tasks, replay);

async function replay(world: TauWorld, task: Task): Promise<Replayed> {
  const userId = userOf(world.tau, task);
  const owners = ordersIn(task).map((name) => world.tau.orders[name]?.user_id);
  await world.reset(new Set([userId, ...owners].filter((one) => one != null)));
  const session = new Session(world, userId, givenOf(world.tau, task, userId));
  const calls: Replayed["answered"]["calls"] = [];
  const wrong: string[] = [];
  try {
    for (const call of task.actions) {
      await world.forgetLimits();
      const answered = await perform(session, call);
      calls.push({ call: call.name, ...answered });
      if (answered.answer === "failed") wrong.push(`${call.name}: ${answered.why}`);
    }
  } catch (error) {
    wrong.push(error instanceof Error ? error.message : "unknown");
  }
  wrong.push(...(await differences(session, task.expected_changes)));
  const infeasible = infeasibleBy(task.actions);
  const tools = [...new Set(task.actions.map(({ name }) => name).filter((name) => !isRead(name)))].map(shortly).sort();
  return {
    id: task.id,
    wanted: tools.join(" + ") || "nothing",
    infeasible,
    elsewhere: session.elsewhere,
    answered: { calls, wrong },
    right: wrong.length === 0,
  };
}

const isRead = (tool: string): boolean => /^(get|find|list|calculate|think)/.test(tool);
const SHORT: Record<string, string> = {
  cancel_pending_order: "cancel",
  modify_pending_order_address: "address",
  modify_pending_order_items: "items",
  modify_pending_order_payment: "payment",
  return_delivered_order_items: "return",
  exchange_delivered_order_items: "exchange",
  modify_user_address: "account",
  transfer_to_human_agents: "person",
};
const shortly = (tool: string): string => SHORT[tool] ?? tool;

function infeasibleBy(actions: readonly Call[]): Infeasible | null {
  const of = (name: string) => actions.filter((call) => call.name === name).map((call) => call.arguments);
  if (of("modify_user_address").length > 0) return "account_address";
  const isSame = ({ item_ids: items, new_item_ids: news }: Call["arguments"]) =>
    JSON.stringify(items) === JSON.stringify(news);
  if (of("modify_pending_order_items").some(isSame)) return "same_items";
  const paid = of("modify_pending_order_payment").map(({ order_id: order }) => order);
  return of("cancel_pending_order").some(({ order_id: order }) => paid.includes(order)) ? "paid_anew" : null;
}

const ordersIn = ({ actions, expected_changes: changes }: Task): string[] => [
  ...actions.flatMap(({ arguments: { order_id: order } }) => (typeof order === "string" ? [order] : [])),
  ...changes.flatMap(({ entity, id }) => (entity === "order" ? [id] : [])),
];

/** Tasks of the second edition do not name their user: whose details or orders the calls are about. */
function userOf(tau: TauStore, task: Task): string | null {
  if (task.user_id !== undefined) return task.user_id in tau.users ? task.user_id : null;
  const named = task.actions.find(({ name }) => name === "get_user_details")?.arguments.user_id;
  if (typeof named === "string" && named in tau.users) return named;
  const [order] = ordersIn(task).flatMap((name) => tau.orders[name] ?? []);
  return order?.user_id ?? null;
}

/** What the calls have the shopper say of themselves; else the e-mail address of their account. */
function givenOf(tau: TauStore, { actions }: Task, userId: string | null): Given[] {
  const said = actions.filter(({ name }) => name.startsWith("find_user_id_by_")).map((call) => call.arguments as Given);
  const email = userId === null ? undefined : tau.users[userId]?.email;
  return said.length > 0 ? said : email === undefined ? [] : [{ email }];
}
