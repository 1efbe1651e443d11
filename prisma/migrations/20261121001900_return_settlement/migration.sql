-- What staff's settling gave beside Shopify's own refund (a bonus, a gift card), so that the shopper is told of it and
-- it is given once; and the order in which staff work through returns.
alter table return_case add column settlement jsonb;
create index return_case_shop_id_waiting_for_created_at_id_idx
  on return_case (shop_id, waiting_for, created_at, id);
create index return_case_shop_id_conversation_id_idx on return_case (shop_id, conversation_id);
