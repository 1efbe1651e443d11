-- What the online store sells, as far as it takes to find a product by what a shopper calls it. No price and no stock:
-- they are read at the moment of an answer.
create table catalogue_product (
  shop_id uuid not null,
  id text not null,
  handle text not null,
  entry jsonb not null,
  checksum text not null,
  read_at timestamptz(3) not null default current_timestamp,
  constraint catalogue_product_pkey primary key (shop_id, id)
);

-- `version` counts up whenever a product's entry changes: processes that hold the catalogue in memory read it anew.
create table catalogue_sync (
  shop_id uuid not null,
  version integer not null default 0,
  started_at timestamptz(3),
  succeeded_at timestamptz(3),
  complete boolean not null default true,
  constraint catalogue_sync_pkey primary key (shop_id)
);

do $$
declare
  t text;
begin
  foreach t in array array['catalogue_product', 'catalogue_sync'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($policy$create policy tenant on %I
      using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
      with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid)$policy$, t);
    execute format('grant select, insert, update, delete on %I to warmline_app', t);
  end loop;
end $$;

-- { version, complete, products }: all products of the shop, or null in their place where `p_version` is still true.
create function read_catalogue(p_shop uuid, p_version int) returns jsonb
language plpgsql as $$
begin
  perform set_config('app.shop', p_shop::text, true);
  return (
    select jsonb_build_object(
      'version', s.version, 'complete', s.complete,
      'products', case when s.version is distinct from p_version then coalesce((
        select jsonb_agg(p.entry order by p.id) from catalogue_product p where p.shop_id = p_shop), '[]') end)
    from catalogue_sync s where s.shop_id = p_shop and s.succeeded_at is not null);
end $$;
