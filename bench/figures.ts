/** Sorted from small to large, without touching the list. */
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

/** The value below which a share of the values lies: 0.5 is the median. */
export const quantile = (values: readonly number[], share: number): number => {
  const order = sorted(values)
  return order[Math.min(order.length - 1, Math.floor(order.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => {
  const order = sorted(values)
  const middle = order.length / 2
  return ((order[Math.floor(middle)] ?? Number.NaN) + (order[Math.ceil(middle) - 1] ?? Number.NaN)) / 2
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Three figures that mean something. */
export const figure = (value: number): number => Number(value.toPrecision(3))

/** A goal and whether it was met. Ratios and costs: the less the better; throughput: the more. */
export const atMost = (value: number, goal: number) => ({ value: figure(value), atMost: goal, met: value <= goal })
export const atLeast = (value: number, goal: number) => ({ value: figure(value), atLeast: goal, met: value >= goal })
