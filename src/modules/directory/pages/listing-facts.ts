import { sayList } from '#platform/language/define-messages.ts'
import type { Language } from '#platform/language/language.ts'
import { writeDays } from '../hours.ts'
import type { Location, Shown } from '../store/listings.ts'
import { themeMessages } from '../theme-messages.ts'
import { dayNames, directoryMessages } from './directory-messages.ts'
import { fieldMessages } from './field-messages.ts'
import { sayAges } from './say-ages.ts'

/** `own`: in the words and the language of the offer, not in ours. `href`: what a touch on it does. */
export type Fact = { term: string; is: string; own?: boolean; href?: string }

const told = (facts: (Fact | false | null | '' | undefined)[]): Fact[] =>
  facts.filter((fact): fact is Fact => Boolean(fact))

/** Stretches of opening, a line for each. */
const sayHours = (hours: Shown['hours'], lang: Language): string =>
  hours.map(({ days, opens, closes }) => `${writeDays(days, dayNames[lang], '–')} ${opens}–${closes}`).join('\n')

/** How one reaches them, as far as it is said: on the page, in the booklet, and where the owner is asked whether it is right. */
export const reaching = (listing: Shown, lang: Language): Fact[] => {
  const [t, field] = [directoryMessages(lang), fieldMessages(lang)]
  const { phone, email, url, hours, hoursNote } = listing
  return told([
    phone && { term: field.phone, is: phone, href: `tel:${phone.replaceAll(' ', '')}` },
    email && { term: t.email, is: email, href: `mailto:${email}` },
    url && { term: field.url, is: new URL(url).hostname, href: url },
    hours.length > 0 && { term: field.hours, is: sayHours(hours, lang) },
    hoursNote && { term: hours.length > 0 ? t.hoursNote : field.hours, is: hoursNote, own: true },
  ])
}

const sayPlace = ({ name, address, postalCode, city }: Location): string =>
  [...new Set([name, address, postalCode ? `${postalCode}\u00a0${city}` : city])].filter(Boolean).join(', ')

export const comingIn = ({ location, application, referral }: Shown, lang: Language): Fact[] => {
  const [t, field] = [directoryMessages(lang), fieldMessages(lang)]
  return told([
    location && { term: t.place, is: sayPlace(location) },
    location?.accessibility && { term: field.accessibility, is: location.accessibility, own: true },
    application
      ? { term: field.application, is: application, own: true }
      : { term: field.application, is: t[referral] },
  ])
}

export const forWhom = (listing: Shown, lang: Language): Fact[] => {
  const [t, field] = [directoryMessages(lang), fieldMessages(lang)]
  const { eligibility, fees, waitTime, spoken, interpretation, organization } = listing
  return told([
    { term: t.ages, is: sayAges(listing, lang) },
    eligibility && { term: t.forWhom, is: eligibility, own: true },
    fees && { term: field.fees, is: fees, own: true },
    waitTime && { term: field.waitTime, is: waitTime, own: true },
    spoken.length > 0 && { term: t.spoken, is: spoken.join(', '), own: true },
    interpretation && { term: field.interpretation, is: interpretation, own: true },
    { term: field.organization, is: `${organization.name} (${t[organization.kind]})` },
  ])
}

/** *Vold og overgrep, å være forelder*. */
const sayThemes = (themes: Shown['themes'], lang: Language): string => {
  const [first = '', ...more] = themes.map((theme) => themeMessages(lang)[theme])
  return [first, ...more.map((one) => one.charAt(0).toLowerCase() + one.slice(1))].join(', ')
}

/** Where it belongs among the others. */
export const belonging = ({ themes, levels }: Shown, lang: Language): Fact[] => {
  const field = fieldMessages(lang)
  return told([
    { term: field.themes, is: sayThemes(themes, lang) },
    levels.length > 0 && { term: field.levels, is: sayList(levels.map(String), lang) },
  ])
}

/** All of them. */
export const factsOf = (listing: Shown, lang: Language): Fact[] =>
  [reaching, comingIn, forWhom, belonging].flatMap((facts) => facts(listing, lang))
