-- CreateEnum
CREATE TYPE "knowledge_kind" AS ENUM ('policy', 'page', 'article', 'faq');

-- CreateTable
CREATE TABLE "knowledge_document" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "knowledge_kind" NOT NULL,
    "ref" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "url" TEXT,
    "changed_at" TIMESTAMPTZ(3),
    "read_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checksum" TEXT NOT NULL,

    CONSTRAINT "knowledge_document_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "knowledge_passage" (
    "shop_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "heading" TEXT,
    "text" TEXT NOT NULL,
    "search" tsvector NOT NULL,

    CONSTRAINT "knowledge_passage_pkey" PRIMARY KEY ("shop_id","document_id","position")
);

-- CreateTable
CREATE TABLE "knowledge_sync" (
    "shop_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "succeeded_at" TIMESTAMPTZ(3),
    "steps_done" INTEGER NOT NULL DEFAULT 0,
    "steps_total" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,

    CONSTRAINT "knowledge_sync_pkey" PRIMARY KEY ("shop_id")
);

-- CreateTable
CREATE TABLE "knowledge_gap" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "locale" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "asked" INTEGER NOT NULL DEFAULT 1,
    "first_asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dismissed_at" TIMESTAMPTZ(3),

    CONSTRAINT "knowledge_gap_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateIndex
CREATE INDEX "knowledge_document_shop_id_locale_idx" ON "knowledge_document"("shop_id", "locale");

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_document_shop_id_ref_locale_key" ON "knowledge_document"("shop_id", "ref", "locale");

-- CreateIndex
CREATE INDEX "knowledge_gap_shop_id_asked_idx" ON "knowledge_gap"("shop_id", "asked" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_gap_shop_id_locale_key_key" ON "knowledge_gap"("shop_id", "locale", "key");

-- AddForeignKey
ALTER TABLE "knowledge_passage" ADD CONSTRAINT "knowledge_passage_shop_id_document_id_fkey" FOREIGN KEY ("shop_id", "document_id") REFERENCES "knowledge_document"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;


do $$
declare
  t text;
begin
  foreach t in array array['knowledge_document', 'knowledge_passage', 'knowledge_sync', 'knowledge_gap'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($policy$create policy tenant on %I
      using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
      with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid)$policy$, t);
    execute format('grant select, insert, update, delete on %I to warmline_app', t);
  end loop;
end $$;

-- Which passages of one language hold which of the terms (texts of `to_tsquery`, already folded by the app), and where.
-- Terms are numbered from 0; those that are nothing but stop words of the language are left out of `useful`.
-- Returns { useful: [int], passages: [{ …, inTitle, inHeading, inBody: [int] }] }.
create function search_knowledge(p_shop uuid, p_locale text, p_config regconfig, p_terms text[]) returns jsonb
language plpgsql as $$
begin
  perform set_config('app.shop', p_shop::text, true);
  return (
    with term as (
      select (n - 1)::int as i, to_tsquery(p_config, t) as q from unnest(p_terms) with ordinality as u(t, n)
    ), useful as (
      select * from term where numnode(q) > 0
    ), hit as (
      select p.document_id, p.position, count(*) as terms,
        coalesce(jsonb_agg(t.i) filter (where ts_filter(p.search, '{a}') @@ t.q), '[]') as in_title,
        coalesce(jsonb_agg(t.i) filter (where ts_filter(p.search, '{b}') @@ t.q), '[]') as in_heading,
        coalesce(jsonb_agg(t.i) filter (where ts_filter(p.search, '{d}') @@ t.q), '[]') as in_body
      from knowledge_passage p
      join knowledge_document d on d.shop_id = p.shop_id and d.id = p.document_id
      join useful t on p.search @@ t.q
      where p.shop_id = p_shop and d.locale = p_locale
      group by p.document_id, p.position
      order by terms desc, p.position limit 80
    )
    select jsonb_build_object(
      'useful', coalesce((select jsonb_agg(i) from useful), '[]'),
      'passages', coalesce((
        select jsonb_agg(jsonb_build_object(
          'documentId', d.id, 'kind', d.kind, 'ref', d.ref, 'locale', d.locale, 'title', d.title, 'url', d.url,
          'changedAt', d.changed_at, 'readAt', d.read_at, 'position', p.position, 'heading', p.heading, 'text', p.text,
          'inTitle', h.in_title, 'inHeading', h.in_heading, 'inBody', h.in_body))
        from hit h
        join knowledge_document d on d.shop_id = p_shop and d.id = h.document_id
        join knowledge_passage p on p.shop_id = p_shop and p.document_id = h.document_id and p.position = h.position
      ), '[]')));
end $$;
