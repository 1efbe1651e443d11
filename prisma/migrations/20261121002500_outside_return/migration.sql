-- Returns that began outside the chat, in Shopify's admin or another app: how they stood when Shopify last told of them,
-- so that staff find all returns in one list. Who asked in the chat has a return_case, and no row here is shown for it.
create table outside_return (
  shop_id uuid not null,
  id uuid not null default gen_random_uuid(),
  return_id text not null,
  name text not null,
  order_id text not null,
  order_name text not null,
  customer_id text,
  status text not null,
  waiting_for text not null,
  details jsonb not null,
  created_at timestamptz(3) not null,
  read_at timestamptz(3) not null,
  constraint outside_return_pkey primary key (shop_id, id)
);
create unique index outside_return_shop_id_return_id_key on outside_return (shop_id, return_id);
create index outside_return_shop_id_waiting_for_created_at_id_idx
  on outside_return (shop_id, waiting_for, created_at, id);
create index outside_return_shop_id_customer_id_created_at_idx on outside_return (shop_id, customer_id, created_at);
create index outside_return_shop_id_order_id_idx on outside_return (shop_id, order_id);
alter table outside_return enable row level security;
alter table outside_return force row level security;
create policy tenant on outside_return
  using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
  with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid);
grant select, insert, update, delete on outside_return to warmline_app;

-- When the returns that Shopify had before us were last all read; null: not yet.
alter table shop add column returns_synced_at timestamptz(3);

-- The admin's Returns and home pages follow live. The event is about the shop, not about a conversation.
create function announce_returns() returns trigger language plpgsql as $$
begin
  perform pg_notify('warmline', jsonb_build_object(
    'shopId', new.shop_id, 'conversationId', '', 'seq', 0, 'kind', 'return')::text);
  return null;
end $$;
create trigger announce after insert or update of status, waiting_for, details on outside_return
  for each row execute function announce_returns();
create trigger announce after insert or update of status, waiting_for, settlement on return_case
  for each row execute function announce_returns();
