import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type pg from 'pg'

/** What every process under measurement is told at its start. */
export type Told = { login: pg.ClientConfig; keyring: string }

export type Child<Question, Answer> = {
  pid: number
  /** One question at a time. */
  ask(question: Question): Promise<Answer>
  end(): Promise<void>
}

/** Starts one of the processes of this folder; it ends with this one, which its channel tells it. */
export const startChild = async <Question, Answer>(file: string, told: Told): Promise<Child<Question, Answer>> => {
  const child = fork(join(import.meta.dirname, file), [JSON.stringify(told)], {
    execArgv: ['--import', join(import.meta.dirname, 'jsx.ts')],
    serialization: 'advanced',
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${code}`)
  })
  gone.catch(() => undefined)
  const heard = async (): Promise<Answer> => (await Promise.race([once(child, 'message'), gone]))[0] as Answer
  await heard()
  return {
    pid: child.pid ?? -1,
    ask: (question) => {
      child.send(question as object)
      return heard()
    },
    end: async () => {
      child.disconnect()
      await gone.catch(() => undefined)
    },
  }
}

/** The other end: answers questions until nobody asks any more. */
export const beChild = <Question, Answer>(answer: (question: Question) => Promise<Answer>): void => {
  process.on('message', (question) => void answer(question as Question).then((said) => process.send?.(said)))
  process.once('disconnect', () => process.exit())
  process.send?.('ready')
}

export const told = (): Told => JSON.parse(process.argv[2] ?? '')
