-- The shop's own key at its own model endpoint, sealed (platform/seal.ts), never sent to a browser.
alter table shop add column model_key bytea;

create function sealed_model_key(p_shop uuid) returns bytea language plpgsql as $$
declare
  v_key bytea;
begin
  perform set_config('app.shop', p_shop::text, true);
  select model_key into v_key from shop where id = p_shop;
  return v_key;
end $$;
