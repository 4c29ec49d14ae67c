import { osloTime } from '#platform/language/day.ts'
import type { ReportContent } from './contract.ts'
import { districtOf, type Receiver } from './receiver.ts'

const two = (number: number): string => String(number).padStart(2, '0')
const minute = 60_000

/** As the clock in Oslo shows it, with how far it is ahead: the receiver's schema asks for the offset, its own examples forget it. */
export const withOffset = (instant: Date): string => {
  const { day, hour, minute: minutes } = osloTime(instant)
  const clock = `${day}T${two(hour)}:${two(minutes)}`
  const ahead = Date.parse(`${clock}:00Z`) / minute - Math.floor(instant.getTime() / minute)
  return `${clock}:${two(instant.getUTCSeconds())}+${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}

/** Without what nothing was written for: the receiver's optional fields are absent, not empty. */
const written = <T extends Record<string, string>>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== '')) as Partial<T>

type Place = { address: string; postcode: string; place: string }
const addressOf = ({ address, postcode, place }: Place) => ({
  adresselinje1: address,
  ...written({ postnummer: postcode, poststed: place }),
})

type Told = { informed?: 'yes' | 'no' | undefined; whyNot: string }
const toldOf = ({ informed, whyNot }: Told) => ({
  orientert: informed === 'yes',
  ...(informed === 'no' && written({ orientertGrunn: whyNot })),
})

/** A complete report as KS's public report of concern, version 2 (`bekymringsmelding.offentlig.v2`), which always asks for a district. */
export const asJson = (content: ReportContent, receiver: Receiver, now: Date) => ({
  kommunenummer: receiver.number,
  kommunenavn: receiver.name,
  bydelsnummer: districtOf(receiver, content)?.number,
  bydelsnavn: districtOf(receiver, content)?.name,
  offentligMelder: {
    personnavn: content.reporter.name,
    rolle: content.reporter.role,
    telefonnummer: content.reporter.phone,
    epost: content.reporter.email,
    virksomhet: { navn: content.reporter.workplace, adresse: addressOf(content.reporter) },
  },
  offentligBarn: content.children.map((child) => ({
    fnr: child.identityNumber ?? '',
    ufoedt: child.unborn,
    personnavn: child.name,
    ...written({ telefonnummer: child.phone }),
    adresse: addressOf(child),
    ...toldOf(child),
  })),
  foresatte: content.guardians.map((guardian) => ({
    personnavn: guardian.name,
    ...written({ telefonnummer: guardian.phone }),
    ...toldOf(guardian),
  })),
  ...written({ behovForTolk: content.interpreter, andreHjelpeinstanser: content.otherServices }),
  melding: {
    melding: content.concern,
    historie: content.history,
    ...written({ andreSynspunkter: content.otherViews }),
  },
  sendingstidspunkt: withOffset(now),
  leveringskanal: receiver.channel,
})
