-- Row-level security on every table of a tenant, forced on the owner too. The scope is a transaction-local
-- setting: unset, a query sees nothing and an insert is refused.
do $$
declare
  t text;
begin
  foreach t in array array['shopify_session', 'staff', 'conversation', 'message', 'open_turn', 'order_proof',
                           'allowance', 'webhook_delivery', 'outbox_entry'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($policy$create policy tenant on %I
      using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
      with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid)$policy$, t);
  end loop;
end $$;

alter table shop enable row level security;
alter table shop force row level security;
create policy tenant on shop
  using (id = nullif(current_setting('app.shop', true), '')::uuid)
  with check (id = nullif(current_setting('app.shop', true), '')::uuid);

-- Turns of processes that died: ids only, visible without a scope once they are stale (bounds.ts, staleTurnSeconds).
create policy sweep on open_turn for select using (since < now() - interval '60 seconds');

grant usage on schema public to warmline_app;
grant select, insert, update, delete on all tables in schema public to warmline_app;

-- Takes one from a fixed-window allowance. Null when granted, else the seconds until the window ends.
create function take_allowance(p_shop uuid, p_key text, p_limit int, p_window_seconds int) returns int
language plpgsql as $$
declare
  v_used int;
  v_expires timestamptz;
begin
  perform set_config('app.shop', p_shop::text, true);
  insert into allowance as a (shop_id, key, window_start, used, expires_at)
  values (p_shop, p_key, now(), 1, now() + make_interval(secs => p_window_seconds))
  on conflict (shop_id, key) do update set
    used = case when a.expires_at <= now() then 1 else a.used + 1 end,
    window_start = case when a.expires_at <= now() then now() else a.window_start end,
    expires_at = case when a.expires_at <= now() then excluded.expires_at else a.expires_at end
  returning a.used, a.expires_at into v_used, v_expires;
  if v_used <= p_limit then
    return null;
  end if;
  return greatest(1, ceil(extract(epoch from v_expires - now())))::int;
end $$;

-- A message as the chat contract has it (contract/chat.ts, ChatMessage).
create function message_json(m message) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', m.id, 'seq', m.seq, 'author', m.author, 'authorName', m.author_name, 'text', m.text, 'cards', m.cards,
    'at', to_char(m.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'clientId', m.client_id)
$$;

create function announce(p_shop uuid, p_conversation uuid, p_seq int, p_kind text) returns void language sql as $$
  select pg_notify('warmline', jsonb_build_object(
    'shopId', p_shop, 'conversationId', p_conversation, 'seq', p_seq, 'kind', p_kind)::text)
$$;

-- Appends one message under the conversation's row lock and keeps the conversation's counters. The caller holds
-- the scope. `p_message`: author, authorName, staffId, text, cards, receipts, clientId, action, reading.
create function append_message(p_shop uuid, p_conversation uuid, p_message jsonb) returns message
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
  insert into message (shop_id, conversation_id, seq, author, author_name, staff_id, text, cards, receipts,
                       client_id, action, reading)
  values (p_shop, p_conversation, v_seq, v_author, p_message ->> 'authorName', p_message ->> 'staffId',
          p_message ->> 'text', coalesce(p_message -> 'cards', '[]'), coalesce(p_message -> 'receipts', '[]'),
          (p_message ->> 'clientId')::uuid, nullif(p_message -> 'action', 'null'), nullif(p_message -> 'reading', 'null'))
  returning * into v_row;
  perform announce(p_shop, p_conversation, v_seq, 'message');
  return v_row;
end $$;

