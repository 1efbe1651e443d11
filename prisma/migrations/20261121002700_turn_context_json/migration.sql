-- What a turn is told of its conversation goes out as it is: built as jsonb, twenty messages with their cards were copied
-- and sorted at every level of the nesting, which was half of a turn's opening. And it is planned once, not at each call.
drop function open_turn(uuid, uuid, uuid, text, text, text, text, jsonb, uuid, int, int, int, int);
drop function turn_context(uuid, uuid, int);

-- What a turn needs to know: the conversation, its shop, its proofs and its last messages, the oldest first; without
-- what only a block shows of them (the sources). The caller holds the scope.
create function turn_context(p_shop uuid, p_conversation uuid, p_messages int) returns json
language plpgsql stable as $$
begin
  return (select json_build_object(
    'id', c.id, 'status', c.status, 'locale', c.locale, 'timeZone', c.time_zone,
    'customerId', coalesce(c.customer_id, case when c.verified_until > now() then c.verified_customer_id end),
    'signedIn', c.customer_id is not null,
    'verifiedEmail', case when c.verified_until > now() then c.verified_email end,
    'isTest', c.is_test,
    'flow', c.flow, 'answeredSeq', c.answered_seq, 'lastSeq', c.last_seq, 'replyEmail', c.reply_email,
    'handoverReason', c.handover_reason,
    'shop', (select json_build_object(
               'id', s.id, 'domain', s.domain, 'name', s.name, 'contactEmail', s.contact_email, 'currency', s.currency,
               'timeZone', s.time_zone, 'locale', s.locale, 'storefrontUrl', s.storefront_url,
               'proxyPath', s.proxy_path, 'settings', s.settings)
             from shop s where s.id = p_shop),
    'proofs', coalesce((select json_agg(json_build_object('orderId', p.order_id, 'orderName', p.order_name)
                                         order by p.proved_at desc)
                        from order_proof p
                        where p.shop_id = p_shop and p.conversation_id = c.id and p.expires_at > now()), '[]'),
    'messages', coalesce((select json_agg(json_build_object(
                                            'id', m.id, 'seq', m.seq, 'author', m.author, 'authorName', m.author_name,
                                            'text', m.text, 'cards', m.cards, 'at', m.created_at,
                                            'tapped', m.action is not null)
                                          order by m.seq)
                          from (select * from message
                                where shop_id = p_shop and conversation_id = c.id
                                order by seq desc limit p_messages) m), '[]'))
  from conversation c where c.shop_id = p_shop and c.id = p_conversation);
end $$;

-- Opens a turn: stores the shopper's message once (by client id), makes the conversation when it is the first,
-- and takes the conversation for this turn unless another turn holds it.
-- Returns { outcome, message, context }, outcome:
--   turn        this caller answers; `turnId` is its claim
--   busy        stored; the turn under way will answer it
--   answered    the same client id was answered before; `replies` are what followed
--   limited     not stored: more new messages than p_limit in a window of p_window_seconds; `retryAfterSeconds`
--   forbidden   the conversation belongs to another visitor
create function open_turn(
  p_shop uuid, p_conversation uuid, p_visitor uuid, p_customer text, p_locale text, p_time_zone text, p_page text,
  p_message jsonb, p_turn uuid, p_turn_seconds int, p_limit int, p_window_seconds int, p_messages int
) returns json language plpgsql as $$
declare
  v_conversation conversation;
  v_message message;
  v_wait int;
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
      return json_build_object('outcome', 'forbidden');
    end if;
  end if;

  select * into v_message from message
    where shop_id = p_shop and conversation_id = p_conversation and client_id = (p_message ->> 'clientId')::uuid;
  if found and v_message.seq <= v_conversation.answered_seq then
    return json_build_object('outcome', 'answered', 'message', message_json(v_message),
      'context', turn_context(p_shop, p_conversation, 0),
      'replies', coalesce((select jsonb_agg(message_json(m) order by m.seq) from message m
                           where m.shop_id = p_shop and m.conversation_id = p_conversation and m.seq > v_message.seq),
                          '[]'));
  elsif not found then
    v_wait := take_allowance(p_shop, 'messages:' || p_visitor, p_limit, p_window_seconds);
    if v_wait is not null then
      return json_build_object('outcome', 'limited', 'retryAfterSeconds', v_wait);
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
    return json_build_object('outcome', 'busy', 'message', message_json(v_message),
                              'context', turn_context(p_shop, p_conversation, 0));
  end if;
  update conversation set turn_id = p_turn, turn_until = now() + make_interval(secs => p_turn_seconds)
  where shop_id = p_shop and id = p_conversation;
  insert into open_turn (shop_id, conversation_id) values (p_shop, p_conversation)
  on conflict (shop_id, conversation_id) do update set since = now();
  return json_build_object('outcome', 'turn', 'message', message_json(v_message),
                            'context', turn_context(p_shop, p_conversation, p_messages));
end $$;
