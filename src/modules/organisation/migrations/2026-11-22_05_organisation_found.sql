-- A municipality enters with its services, units and first staff: once, by the operator (and by the demo and the tests, the same way).
-- Everything after that goes through operations.
create function organisation.found(document jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := (document #>> '{municipality,id}')::uuid;
  t timestamptz := platform.now();
begin
  insert into organisation.municipality (municipality_id, number, name, host)
  values (m, document #>> '{municipality,number}', document #>> '{municipality,name}', document #>> '{municipality,host}');
  insert into organisation.service (municipality_id, id, code, name)
  select m, x.id, x.code, x.name from jsonb_to_recordset(document -> 'services') x(id uuid, code text, name text);
  insert into organisation.unit (municipality_id, id, service_id, name, phone)
  select m, x.id, x.service, x.name, x.phone from jsonb_to_recordset(document -> 'units') x(id uuid, service uuid, name text, phone text);
  insert into identity.person (municipality_id, id, ident_hash, ident_cipher, email, language, created_at)
  select m, x.person, decode(x."identHash", 'hex'), decode(x."identCipher", 'hex'), x.email, x.language, t
  from jsonb_to_recordset(document -> 'staff') x(person uuid, "identHash" text, "identCipher" text, email text, language text);
  insert into organisation.staff (municipality_id, person_id, name, phone)
  select m, x.person, x.name, x.phone from jsonb_to_recordset(document -> 'staff') x(person uuid, name text, phone text);
  insert into organisation.post (municipality_id, id, person_id, unit_id, role, title, valid_from, valid_until)
  select m, p.id, x.person, p.unit, p.role, p.title, coalesce(p."from", t), coalesce(p.until, 'infinity')
  from jsonb_to_recordset(document -> 'staff') x(person uuid, posts jsonb)
  cross join lateral jsonb_to_recordset(x.posts) p(id uuid, unit uuid, role text, title text, "from" timestamptz, until timestamptz);
end
$$;
select platform.entrust('organisation.found(jsonb)', 'laget_jobs');
