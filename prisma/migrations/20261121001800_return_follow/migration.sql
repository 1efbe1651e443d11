-- Whose turn it is with a return, as Shopify shows it, and what of its course the shopper has been told (a list of keys).
alter table return_case
  drop column told_status,
  add column told jsonb not null default '[]',
  add column waiting_for text not null default 'shop_decision';