-- What a turn needs to know of its conversation.
create function turn_context(p_shop uuid, p_conversation uuid, p_messages int) returns jsonb
language sql stable as $$
  select jsonb_build_object(
    'id', c.id, 'status', c.status, 'locale', c.locale, 'timeZone', c.time_zone, 'customerId', c.customer_id,
    'flow', c.flow, 'answeredSeq', c.answered_seq, 'lastSeq', c.last_seq, 'replyEmail', c.reply_email,
    'handoverReason', c.handover_reason,
    'shop', (select jsonb_build_object(
               'id', s.id, 'domain', s.domain, 'name', s.name, 'contactEmail', s.contact_email, 'currency', s.currency,
               'timeZone', s.time_zone, 'locale', s.locale, 'storefrontUrl', s.storefront_url,
               'proxyPath', s.proxy_path, 'settings', s.settings)
             from shop s where s.id = p_shop),
    'proofs', coalesce((select jsonb_agg(jsonb_build_object('orderId', p.order_id, 'orderName', p.order_name)
                                         order by p.proved_at desc)
                        from order_proof p
                        where p.shop_id = p_shop and p.conversation_id = c.id and p.expires_at > now()), '[]'),
    'messages', coalesce((select jsonb_agg(message_json(m) || jsonb_build_object('tapped', m.action is not null)
                                           order by m.seq)
                          from (select * from message
                                where shop_id = p_shop and conversation_id = c.id
                                order by seq desc limit p_messages) m), '[]'))
  from conversation c where c.shop_id = p_shop and c.id = p_conversation
$$;

-- Opens a turn: stores the shopper's message once (by client id), makes the conversation when it is the first,
-- and takes the conversation for this turn unless another turn holds it.
-- Returns { outcome, message, context }, outcome:
--   turn        this caller answers; `turnId` is its claim
--   busy        stored; the turn under way will answer it
--   answered    the same client id was answered before; `replies` are what followed
--   limited     not stored: more messages than p_limit within p_window seconds
--   forbidden   the conversation belongs to another visitor
create function open_turn(
  p_shop uuid, p_conversation uuid, p_visitor uuid, p_customer text, p_locale text, p_time_zone text, p_page text,
  p_message jsonb, p_turn uuid, p_turn_seconds int, p_limit int, p_window_seconds int, p_messages int
) returns jsonb language plpgsql as $$
declare
  v_conversation conversation;
  v_message message;
begin
  perform set_config('app.shop', p_shop::text, true);
  insert into conversation (shop_id, id, visitor_id, customer_id, locale, time_zone, page)
  values (p_shop, p_conversation, p_visitor, p_customer, p_locale, p_time_zone, p_page)
  on conflict (shop_id, id) do nothing;
  select * into v_conversation from conversation where shop_id = p_shop and id = p_conversation for update;
  if v_conversation.visitor_id <> p_visitor or v_conversation.customer_id is distinct from p_customer then
    if v_conversation.visitor_id = p_visitor and v_conversation.customer_id is null then
      -- A guest who has signed in since keeps the conversation; the other way round starts a new one.
      update conversation set customer_id = p_customer where shop_id = p_shop and id = p_conversation;
    else
      return jsonb_build_object('outcome', 'forbidden');
    end if;
  end if;

  select * into v_message from message
    where shop_id = p_shop and conversation_id = p_conversation and client_id = (p_message ->> 'clientId')::uuid;
  if found and v_message.seq <= v_conversation.answered_seq then
    return jsonb_build_object('outcome', 'answered', 'message', message_json(v_message),
      'context', turn_context(p_shop, p_conversation, 0),
      'replies', coalesce((select jsonb_agg(message_json(m) order by m.seq) from message m
                           where m.shop_id = p_shop and m.conversation_id = p_conversation and m.seq > v_message.seq),
                          '[]'));
  elsif not found then
    if (select count(*) from message m join conversation c on c.shop_id = m.shop_id and c.id = m.conversation_id
        where m.shop_id = p_shop and c.visitor_id = p_visitor and m.author = 'shopper'
          and m.created_at > now() - make_interval(secs => p_window_seconds)) >= p_limit then
      return jsonb_build_object('outcome', 'limited');
    end if;
    v_message := append_message(p_shop, p_conversation, p_message);
    if v_conversation.status = 'resolved' then
      -- Writing again begins anew with the assistant; staff see the whole story if it comes back to them.
      update conversation set status = 'open', resolved_at = null, assigned_staff_id = null, handover_reason = null,
        handover_brief = null, handover_at = null, told_unanswered_at = null, first_staff_reply_at = null, flow = null
      where shop_id = p_shop and id = p_conversation;
      perform announce(p_shop, p_conversation, v_message.seq, 'state');
    end if;
  end if;

  if v_conversation.turn_until > now() then
    return jsonb_build_object('outcome', 'busy', 'message', message_json(v_message),
                              'context', turn_context(p_shop, p_conversation, 0));
  end if;
  update conversation set turn_id = p_turn, turn_until = now() + make_interval(secs => p_turn_seconds)
  where shop_id = p_shop and id = p_conversation;
  insert into open_turn (shop_id, conversation_id) values (p_shop, p_conversation)
  on conflict (shop_id, conversation_id) do update set since = now();
  return jsonb_build_object('outcome', 'turn', 'message', message_json(v_message),
                            'context', turn_context(p_shop, p_conversation, p_messages));
