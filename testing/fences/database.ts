import type pg from 'pg'

/** What can ask the catalogue: a pool or a client of any role, for the catalogue is open to all. */
export type Catalogue = Pick<pg.Pool, 'query'>
type Exceptions = Record<string, string>

/** Ours is all but what the server and the job queue bring with them. */
const foreignSchemas = `('information_schema', 'graphile_worker')`
const ours = `n.nspname not like 'pg\\_%' and n.nspname not in ${foreignSchemas}`
const loginRoles = `('laget_app', 'laget_jobs')`

const breaches = async (database: Catalogue, sql: string): Promise<string[]> => {
  const { rows } = await database.query<{ breach: string }>(
    `select breach from (${sql}) found (breach) order by breach`,
  )
  return rows.map(({ breach }) => breach)
}

const except = (found: string[], exceptions: Exceptions): string[] =>
  found.filter((breach) => !Object.keys(exceptions).some((name) => breach === name || breach.startsWith(`${name} `)))

/** The second fence stands around every table. `exceptions`: table → why it holds nothing of anyone. */
export const openTables = async (database: Catalogue, exceptions: Exceptions): Promise<string[]> =>
  except(
    await breaches(
      database,
      `select format('%I.%I has no forced row-level security', n.nspname, c.relname)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and ${ours} and not (c.relrowsecurity and c.relforcerowsecurity)`,
    ),
    exceptions,
  )

/** The municipality is in every key, so that no row can point across, and a region's tables can be spread by it. */
export const keysWithoutMunicipality = async (database: Catalogue, exceptions: Exceptions): Promise<string[]> =>
  except(
    await breaches(
      database,
      `select format('%I.%I has no primary key', n.nspname, c.relname)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and ${ours} and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')
       union all
       select format('%I.%I has the key %I without municipality_id', n.nspname, c.relname, k.conname)
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       where k.contype in ('p', 'f') and ${ours} and not exists (
         select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id' and a.attnum = any (k.conkey))`,
    ),
    exceptions,
  )

/** The roles can do what they are for, and nobody who logs in for the program stands above the rules. */
export const roleBreaches = (database: Catalogue): Promise<string[]> =>
  breaches(
    database,
    `select format('%s is not there', wanted) from unnest(array['laget_owner', 'laget_app', 'laget_jobs', 'laget_keeper']) wanted
     where to_regrole(wanted) is null
     union all
     select format('%s may %s', r.rolname, may.what) from pg_roles r cross join lateral (values
       ('do everything', r.rolsuper), ('pass row-level security', r.rolbypassrls), ('make roles', r.rolcreaterole),
       ('make databases', r.rolcreatedb), ('replicate', r.rolreplication),
       ('log in', r.rolcanlogin and r.rolname in ('laget_owner', 'laget_keeper'))) may (what, so)
     where r.rolname in ('laget_owner', 'laget_app', 'laget_jobs', 'laget_keeper') and may.so
     union all
     select format('%s is a member of %s', m.rolname, r.rolname)
     from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid
     where m.rolname in ('laget_app', 'laget_jobs', 'laget_keeper') or (m.rolname = 'laget_owner' and r.rolname not in ('laget_keeper', 'laget_jobs'))`,
  )

/** The roles that log in own nothing; the queue's schema is what laget_jobs owns. `exceptions`: breach → why. */
export const ownedByLogins = async (database: Catalogue, exceptions: Exceptions): Promise<string[]> =>
  except(
    await breaches(
      database,
      `select format('%s owns %s', pg_get_userbyid(owner), what) from (
       select c.relowner, format('%I.%I', n.nspname, c.relname), n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       union all select p.proowner, p.oid::regprocedure::text, n.nspname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       union all select t.typowner, format('%I.%I', n.nspname, t.typname), n.nspname from pg_type t join pg_namespace n on n.oid = t.typnamespace
       union all select n.nspowner, format('the schema %I', n.nspname), n.nspname from pg_namespace n
       union all select d.datdba, 'the database', null from pg_database d where d.datname = current_database()
     ) thing (owner, what, schema)
     where pg_get_userbyid(owner) in ${loginRoles} and schema is distinct from 'pg_toast' and not (pg_get_userbyid(owner) = 'laget_jobs' and schema is not distinct from 'graphile_worker')`,
    ),
    exceptions,
  )

