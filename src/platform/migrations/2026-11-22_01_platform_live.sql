-- What an open page is told: that something on it has changed, and how often by now. Never what.
create table platform.live (
  municipality_id uuid not null,
  -- what the page is about: a log
  topic uuid not null,
  version integer not null,
  primary key (municipality_id, topic)
);
select platform.protect('platform.live');

-- The last thing an act does before its trace: whoever changes the same waits here until this act has ended, and no longer. By id, so that two who
-- change several never wait for each other. What is notified is sent at COMMIT, and never if there is none.
create function platform.mark_changed(topics uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  one uuid;
  n integer;
begin
  for one in select distinct t from unnest(topics) t order by t loop
    insert into platform.live as l values (m, one, 1)
    on conflict (municipality_id, topic) do update set version = l.version + 1 returning l.version into n;
    perform pg_notify('laget_changed', m || ' ' || one || ' ' || n);
  end loop;
end
$$;

create function platform.version_of(of_topic uuid) returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select l.version from platform.live l where l.municipality_id = platform.municipality() and l.topic = of_topic), 0)
$$;

select platform.entrust('platform.mark_changed(uuid[])', 'laget_app', 'laget_jobs');
select platform.entrust('platform.version_of(uuid)', 'laget_app', 'laget_jobs');
