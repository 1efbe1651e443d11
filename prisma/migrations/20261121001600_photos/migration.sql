-- Pictures that shoppers hand in as evidence. They go with their conversation.
create table photo (
  shop_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  type text not null,
  bytes bytea not null,
  sha256 text not null,
  created_at timestamptz(3) not null default current_timestamp,
  constraint photo_pkey primary key (shop_id, id),
  constraint photo_shop_id_conversation_id_fkey foreign key (shop_id, conversation_id)
    references conversation (shop_id, id) on delete cascade on update cascade
);
-- The same picture again in the same conversation is the same photo.
create unique index photo_shop_id_conversation_id_sha256_key on photo (shop_id, conversation_id, sha256);
create index photo_created_at_idx on photo (created_at);
-- Compressed already.
alter table photo alter column bytes set storage external;

alter table photo enable row level security;
alter table photo force row level security;
create policy tenant on photo
  using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
  with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid);
grant select, insert, update, delete on photo to warmline_app;

-- Photos past their time (bounds.ts, photoDays): any process may find and delete them, without a scope.
create policy sweep on photo for select using (created_at < now() - interval '180 days');
create policy sweep_away on photo for delete using (created_at < now() - interval '180 days');
