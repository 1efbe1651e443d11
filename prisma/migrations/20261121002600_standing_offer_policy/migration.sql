-- The offer rules as they hold now. Whoever thanks the assistant may be offered something, so this is read in turns
-- that are otherwise nothing but words; null where nothing was ever saved.
create function standing_offer_policy(p_shop uuid) returns jsonb language plpgsql as $$
begin
  perform set_config('app.shop', p_shop::text, true);
  return (select jsonb_build_object('version', v.version, 'policy', v.policy, 'savedAt', v.saved_at,
                                    'savedBy', v.staff_name)
          from offer_policy v where v.shop_id = p_shop order by v.version desc limit 1);
end $$;
