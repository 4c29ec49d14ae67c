import { describe, expect, it } from 'vitest'
import { testDatabase } from '../database.ts'
import {
  type Catalogue,
  carelessPolicies,
  definerBreaches,
  grantBreaches,
  keysWithoutMunicipality,
  openTables,
  ownedByLogins,
  roleBreaches,
  viewBreaches,
} from './database.ts'

const sameForAll = {
  'platform.migration': 'which migrations ran',
  'platform.installation': 'what kind of database this is',
}
const keyless = {
  ...sameForAll,
  'identity.sign_in': 'a sign-in under way: the municipality is known when it ends',
  'organisation.setting_default': 'what holds where a municipality has set nothing',
  'jobs.kind': 'which jobs the program has',
}
const forEveryone = {
  'organisation.setting_default': 'what holds where a municipality has set nothing',
  'jobs.kind': 'which jobs the program has',
}
const intoTheQueue = 'the queue belongs to laget_jobs, and only its owner may put anything in'
const queueOwners = {
  'laget_jobs owns jobs.enqueue(text,jsonb,timestamp with time zone,text)': intoTheQueue,
  'laget_jobs owns jobs.enqueue_everywhere(text)': intoTheQueue,
}
const queueRights = {
  'jobs.enqueue(text,jsonb,timestamp with time zone,text) runs as laget_jobs': intoTheQueue,
  'jobs.enqueue_everywhere(text) runs as laget_jobs': intoTheQueue,
}
const deletable = {
  'platform.draft': "one's own drafts",
  'wonders.wonder': 'private notes, gone when their author says so',
  'discussions.no_name': 'words that are no names, said anew when the question is mended',
  'wonders.share': 'taken back by whoever shared',
  'reports.report': 'a draft, gone when the report is handed over',
}
const views = { 'access.own_grant': "it asks for the actor's own rows itself, so that the planner can look them up" }

describe('around the migrated database', async () => {
  const owner = (await testDatabase()).pool('owner')

  it('row-level security is forced on every table', async () => {
    expect(await openTables(owner, sameForAll)).toEqual([])
  })

  it('the municipality is in every key', async () => {
    expect(await keysWithoutMunicipality(owner, keyless)).toEqual([])
  })

  it('no role stands above the rules, and those who log in own nothing', async () => {
    expect(await roleBreaches(owner)).toEqual([])
    expect(await ownedByLogins(owner, queueOwners)).toEqual([])
  })

  it('functions that run with other rights run as laget_keeper, with a fixed search_path, for those who were let', async () => {
    expect(await definerBreaches(owner, queueRights)).toEqual([])
  })

  it('views show the logins nothing that policies hide', async () => {
    expect(await viewBreaches(owner, views)).toEqual([])
  })

  it('every right that was given is one that is used', async () => {
    expect(await grantBreaches(owner, deletable)).toEqual([])
  })

  it('no policy lets everything through', async () => {
    expect(await carelessPolicies(owner, forEveryone)).toEqual([])
  })

  it('every exception is still needed', async () => {
    const unused = (found: string[], excused: Record<string, string>) =>
      Object.keys(excused).filter((name) => !found.some((breach) => breach === name || breach.startsWith(`${name} `)))
    expect(unused(await openTables(owner, {}), sameForAll)).toEqual([])
    expect(unused(await keysWithoutMunicipality(owner, {}), keyless)).toEqual([])
    expect(unused(await viewBreaches(owner, {}), views)).toEqual([])
    expect(unused(await ownedByLogins(owner, {}), queueOwners)).toEqual([])
    expect(unused(await definerBreaches(owner, {}), queueRights)).toEqual([])
    expect(unused(await grantBreaches(owner, {}), deletable)).toEqual([])
    expect(unused(await carelessPolicies(owner, {}), forEveryone)).toEqual([])
  })
})

