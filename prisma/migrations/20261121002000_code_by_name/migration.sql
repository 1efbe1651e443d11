-- A code may be asked for by name and postcode: then its mail's job finds the address that is on file.
alter table identity_code alter column email drop not null;
alter table identity_code add column sought jsonb;
