-- The queue is graphile-worker's, in a schema of its own that belongs to laget_jobs, which also brings it up to date at every start
-- (jobs/prepare-queue.ts). Its first table stands here: graphile-worker otherwise makes the schema itself, and laget_jobs may make none.
create schema graphile_worker authorization laget_jobs;
create table graphile_worker.migrations (
  id integer primary key,
  ts timestamptz not null default platform.now(),
  breaking boolean not null default false
);
alter table graphile_worker.migrations owner to laget_jobs;

create schema jobs;
grant usage on schema jobs to laget_app, laget_jobs, laget_keeper;
grant create on schema jobs to laget_jobs, laget_keeper;

-- Every job there is. A part that has jobs names them in its migration; nothing else can be enqueued.
create table jobs.kind (
  name text primary key check (name ~ '^[a-z]+\.[a-z]+(-[a-z]+)*$'),
  -- after so many failures, hours apart at the end, a job stays where it is and is counted as failed
  attempts integer not null default 12 check (attempts between 1 and 25)
);
alter table jobs.kind enable row level security;
alter table jobs.kind force row level security;
create policy everyone on jobs.kind for select using (true);
create policy migrations on jobs.kind for insert to laget_owner with check (true);
grant select on jobs.kind to laget_jobs;
-- How a migration makes a kind of job known.
create function jobs.know(name text) returns void language sql as 'insert into jobs.kind (name) values ($1)';
revoke execute on function jobs.know(text) from public;

-- The one way into the queue: inside the act's own transaction, so that a job exists exactly when its act does. The payload names
-- things by id or day and never tells about them; the municipality is the transaction's own. A key that is enqueued again before
-- its job has begun replaces that job.
create function jobs.enqueue(name text, payload jsonb, run_at timestamptz default null, key text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  kind jobs.kind;
  row_of_queue record;
begin
  select k.* into kind from jobs.kind k where k.name = enqueue.name;
  if not found then raise exception 'there is no job %', enqueue.name; end if;
  if exists (select from jsonb_each_text(payload) e
    where coalesce(e.value, '') !~ '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{4}-[0-9]{2}-[0-9]{2})$') then
    raise exception 'the payload of % holds something that is neither an id nor a day', enqueue.name;
  end if;
  select * into row_of_queue from graphile_worker.add_job(enqueue.name,
    (payload || jsonb_build_object('municipality', platform.municipality()))::json,
    max_attempts => kind.attempts, job_key => enqueue.name || ':' || enqueue.key);
  -- The queue goes by the server's clock, the caller by the bound instant: what they have in common is how long there is to wait.
  if run_at > platform.now() then
    perform graphile_worker.reschedule_jobs(array[row_of_queue.id], run_at => row_of_queue.run_at + (enqueue.run_at - platform.now()));
  end if;
end
$$;

-- One job per municipality, when a schedule says so. A municipality whose last one has not begun yet gets no second.
create function jobs.enqueue_everywhere(name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(k.name, json_build_object('municipality', m), max_attempts => k.attempts, job_key => k.name || ':' || m)
  from jobs.kind k cross join jobs.municipalities() m where k.name = enqueue_everywhere.name;
end
$$;

create function jobs.municipalities() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as 'select municipality_id from identity.known_municipality';

alter function jobs.enqueue(text, jsonb, timestamptz, text) owner to laget_jobs;
alter function jobs.enqueue_everywhere(text) owner to laget_jobs;
revoke execute on all functions in schema jobs from public;
grant execute on function jobs.enqueue(text, jsonb, timestamptz, text) to laget_app, laget_keeper;
select platform.entrust('jobs.municipalities()', 'laget_jobs');
revoke create on schema jobs from laget_jobs, laget_keeper;
