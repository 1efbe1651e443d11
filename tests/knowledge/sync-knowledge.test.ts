import { beforeEach, describe, expect, it } from "vitest";
import { JOB_HANDLERS } from "~/jobs/handlers";
import { findPassage } from "~/knowledge/find-passage";
import { readKnowledge } from "~/knowledge/read-knowledge";
import { saveFaq } from "~/knowledge/save-faq";
import { syncKnowledge } from "~/knowledge/sync-knowledge";
import { forShop, hotQuery } from "~/platform/database";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";

const page = (id: number, title: string, body: string, more: object = {}) => ({
  ...{ id: `gid://shopify/Page/${id}`, title, handle: title.toLowerCase().replaceAll(" ", "-"), body },
  ...{ updatedAt: "2026-10-01T08:00:00Z", ...more },
});
const translation = (locale: string, key: string, value: string, outdated = false) => ({
  locale,
  key,
  value,
  outdated,
});

const HOSTILE =
  '<p>Repairs are free <img src=x onerror="alert(1)">for life.</p><script>steal()</script><p>[tap](javascript:alert(1))</p>';

useAppDatabase();
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      shop: {
        shopPolicies: [
          {
            id: "gid://shopify/ShopPolicy/1",
            type: "REFUND_POLICY",
            title: "Returns",
            body: "<p>Send anything back within 30 days.</p>",
            updatedAt: "2026-09-01T09:00:00Z",
            translations: [
              translation("de", "body", "<p>Schicken Sie alles innerhalb von 30 Tagen zurück.</p>"),
              translation("de", "title", "Rückgabe"),
              translation("fr", "body", "<p>Vous avez 14 jours pour renvoyer un article.</p>", true),
            ],
          },
        ],
      } as never,
      shopLocales: [
        { locale: "en", name: "English", primary: true },
        { locale: "de", name: "German" },
        { locale: "fr", name: "French" },
        { locale: "ko", name: "Korean", published: false },
      ],
      pages: [
        page(1, "Repairs", HOSTILE, {
          translations: [translation("de", "body_html", "<p>Reparaturen sind kostenlos.</p>")],
        }),
        page(2, "Draft", "<p>Gift wrapping costs nothing.</p>", { isPublished: false }),
        page(3, "Empty", ""),
        page(4, "Wholesale", "<p>We sell to other shops too.</p>"),
      ],
      articles: [
        {
          ...{
            id: "gid://shopify/Article/1",
            title: "Caring for wool",
            handle: "wool",
            body: "<p>Air it, never wash it.</p>",
          },
          blog: { id: "gid://shopify/Blog/1", title: "News", handle: "news" },
        },
      ],
    }),
    storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } }),
  ],
});

const documents = (shopId: string) =>
  forShop(shopId, (tx) =>
    tx.knowledgeDocument.findMany({
      where: { shopId },
      orderBy: [{ ref: "asc" }, { locale: "asc" }],
      include: { passages: true },
    }),
  );
const store = () => shopify().shop(DEMO_SHOP).store.data;

beforeEach(async () => {
  await syncKnowledge(SHOP_A);
});

