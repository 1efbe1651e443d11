import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { beSensible } from "../model/sensible";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { playAll } from "./play/play";
import { readConversations } from "./play/format";
import { openPlayWorld, type PlayWorld } from "./play/world";

const conversations = await readConversations();

let database: TestDatabase;
let world: PlayWorld;
beforeAll(async () => {
  database = await createTestDatabase();
  world = await openPlayWorld(database);
}, 60_000);
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe("our own conversations", () => {
  it("are at least 150, and 8 in every language", () => {
    expect(conversations.length).toBeGreaterThanOrEqual(150);
    for (const locale of LOCALES) {
      expect(conversations.filter(({ lang }) => lang === locale).length, locale).toBeGreaterThanOrEqual(8);
    }
    expect(new Set(conversations.map(({ theme, name, lang }) => `${theme} ${name} ${lang}`)).size).toBe(
      conversations.length,
    );
  });

  it("go as they should", async () => {
    const played = await playAll(world, conversations);
    const wrong = played.flatMap(({ theme, name, lang, failures }) =>
      failures.map((failure) => `${theme}/${name} (${lang}): ${failure}`),
    );
    expect(wrong).toEqual([]);
  }, 240_000);

  it("go as they should with a model too, which is asked for few of them", async () => {
    await world.useModel(beSensible);
    const played = await playAll(world, conversations);
    await world.useModel(null);
    const wrong = played.flatMap(({ theme, name, lang, failures }) =>
      failures.map((failure) => `${theme}/${name} (${lang}): ${failure}`),
    );
    expect(wrong).toEqual([]);
    const sum = (of: "turns" | "modelTurns"): number => played.reduce((total, one) => total + one[of], 0);
    expect(sum("modelTurns")).toBeGreaterThan(0);
    expect(sum("modelTurns") / sum("turns")).toBeLessThan(0.2);
  }, 240_000);

  it("find what is wrong: a card that does not come, a language, a reason", async () => {
    const [failed] = await playAll(world, [
      {
        theme: "check",
        name: "wrong on purpose",
        lang: "de",
        page: "en",
        signedIn: false,
        hours: "unset",
        turns: [{ say: "hello", cards: ["tracking:delivered"], reason: "asked", says: ["=tracking.not_found"] }],
      },
    ]);
    expect(failed?.failures).toHaveLength(4);
  });
});
