/**
 * The only place that reads the machine's clock. One instant per operation: the door asks once and passes `now` on.
 * In a demo or test database the bound instant also rules SQL (`platform.now()`), so that tests move the clock and never wait.
 */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is set: for the demo's history and for tests. */
export type SettableClock = Clock & {
  set(instant: Date | string): void
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void
}

export const settableClock = (start: Date | string): SettableClock => {
  let instant = new Date(start)
  return {
    now: () => new Date(instant),
    set: (to) => {
      instant = new Date(to)
    },
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      instant = new Date(instant.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000)
    },
  }
}

/** Milliseconds that have passed since it was made, whatever is done to the machine's clock meanwhile: for patience, never for dates. */
export const stopwatch = (): (() => number) => {
  const start = performance.now()
  return () => performance.now() - start
}