/**
 * What runs with another's rights runs with the keeper's, looks names up nowhere but in the catalogue, and is open to no stranger.
 * `exceptions`: breach → why.
 */
export const definerBreaches = async (database: Catalogue, exceptions: Exceptions): Promise<string[]> =>
  except(
    await breaches(
      database,
      `select format('%s %s', p.oid::regprocedure, wrong.what)
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace cross join lateral (values
       ('runs as ' || pg_get_userbyid(p.proowner), pg_get_userbyid(p.proowner) <> 'laget_keeper'),
       ('has no fixed search_path', not coalesce(p.proconfig && array['search_path=pg_catalog, pg_temp'], false)),
       ('may be called by anyone', has_function_privilege('public', p.oid, 'execute'))) wrong (what, so)
     where p.prosecdef and ${ours} and wrong.so`,
    ),
    exceptions,
  )

/** A view runs with its owner's rights unless told otherwise: what the logins may read of one must be meant. `exceptions`: view → why. */
export const viewBreaches = async (database: Catalogue, exceptions: Exceptions): Promise<string[]> =>
  except(
    await breaches(
      database,
      `select format('%I.%I lets %s see what its owner sees', n.nspname, c.relname, r.rolname)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join pg_roles r
       where c.relkind in ('v', 'm') and ${ours} and r.rolname in ${loginRoles} and has_table_privilege(r.oid, c.oid, 'select')
         and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)`,
    ),
    exceptions,
  )

/**
 * No rights but those of the kinds that are used: nothing for everyone, nothing beside reading and writing, no deleting where a row is
 * closed instead, and nothing of a module's for the queue's login, whose work goes through the door.
 * `deletable`: table → why laget_app may delete from it.
 */
export const grantBreaches = async (database: Catalogue, deletable: Exceptions): Promise<string[]> => {
  const found = await breaches(
    database,
    `with held as (
       select n.nspname, c.relname, c.relkind, pg_get_userbyid(a.grantee) as holder, a.grantee = 0 as everyone, a.privilege_type as may
       from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) a where ${ours})
     select format('%I.%I may be used by everyone (%s)', nspname, relname, may) from held where everyone
     union all
     select format('%I.%I: %s has %s', nspname, relname, holder, may) from held
     where not everyone and holder in ${loginRoles} and may in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')
     union all
     select format('%I.%I may be deleted from by %s', nspname, relname, holder) from held
     where not everyone and holder in ${loginRoles} and may = 'DELETE'
     union all
     select format('the schema %I lets %s make things in it', n.nspname, case when a.grantee = 0 then 'everyone' else pg_get_userbyid(a.grantee) end)
     from pg_namespace n cross join lateral aclexplode(n.nspacl) a
     where ${ours} and a.privilege_type = 'CREATE' and (a.grantee = 0 or pg_get_userbyid(a.grantee) in ${loginRoles})`,
  )
  return except(found, deletable)
}

/**
 * A policy for the program's logins says whose rows it means; one that lets everything through, or never asks for the municipality,
 * does not. `exceptions`: table → why everyone may see it.
 */
export const carelessPolicies = async (database: Catalogue, exceptions: Exceptions): Promise<string[]> =>
  except(
    await breaches(
      database,
      `select format('%I.%I has the policy %I, which asks for no municipality', p.schemaname, p.tablename, p.policyname) from pg_policies p
       where p.roles && array['public', 'laget_app', 'laget_jobs']::name[] and p.permissive = 'PERMISSIVE'
         and (p.qual not like '%municipality%' or p.with_check not like '%municipality%')`,
    ),
    exceptions,
  )
