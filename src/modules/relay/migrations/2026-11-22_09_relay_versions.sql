-- What is written anew keeps what stood there before. By a trigger: nobody can leave it out, and nobody can say that somebody else wrote it.
-- The words of an entry are its author's; those of a measure, the holder's.
create function relay.keep_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (old.author_id, old.author_post) <> (platform.person(), platform.post()) and not (old.kind = 'measure'
      and exists (select from access.own_grant g where g.log_id = old.log_id and g.reason = 'holder')) then
    raise exception 'only its author writes an entry anew' using errcode = 'insufficient_privilege';
  end if;
  insert into relay.entry_version (municipality_id, entry_id, version, log_id, areas, text, author_id, author_post, replaced_at)
  values (old.municipality_id, old.id, old.version, old.log_id, old.areas, old.text, coalesce(old.edited_by, old.author_id),
    coalesce(old.edited_post, old.author_post), platform.now());
  new.edited_at := platform.now();
  new.edited_by := platform.person();
  new.edited_post := platform.post();
  return new;
end
$$;
select platform.entrust('relay.keep_version()');
create trigger keeps_version before update of text on relay.entry for each row execute function relay.keep_version();
