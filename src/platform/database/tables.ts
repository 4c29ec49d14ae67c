import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'

/**
 * A query builder that knows only the tables named in its type and runs nothing itself: a store writes
 * `const db = tables<{ 'relay.log': LogTable }>()`, so that a neighbour's table does not compile, and hands its queries to the transaction.
 */
export const tables = <Tables>(): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
