-- In which roles a person may act. The platform's identity.enter asks this view and knows no module; the modules answer here.
create view identity.capacity as
  select p.municipality_id, p.person_id, p.id as post_id, p.role, p.unit_id, u.service_id, s.name, p.title, u.name as unit_name, v.name as service_name,
    p.valid_from, p.valid_until
  from organisation.post p
  join organisation.staff s on (s.municipality_id, s.person_id) = (p.municipality_id, p.person_id)
  join organisation.unit u on (u.municipality_id, u.id) = (p.municipality_id, p.unit_id)
  join organisation.service v on (v.municipality_id, v.id) = (u.municipality_id, u.service_id)
  union all
  -- the family: nil post, unit and service. A guardian whose every link has ended or is without responsibility (row 27), or who is kept
  -- away from every child (row 31), is nobody here
  select f.municipality_id, f.person_id, n.nil, 'family', n.nil, n.nil, min(f.name), '', '', '', '-infinity'::timestamptz, 'infinity'::timestamptz
  from (select g.municipality_id, g.person_id, g.name from children.guardian g
      join children.child c on (c.municipality_id, c.id) = (g.municipality_id, g.child_id)
      where g.responsibility and g.confirmed_at is not null and g.ended_at is null
        and not access.is_blocked(g.municipality_id, c.id, g.person_id)
        and (c.same_as is null or not access.is_blocked(g.municipality_id, c.same_as, g.person_id))
    union all select c.municipality_id, c.person_id, c.name from children.child c where c.person_id is not null and c.same_as is null) f
  cross join (select '00000000-0000-0000-0000-000000000000'::uuid as nil) n
  group by f.municipality_id, f.person_id, n.nil;
alter view identity.capacity owner to laget_keeper;

-- Which municipalities there are, and by which host name one is found: asked by the platform before there is an actor.
create view identity.known_municipality as select municipality_id, number, name, host from organisation.municipality;
alter view identity.known_municipality owner to laget_keeper;
