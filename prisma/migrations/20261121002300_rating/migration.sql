-- A hand-over that staff have resolved, and how the shopper rates it. One row per hand-over, made when it is resolved;
-- `answered_at`, when staff first answered, tells the hand-overs of one conversation apart.
create table rating (
  shop_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  answered_at timestamptz(3) not null,
  reason text,
  staff_id text,
  staff_name text,
  resolved_at timestamptz(3) not null,
  asks boolean not null,
  told_at timestamptz(3),
  stars smallint,
  word text,
  rated_at timestamptz(3),
  seen_at timestamptz(3),
  constraint rating_pkey primary key (shop_id, id),
  constraint rating_shop_id_conversation_id_fkey foreign key (shop_id, conversation_id)
    references conversation (shop_id, id) on delete cascade on update cascade
);
create unique index rating_shop_id_conversation_id_answered_at_key on rating (shop_id, conversation_id, answered_at);
create index rating_shop_id_resolved_at_idx on rating (shop_id, resolved_at);
alter table rating enable row level security;
alter table rating force row level security;
create policy tenant on rating
  using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
  with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid);
grant select, insert, update, delete on rating to warmline_app;

-- What a resolved conversation was before a shopper's message opened it again, with that message's number: a message
-- that only rates the help leaves it as it was (conversations/ratings/keep-resolved.ts).
alter table conversation add column before_reopening jsonb;
create function keep_before_reopening() returns trigger language plpgsql as $$
begin
  new.before_reopening := jsonb_build_object(
    'seq', new.last_seq, 'resolvedAt', old.resolved_at, 'assignedStaffId', old.assigned_staff_id,
    'handoverReason', old.handover_reason, 'handoverBrief', old.handover_brief, 'handoverAt', old.handover_at,
    'toldUnansweredAt', old.told_unanswered_at, 'firstStaffReplyAt', old.first_staff_reply_at);
  return new;
end $$;
create trigger keep_before_reopening before update of status on conversation
  for each row when (old.status = 'resolved' and new.status = 'open') execute function keep_before_reopening();
