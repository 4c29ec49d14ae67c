-- A demo's history is told from the day it was written, and grows old. It is written anew while nobody has acted in it. What that takes
-- does not exist in a database that may hold real people.
do $migration$
begin
  if exists (select from platform.installation where kind = 'real') then return; end if;
  grant select, update (demo_written_at) on platform.installation to laget_keeper;

  -- True when the history is to be written now: it never was, or the writing was cut off, or it is older than a week and nobody but its writer
  -- has acted since. Then everything that belongs to a municipality is gone; what migrations wrote stays.
  create function platform.begin_demo(bound timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $function$
  declare
    written timestamptz;
    everything text;
  begin
    select i.demo_written_at into written from platform.installation i for update;
    if written is not null then
      if bound <= written + interval '7 days' then return false; end if;
      -- whoever is acting at this moment is waited for, and seen
      lock table audit.entry in access exclusive mode;
      -- its writer acts with the clock set back; what happens by itself is nobody's act
      if exists (select from audit.entry e where e.at > written and e.actor_kind <> 'system') then return false; end if;
    end if;
    select string_agg(c.oid::regclass::text, ', ') into everything
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and pg_get_userbyid(c.relowner) = 'laget_owner'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped);
    execute 'truncate ' || everything;
    update platform.installation set demo_written_at = null;
    return true;
  end
  $function$;

  create function platform.end_demo(bound timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as 'update platform.installation set demo_written_at = bound';

  perform platform.entrust('platform.begin_demo(timestamptz)', 'laget_jobs');
  perform platform.entrust('platform.end_demo(timestamptz)', 'laget_jobs');
end
$migration$;
