import { matchLocale } from "~/i18n/languages";
import { read, SURE, type Reading, type ReadingContext } from "~/assistant/reading";
import { shareOf, summarise, type Outcome, type Summary } from "./figures";
import { ALSO_SERVES, INTENTS_OF_ROUTE, ORDER_INTENTS } from "./routes";
import { requireField, textOf, textsOf, type Row } from "./rows";

export interface SuiteResult {
  outcomes: Outcome[];
  summary: Summary;
}

export type Suite = (rows: readonly Row[]) => SuiteResult;

function contextFor(row: Row): ReadingContext {
  return {
    orderNamePrefix: "#",
    orderNameSuffix: "",
    conversationLocale: matchLocale(textOf(row, "lang") ?? "en") ?? "en",
  };
}

const idOf = (row: Row, index: number): string => textOf(row, "id") ?? String(index);

const briefOf = (reading: Reading) => ({
  language: reading.language,
  intents: reading.intents.slice(0, 4),
  emotion: reading.emotion,
  confidence: reading.confidence,
});

interface Answered {
  row: Row;
  reading: Reading;
  id: string;
}

function readAll(rows: readonly Row[]): { answered: Answered[]; cpuMs: number } {
  // Compiling the lexicons once is no part of reading a message.
  for (const row of rows.slice(0, 20)) read(textOf(row, "text") ?? "", contextFor(row));
  const start = process.cpuUsage();
  const answered = rows.map((row, index) => ({
    row,
    reading: read(textOf(row, "text") ?? "", contextFor(row)),
    id: idOf(row, index),
  }));
  const { user, system } = process.cpuUsage(start);
  return { answered, cpuMs: Math.round((user + system) / rows.length / 10) / 100 };
}

const serves = (reading: Reading, routes: readonly string[]): boolean => {
  const [first] = reading.intents;
  return first !== undefined && routes.some((route) => INTENTS_OF_ROUTE[route]?.includes(first.intent));
};

/** Right: the first intent is the row's route or another that the row accepts. Lenient: see ALSO_SERVES. */
export const reading: Suite = (rows) => {
  requireField(rows, "route", "reading");
  const { answered, cpuMs } = readAll(
    rows.filter((row) => textOf(row, "route") !== null && textOf(row, "text") !== null),
  );
  const outcomes: Outcome[] = [];
  let lenient = 0;
  let sure = 0;
  let sureAndRight = 0;
  for (const { row, reading: result, id } of answered) {
    const route = textOf(row, "route") ?? "";
    const accepted = [route, ...textsOf(row, "accept")];
    const right = serves(result, accepted);
    const nearly =
      right ||
      serves(
        result,
        accepted.flatMap((name) => ALSO_SERVES[name] ?? []),
      );
    if (nearly) lenient += 1;
    if (result.confidence >= SURE) {
      sure += 1;
      if (nearly) sureAndRight += 1;
    }
    outcomes.push({
      id,
      wanted: route,
      answered: { ...briefOf(result), text: textOf(row, "text"), lenient: nearly },
      right,
    });
  }
  const n = outcomes.length;
  const round = (value: number): number => Math.round(value * 10000) / 10000;
  return {
    outcomes,
    summary: summarise("reading", outcomes, {
      lenient: round(lenient / n),
      sure: round(sure / n),
      rightWhenSure: round(sureAndRight / Math.max(1, sure)),
      cpuMs,
    }),
  };
};

/** Right: a message that is not about an order is not read as one with confidence, and one that is, is. */
export const scope: Suite = (rows) => {
  requireField(rows, "route", "scope");
  const { answered, cpuMs } = readAll(rows.filter((row) => textOf(row, "route") !== null));
  const outcomes = answered.map(({ row, reading: result, id }): Outcome => {
    const route = textOf(row, "route") ?? "";
    const outside = route === "OOS" || route === "SMALLTALK";
    const [first] = result.intents;
    const asOrder = first !== undefined && ORDER_INTENTS.includes(first.intent);
    const right = outside ? !asOrder : serves(result, [route, ...textsOf(row, "accept")]);
    return { id, wanted: route, answered: { ...briefOf(result), text: textOf(row, "text") }, right };
  });
  const outside = shareOf(outcomes, ({ wanted }) => wanted === "OOS" || wanted === "SMALLTALK");
  return { outcomes, summary: summarise("scope", outcomes, { outsideNotTakenForOrder: outside, cpuMs }) };
};

const UPSET = new Set(["frustrated", "angry", "complaint"]);

/** What must reach a person at once, and what only sounds like it. */
const DISTRESS = "distress";
const NO_DISTRESS = "no distress";

/**
 * Right: upset (frustrated or angry) told from not, and distress from all else; rows of a group that says none of
 * these don't count.
 */
export const emotion: Suite = (rows) => {
  const label = (row: Row): string => textOf(row, "label") ?? textOf(row, "group") ?? textOf(row, "emotion") ?? "";
  const known = new Set(["frustrated", "angry", "complaint", "neutral", DISTRESS, NO_DISTRESS]);
  const counted = rows.filter((row) => textOf(row, "text") !== null && known.has(label(row)));
  requireField(counted, "text", "emotion");
  const { answered, cpuMs } = readAll(counted);
  let alarms = 0;
  const outcomes = answered.map(({ row, reading: result, id }): Outcome => {
    const wanted = label(row);
    const heard = result.emotion === DISTRESS;
    if (heard && wanted !== DISTRESS) alarms += 1;
    const upset = UPSET.has(result.emotion) || heard || result.intents[0]?.intent === "complaint";
    const right = wanted === DISTRESS ? heard : wanted === NO_DISTRESS ? !heard : upset === UPSET.has(wanted);
    return { id, wanted, answered: { emotion: result.emotion, text: textOf(row, "text") }, right };
  });
  const distress = outcomes.some(({ wanted }) => wanted === DISTRESS)
    ? { distressHeard: shareOf(outcomes, ({ wanted }) => wanted === DISTRESS) }
    : {};
  return { outcomes, summary: summarise("emotion", outcomes, { ...distress, falseAlarms: alarms, cpuMs }) };
};

/** Right: a valid number is recognised (and for its own carrier or S10), an invalid one is not. */
export const trackingNumbers: Suite = (rows) => {
  requireField(rows, "number", "tracking-numbers");
  const outcomes = rows.map((row, index): Outcome => {
    const typed = textOf(row, "number") ?? "";
    const valid = row["valid"] === true;
    const compact = typed.replace(/[\s-]/gu, "").toUpperCase();
    const found = read(typed, contextFor(row)).entities.trackingNumbers;
    const recognised = found.some(({ number }) => number === compact);
    const answered = { number: typed, found };
    return { id: idOf(row, index), wanted: valid ? "valid" : "invalid", answered, right: recognised === valid };
  });
  const recognised = shareOf(outcomes, ({ wanted }) => wanted === "valid");
  const accepted = Math.round((1 - shareOf(outcomes, ({ wanted }) => wanted === "invalid")) * 10000) / 10000;
  return {
    outcomes,
    summary: summarise("tracking-numbers", outcomes, { validRecognised: recognised, invalidAccepted: accepted }),
  };
};
