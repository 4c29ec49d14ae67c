import type { LogSubject } from '../subject.ts'

/** The young person reads her own log: the page says "du" where it says her name to everyone else. */
export const isOwn = ({ sight }: Pick<LogSubject, 'sight'>): boolean => sight.reason === 'child'