describe("reading the shop's texts", () => {
  it("takes what is published, in each language that it is translated into, with its address and date", async () => {
    const rows = await documents(SHOP_A);
    expect(rows.map(({ kind, locale, title, url }) => [kind, locale, title, new URL(url ?? "").pathname])).toEqual([
      ["article", "en", "Caring for wool", `/blogs/news/wool`],
      ["page", "de", "Repairs", `/pages/repairs`],
      ["page", "en", "Repairs", `/pages/repairs`],
      ["page", "en", "Wholesale", `/pages/wholesale`],
      ["policy", "de", "Rückgabe", `/policies/refund-policy`],
      ["policy", "en", "Returns", `/policies/refund-policy`],
    ]);
    expect(rows.find(({ kind }) => kind === "policy")?.changedAt?.toISOString()).toBe("2026-09-01T09:00:00.000Z");
  });

  it("keeps nothing of a page but its text", async () => {
    const [passage] = (await documents(SHOP_A)).find(
      ({ title, locale }) => title === "Repairs" && locale === "en",
    )!.passages;
    expect(passage?.text).toBe("Repairs are free for life.\n\n[tap](javascript:alert(1))");
  });

  it("changes nothing the second time but when it was read", async () => {
    const steady = async () =>
      (await documents(SHOP_A)).map(({ id, checksum, text, passages }) => ({ id, checksum, text, passages }));
    const before = await steady();
    await Promise.all([syncKnowledge(SHOP_A), syncKnowledge(SHOP_A)]);
    expect(await steady()).toEqual(before);
  });

  it("takes over what has changed, and forgets what is gone or hidden; FAQs stay", async () => {
    const faq = { ref: null, question: "Do you engrave?", answer: "Yes.", locale: "en" as const, gapId: null };
    const ref = await saveFaq(SHOP_A, faq);
    const [repairs, , , wholesale] = store().pages;
    const policies = store().shop.shopPolicies.splice(0);
    repairs!.body = "<p>Repairs cost €5.</p>";
    wholesale!.isPublished = false;
    await syncKnowledge(SHOP_A);
    const rows = await documents(SHOP_A);
    expect(rows.map(({ title }) => title).sort()).toEqual(["Caring for wool", "Do you engrave?", "Repairs", "Repairs"]);
    expect(rows.find(({ title, locale }) => title === "Repairs" && locale === "en")?.text).toBe("Repairs cost €5.");
    expect(rows.map((row) => row.ref)).toContain(ref);
    store().shop.shopPolicies.push(...policies);
    repairs!.body = HOSTILE;
    wholesale!.isPublished = true;
  });

  it("quotes the original rather than a translation that is out of date", async () => {
    const found = await findPassage(SHOP_A, { text: "Puis-je renvoyer un article ?", locale: "fr" }, "en", "asked");
    expect(found).toMatchObject({ locale: "en", text: "Send anything back within 30 days." });
  });
});

describe("its state", () => {
  it("tells the counts by kind, and when it was last read", async () => {
    const { sources, sync } = await readKnowledge(SHOP_A);
    expect(sources).toEqual([
      { kind: "policy", count: 1, locales: ["de", "en"] },
      { kind: "page", count: 2, locales: ["de", "en"] },
      { kind: "article", count: 1, locales: ["en"] },
    ]);
    expect(sync).toMatchObject({ state: "done", failure: null });
    expect(sync.stepsDone).toBe(sync.stepsTotal);
  });

  it("is a failure when Shopify does not answer, with everything kept", async () => {
    const before = await documents(SHOP_A);
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 20 } });
    await expect(syncKnowledge(SHOP_A)).rejects.toMatchObject({ code: "shopify_unavailable" });
    expect((await readKnowledge(SHOP_A)).sync).toMatchObject({ state: "failed", failure: "shopify_unavailable" });
    expect(await documents(SHOP_A)).toEqual(before);
  });

  it("is failed too when the process died, and running while it runs", async () => {
    const begin = (startedAt: Date) =>
      forShop(SHOP_A, (tx) =>
        tx.knowledgeSync.update({ where: { shopId: SHOP_A }, data: { startedAt, endedAt: null } }),
      );
    await begin(new Date());
    expect((await readKnowledge(SHOP_A)).sync.state).toBe("running");
    await begin(new Date(Date.now() - 3_600_000));
    expect((await readKnowledge(SHOP_A)).sync.state).toBe("failed");
  });

  it("is of one shop only", async () => {
    await syncKnowledge(SHOP_B);
    expect(await documents(SHOP_B)).toEqual([]);
    expect((await documents(SHOP_A)).length).toBeGreaterThan(0);
    const outside = await hotQuery(
      "select (select count(*) from knowledge_document) + (select count(*) from knowledge_passage) as n",
      [],
    );
    expect(outside).toEqual([{ n: "0" }]);
  });
});

describe("the job", () => {
  const planned = async () =>
    (await hotQuery<{ key: string }>("select singleton_key as key from jobs.job where name = 'knowledge'", [])).map(
      ({ key }) => key,
    );

  it("plans its next run, once", async () => {
    await JOB_HANDLERS.knowledge({ shopId: SHOP_A }, { retries: 0, isLast: false });
    await JOB_HANDLERS.knowledge({ shopId: SHOP_A }, { retries: 0, isLast: false });
    expect((await planned()).filter((key) => key === `${SHOP_A}/again`)).toHaveLength(1);
  });

  it("leaves a shop alone that has uninstalled the app", async () => {
    await forShop(SHOP_B, (tx) => tx.shop.update({ where: { id: SHOP_B }, data: { uninstalledAt: new Date() } }));
    await JOB_HANDLERS.knowledge({ shopId: SHOP_B }, { retries: 0, isLast: false });
    expect(await planned()).not.toContain(`${SHOP_B}/again`);
  });
});
