-- The merchant's rules for offers: every version with its author; the newest holds (offers/policy.ts).
create table offer_policy (
  shop_id uuid not null,
  version int not null,
  policy jsonb not null,
  staff_id text not null,
  staff_name text not null,
  saved_at timestamptz(3) not null default current_timestamp,
  constraint offer_policy_pkey primary key (shop_id, version)
);

-- held_out: of the share of shoppers who get none; recorded so that the effect can be told.
create type offer_state as enum
  ('reserved', 'issued', 'redeemed', 'expired', 'released', 'revoked', 'held_out');

-- The ledger. Amounts are minor units of `currency`.
create table offer_claim (
  shop_id uuid not null,
  id uuid not null,
  state offer_state not null,
  rule_id text not null,
  rule_name text not null,
  policy_version int not null,
  occasion text not null,
  code text not null,
  worth jsonb not null,
  why jsonb not null,
  currency text not null,
  reserved bigint not null,
  charged bigint not null,
  conversation_id uuid,
  customer_id text,
  staff_id text,
  discount_id text,
  refusal text,
  revoked_by text,
  created_at timestamptz(3) not null,
  issued_at timestamptz(3),
  ends_at timestamptz(3) not null,
  redeemed_at timestamptz(3),
  closed_at timestamptz(3),
  constraint offer_claim_pkey primary key (shop_id, id)
);
create unique index offer_claim_shop_id_code_key on offer_claim (shop_id, code);
create index offer_claim_shop_id_created_at_id_idx on offer_claim (shop_id, created_at desc, id desc);
create index offer_claim_shop_id_conversation_id_idx on offer_claim (shop_id, conversation_id);
create index offer_claim_shop_id_customer_id_idx on offer_claim (shop_id, customer_id);

-- By what a claim's person and household are known again: keyed hashes only (offers/household.ts). `personal`: of the
-- person, not only of the household.
create table offer_mark (
  shop_id uuid not null,
  mark text not null,
  claim_id uuid not null,
  personal boolean not null,
  constraint offer_mark_pkey primary key (shop_id, mark, claim_id),
  constraint offer_mark_shop_id_claim_id_fkey foreign key (shop_id, claim_id)
    references offer_claim (shop_id, id) on delete cascade on update cascade
);
create index offer_mark_shop_id_claim_id_idx on offer_mark (shop_id, claim_id);

-- Orders that a claim led to (its code was used) or that its person placed within the window in which the effect is
-- measured. `revenue` is after discounts, `kept` after refunds, removals and cancellation too.
create table offer_order (
  shop_id uuid not null,
  claim_id uuid not null,
  order_id text not null,
  order_name text not null,
  with_code boolean not null,
  currency text not null,
  discount bigint not null,
  revenue bigint not null,
  kept bigint not null,
  placed_at timestamptz(3) not null,
  cancelled_at timestamptz(3),
  constraint offer_order_pkey primary key (shop_id, claim_id, order_id),
  constraint offer_order_shop_id_claim_id_fkey foreign key (shop_id, claim_id)
    references offer_claim (shop_id, id) on delete cascade on update cascade
);
create index offer_order_shop_id_order_id_idx on offer_order (shop_id, order_id);

-- Claims that somebody must look at again at some time: ids only. Due rows are visible without a scope (policy
-- `sweep`), everything else happens in their own shop.
create table offer_due (
  shop_id uuid not null,
  claim_id uuid not null,
  due_at timestamptz(3) not null,
  constraint offer_due_pkey primary key (shop_id, claim_id),
  constraint offer_due_shop_id_claim_id_fkey foreign key (shop_id, claim_id)
    references offer_claim (shop_id, id) on delete cascade on update cascade
);
create index offer_due_due_at_idx on offer_due (due_at);

do $$
declare
  t text;