describe('what each fence finds', async () => {
  const admin = (await testDatabase()).pool('admin')

  /** What a fence finds besides when this has been done. Nothing of it stays: also roles are the transaction's own until its end. */
  const found = async (look: (database: Catalogue) => Promise<string[]>, breach: string): Promise<string[]> => {
    const client = await admin.connect()
    try {
      await client.query('begin; create schema planted')
      const before = await look(client)
      await client.query(breach)
      return (await look(client)).filter((one) => !before.includes(one))
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  it.each([
    ['create table planted.t (id int)'],
    ['create table planted.t (id int); alter table planted.t enable row level security'],
    ['create table planted.t (id int) partition by range (id)'],
  ])('a table without the second fence: %s', async (breach) => {
    expect(await found((database) => openTables(database, {}), breach)).toEqual([
      'planted.t has no forced row-level security',
    ])
    expect(await found((database) => openTables(database, { 'planted.t': 'a reason' }), breach)).toEqual([])
  })

  it.each([
    ['create table planted.t (municipality_id uuid)', 'planted.t has no primary key'],
    [
      'create table planted.t (municipality_id uuid, id uuid primary key)',
      'planted.t has the key t_pkey without municipality_id',
    ],
    [
      `create table planted.t (municipality_id uuid, id uuid unique, other uuid references planted.t (id), primary key (municipality_id, id))`,
      'planted.t has the key t_other_fkey without municipality_id',
    ],
  ])('a key without the municipality: %s', async (breach, what) => {
    expect(await found((database) => keysWithoutMunicipality(database, {}), breach)).toEqual([what])
  })

  it.each([
    ['alter role laget_app bypassrls', 'laget_app may pass row-level security'],
    ['alter role laget_keeper superuser', 'laget_keeper may do everything'],
    ['alter role laget_owner login', 'laget_owner may log in'],
    ['alter role laget_jobs createrole', 'laget_jobs may make roles'],
    ['grant laget_keeper to laget_app', 'laget_app is a member of laget_keeper'],
    ['create role heir; grant heir to laget_keeper', 'laget_keeper is a member of heir'],
    ['alter role laget_app rename to laget_web', 'laget_app is not there'],
  ])('a role that is more than it should be: %s', async (breach, what) => {
    expect(await found(roleBreaches, breach)).toEqual([what])
  })

  it.each([
    ['create table planted.t (id int); alter table planted.t owner to laget_app', 'laget_app owns planted.t'],
    ['alter schema planted owner to laget_jobs', 'laget_jobs owns the schema planted'],
    [
      'create function planted.f() returns int language sql return 1; alter function planted.f() owner to laget_app',
      'laget_app owns planted.f()',
    ],
  ])('a thing that a login owns: %s', async (breach, what) => {
    expect(await found((database) => ownedByLogins(database, {}), breach)).toContain(what)
  })

  const keepers = 'alter function planted.f() owner to laget_keeper'
  const closed = 'revoke execute on function planted.f() from public'
  it.each([
    ['security definer set search_path = pg_catalog, pg_temp', closed, 'planted.f() runs as'],
    ['security definer', `${keepers}; ${closed}`, 'planted.f() has no fixed search_path'],
    ['security definer set search_path = pg_catalog', `${keepers}; ${closed}`, 'planted.f() has no fixed search_path'],
    ['security definer set search_path = pg_catalog, pg_temp', keepers, 'planted.f() may be called by anyone'],
  ])('a function with other rights: %s, %s', async (how, then, what) => {
    const breach = `create function planted.f() returns int language sql ${how} as 'select 1'; ${then}`
    expect(await found((database) => definerBreaches(database, {}), breach)).toEqual([expect.stringContaining(what)])
  })

  it('a view that shows a login what its owner sees', async () => {
    const view = (how: string) =>
      `create view planted.v ${how} as select 1 as x; grant select on planted.v to laget_app`
    const look = (database: Catalogue) => viewBreaches(database, {})
    expect(await found(look, view(''))).toEqual(['planted.v lets laget_app see what its owner sees'])
    expect(await found(look, view('with (security_invoker)'))).toEqual([])
  })

  it.each([
    ['grant select on planted.t to public', 'planted.t may be used by everyone (SELECT)'],
    ['grant truncate on planted.t to laget_app', 'planted.t: laget_app has TRUNCATE'],
    ['grant delete on planted.t to laget_jobs', 'planted.t may be deleted from by laget_jobs'],
    ['grant create on schema planted to laget_app', 'the schema planted lets laget_app make things in it'],
    ['grant create on schema planted to public', 'the schema planted lets everyone make things in it'],
  ])('a right too many: %s', async (breach, what) => {
    expect(await found((database) => grantBreaches(database, {}), `create table planted.t (); ${breach}`)).toEqual([
      what,
    ])
  })

  it.each([
    ['to laget_app using (true)'],
    ['using (id = 1)'],
    ['for insert to laget_jobs with check (true)'],
    ['to laget_app using (municipality_id is not null) with check (true)'],
  ])('a policy that asks for no municipality: %s', async (how) => {
    const breach = `create table planted.t (municipality_id uuid, id int); create policy p on planted.t ${how}`
    expect(await found((database) => carelessPolicies(database, {}), breach)).toEqual([
      'planted.t has the policy p, which asks for no municipality',
    ])
  })
})
