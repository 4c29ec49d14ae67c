-- Drafts of concern reports to child welfare: their author's alone, encrypted, gone when the report is handed over. Nothing of them stands in a log.
create schema reports;
grant usage on schema reports to laget_app, laget_jobs;
grant usage, create on schema reports to laget_keeper;

create table reports.report (
  municipality_id uuid not null,
  id uuid not null,
  written_by uuid not null,
  written_post uuid not null,
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  -- everything that is written, names and identity numbers included; it opens only in this row
  content_cipher bytea not null check (octet_length(content_cipher) <= 400000),
  -- so long after the last change, as the setting stood then
  delete_on date not null,
  warned_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, written_post) references organisation.post
);
create index report_author on reports.report (municipality_id, written_post, written_by);
create index report_deletion on reports.report (municipality_id, delete_on);
select platform.protect('reports.report');

create policy own on reports.report to laget_app
  using (municipality_id = platform.municipality() and platform.role() <> 'family'
    and written_by = platform.person() and written_post = platform.post())
  with check (municipality_id = platform.municipality() and platform.role() <> 'family'
    and written_by = platform.person() and written_post = platform.post() and changed_at = platform.now());
grant select, insert, delete on reports.report to laget_app;
grant update (content_cipher, version, changed_at, delete_on, warned_at) on reports.report to laget_app;

-- A week before a draft is deleted its author is told, once for each time she has left it; who has left her post is not.
create function reports.remind(most integer) returns table (person uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  report uuid;
begin
  for report, person in
    select r.id, r.written_by
    from reports.report r join organisation.access_facts_post p on p.municipality_id = r.municipality_id and p.post_id = r.written_post
    where r.municipality_id = platform.municipality() and r.warned_at is null and r.delete_on - 7 <= platform.today()
      and p.valid_from <= platform.now() and platform.now() < p.valid_until
    order by r.id limit most for update of r
  loop
    update reports.report r set warned_at = platform.now() where r.municipality_id = platform.municipality() and r.id = report;
    return next;
  end loop;
end
$$;

create function reports.forget(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  count integer;
begin
  delete from reports.report r where r.municipality_id = platform.municipality() and r.id in (
    select x.id from reports.report x where x.municipality_id = platform.municipality() and x.delete_on <= platform.today() order by x.id limit most);
  get diagnostics count = row_count;
  return count;
end
$$;
select platform.entrust(f, 'laget_jobs') from unnest(array['reports.remind(integer)', 'reports.forget(integer)']::regprocedure[]) f;
revoke create on schema reports from laget_keeper;

select jobs.know(name) from unnest(array['reports.remind-authors', 'reports.forget-reports']) name;
