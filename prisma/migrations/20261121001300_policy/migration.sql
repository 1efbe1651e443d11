create type policy_status as enum ('draft', 'active', 'past');

-- The merchant's rules for returns and order changes, each version as it was published, and one draft. `number` counts
-- published versions from 1; a draft has none. `revision` counts the draft's saves, so that two people who edit it
-- notice each other.
create table policy_version (
  shop_id uuid not null,
  id uuid not null default gen_random_uuid(),
  number int,
  status policy_status not null,
  document jsonb not null,
  note text not null default '',
  author_id text not null,
  author_name text not null,
  based_on int not null,
  revision int not null default 1,
  created_at timestamptz(3) not null default current_timestamp,
  saved_at timestamptz(3) not null default current_timestamp,
  constraint policy_version_pkey primary key (shop_id, id)
);
create unique index policy_version_shop_id_number_key on policy_version (shop_id, number);
-- One draft and one active version per shop.
create unique index policy_version_current_key on policy_version (shop_id, status) where status <> 'past';
alter table policy_version enable row level security;
alter table policy_version force row level security;
create policy tenant on policy_version
  using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
  with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid);
grant select, insert, update, delete on policy_version to warmline_app;
