-- Row 50: whoever is no longer in a log because a consent was taken back, a post ended or the family wants someone else, is told so on her desk:
-- when it happened, and nothing about which log or which child. Not those who were let go or left, for they know; nor the team of a log that is
-- asked about anew.
create index participant_left on relay.participant (municipality_id, person_id, ended_at) where ended_at is not null and ended_by is null;

create function relay.left_since(t timestamptz) returns setof timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct x.ended_at from relay.participant x
  where x.municipality_id = platform.municipality() and x.person_id = platform.person() and x.post_id = platform.post()
    and x.ended_at >= t and x.ended_by is null
    and not exists (select from relay.start s where s.municipality_id = x.municipality_id and s.log_id = x.log_id and s.written_at = x.ended_at)
    and not exists (select from access.own_grant g where g.log_id = x.log_id)
  order by x.ended_at desc
$$;
select platform.entrust('relay.left_since(timestamptz)', 'laget_app');
