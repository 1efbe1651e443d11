-- The admin's Offers page follows rules and ledger live. An event without a conversation: no chat is woken by it. One
-- payload per shop, so that however many rows a transaction writes, one event is sent.
create function announce_offers() returns trigger language plpgsql as $$
begin
  perform pg_notify('warmline', jsonb_build_object(
    'shopId', new.shop_id, 'conversationId', '', 'seq', 0, 'kind', 'offer')::text);
  return null;
end $$;

create trigger announce after insert on offer_policy for each row execute function announce_offers();
create trigger announce after insert or update of state, charged on offer_claim
  for each row execute function announce_offers();
create trigger announce after insert or update of kept, cancelled_at on offer_order
  for each row execute function announce_offers();
