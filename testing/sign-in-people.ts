import type { DemoPerson } from '#demo/issuer/demo-issuer.ts'
import { syntheticNumber } from '#demo/synthetic-number.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { activationCodeHash } from '#platform/identity/activation-code.ts'
import { identityPurpose } from '#platform/identity/identity-number.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { lookupHash } from '#platform/keys/lookup-hash.ts'
import type { TestDatabase } from './database.ts'

/** Everyone of these tests, by key. What is not in `known` is registered nowhere. */
const born = {
  teacher: '1988-03-14',
  both: '1986-06-06',
  mother: '1990-02-02',
  father: '1989-08-08',
  travelling: '1979-09-09',
  leaver: '1970-01-01',
  stranger: '1991-11-11',
  foreign: '1980-05-05',
} as const
export type Key = keyof typeof born

const all = (text: string) => ({ nb: text, nn: text, en: text })
export const people: DemoPerson[] = (Object.keys(born) as Key[]).map((key) => ({
  key,
  name: `Oppdiktet ${key}`,
  identityNumber: key === 'foreign' ? undefined : syntheticNumber(born[key], 0),
  role: all(key),
  sees: all(`Ser det ${key} ser`),
}))

/** Registers them in a municipality Fjordvik and its neighbour Skogbygd, of this house alone, and lets things happen to them. */
export const registerPeople = async (database: TestDatabase, keyring: Keyring, now: Date) => {
  const admin = database.pool('admin')
  const place = async (number: string, name: string, host: string | null) => {
    const [m, service, unit] = [newId(), newId(), newId()]
    await admin.query('insert into organisation.municipality values ($1, $2, $3, $4)', [m, number, name, host])
    await admin.query('insert into organisation.service values ($1, $2, $3, $4)', [m, service, 'school', 'Skole'])
    await admin.query('insert into organisation.unit values ($1, $2, $3, $4)', [m, unit, service, `${name} skole`])
    return { m, unit }
  }
  // each house its own municipalities: several may stand over one database
  const { rows } = await admin.query<{ there: number }>('select count(*)::int as there from organisation.municipality')
  const number = 1000 + (rows[0]?.there ?? 0)
  const fjordvik = await place(String(number), 'Fjordvik', null)
  const skogbygd = await place(String(number + 1), 'Skogbygd', null)
  const person = async ({ m }: { m: Uuid }, key: Key) => {
    const id = newId()
    const hash = lookupHash(keyring, identityPurpose, syntheticNumber(born[key], 0))
    await admin.query(
      'insert into identity.person (municipality_id, id, ident_hash, created_at) values ($1, $2, $3, $4)',
      [m, id, hash, now],
    )
    return id
  }
  const post = async (
    { m, unit }: typeof fjordvik,
    who: Uuid,
    title: string,
    until: Date | 'infinity' = 'infinity',
  ) => {
    const id = newId()
    await admin.query('insert into organisation.staff values ($1, $2, $3) on conflict do nothing', [m, who, title])
    await admin.query(
      `insert into organisation.post (municipality_id, id, person_id, unit_id, role, title, valid_from, valid_until)
       values ($1, $2, $3, $4, 'employee', $5, $6::timestamptz - interval '30 days', $7)`,
      [m, id, who, unit, title, now, until],
    )
    return id
  }
  const guardian = async ({ m, unit }: typeof fjordvik, who: Uuid, { confirmed = true } = {}) => {
    const child = newId()
    await admin.query(
      `insert into children.child (municipality_id, id, name, birth_date, unit_id, registered_by, registered_at)
       values ($1, $2, 'Nora', '2016-05-01', $3, $4, $5)`,
      [m, child, unit, newId(), now],
    )
    await admin.query(
      `insert into children.guardian (municipality_id, id, child_id, person_id, name, relation, responsibility, source, source_date,
         registered_by, registered_at, confirmed_by, confirmed_at)
       values ($1, $2, $3, $4, 'Oppdiktet', 'other', true, 'population-register', '2026-01-01', $5, $6, $7, $8)`,
      [m, newId(), child, who, newId(), now, confirmed ? newId() : null, confirmed ? now : null],
    )
  }
  const ids = {
    teacher: await person(fjordvik, 'teacher'),
    both: await person(fjordvik, 'both'),
    mother: await person(fjordvik, 'mother'),
    father: await person(fjordvik, 'father'),
    travelling: await person(fjordvik, 'travelling'),
    travellingThere: await person(skogbygd, 'travelling'),
    leaver: await person(fjordvik, 'leaver'),
  }
  const posts = {
    teacher: await post(fjordvik, ids.teacher, 'kontaktlærer'),
    both: await post(fjordvik, ids.both, 'lærer'),
    travelling: await post(fjordvik, ids.travelling, 'rådgiver'),
    travellingThere: await post(skogbygd, ids.travellingThere, 'rådgiver'),
    leaver: await post(fjordvik, ids.leaver, 'vikar', now),
  }
  await guardian(fjordvik, ids.both)
  await guardian(fjordvik, ids.mother)
  await guardian(fjordvik, ids.father, { confirmed: false })
  return {
    ids,
    posts,
    number: String(number),
    municipalities: { fjordvik: fjordvik.m, skogbygd: skogbygd.m },
    /** Is confirmed as a guardian of a child of hers. */
    becomesGuardian: (who: keyof typeof ids) => guardian(fjordvik, ids[who]),
    /** Every link she has as a guardian ends. */
    isNoLongerGuardian: async (who: keyof typeof ids) => {
      const end = 'update children.guardian set ended_at = $2, ended_by = $3 where person_id = $1'
      await admin.query(end, [ids[who], now, newId()])
    },
    /** The court takes her parental responsibility for every child of hers. */
    losesResponsibility: async (who: keyof typeof ids) => {
      await admin.query('update children.guardian set responsibility = false where person_id = $1', [ids[who]])
    },
    /** The head of the unit keeps her away from every child of hers. */
    isKeptAway: async (who: keyof typeof ids) => {
      await admin.query(
        `insert into children.guardian_block (municipality_id, id, guardian_id, child_id, basis, review_on, decided_by, since)
         select municipality_id, $2, id, child_id, 'contact-ban', '2027-01-15', $2, $3 from children.guardian where person_id = $1`,
        [ids[who], newId(), now],
      )
    },
    /** Hands a one-time code over. */
    handOver: async (who: keyof typeof ids, code: string, at: Date = now) => {
      await admin.query(
        `insert into identity.activation_code (municipality_id, id, person_id, code_hash, issued_by, issued_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $6::timestamptz + interval '14 days')`,
        [fjordvik.m, newId(), ids[who], activationCodeHash(keyring, code), newId(), at],
      )
    },
    /** The sessions in these municipalities, ended ones too. */
    sessions: async () => {
      const sql =
        'select end_reason, id_token_cipher from identity.session where municipality_id = any ($1) order by id'
      return (await admin.query(sql, [[fjordvik.m, skogbygd.m]])).rows
    },
    /** The trace's rows of these municipalities, oldest first. */
    trace: async () => {
      const { rows } = await admin.query(
        `select operation, effect, actor_kind, person_id, post_id, role, reason, detail from audit.entry
         where municipality_id = any ($1) and operation like 'identity.%' order by id`,
        [[fjordvik.m, skogbygd.m]],
      )
      return rows
    },
    admin,
  }
}
