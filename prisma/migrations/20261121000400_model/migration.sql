-- Tokens that a shop's conversations have cost at the model, per calendar month (UTC).
create table model_month (
  shop_id uuid not null,
  month date not null,
  tokens bigint not null default 0,
  turns int not null default 0,
  paused_until timestamptz(3),
  constraint model_month_pkey primary key (shop_id, month)
);
alter table model_month enable row level security;
alter table model_month force row level security;
create policy tenant on model_month
  using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
  with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid);
grant select, insert, update, delete on model_month to warmline_app;

-- Takes tokens from the month's cap before they are used. What a process that dies had taken stays counted: the
-- count may be too high by a turn, never too low. Returns { outcome: granted | spent | paused, month }.
create function reserve_model_tokens(p_shop uuid, p_tokens int, p_cap bigint) returns jsonb language plpgsql as $$
declare
  v_month date := date_trunc('month', now() at time zone 'UTC')::date;
  v_row model_month;
begin
  perform set_config('app.shop', p_shop::text, true);
  insert into model_month as m (shop_id, month) values (p_shop, v_month) on conflict (shop_id, month) do nothing;
  update model_month m set tokens = m.tokens + p_tokens, turns = m.turns + 1
  where m.shop_id = p_shop and m.month = v_month and m.tokens + p_tokens <= p_cap
    and (m.paused_until is null or m.paused_until <= now())
  returning * into v_row;
  if v_row.shop_id is not null then
    return jsonb_build_object('outcome', 'granted', 'month', v_month);
  end if;
  select * into v_row from model_month where shop_id = p_shop and month = v_month;
  return jsonb_build_object('outcome', case when v_row.paused_until > now() then 'paused' else 'spent' end,
                            'month', v_month);
end $$;

-- Gives back what was not used (`p_back`, negative when more was), and with `p_pause_seconds` keeps every process
-- from asking the model for this shop for a while.
create function settle_model_tokens(p_shop uuid, p_month date, p_back int, p_pause_seconds int) returns void
language plpgsql as $$
begin
  perform set_config('app.shop', p_shop::text, true);
  update model_month set tokens = greatest(0, tokens - p_back),
    paused_until = case when p_pause_seconds > 0 then now() + make_interval(secs => p_pause_seconds)
                        else paused_until end
  where shop_id = p_shop and month = p_month;
end $$;

-- A reply that was streamed sentence by sentence is stored under the id that the block already knows (`id`).
create or replace function append_message(p_shop uuid, p_conversation uuid, p_message jsonb) returns message
language plpgsql as $$
declare
  v_seq int;
  v_row message;
  v_author author := (p_message ->> 'author')::author;
begin
  update conversation set
    last_seq = last_seq + 1,
    last_message_at = now(),
    last_message_text = case when p_message ->> 'text' = '' then last_message_text
                             else left(p_message ->> 'text', 200) end,
    unread = case when v_author = 'shopper' then unread + 1 else unread end
  where shop_id = p_shop and id = p_conversation
  returning last_seq into v_seq;
  if v_seq is null then
    raise exception 'no such conversation' using errcode = 'no_data_found';
  end if;
  insert into message (shop_id, conversation_id, seq, id, author, author_name, staff_id, text, cards, receipts,
                       client_id, action, reading)
  values (p_shop, p_conversation, v_seq, coalesce((p_message ->> 'id')::uuid, gen_random_uuid()), v_author,
          p_message ->> 'authorName', p_message ->> 'staffId', p_message ->> 'text',
          coalesce(p_message -> 'cards', '[]'), coalesce(p_message -> 'receipts', '[]'),
          (p_message ->> 'clientId')::uuid, nullif(p_message -> 'action', 'null'), nullif(p_message -> 'reading', 'null'))
  returning * into v_row;
  perform announce(p_shop, p_conversation, v_seq, 'message');
  return v_row;
end $$;
