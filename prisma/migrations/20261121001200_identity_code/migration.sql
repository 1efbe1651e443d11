-- The one-time code that a conversation waits for. A newer one takes its place, so there is one row per conversation.
create table identity_code (
  shop_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  email text not null,
  hash bytea not null,
  sealed bytea,
  wanted jsonb not null,
  guesses integer not null default 0,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  constraint identity_code_pkey primary key (shop_id, conversation_id),
  constraint identity_code_shop_id_conversation_id_fkey foreign key (shop_id, conversation_id)
    references conversation (shop_id, id) on delete cascade on update cascade
);
alter table identity_code enable row level security;
alter table identity_code force row level security;
create policy tenant on identity_code
  using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
  with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid);
grant select, insert, update, delete on identity_code to warmline_app;
