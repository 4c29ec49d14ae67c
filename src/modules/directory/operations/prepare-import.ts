import { newId } from '#platform/id.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { PrepareImport } from '../contract.ts'
import { readDocument } from '../import-document.ts'
import { mayKeep } from '../policy.ts'
import { insertBatch } from '../store/imports.ts'
import { directorySubject } from '../subject.ts'

/** A file of offers is read and laid by to be looked over. Nothing of it is in the directory yet. */
export const prepareImport = operation({
  name: 'directory.prepare-import',
  effect: 'change',
  by: ['in-role'],
  input: PrepareImport,
  subject: directorySubject,
  allow: mayKeep,
  run: async ({ tx, actor, now, input }) => {
    const read = readDocument(input.format, input.document)
    if ('wrong' in read) throw new Invalid([{ path: 'document', code: read.wrong }])
    const batch = newId()
    await insertBatch(tx, { municipality: actor.municipality, by: actor.person, at: now }, { id: batch, ...read })
    return { batch, rows: read.rows.length, faults: read.faults.length }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: result }),
})
