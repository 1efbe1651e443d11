import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { forShop, hotQuery } from "~/platform/database";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";

useAppDatabase();

interface Table {
  name: string;
  enabled: boolean;
  forced: boolean;
  has_shop: boolean;
  policies: string[];
}
let tables: Table[];
beforeAll(async () => {
  tables = await hotQuery<Table & { [column: string]: unknown }>(
    `select c.relname::text as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
            exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'shop_id' and a.attnotnull) as has_shop,
            array(select p.polname::text || ' ' || p.polcmd::text || coalesce(' reads ' || pg_get_expr(p.polqual, p.polrelid), '')
                         || coalesce(' writes ' || pg_get_expr(p.polwithcheck, p.polrelid), '')
                    from pg_policy p where p.polrelid = c.oid order by 1) as policies
       from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'
      order by 1`,
    [],
  );
});

describe("every table", () => {
  it("belongs to a shop, and row-level security is forced on whoever owns it", () => {
    expect(tables.length).toBeGreaterThan(25);
    for (const { name, enabled, forced, has_shop } of tables) {
      expect({ name, enabled, forced }).toEqual({ name, enabled: true, forced: true });
      expect(has_shop || name === "shop", name).toBe(true);
    }
  });

  it("is read and written in its shop's scope alone; without one, only what has served its time is seen", () => {
    for (const { name, policies } of tables) {
      const scope = `(${name === "shop" ? "id" : "shop_id"} = (NULLIF(current_setting('app.shop'::text, true), ''::text))::uuid)`;
      const others = policies.filter((policy) => policy !== `tenant * reads ${scope} writes ${scope}`);
      expect(others.length, name).toBe(policies.length - 1);
      // `r`: select, `d`: delete; both by a time that is over.
      for (const policy of others)
        expect(policy, name).toMatch(/^sweep(?:_away)? [rd] reads \(\w+ < (?:now\(\)|\(now\(\) - )/);
    }
  });

  it("refers to another by the shop's id and its own: checks of foreign keys step around row-level security", async () => {
    const keys = await hotQuery<{ name: string; columns: string[]; referred: string[] }>(
      `select conrelid::regclass::text || '.' || conname::text as name,
              array(select attname::text from unnest(conkey) with ordinality k(n, i)
                      join pg_attribute on attrelid = conrelid and attnum = n order by i) as columns,
              array(select attname::text from unnest(confkey) with ordinality k(n, i)
                      join pg_attribute on attrelid = confrelid and attnum = n order by i) as referred
         from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
      [],
    );
    expect(keys.length).toBeGreaterThan(10);
    for (const { name, columns, referred } of keys) {
      const shop = columns.indexOf("shop_id");
      expect(shop, name).toBeGreaterThanOrEqual(0);
      expect(["shop_id", "id"], name).toContain(referred[shop]);
      expect(columns.length > 1 || referred[shop] === "id", name).toBe(true);
    }
  });
});

describe("the app's role", () => {
  const conversation = (shopId: string) => ({
    ...{ shopId, id: randomUUID(), visitorId: randomUUID(), locale: "en", timeZone: "UTC" },
    ...{ lastSeq: 1, answeredSeq: 1 },
  });
  let ofA: ReturnType<typeof conversation>;
  beforeAll(async () => {
    ofA = conversation(SHOP_A);
    await forShop(SHOP_A, (tx) => tx.conversation.create({ data: ofA }));
  });

  it("sees and changes nothing without a scope, nor in another shop's", async () => {
    expect(await hotQuery("select id from conversation", [])).toEqual([]);
    expect(await hotQuery("update conversation set locale = 'xx' returning id", [])).toEqual([]);
    expect(await hotQuery("select id from shop", [])).toEqual([]);
    const seen = await forShop(SHOP_B, async (tx) => ({
      found: await tx.conversation.findUnique({ where: { shopId_id: { shopId: SHOP_A, id: ofA.id } } }),
      changed: await tx.conversation.updateMany({ where: { id: ofA.id }, data: { locale: "xx" } }),
      deleted: await tx.conversation.deleteMany({ where: { shopId: SHOP_A } }),
      shops: (await tx.shop.findMany()).map(({ id }) => id),
    }));
    expect(seen).toEqual({ found: null, changed: { count: 0 }, deleted: { count: 0 }, shops: [SHOP_B] });
  });

  it("cannot write for another shop, nor hang its own on another's", async () => {
    const forA = { data: conversation(SHOP_A) };
    await expect(forShop(SHOP_B, (tx) => tx.conversation.create(forA))).rejects.toThrow(/row-level security/);
    const message = { shopId: SHOP_B, conversationId: ofA.id, seq: 9, author: "shopper" as const, text: "crossed" };
    await expect(forShop(SHOP_B, (tx) => tx.message.create({ data: message }))).rejects.toThrow(/[Ff]oreign key/);
  });

  it("keeps no scope after a transaction, for whoever gets the connection next", async () => {
    await forShop(SHOP_A, (tx) => tx.conversation.count());
    const left = await Promise.all(
      Array.from({ length: 20 }, () => hotQuery("select nullif(current_setting('app.shop', true), '') as shop", [])),
    );
    expect(left.flat()).toEqual(Array(20).fill({ shop: null }));
  });

  it("cannot make itself free of it", async () => {
    await expect(hotQuery("alter table conversation disable row level security", [])).rejects.toThrow(/owner/);
    await expect(hotQuery("set role postgres", [])).rejects.toThrow(/permission denied|does not exist/);
  });
});
