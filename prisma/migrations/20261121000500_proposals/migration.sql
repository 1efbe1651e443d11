-- What a shopper has proved by an e-mailed code; the columns hold until `verified_until`. `is_test`: a merchant trying
-- the assistant out: nothing in it is carried out, and it never reaches the inbox.
alter table conversation
  add column verified_customer_id text,
  add column verified_email text,
  add column verified_until timestamptz(3),
  add column is_test boolean not null default false;

-- MessageSource[] (contract/chat.ts): "how we know", as the shopper reads it.
alter table message add column sources jsonb not null default '[]';

create type proposal_status as enum ('open', 'confirmed', 'done', 'refused', 'failed', 'declined', 'replaced');

-- A write that awaits the shopper's tap. `payload` is computed by code and never leaves the server.
create table proposal (
  shop_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  kind text not null,
  payload jsonb not null,
  status proposal_status not null default 'open',
  expires_at timestamptz(3) not null,
  outcome jsonb,
  outcome_message_id uuid not null default gen_random_uuid(),
  created_at timestamptz(3) not null default current_timestamp,
  confirmed_at timestamptz(3),
  settled_at timestamptz(3),
  constraint proposal_pkey primary key (shop_id, id),
  constraint proposal_shop_id_conversation_id_fkey foreign key (shop_id, conversation_id)
    references conversation (shop_id, id) on delete cascade on update cascade
);
create index proposal_shop_id_conversation_id_created_at_idx on proposal (shop_id, conversation_id, created_at desc);
alter table proposal enable row level security;
alter table proposal force row level security;
create policy tenant on proposal
  using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
  with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid);
grant select, insert, update, delete on proposal to warmline_app;

create or replace function message_json(m message) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', m.id, 'seq', m.seq, 'author', m.author, 'authorName', m.author_name, 'text', m.text, 'cards', m.cards,
    'sources', m.sources,
    'at', to_char(m.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'clientId', m.client_id)
$$;

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
  insert into message (shop_id, conversation_id, seq, id, author, author_name, staff_id, text, cards, receipts, sources,
                       client_id, action, reading)
  values (p_shop, p_conversation, v_seq, coalesce((p_message ->> 'id')::uuid, gen_random_uuid()), v_author,
          p_message ->> 'authorName', p_message ->> 'staffId', p_message ->> 'text',
          coalesce(p_message -> 'cards', '[]'), coalesce(p_message -> 'receipts', '[]'),
          coalesce(p_message -> 'sources', '[]'),
          (p_message ->> 'clientId')::uuid, nullif(p_message -> 'action', 'null'), nullif(p_message -> 'reading', 'null'))
  returning * into v_row;
  perform announce(p_shop, p_conversation, v_seq, 'message');
  return v_row;
end $$;

-- What a turn needs to know of its conversation. `customerId`: signed in at Shopify, else proved by an e-mailed code.
create or replace function turn_context(p_shop uuid, p_conversation uuid, p_messages int) returns jsonb
language sql stable as $$
  select jsonb_build_object(
    'id', c.id, 'status', c.status, 'locale', c.locale, 'timeZone', c.time_zone,
    'customerId', coalesce(c.customer_id, case when c.verified_until > now() then c.verified_customer_id end),
    'signedIn', c.customer_id is not null,
    'verifiedEmail', case when c.verified_until > now() then c.verified_email end,
    'isTest', c.is_test,
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
