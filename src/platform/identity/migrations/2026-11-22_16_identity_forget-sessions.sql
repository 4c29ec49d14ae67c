-- A session row says when somebody was here; the trace says it too, and for as long as it shall. A week after its end the row is gone.
create function identity.forget_sessions() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  long_ago timestamptz := platform.now() - interval '7 days';
  gone integer;
begin
  delete from identity.session x where x.municipality_id = platform.municipality() and (x.expires_at < long_ago or x.ended_at < long_ago);
  get diagnostics gone = row_count;
  return gone;
end
$$;
select platform.entrust('identity.forget_sessions()', 'laget_jobs');

select jobs.know('identity.forget-sessions');
