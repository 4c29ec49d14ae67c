import { setImmediate as immediate } from 'node:timers/promises'
import pg from 'pg'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { NotCommitted, prepared, transaction } from './transaction.ts'

const database = await testDatabase({ from: 'nothing' })
const pool = database.pool('admin')
beforeAll(() => pool.query('create table note (id integer primary key, text text not null)'))

const write = prepared('write', 'insert into note (id, text) values ($1, $2)')
const last = (id: number, text: string | null) => ({
  text: 'insert into note (id, text) values ($1, $2)',
  values: [id, text],
})
const written = async () =>
  (await pool.query<{ id: number }>('select id from note order by id')).rows.map(({ id }) => id)

describe('a transaction', () => {
  it('commits what was done in it, and gives its result', async () => {
    const before = await written()
    expect(await transaction(pool, (tx) => tx.prepared(write, [1, 'one']).then(() => 'done'))).toBe('done')
    expect(await written()).toEqual([...before, 1])
  })

  it('takes back everything when the work throws, also what was kept for the end', async () => {
    const before = await written()
    const work = transaction(pool, async (tx) => {
      tx.last(last(11, 'eleven'))
      await tx.prepared(write, [10, 'ten'])
      throw new Error('Changed her mind')
    })
    await expect(work).rejects.toThrow('Changed her mind')
    expect(await written()).toEqual(before)
  })

  it('does not call a thing done that the server rolled back because nobody noticed a failure', async () => {
    const before = await written()
    const work = transaction(pool, async (tx) => {
      await tx.prepared(write, [20, 'twenty'])
      await tx.prepared(write, [21, null]).catch(() => undefined)
    })
    await expect(work).rejects.toThrow(NotCommitted)
    expect(await written()).toEqual(before)
  })

  it('leaves its connection without a transaction when it failed', async () => {
    const one = new pg.Pool({ ...database.connections.admin, max: 1 })
    onTestFinished(() => one.end())
    await expect(transaction(one, (tx) => tx.prepared(write, [30, null]))).rejects.toThrow('null value')
    await one.query("insert into note values (31, 'thirty-one')")
    expect(await written()).toContain(31)
  })
})

describe('what is made meanwhile', () => {
  it('is made when the commit is on its way, out of what came of the work', async () => {
    const made: unknown[] = []
    const done = await transaction(
      pool,
      (tx) => tx.prepared(write, [60, 'sixty']).then(() => 'done'),
      async (result) => {
        while (!(await written()).includes(60)) await immediate()
        made.push(result)
      },
    )
    expect([done, made]).toEqual(['done', ['done']])
  })

  it('is not answered with when the commit fails', async () => {
    await pool.query('create table twice (n integer, unique (n) deferrable initially deferred)')
    let made = 0
    const work = transaction(
      pool,
      (tx) => tx.query('insert into twice values (1), (1)'),
      async () => void made++,
    )
    await expect(work).rejects.toThrow('duplicate key')
    expect(made).toBe(1)
  })

  it('is not begun when the work throws', async () => {
    let made = 0
    const work = transaction(
      pool,
      async () => {
        throw new Error('Changed her mind')
      },
      async () => void made++,
    )
    await expect(work).rejects.toThrow('Changed her mind')
    expect(made).toBe(0)
  })

  it('that goes wrong is told, and leaves the connection as it should be', async () => {
    const one = new pg.Pool({ ...database.connections.admin, max: 1 })
    onTestFinished(() => one.end())
    const failing = async () => {
      throw new Error('No such page')
    }
    await expect(transaction(one, (tx) => tx.prepared(write, [61, 'one']), failing)).rejects.toThrow('No such page')
    await transaction(one, (tx) => tx.prepared(write, [62, 'two']))
    expect(await written()).toEqual(expect.arrayContaining([61, 62]))
  })
})

describe('what is kept for the end', () => {
  it('comes after all else, in the order it was said, and is committed with it', async () => {
    await pool.query('create table step (n serial, what text)')
    await transaction(pool, async (tx) => {
      for (const what of ['third', 'fourth']) tx.last({ text: 'insert into step (what) values ($1)', values: [what] })
      for (const what of ['first', 'second']) await tx.query('insert into step (what) values ($1)', [what])
    })
    const { rows } = await pool.query<{ what: string }>('select what from step order by n')
    expect(rows.map(({ what }) => what)).toEqual(['first', 'second', 'third', 'fourth'])
  })

  it('takes back everything when it fails, and says why', async () => {
    const before = await written()
    const work = transaction(pool, async (tx) => {
      await tx.prepared(write, [40, 'forty'])
      tx.last(last(41, null))
      tx.last(last(42, 'forty-two'))
    })
    await expect(work).rejects.toThrow('null value in column "text"')
    expect(await written()).toEqual(before)
  })
})