end $$;

-- Ends a turn: stores its replies, unless staff took the conversation over meanwhile, and what it learned.
-- `p_result`: { answeredSeq, locale, reading, flow, replies: [message…], handover: {reason, brief} | null,
--               replyEmail, shopperName, status }.
-- Returns { outcome: "stored" | "dropped" | "lost", messages, status, next }; `next` is a shopper's message that
-- arrived during the turn: the caller keeps the turn and answers it. `lost`: the claim had run out and another
-- turn has the conversation; nothing was stored.
create function close_turn(p_shop uuid, p_conversation uuid, p_turn uuid, p_turn_seconds int, p_result jsonb)
returns jsonb language plpgsql as $$
declare
  v_conversation conversation;
  v_reply jsonb;
  v_messages jsonb := '[]';
  v_outcome text := 'stored';
  v_next message;
  v_handover jsonb := nullif(p_result -> 'handover', 'null');
begin
  perform set_config('app.shop', p_shop::text, true);
  select * into v_conversation from conversation where shop_id = p_shop and id = p_conversation for update;
  if v_conversation.turn_id is distinct from p_turn then
    return jsonb_build_object('outcome', 'lost', 'messages', '[]'::jsonb, 'status', v_conversation.status);
  end if;
  update message set reading = nullif(p_result -> 'reading', 'null')
  where shop_id = p_shop and conversation_id = p_conversation and seq = (p_result ->> 'answeredSeq')::int;

  if v_conversation.status = 'handled_by_staff' and (p_result ->> 'startedAs') <> 'handled_by_staff' then
    v_outcome := 'dropped';
  else
    for v_reply in select * from jsonb_array_elements(p_result -> 'replies') loop
      v_messages := v_messages || message_json(append_message(p_shop, p_conversation, v_reply));
    end loop;
    update conversation set
      locale = coalesce(p_result ->> 'locale', locale),
      flow = nullif(p_result -> 'flow', 'null'),
      reply_email = coalesce(p_result ->> 'replyEmail', reply_email),
      shopper_name = coalesce(p_result ->> 'shopperName', shopper_name),
      status = case when v_handover is not null and status = 'open' then 'waiting'
                    when p_result ->> 'status' = 'resolved' then 'resolved' else status end,
      resolved_at = case when p_result ->> 'status' = 'resolved' then now() else resolved_at end,
      handover_reason = coalesce(v_handover ->> 'reason', handover_reason),
      handover_brief = coalesce(v_handover -> 'brief', handover_brief),
      handover_at = case when v_handover is not null then coalesce(handover_at, now()) else handover_at end
    where shop_id = p_shop and id = p_conversation;
    if v_handover is not null or p_result ->> 'status' = 'resolved' then
      perform announce(p_shop, p_conversation, v_conversation.last_seq, 'state');
    end if;
  end if;

  select * into v_next from message
  where shop_id = p_shop and conversation_id = p_conversation and author = 'shopper'
    and seq > (p_result ->> 'answeredSeq')::int
  order by seq limit 1;
  update conversation set
    answered_seq = case when v_next.seq is null then last_seq else greatest(answered_seq, (p_result ->> 'answeredSeq')::int) end,
    -- Staff need not read what the assistant has answered; what waits for them stays unread.
    unread = case when status in ('open', 'resolved') then 0 else unread end,
    turn_id = case when v_next.seq is null then null else turn_id end,
    turn_until = case when v_next.seq is null then null else now() + make_interval(secs => p_turn_seconds) end
  where shop_id = p_shop and id = p_conversation
  returning * into v_conversation;
  if v_next.seq is null then
    delete from open_turn where shop_id = p_shop and conversation_id = p_conversation;
    perform announce(p_shop, p_conversation, v_conversation.last_seq, 'turn');
  end if;
  return jsonb_build_object('outcome', v_outcome, 'messages', v_messages, 'status', v_conversation.status,
    'next', case when v_next.seq is null then null
                 else message_json(v_next) || jsonb_build_object('action', v_next.action) end,
    'context', case when v_next.seq is null then null else turn_context(p_shop, p_conversation, 20) end);
