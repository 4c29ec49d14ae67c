import type { DemoPerson } from './issuer/demo-issuer.ts'
import { syntheticNumber } from './synthetic-number.ts'

/** Someone to start a log with: nobody in Fjordvik has met her yet. Her number stands in the list, so that it can be typed. */
export const newMother = {
  name: 'Silje Aune',
  identityNumber: syntheticNumber('1991-04-26', 0),
} as const

/** People whom the issuer knows and Laget does not. */
export const sparePeople: readonly DemoPerson[] = [
  {
    key: 'mother-new',
    ...newMother,
    role: {
      nb: `mor til Jo, ukjent i Laget. Fødselsnummer ${newMother.identityNumber}`,
      nn: `mor til Jo, ukjend i Laget. Fødselsnummer ${newMother.identityNumber}`,
      en: `mother of Jo, unknown in Laget. Identity number ${newMother.identityNumber}`,
    },
    sees: {
      nb: 'ingenting, til noen starter en logg for Jo og gir henne en engangskode',
      nn: 'ingenting, til nokon startar ein logg for Jo og gir henne ein eingongskode',
      en: 'nothing, until someone starts a log for Jo and gives her a one-time code',
    },
  },
]
