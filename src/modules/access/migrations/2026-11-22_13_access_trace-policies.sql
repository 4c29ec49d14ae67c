-- The trace (row 60): the family who sees the log, what staff and systems did and what others of her decided, but not their drafts; one's own acts, in a log for as long as one sees it (50);
-- the data-protection officer without content (62)
create policy own on audit.entry for select to laget_app
  using (municipality_id = platform.municipality() and person_id = platform.person()
    and (log_id is null or (select true from access.own_grant g where g.log_id = entry.log_id limit 1)));
create policy family on audit.entry for select to laget_app using (municipality_id = platform.municipality()
  and platform.role() = 'family' and role is distinct from 'family'
  and (select true from access.own_grant g where g.log_id = entry.log_id limit 1));
create policy family_acts on audit.entry for select to laget_app using (municipality_id = platform.municipality()
  and platform.role() = 'family' and role = 'family' and effect = 'change' and operation not in ('platform.save-draft', 'platform.discard-draft')
  and (select true from access.own_grant g where g.log_id = entry.log_id limit 1));
create policy officer on audit.entry for select to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'privacy-officer');
grant select on audit.entry to laget_app;
