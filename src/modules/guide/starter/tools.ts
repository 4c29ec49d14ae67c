import type { Tool } from '../content.ts'

/*
 * What several starter pages point at: other pages of the guide, and the directory of services. All of it is public, as the guide is: where one has
 * to sign in, the text says what to look for, and a parent who reads along meets no closed door.
 */

const page = (slug: string, nb: string, nn: string): Tool => ({ nb, nn, slug })

export const emergency = page('hvem-kan-jeg-ringe', 'Hvem kan jeg ringe?', 'Kven kan eg ringje?')
export const violence = page('mistanke-om-vold', 'Mistanke om vold eller overgrep', 'Mistanke om vald eller overgrep')
export const wonderWords = page('undringsnotat', 'Skriv en undring', 'Skriv ei undring')
export const signs = page('tegn-og-ressurser', 'Tegn og ressurser', 'Teikn og ressursar')
export const observationNote = page('observasjon', 'Sjekkliste for observasjon', 'Sjekkliste for observasjon')
export const talkWithParents = page('samtale-med-foreldre', 'Samtale med foreldre', 'Samtale med foreldre')
export const talkWithChild = page('samtale-med-barn', 'Samtale med barn', 'Samtale med barn')
export const interpreter = page('samtale-med-tolk', 'Samtale med tolk', 'Samtale med tolk')
export const consent = page('samtykke', 'Samtykke', 'Samtykke')
export const meetings = page('moter', 'Gode møter', 'Gode møte')
export const evaluation = page('evaluering', 'Evaluering', 'Evaluering')
export const closing = page('avslutning', 'Avslutning', 'Avslutning')
export const relayHolder = page('stafettholder', 'Stafettholder', 'Stafetthaldar')
export const simultaneous = page('samtidighetsansvar', 'Samtidighetsansvar', 'Samtidigheitsansvar')
export const concernReport = page('bekymringsmelding', 'Bekymringsmelding', 'Bekymringsmelding')
export const discussion = page('droft-uten-navn', 'Drøft uten navn', 'Drøft utan namn')
export const forParents = page('for-foreldre', 'Foreldrenes veileder', 'Rettleiaren for foreldre')

export const services: Tool = { nb: 'Tjenesteoversikt', nn: 'Tenesteoversikt', url: '/tjenester' }
