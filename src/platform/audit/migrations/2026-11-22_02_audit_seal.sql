-- What the sealer, the verifier and the eraser need: as laget_jobs, one municipality at a time, through functions that run as
-- laget_keeper. Hashing and signing are the program's, which alone has the keys.

-- An entry as it is hashed: exact to the microsecond, independent of the session's settings.
create view audit.form with (security_invoker) as
  select municipality_id, id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, xid, operation, effect, actor_kind,
    person_id, post_id, role, child_id, log_id, cause, reason, detail::text as detail, salt
  from audit.entry;
grant select on audit.form to laget_keeper;

-- Tells a cluster from one its data was carried to: there the counter of transactions begins anew. Empty where the server will not say.
create function audit.cluster() returns text language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select system_identifier::text from pg_control_system());
exception when insufficient_privilege then
  return '';
end
$$;

create function audit.municipalities() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive writing as (
    (select municipality_id as id from audit.entry order by 1 limit 1)
    union all
    select (select e.municipality_id from audit.entry e where e.municipality_id > w.id order by 1 limit 1) from writing w where w.id is not null
  )
  select id from writing where id is not null
  union select municipality_id from audit.leaf
  union select municipality_id from audit.daily_count
  order by 1
$$;

-- Where the tree stands, or nothing when another sealer is at work. Plpgsql and volatile: the second statement must see what that
-- other sealer committed before the lock was ours.
create function audit.seal_begin(m uuid)
returns table (cluster text, transactions_ended xid8, transactions_begun xid8, last audit.checkpoint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not pg_try_advisory_xact_lock(hashtextextended('audit.seal ' || m, 0)) then return; end if;
  return query
    select audit.cluster(), pg_snapshot_xmin(pg_current_snapshot()), pg_snapshot_xmax(pg_current_snapshot()), c
    from (values (1)) one left join lateral (
      select x as c from audit.checkpoint x where x.municipality_id = m order by x.epoch desc, x.size desc limit 1
    ) newest on true;
end
$$;

-- Unsealed rows whose transaction, and every one before it, has ended: nothing can come to stand before them any more.
create function audit.seal_rows(m uuid, from_xid xid8, below xid8, at_most integer)
returns setof audit.form language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.* from audit.form f
  where f.municipality_id = m and f.xid >= from_xid and f.xid < below
    and not exists (select from audit.leaf l where l.municipality_id = m and l.entry_id = f.id)
  order by f.xid, f.id limit at_most
$$;

-- Unsealed rows of a transaction this cluster has not come to yet: they were carried here from another one.
create function audit.seal_carried(m uuid, at_most integer)
returns setof audit.form language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.* from audit.form f
  where f.municipality_id = m and f.xid >= pg_snapshot_xmax(pg_current_snapshot())
    and not exists (select from audit.leaf l where l.municipality_id = m and l.entry_id = f.id)
  order by f.xid, f.id limit at_most
$$;

create function audit.seal_append(m uuid, in_epoch integer, first_position bigint, entries uuid[], hashes bytea[], macs bytea[],
  new_size bigint, new_root bytea, sealed_at timestamptz, signed_with text, new_signature bytea, note text, new_horizon xid8, on_cluster text, new_peaks bytea[])
returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into audit.leaf (municipality_id, epoch, position, entry_id, hash, mac)
  select m, in_epoch, first_position + n - 1, entry_id, hash, mac from unnest(entries, hashes, macs) with ordinality as u (entry_id, hash, mac, n);
  insert into audit.checkpoint (municipality_id, epoch, size, root, at, key_id, signature, text, horizon, cluster, peaks)
  values (m, in_epoch, new_size, new_root, sealed_at, signed_with, new_signature, note, new_horizon, on_cluster, new_peaks);
$$;

-- Turns the counters of days that are over into entries, which are sealed like any other. A transaction that began before midnight
-- and ends after this makes one more entry for its day.
create function audit.close_counts(m uuid) returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  written integer;
begin
  with closed as (
    delete from audit.daily_count c where c.municipality_id = m and c.day < platform.today() returning c.*
  )
  insert into audit.entry (municipality_id, id, operation, effect, actor_kind, detail, salt)
  select m, gen_random_uuid(), operation, effect, 'bearer', jsonb_build_object('day', day, 'count', sum(count)), uuid_send(gen_random_uuid())
  from closed group by day, operation, effect order by day, operation, effect;
  get diagnostics written = row_count;
  return written;
end
$$;

-- Erases the personal fields of sealed entries. The commitments are made here, from what stands in the row, by the same rule as in
-- leaf.ts, so that no caller can put others in their place. The act names how many and which entries it erased, and bears the program's mac on that.
create function audit.erase(m uuid, act uuid, ordered_by uuid, rule text, entries uuid[], mac text)
returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  erased bigint;
begin
  insert into audit.erasure (municipality_id, entry_id, act_id, person_commitment, child_commitment, detail_commitment)
  select m, e.id, act,
    sha256(e.salt || convert_to('person:' || coalesce(e.person_id::text, ''), 'UTF8')),
    sha256(e.salt || convert_to('child:' || coalesce(e.child_id::text, ''), 'UTF8')),
    sha256(e.salt || convert_to('detail:' || e.detail::text, 'UTF8'))
  from audit.entry e join audit.leaf l on l.municipality_id = m and l.entry_id = e.id
  where e.municipality_id = m and e.id = any (entries) and octet_length(e.salt) = 16 and e.operation <> 'audit.erase';
  get diagnostics erased = row_count;
  if erased = 0 or erased <> (select count(distinct id) from unnest(entries) id) then
    raise exception 'only sealed entries that are not erased yet, and no act of erasing, can be erased';
  end if;
  update audit.entry e set person_id = null, child_id = null, detail = '{}', salt = ''
  where e.municipality_id = m and e.id = any (entries);
  insert into audit.entry (municipality_id, id, operation, effect, actor_kind, cause, reason, detail, salt)
  select m, act, 'audit.erase', 'change', 'system', ordered_by, rule,
    jsonb_build_object('count', erased, 'entries', encode(sha256(convert_to(string_agg(id::text, ',' order by id), 'UTF8')), 'hex'), 'mac', mac),
    uuid_send(gen_random_uuid())
  from (select distinct id from unnest(entries) id) named;
  return erased;
end
$$;

-- For the verifier: the tree page by page, as it stands, with what it should stand for.
create function audit.tree_rows(m uuid, in_epoch integer, from_position bigint, at_most integer)
returns table (leaf audit.leaf, entry audit.form, erasure audit.erasure) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l, f, x from audit.leaf l
    left join audit.form f on f.municipality_id = m and f.id = l.entry_id
    left join audit.erasure x on x.municipality_id = m and x.entry_id = l.entry_id
  where l.municipality_id = m and l.epoch = in_epoch and l.position >= from_position
  order by l.position limit at_most
$$;

create function audit.tree_checkpoints(m uuid, in_epoch integer, above bigint, up_to bigint)
returns setof audit.checkpoint language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.* from audit.checkpoint c where c.municipality_id = m and c.epoch = in_epoch and c.size > above and c.size <= up_to order by c.size
$$;

-- Where an epoch ends: its last checkpoint, and whether anything stands in a later one.
create function audit.tree_epoch(m uuid, n integer)
returns table (last audit.checkpoint, later boolean) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (select c from audit.checkpoint c where c.municipality_id = m and c.epoch = n order by c.size desc limit 1),
    exists (select from audit.checkpoint c where c.municipality_id = m and c.epoch > n)
    or exists (select from audit.leaf l where l.municipality_id = m and l.epoch > n)
$$;

-- Entries that no leaf stands for: how many, and the first that the tree cannot have missed, its transaction being older than the
-- horizon or one this cluster has not come to. Without a horizon nothing can be said of any of them.
create function audit.outside_tree(m uuid, horizon xid8)
returns table (unsealed bigint, unexpected bigint, first_unexpected uuid) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with outside as materialized (
    select e.id, e.xid, horizon is not null and (e.xid < horizon or e.xid >= pg_snapshot_xmax(pg_current_snapshot())) as unexpected
    from audit.entry e
    where e.municipality_id = m and not exists (select from audit.leaf l where l.municipality_id = m and l.entry_id = e.id)
  )
  select count(*) filter (where not o.unexpected), count(*) filter (where o.unexpected),
    (select f.id from outside f where f.unexpected order by f.xid, f.id limit 1)
  from outside o
$$;

create function audit.erasure_rows(m uuid, after_act uuid, after_entry uuid, at_most integer)
returns table (act_id uuid, entry_id uuid, act audit.form) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.act_id, x.entry_id, f from audit.erasure x left join audit.form f on f.municipality_id = m and f.id = x.act_id
  where x.municipality_id = m and (x.act_id, x.entry_id) > (after_act, after_entry)
  order by x.act_id, x.entry_id limit at_most
$$;

select platform.entrust(p.oid, 'laget_jobs') from pg_proc p where p.pronamespace = 'audit'::regnamespace and p.proname not in ('refuse', 'count_act');
revoke create on schema audit from laget_keeper;
