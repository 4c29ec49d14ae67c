-- The four roles of Laget. Run by whoever may create roles: the embedded server's superuser, or the login of DATABASE_URL
-- (CREATEROLE and owner of the database). An installer who may not hand out CREATEROLE lets a database administrator run this file once.
-- Passwords are set by the program (derived from LAGET_KEYS), never here.
do $$
begin
  if not exists (select from pg_roles where rolname = 'laget_owner') then
    create role laget_owner nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'laget_keeper') then
    create role laget_keeper nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'laget_app') then
    create role laget_app login;
  end if;
  if not exists (select from pg_roles where rolname = 'laget_jobs') then
    create role laget_jobs login;
  end if;
  if not pg_has_role(current_user, 'laget_owner', 'member') then
    execute format('grant laget_owner to %I', current_user);
  end if;
  if not pg_has_role('laget_owner', 'laget_keeper', 'member') then
    grant laget_keeper to laget_owner;
  end if;
  -- so that migrations can lay the queue's schema in the hands of laget_jobs
  if not pg_has_role('laget_owner', 'laget_jobs', 'member') then
    grant laget_jobs to laget_owner;
  end if;
  -- the database is nobody else's; and whoever can make temporary types could put them in the way of functions with other rights
  execute format('revoke connect, temporary on database %I from public', current_database());
  execute format('grant connect, create, temporary on database %I to laget_owner', current_database());
  execute format('grant connect on database %I to laget_app, laget_jobs', current_database());
end
$$;
