import type { Day } from '#platform/language/day.ts'
import type { Language } from '#platform/language/language.ts'
import { syntheticNumber } from './synthetic-number.ts'

type Said = Readonly<Record<Language, string>>
export type Relative = {
  key: string
  name: string
  born: Day
  relation: 'mother' | 'father' | 'co-mother'
  /** As the registrar finds it. */
  responsibility: boolean
  role: Said
  sees: Said
}
export type Family = {
  child: { key: string; name: string; born: Day; role?: Said; sees?: Said }
  guardians: readonly Relative[]
}

const years = (today: Day, age: number, monthDay: string): Day => `${Number(today.slice(0, 4)) - age}-${monthDay}`

const motherOf = (name: string): Said => ({ nb: `mor til ${name}`, nn: `mor til ${name}`, en: `mother of ${name}` })
const fatherOf = (name: string): Said => ({ nb: `far til ${name}`, nn: `far til ${name}`, en: `father of ${name}` })

/**
 * Six invented families and a seventh of a teacher. The children are as old as they need to be on the day the history is written:
 * Sofie has turned sixteen, Ali is thirteen.
 */
export const familiesOn = (today: Day) =>
  ({
    sande: {
      child: { key: 'nora', name: 'Nora Sande', born: years(today, 10, '01-04') },
      guardians: [
        {
          key: 'mother',
          name: 'Lise Sande',
          born: '1987-01-15',
          relation: 'mother',
          responsibility: true,
          role: motherOf('Nora'),
          sees: {
            nb: 'Noras stafettlogg, og hvem som har sett den',
            nn: 'stafettloggen til Nora, og kven som har sett han',
            en: 'Nora’s relay log, and who has seen it',
          },
        },
        {
          key: 'father',
          name: 'Odd Sande',
          born: '1985-02-20',
          relation: 'father',
          responsibility: true,
          role: fatherOf('Nora'),
          sees: { nb: 'det samme som Noras mor', nn: 'det same som mora til Nora', en: 'the same as Nora’s mother' },
        },
      ],
    },
    berg: {
      child: { key: 'emil', name: 'Emil Berg', born: years(today, 7, '01-11') },
      guardians: [
        {
          key: 'mother-asked',
          name: 'Camilla Berg',
          born: '1990-05-12',
          relation: 'mother',
          responsibility: true,
          role: motherOf('Emil'),
          sees: {
            nb: 'et spørsmål om samtykke som venter på svar',
            nn: 'eit spørsmål om samtykke som ventar på svar',
            en: 'a request for consent waiting for an answer',
          },
        },
        {
          key: 'father-without-responsibility',
          name: 'Tom Vik',
          born: '1988-08-30',
          relation: 'father',
          responsibility: false,
          role: {
            nb: 'far til Emil, uten foreldreansvar',
            nn: 'far til Emil, utan foreldreansvar',
            en: 'father of Emil, without parental responsibility',
          },
          sees: {
            nb: 'ingenting: han får vite det samme som en fremmed',
            nn: 'ingenting: han får vite det same som ein framand',
            en: 'nothing: he is told what a stranger is told',
          },
        },
      ],
    },
    lien: {
      child: {
        key: 'youth-16',
        name: 'Sofie Lien',
        born: years(today, 16, '01-06'),
        role: { nb: '16 år', nn: '16 år', en: '16 years old' },
        sees: {
          nb: 'hele sin egen logg, og bestemmer selv',
          nn: 'heile sin eigen logg, og bestemmer sjølv',
          en: 'her whole own log, and decides herself',
        },
      },
      guardians: [
        {
          key: 'mother-of-youth',
          name: 'Anita Lien',
          born: '1979-10-02',
          relation: 'mother',
          responsibility: true,
          role: motherOf('Sofie'),
          sees: {
            nb: 'Sofies logg, men ikke det om helse',
            nn: 'loggen til Sofie, men ikkje det om helse',
            en: 'Sofie’s log, but not what is about health',
          },
        },
      ],
    },
    ahmadi: {
      child: {
        key: 'child-13',
        name: 'Ali Ahmadi',
        born: years(today, 13, '01-09'),
        role: { nb: '13 år', nn: '13 år', en: '13 years old' },
        sees: {
          nb: 'ingenting ennå: barnets egen side kommer',
          nn: 'ingenting enno: barnet si eiga side kjem',
          en: 'nothing yet: the child’s own page will come',
        },
      },
      guardians: [
        {
          key: 'mother-of-ali',
          name: 'Zahra Ahmadi',
          born: '1984-03-03',
          relation: 'mother',
          responsibility: true,
          role: motherOf('Ali'),
          sees: {
            nb: 'Alis logg, der noen er spurt om å overta',
            nn: 'loggen til Ali, der nokon er spurd om å ta over',
            en: 'Ali’s log, where someone is asked to take over',
          },
        },
      ],
    },
    holm: {
      child: { key: 'aksel', name: 'Aksel Holm', born: years(today, 5, '01-02') },
      guardians: [
        {
          key: 'mother-paused',
          name: 'Ingrid Holm',
          born: '1992-12-24',
          relation: 'mother',
          responsibility: true,
          role: motherOf('Aksel'),
          sees: {
            nb: 'en logg på pause: samtykket gikk ut',
            nn: 'ein logg på pause: samtykket gjekk ut',
            en: 'a paused log: consent ran out',
          },
        },
      ],
    },
    eide: {
      child: { key: 'maja', name: 'Maja Eide', born: years(today, 9, '01-08') },
      guardians: [
        {
          key: 'mother-closed',
          name: 'Marte Eide',
          born: '1986-07-19',
          relation: 'mother',
          responsibility: true,
          role: motherOf('Maja'),
          sees: { nb: 'en avsluttet logg', nn: 'ein avslutta logg', en: 'a closed log' },
        },
      ],
    },
    // his mother is a teacher too, and stands among the staff
    sand: {
      child: { key: 'jakob', name: 'Jakob Sand', born: years(today, 5, '01-03') },
      guardians: [
        {
          key: 'teacher-and-mother',
          name: 'Hege Sand',
          born: '1986-06-06',
          relation: 'mother',
          responsibility: true,
          role: motherOf('Jakob'),
          sees: { nb: 'Jakobs logg', nn: 'loggen til Jakob', en: 'Jakob’s log' },
        },
      ],
    },
  }) satisfies Record<string, Family>

export type Families = ReturnType<typeof familiesOn>

/** The identity number someone signs in with. Children's lie after those of grown-ups born the same day. */
export const numberOf = ({ born }: { born: Day }): string => syntheticNumber(born, 0)

/** The guardian in whose name the history acts. */
export const firstGuardian = ({ guardians }: Family): Relative => {
  const [first] = guardians
  if (!first) throw new Error('Every invented child has a guardian')
  return first
}
