create index webhook_delivery_received_at_idx on webhook_delivery (received_at);

-- What has served its time (bounds.ts, webhookDays; allowances a day after their window), of every shop: any process may
-- find and delete it, without a scope.
create policy sweep on webhook_delivery for select using (received_at < now() - interval '30 days');
create policy sweep_away on webhook_delivery for delete using (received_at < now() - interval '30 days');
create policy sweep on allowance for select using (expires_at < now() - interval '1 day');
create policy sweep_away on allowance for delete using (expires_at < now() - interval '1 day');
