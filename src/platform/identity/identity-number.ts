import { fnr } from '@navikt/fnrvalidator'
import { z } from 'zod'
import type { Day } from '../language/day.ts'

/** What an identity number is hashed for: the same wherever one is looked up. */
export const identityPurpose = 'identity.number'

const isValid = (text: string): boolean => fnr(text).status === 'valid'

/** Synthetic numbers (Skatteetaten's test population) have 80 added to the month. */
const isSynthetic = (text: string): boolean => {
  const month = Number(text.slice(2, 4))
  return month > 80 && month <= 92
}

/** Whether the number says this day of birth: its first six figures, without what D-numbers add to the day and synthetic ones to the month. */
export const saysBirthDay = (identityNumber: string, day: Day): boolean => {
  const [date = 0, month = 0, year = 0] = (identityNumber.match(/\d\d/g) ?? []).map(Number)
  const [bornYear = 0, bornMonth, bornDate] = day.split('-').map(Number)
  return date % 40 === bornDate && month % 40 === bornMonth && year === bornYear % 100
}

/**
 * A Norwegian identity number: fødselsnummer or D-nummer, spaces allowed, check digits right (also those given from 2032).
 * While Laget says *øvelse*, only synthetic ones are taken: a real child's number must never land here by mistake.
 */
export const identityNumber = z
  .string()
  .transform((text) => text.replaceAll(/[\s.-]/g, ''))
  .pipe(
    z
      .string()
      .refine(isValid, 'identity-number')
      .refine((text) => !isValid(text) || isSynthetic(text), 'identity-number-not-synthetic'),
  )