end $$;

-- What a block may read of its own conversation: messages after `p_after`, at most `p_most`, the newest of them.
-- Null for any other visitor or customer. Marks the shopper as here.
create function read_conversation(p_shop uuid, p_conversation uuid, p_visitor uuid, p_customer text, p_after int, p_most int)
returns jsonb language plpgsql as $$
declare
  v_conversation conversation;
begin
  perform set_config('app.shop', p_shop::text, true);
  update conversation set shopper_seen_at = now(), shopper_seen_seq = last_seq
  where shop_id = p_shop and id = p_conversation and visitor_id = p_visitor
    and (customer_id is null or customer_id = p_customer)
  returning * into v_conversation;
  if v_conversation.id is null then
    return null;
  end if;
  return jsonb_build_object(
    'status', v_conversation.status, 'answeredSeq', v_conversation.answered_seq,
    'staffName', (select s.name from staff s
                  where s.shop_id = p_shop and s.id = v_conversation.assigned_staff_id
                    and v_conversation.status = 'handled_by_staff'),
    'messages', coalesce((select jsonb_agg(message_json(m) order by m.seq)
                          from (select * from message
                                where shop_id = p_shop and conversation_id = p_conversation and seq > p_after
                                order by seq desc limit p_most) m), '[]'));
end $$;

-- Whether a conversation exists and may be gone on with by this visitor and customer.
create function resumable_conversation(p_shop uuid, p_conversation uuid, p_visitor uuid, p_customer text)
returns text language plpgsql as $$
declare
  v_conversation conversation;
begin
  perform set_config('app.shop', p_shop::text, true);
  select * into v_conversation from conversation where shop_id = p_shop and id = p_conversation;
  if v_conversation.id is null then
    return 'new';
  elsif v_conversation.visitor_id = p_visitor
    and (v_conversation.customer_id is null or v_conversation.customer_id = p_customer) then
    return 'yes';
  end if;
  return 'no';
end $$;

-- One sealed Shopify session; every turn that reads an order needs one.
create function sealed_session(p_shop uuid, p_id text) returns bytea language plpgsql as $$
declare
  v_payload bytea;
begin
  perform set_config('app.shop', p_shop::text, true);
  select payload into v_payload from shopify_session where shop_id = p_shop and id = p_id;
  return v_payload;
end $$;

-- Stores a webhook once. True when its job is (still) to be done: new, or known but not processed.
create function store_webhook(p_shop uuid, p_webhook text, p_event text, p_topic text, p_triggered timestamptz, p_payload jsonb)
returns boolean language plpgsql as $$
declare
  v_open boolean;
begin
  perform set_config('app.shop', p_shop::text, true);
  insert into webhook_delivery as w (shop_id, webhook_id, event_id, topic, triggered_at, payload)
  values (p_shop, p_webhook, p_event, p_topic, p_triggered, p_payload)
  on conflict (shop_id, webhook_id) do update set topic = w.topic
  returning processed_at is null into v_open;
  return v_open;
end $$;
