import { stopwatch } from '#platform/clock.ts'

export type Load = { clients: number; milliseconds: number }
/** How long each took in ms, and how long it took altogether in s. */
export type Took = { each: number[]; seconds: number }

/** So many clients ask again as soon as they are answered. `turn` counts over all of them. */
export const closedLoop = async (
  { clients, milliseconds }: Load,
  ask: (turn: number) => Promise<unknown>,
): Promise<Took> => {
  const each: number[] = []
  const whole = stopwatch()
  let turn = 0
  const client = async () => {
    while (whole() < milliseconds) {
      const one = stopwatch()
      await ask(turn++)
      each.push(one())
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { each, seconds: whole() / 1000 }
}
