import { z } from 'zod'
import { identityNumber, saysBirthDay } from '#platform/identity/identity-number.ts'
import { calendarDay } from '#platform/language/calendar-day.ts'

const personName = z.string().trim().min(1).max(100)

/** A child as her starter writes her. The day of birth is checked against the day of the act by the operation. */
export const NewChild = z
  .strictObject({
    name: personName,
    birthDate: calendarDay,
    identityNumber: identityNumber.optional(),
  })
  .refine((child) => !child.identityNumber || saysBirthDay(child.identityNumber, child.birthDate), {
    error: 'number-and-birthday-differ',
    path: ['identityNumber'],
  })
export type NewChild = z.infer<typeof NewChild>

export const relations = ['mother', 'father', 'co-mother', 'foster-parent', 'appointed-guardian', 'other'] as const
export type Relation = (typeof relations)[number]

export const NewGuardian = z.strictObject({
  name: personName,
  relation: z.enum(relations),
  identityNumber: identityNumber.optional(),
})
export type NewGuardian = z.infer<typeof NewGuardian>

/** A child and those written down with her: nobody twice, by number or by name and relation, and the child not as her own guardian. */
export const nobodyTwice = (
  { child, guardians }: { child: NewChild; guardians: readonly NewGuardian[] },
  ctx: z.RefinementCtx,
): void => {
  const say = (row: number, field: keyof NewGuardian, message: string) =>
    ctx.addIssue({ code: 'custom', message, path: ['guardians', row, field] })
  for (const [row, { name, relation, identityNumber }] of guardians.entries()) {
    const before = guardians.slice(0, row)
    if (identityNumber && identityNumber === child.identityNumber) say(row, 'identityNumber', 'guardian-is-child')
    else if (identityNumber && before.some((one) => one.identityNumber === identityNumber))
      say(row, 'identityNumber', 'number-twice')
    else if (
      before.some(
        (one) =>
          one.name === name &&
          one.relation === relation &&
          (!one.identityNumber || !identityNumber || one.identityNumber === identityNumber),
      )
    )
      say(row, 'name', 'guardian-named-twice')
  }
}

export const sources = ['population-register', 'court', 'child-welfare', 'document-seen'] as const
export type Source = (typeof sources)[number]

const responsibilityFrom = { responsibility: z.boolean(), source: z.enum(sources), sourceDate: calendarDay }

/**
 * What the registrar has found out about a link, and from where. Whoever has responsibility is named by the identity number that stands in the
 * source: what the starter wrote may be another one's.
 */
export const ConfirmGuardian = z.strictObject({
  child: z.uuid(),
  guardian: z.uuid(),
  ...responsibilityFrom,
  identityNumber: identityNumber.optional(),
  email: z.email().max(254).optional(),
})

export const ChangeResponsibility = z.strictObject({
  child: z.uuid(),
  guardian: z.uuid(),
  ...responsibilityFrom,
  identityNumber: identityNumber.optional(),
})

/** From where it is known that the link is no more. */
export const EndGuardian = z.strictObject({
  child: z.uuid(),
  guardian: z.uuid(),
  source: z.enum(sources),
  sourceDate: calendarDay,
})

export const blockGrounds = ['child-welfare', 'contact-ban', 'protected-address', 'legal-advice'] as const
export type BlockGround = (typeof blockGrounds)[number]
/** `reviewOn`: the day on which the head looks at it again. */
export const BlockGuardian = z.strictObject({
  child: z.uuid(),
  guardian: z.uuid(),
  basis: z.enum(blockGrounds),
  reviewOn: calendarDay,
})
export const LiftBlock = z.strictObject({ child: z.uuid(), guardian: z.uuid() })

/** `same`: another record of the same child. */
export const MatchChildren = z.strictObject({ child: z.uuid(), same: z.uuid() })

/** For a guardian, by the link; without one for the young person herself. */
export const IssueCode = z.strictObject({ child: z.uuid(), guardian: z.uuid().optional() })

export const ConnectYoungPerson = z.strictObject({ child: z.uuid(), identityNumber })

/** Why a registrar looks at a child's links. */
export const registerReasons = ['confirm-links', 'match-children', 'family-asked', 'sign-in'] as const
export const OpenChild = z.strictObject({ child: z.uuid(), reason: z.enum(registerReasons).default('confirm-links') })
export const ListChildren = z.strictObject({ after: z.uuid().optional() })

/** A link between a child and a guardian. */
export const OnGuardian = z.strictObject({ child: z.uuid(), guardian: z.uuid() })
export const OnChild = z.strictObject({ child: z.uuid() })
