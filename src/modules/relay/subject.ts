import { subject } from '#platform/operation.ts'

export { type LogSubject, logSubject } from '#modules/access'

/** For what is about no child yet: one's own desk. */
export const deskSubject = subject<unknown, 'desk'>('relay.desk', async () => 'desk')
