import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emotion, reading, scope, trackingNumbers } from "./reading-suites";
import { INTENTS_OF_ROUTE } from "./routes";
import { readRows, UsageError } from "./rows";

describe("rows of a file", () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "eval-"))));
  afterEach(() => rm(folder, { recursive: true }));

  const write = async (content: string): Promise<string> => {
    const file = join(folder, "rows.jsonl");
    await writeFile(file, content);
    return file;
  };

  it("are read line by line, blank lines aside", async () => {
    expect(await readRows(await write('{"id":"a"}\n\n{"id":"b"}\n'))).toEqual([{ id: "a" }, { id: "b" }]);
  });

  it.each([
    ["no JSON", '{"id":"a"}\nnonsense', /line 2: not JSON/u],
    ["no objects", "[1]", /line 1: a JSON object/u],
    ["nothing", "\n", /no rows/u],
  ])("with %s are refused in a sentence that says where", async (_what, content, message) => {
    const file = await write(content);
    await expect(readRows(file)).rejects.toThrow(UsageError);
    await expect(readRows(file)).rejects.toThrow(message);
  });

  it("that cannot be read are refused by the file's name", async () => {
    await expect(readRows(join(folder, "none.jsonl"))).rejects.toThrow(/Cannot read .*none\.jsonl/u);
  });
});

describe("the reading suite", () => {
  const rows = [
    { id: "1", text: "where is my order", route: "TRACK" },
    { id: "2", text: "where is my refund", route: "TRACK", accept: ["REFUND_STATUS"] },
    { id: "3", text: "where is my order", route: "PROMO" },
    { id: "4", text: "hello", route: null },
  ];

  it("counts a row right by its route or by what it accepts, and leaves rows without a route out", () => {
    const { outcomes, summary } = reading(rows);
    expect(outcomes.map(({ id, right }) => [id, right])).toEqual([
      ["1", true],
      ["2", true],
      ["3", false],
    ]);
    expect(summary).toMatchObject({ suite: "reading", n: 3, right: 2, share: 0.6667 });
  });

  it("reads what we wrote in every language, chat style, before we taught the reader its words", async () => {
    const own = await readRows(join(import.meta.dirname, "own/reading.jsonl"));
    const { summary } = reading(own);
    expect(own.length).toBeGreaterThan(300);
    expect(summary.share).toBeGreaterThanOrEqual(0.97);
  });

  it("refuses rows of another suite", () => {
    expect(() => reading([{ number: "1" }])).toThrow(UsageError);
    expect(() => trackingNumbers([{ text: "hi" }])).toThrow(UsageError);
  });

  it("knows only intents that the reader has", () => {
    expect(Object.values(INTENTS_OF_ROUTE).every((intents) => intents.length > 0)).toBe(true);
  });
});

describe("the other suites", () => {
  it("scope: an order question in talk is wrong, anything else about the world is right", () => {
    const { summary } = scope([
      { text: "what is the capital of peru", route: "OOS" },
      { text: "where is my parcel", route: "OOS" },
      { text: "where is my parcel", route: "TRACK" },
    ]);
    expect(summary).toMatchObject({ n: 3, right: 2, outsideNotTakenForOrder: 0.5 });
  });

  it("emotion: upset against not, other labels left out", () => {
    const { summary } = emotion([
      { text: "this is ridiculous", label: "frustrated" },
      { text: "where is my order", label: "neutral" },
      { text: "lovely", label: "positive" },
    ]);
    expect(summary).toMatchObject({ n: 2, right: 2 });
  });

  it("tracking-numbers: valid ones recognised, invalid ones refused", () => {
    const { summary } = trackingNumbers([
      { number: "1Z999AA10123456784", valid: true },
      { number: "1Z999AA10123456785", valid: false },
      { number: "1Z999AA10123456785", valid: true },
    ]);
    expect(summary).toMatchObject({ n: 3, right: 2, validRecognised: 0.5, invalidAccepted: 0 });
  });
});

describe("the emotion suite", () => {
  it("tells distress from what only sounds like it, in every language, on our own rows", async () => {
    const { outcomes, summary } = emotion(await readRows(join(import.meta.dirname, "own/distress.jsonl")));
    expect(outcomes.filter(({ right }) => !right)).toEqual([]);
    expect(summary).toMatchObject({ distressHeard: 1, falseAlarms: 0 });
    expect(outcomes.length).toBeGreaterThan(150);
  });

  it("counts who is told to be in distress and is not", () => {
    const rows = [
      { text: "I want to kill myself", label: "neutral" },
      { text: "where is my order", label: "distress" },
    ];
    expect(emotion(rows).summary).toMatchObject({ right: 0, distressHeard: 0, falseAlarms: 1 });
  });
});
