import type { Language } from '#platform/language/language.ts'
import type { DemoPerson } from './issuer/demo-issuer.ts'
import { syntheticNumber } from './synthetic-number.ts'

/** Someone to start a log with: nobody in Fjordvik has met her yet. */
type Newcomer = { key: string; name: string; identityNumber: string }

export const newMother: Newcomer = {
  key: 'mother-new',
  name: 'Silje Aune',
  identityNumber: syntheticNumber('1991-04-26', 0),
}
export const newFather: Newcomer = {
  key: 'father-new',
  name: 'Per Moen',
  identityNumber: syntheticNumber('1989-09-17', 0),
}
export const newCoMother: Newcomer = {
  key: 'co-mother-new',
  name: 'Solveig Hauge',
  identityNumber: syntheticNumber('1993-02-08', 0),
}

/** Her number stands in the list, so that it can be typed. */
const spare = (one: Newcomer, child: string, relation: Readonly<Record<Language, string>>): DemoPerson => ({
  ...one,
  role: {
    nb: `${relation.nb} til ${child}, ukjent i Laget. Fødselsnummer ${one.identityNumber}`,
    nn: `${relation.nn} til ${child}, ukjend i Laget. Fødselsnummer ${one.identityNumber}`,
    en: `${relation.en} of ${child}, unknown in Laget. Identity number ${one.identityNumber}`,
  },
  sees: {
    nb: `ingenting, til noen starter en logg for ${child} og gir en engangskode`,
    nn: `ingenting, til nokon startar ein logg for ${child} og gir ein eingongskode`,
    en: `nothing, until someone starts a log for ${child} and gives a one-time code`,
  },
})

/** People whom the issuer knows and Laget does not. */
export const sparePeople: readonly DemoPerson[] = [
  spare(newMother, 'Jo', { nb: 'mor', nn: 'mor', en: 'mother' }),
  spare(newFather, 'Isak', { nb: 'far', nn: 'far', en: 'father' }),
  spare(newCoMother, 'Eli', { nb: 'medmor', nn: 'medmor', en: 'co-mother' }),
]
