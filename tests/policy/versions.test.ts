import { beforeEach, describe, expect, it } from "vitest";
import { redactShop } from "~/conversations/redact-shop";
import { forShop } from "~/platform/database";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import { discardDraft } from "~/policy/discard-draft";
import { publishPolicy } from "~/policy/publish-policy";
import { readPolicy } from "~/policy/read-policy";
import { readVersions } from "~/policy/read-versions";
import { restoreVersion } from "~/policy/restore-version";
import { saveDraft } from "~/policy/save-draft";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { policyWith } from "./policies";

useAppDatabase();

const author = { id: "1", name: "Aoife" };
const days = (windowDays: number) => policyWith({ windowDays });
const publish = (windowDays: number, basedOn?: number) =>
  publishPolicy(SHOP_A, { document: days(windowDays), note: `${windowDays} days`, author, basedOn });

beforeEach(async () => {
  for (const shopId of [SHOP_A, SHOP_B])
    await forShop(shopId, (tx) => tx.policyVersion.deleteMany({ where: { shopId } }));
});

describe("versions of the policy", () => {
  it("begin with the default", async () => {
    expect(await readPolicy(SHOP_A)).toEqual({ version: 0, policy: DEFAULT_POLICY });
  });

  it("are numbered, and keep who published them and why", async () => {
    expect(await publish(14)).toEqual({ ok: true, version: 1 });
    expect(await publish(60, 1)).toEqual({ ok: true, version: 2 });
    const { active, history } = await readVersions(SHOP_A);
    expect(active).toEqual({ version: 2, policy: days(60) });
    expect(history).toMatchObject([
      { version: 2, by: "Aoife", note: "60 days", active: true },
      { version: 1, by: "Aoife", note: "14 days", active: false },
    ]);
  });

  it("do not overwrite what somebody else published meanwhile", async () => {
    await publish(14);
    expect(await publish(60, 0)).toMatchObject({ ok: false, conflict: { by: "Aoife" } });
    expect((await readPolicy(SHOP_A)).policy.returns.windowDays).toBe(14);
  });

  it("can all be published at once, one after the other", async () => {
    await Promise.all([14, 20, 30, 40].map((windowDays) => publish(windowDays)));
    const { history } = await readVersions(SHOP_A);
    expect(history.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
    expect(history.filter(({ active }) => active)).toHaveLength(1);
  });

  it("come back as a version of their own", async () => {
    await publish(14);
    await publish(60);
    const back = { version: 1, note: "Back", author, basedOn: 2 };
    expect(await restoreVersion(SHOP_A, back)).toEqual({ ok: true, version: 3 });
    expect(await readPolicy(SHOP_A)).toEqual({ version: 3, policy: days(14) });
    await expect(restoreVersion(SHOP_A, { ...back, version: 9, basedOn: 3 })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await restoreVersion(SHOP_A, { ...back, version: 0, basedOn: 3 })).toEqual({ ok: true, version: 4 });
    expect((await readPolicy(SHOP_A)).policy).toEqual(DEFAULT_POLICY);
  });

  it("are each shop's own", async () => {
    await publish(14);
    expect(await readVersions(SHOP_B)).toMatchObject({ active: { version: 0 }, draft: null, history: [] });
    await expect(restoreVersion(SHOP_B, { version: 1, note: "", author, basedOn: 0 })).rejects.toMatchObject({
      code: "not_found",
    });
    await discardDraft(SHOP_B);
    expect((await readPolicy(SHOP_A)).version).toBe(1);
  });

  it("are erased with the shop", async () => {
    await publishPolicy(SHOP_B, { document: days(14), note: "", author });
    await redactShop(SHOP_B);
    expect(await readVersions(SHOP_B)).toMatchObject({ history: [], active: { version: 0 } });
  });
});

describe("the draft", () => {
  it("is kept beside what holds, and ends with publishing", async () => {
    expect(await saveDraft(SHOP_A, { document: days(10), author, revision: 0 })).toEqual({ ok: true, revision: 1 });
    expect(await saveDraft(SHOP_A, { document: days(11), author, revision: 1 })).toEqual({ ok: true, revision: 2 });
    expect(await readVersions(SHOP_A)).toMatchObject({
      active: { version: 0 },
      draft: { revision: 2, by: "Aoife", policy: { returns: { windowDays: 11 } } },
    });
    await publish(11, 0);
    expect((await readVersions(SHOP_A)).draft).toBeNull();
  });

  it("does not overwrite another's", async () => {
    await saveDraft(SHOP_A, { document: days(10), author: { id: "2", name: "Bea" }, revision: 0 });
    expect(await saveDraft(SHOP_A, { document: days(11), author, revision: 0 })).toMatchObject({
      ok: false,
      conflict: { by: "Bea" },
    });
    expect((await readVersions(SHOP_A)).draft?.policy.returns.windowDays).toBe(10);
  });

  it("can be thrown away, more than once", async () => {
    await saveDraft(SHOP_A, { document: days(10), author, revision: 0 });
    await discardDraft(SHOP_A);
    await discardDraft(SHOP_A);
    expect((await readVersions(SHOP_A)).draft).toBeNull();
  });
});