begin
  foreach t in array array['offer_policy', 'offer_claim', 'offer_mark', 'offer_order', 'offer_due'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($policy$create policy tenant on %I
      using (shop_id = nullif(current_setting('app.shop', true), '')::uuid)
      with check (shop_id = nullif(current_setting('app.shop', true), '')::uuid)$policy$, t);
    execute format('grant select, insert, update, delete on %I to warmline_app', t);
  end loop;
end $$;
create policy sweep on offer_due for select using (due_at < now());

-- One at a time per shop, until the transaction ends. What is read afterwards has seen everybody before.
create function lock_offers(p_shop uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('offers/' || p_shop, 0))
$$;

-- Takes a claim's cost from every budget before Shopify is called, or says why not. The only way into the ledger.
-- `p_claim`: a row's columns in camel case, with `marks` [{mark, personal}]; `p_limits`:
--   seekPersonal, seek      marks to look for (also under older keys)
--   notSince, coolSince     no claim of this rule, no claim at all by the person after these moments
--   household               { most, since }
--   dayStart, monthStart    of the shop's calendar
--   budgets                 [{ rule: id | null, staff: id | null, daily, monthly }], in the claim's currency
-- Returns { outcome, state, refusal }: reserved | held_out | known | stale | already_had | cool_down | household |
-- budget | staff_limit. `known`: this id is in the ledger already. `stale`: the rules have changed meanwhile.
create function reserve_offer(p_shop uuid, p_claim jsonb, p_limits jsonb) returns jsonb language plpgsql as $$
declare
  v_id uuid := (p_claim ->> 'id')::uuid;
  v_known offer_claim;
  v_amount bigint := (p_claim ->> 'reserved')::bigint;
  v_currency text := p_claim ->> 'currency';
  v_budget jsonb;
  v_held_out boolean := (p_claim ->> 'heldOut')::boolean;
  v_personal text[] := array(select jsonb_array_elements_text(p_limits -> 'seekPersonal'));
  v_all text[] := array(select jsonb_array_elements_text(p_limits -> 'seek'));
  v_today bigint;
  v_month bigint;
  v_now timestamptz := (p_claim ->> 'createdAt')::timestamptz;
begin
  perform set_config('app.shop', p_shop::text, true);
  perform lock_offers(p_shop);

  select * into v_known from offer_claim where shop_id = p_shop and id = v_id;
  if v_known.id is not null then
    return jsonb_build_object('outcome', 'known', 'state', v_known.state, 'refusal', v_known.refusal);
  end if;
  if coalesce((select max(version) from offer_policy where shop_id = p_shop), 0)
     <> (p_claim ->> 'policyVersion')::int then
    return jsonb_build_object('outcome', 'stale');
  end if;

  if exists (select from offer_mark m join offer_claim c on c.shop_id = m.shop_id and c.id = m.claim_id
             where m.shop_id = p_shop and m.mark = any (v_personal) and m.personal and c.state <> 'released'
               and c.rule_id = p_claim ->> 'ruleId' and c.created_at > (p_limits ->> 'notSince')::timestamptz) then
    return jsonb_build_object('outcome', 'already_had');
  end if;
  if exists (select from offer_mark m join offer_claim c on c.shop_id = m.shop_id and c.id = m.claim_id
             where m.shop_id = p_shop and m.mark = any (v_personal) and m.personal and c.state <> 'released'
               and c.created_at > (p_limits ->> 'coolSince')::timestamptz) then
    return jsonb_build_object('outcome', 'cool_down');
  end if;
  if (select count(distinct c.id) from offer_mark m join offer_claim c on c.shop_id = m.shop_id and c.id = m.claim_id
      where m.shop_id = p_shop and m.mark = any (v_all) and c.state <> 'released'
        and c.created_at > (p_limits #>> '{household,since}')::timestamptz)
     >= (p_limits #>> '{household,most}')::bigint then
    return jsonb_build_object('outcome', 'household');
  end if;

  for v_budget in select * from jsonb_array_elements(p_limits -> 'budgets') loop
    select coalesce(sum(charged) filter (where created_at >= (p_limits ->> 'dayStart')::timestamptz), 0),
           coalesce(sum(charged) filter (where created_at >= (p_limits ->> 'monthStart')::timestamptz), 0)
    into v_today, v_month
    from offer_claim
    where shop_id = p_shop and currency = v_currency
      and created_at >= least((p_limits ->> 'dayStart')::timestamptz, (p_limits ->> 'monthStart')::timestamptz)
      and (v_budget ->> 'rule' is null or rule_id = v_budget ->> 'rule')
      and (v_budget ->> 'staff' is null or staff_id = v_budget ->> 'staff');
    if v_today + v_amount > (v_budget ->> 'daily')::bigint or v_month + v_amount > (v_budget ->> 'monthly')::bigint then
      return jsonb_build_object('outcome', case when v_budget ->> 'staff' is null then 'budget' else 'staff_limit' end);
    end if;
  end loop;

  insert into offer_claim (shop_id, id, state, rule_id, rule_name, policy_version, occasion, code, worth, why, currency,
                           reserved, charged, conversation_id, customer_id, staff_id, created_at, ends_at)
  values (p_shop, v_id, case when v_held_out then 'held_out' else 'reserved' end::offer_state,
          p_claim ->> 'ruleId', p_claim ->> 'ruleName', (p_claim ->> 'policyVersion')::int, p_claim ->> 'occasion',
          p_claim ->> 'code', p_claim -> 'worth', p_claim -> 'why', v_currency,
          case when v_held_out then 0 else v_amount end, case when v_held_out then 0 else v_amount end,
          (p_claim ->> 'conversationId')::uuid, p_claim ->> 'customerId', p_claim ->> 'staffId', v_now,
          (p_claim ->> 'endsAt')::timestamptz);
  insert into offer_mark (shop_id, mark, claim_id, personal)
  select p_shop, m ->> 'mark', v_id, (m ->> 'personal')::boolean from jsonb_array_elements(p_claim -> 'marks') m;
  if not v_held_out then
    insert into offer_due (shop_id, claim_id, due_at) values (p_shop, v_id, (p_claim ->> 'dueAt')::timestamptz);
  end if;
  return jsonb_build_object('outcome', case when v_held_out then 'held_out' else 'reserved' end);
end $$;
