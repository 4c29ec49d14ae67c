import { colleagues, staffNames } from '#modules/organisation'
import { readersOf } from '#platform/audit/readers.ts'
import { operation } from '#platform/operation.ts'
import { OnEntry } from '../contract.ts'
import { mayReadRemoved } from '../policy.ts'
import { removedSubject } from '../subject.ts'

/**
 * Row 25: the data-protection officer reads what was written in a wrong log, and who has opened that log between the writing and the removal.
 * The trace says which log was opened, not which line on the page was read.
 */
export const readRemovedEntry = operation({
  name: 'relay.read-removed-entry',
  effect: 'read',
  by: ['in-role'],
  input: OnEntry,
  subject: removedSubject,
  allow: mayReadRemoved,
  run: async ({ tx, subject }) => {
    const { log, writtenAt, removedAt } = subject
    const readers = await readersOf(tx, log, { from: new Date(writtenAt), until: new Date(removedAt) })
    const posts = [subject.authorPost, ...readers.map((reader) => reader.post)]
    const writers = subject.breach?.assessments.map((one) => one.writtenBy) ?? []
    const [staff, names] = await Promise.all([colleagues(tx, posts), staffNames(tx, [subject.removedBy, ...writers])])
    return {
      removed: subject,
      readers,
      staff: Object.fromEntries(staff),
      removedBy: names.get(subject.removedBy),
      /** Who wrote each assessment, newest first. */
      assessors: writers.map((person) => names.get(person) ?? ''),
    }
  },
  audit: ({ subject }) => ({
    child: subject.child,
    log: subject.log,
    reason: subject.reason,
    detail: { entry: subject.entry },
  }),
})
