/** `warmUp` in ms, for each course: code is compiled and statements are prepared on the way. */
export type Extent = { logs: number; heavy: number; rounds: number; milliseconds: number; warmUp: number }

export const fewLogs = 200
/** As many as a desk shows on one page. */
export const fullDesk = 200
