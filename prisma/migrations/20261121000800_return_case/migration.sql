-- A return that began in a conversation: what Shopify's return does not hold (the wished outcome, the evidence, the rule
-- that decided) beside Shopify's own id. `id` is the proposal's.
create table return_case (
  shop_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  return_id text,
  return_name text,
  order_id text not null,
  order_name text not null,
  customer_id text,
  status text not null,
  plan jsonb not null,
  evidence jsonb not null,
  decision jsonb not null,
  told_status text,
  created_at timestamptz(3) not null default current_timestamp,
  updated_at timestamptz(3) not null default current_timestamp,
  constraint return_case_pkey primary key (shop_id, id),
  constraint return_case_shop_id_conversation_id_fkey foreign key (shop_id, conversation_id)
    references conversation (shop_id, id) on delete cascade on update cascade
);
create unique index return_case_shop_id_return_id_key on return_case (shop_id, return_id);
create index return_case_shop_id_status_created_at_idx on return_case (shop_id, status, created_at);
create index return_case_shop_id_customer_id_created_at_idx on return_case (shop_id, customer_id, created_at);
create index return_case_shop_id_order_id_idx on return_case (shop_id, order_id);
alter table return_case enable row level security;
alter table return_case force row level security;
create policy tenant on return_case
  using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
  with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid);
grant select, insert, update, delete on return_case to warmline_app;
