-- Conversations that a merchant has kept as tests of the assistant; run again when what it answers by changes.
create table trial (
  shop_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  shopper jsonb not null,
  lines jsonb not null,
  last_run jsonb,
  last_run_at timestamptz(3),
  created_by text not null,
  created_at timestamptz(3) not null default current_timestamp,
  constraint trial_pkey primary key (shop_id, id)
);
alter table trial enable row level security;
alter table trial force row level security;
create policy tenant on trial
  using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
  with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid);
grant select, insert, update, delete on trial to warmline_app;
