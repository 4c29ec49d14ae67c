import { z } from 'zod'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import { identityNumber } from '#platform/identity/identity-number.ts'
import { keepNumber } from '#platform/identity/kept-number.ts'
import type { Keyring } from '#platform/keys/key.ts'

const name = z.string().trim().min(1).max(100)
const role = z.enum(['employee', 'head', 'registrar', 'coordinator', 'privacy-officer', 'administrator'])

/** A municipality with its services, units and first staff, as the operator hands it over. All ids are the operator's or the program's, never the database's. */
export const Founding = z.strictObject({
  municipality: z.strictObject({
    id: z.uuid(),
    number: z.string().regex(/^\d{4}$/),
    name,
    host: z.string().max(253).nullable(),
  }),
  services: z.array(z.strictObject({ id: z.uuid(), code: z.string().regex(/^[a-z][a-z-]{1,40}$/), name })).min(1),
  units: z
    .array(z.strictObject({ id: z.uuid(), service: z.uuid(), name, phone: z.string().max(30).nullable() }))
    .min(1),
  staff: z
    .array(
      z.strictObject({
        person: z.uuid(),
        name,
        phone: z.string().max(30).nullable(),
        identityNumber,
        email: z.email().nullable(),
        language: z.enum(['nb', 'nn', 'en']),
        posts: z
          .array(
            z.strictObject({
              id: z.uuid(),
              unit: z.uuid(),
              role,
              title: name,
              from: z.iso.datetime().optional(),
              until: z.iso.datetime().optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
})
export type Founding = z.infer<typeof Founding>

const found = prepared('organisation.found', 'select organisation.found($1)')

/** Run as the system: the only way a municipality begins. Identity numbers are stored encrypted and found by keyed hash. */
export const foundMunicipality = async (tx: Tx, keyring: Keyring, founding: Founding): Promise<void> => {
  const staff = founding.staff.map(({ identityNumber, ...one }) => {
    const { hash, cipher } = keepNumber(keyring, identityNumber)
    return { ...one, identHash: hash.toString('hex'), identCipher: cipher.toString('hex') }
  })
  await tx.prepared(found, [JSON.stringify({ ...founding, staff })])
}
