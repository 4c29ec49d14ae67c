import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The rules that a municipality may change, in words. */
export const settingMessages = defineMessages({
  title: { nb: 'Innstillinger', nn: 'Innstillingar', en: 'Settings' },
  lead: {
    nb: 'Reglene Laget følger i kommunen. Under hver regel står det hvem som har endret den, fra når og på hvilket grunnlag.',
    nn: 'Reglane Laget følgjer i kommunen. Under kvar regel står det kven som har endra han, frå når og på kva grunnlag.',
    en: 'The rules that Laget follows in the municipality. Under each it says who has changed it, from when and on what ground.',
  },
  'about-consent': { nb: 'Alder og samtykke', nn: same, en: 'Age and consent' },
  'about-log': { nb: 'Stafettloggen og personvern', nn: same, en: 'The relay log and privacy' },
  'about-worry': {
    nb: 'Undring og bekymringsmelding',
    nn: same,
    en: 'Wonders and concern reports',
  },
  'about-discussion': { nb: 'Drøfting', nn: same, en: 'Discussions' },
  'about-public': {
    nb: 'Handlingsveilederen og tjenesteoversikten',
    nn: 'Handlingsrettleiaren og tenesteoversikta',
    en: 'The action guide and the service directory',
  },
  standardIs: { nb: 'Standard: {value}', nn: same, en: 'Default: {value}' },
  change: { nb: 'Endre', nn: same, en: 'Change' },
  'to-come': { nb: 'Kommer: {value} fra', nn: 'Kjem: {value} frå', en: 'To come: {value} from' },
  counted: { nb: 'Endret til {value} fra', nn: 'Endra til {value} frå', en: 'Changed to {value} from' },
  replaced: {
    nb: 'Endret på nytt før den begynte å gjelde: {value} fra',
    nn: 'Endra på nytt før han byrja å gjelde: {value} frå',
    en: 'Changed again before it began to count: {value} from',
  },
  setBy: {
    nb: 'Endret av {name}. Grunnlag: {ground}',
    nn: 'Endra av {name}. Grunnlag: {ground}',
    en: 'Changed by {name}. Ground: {ground}',
  },
  none: { nb: 'ingen', nn: same, en: 'none' },
  before: { nb: 'en som sluttet', nn: 'ein som slutta', en: 'someone who has left' },
  hours: {
    nb: { one: 'én time', other: '{count} timer' },
    nn: { one: 'éin time', other: '{count} timar' },
    en: { one: 'one hour', other: '{count} hours' },
  },
  days: {
    nb: { one: 'én dag', other: '{count} dager' },
    nn: { one: 'éin dag', other: '{count} dagar' },
    en: { one: 'one day', other: '{count} days' },
  },
  months: {
    nb: { one: 'én måned', other: '{count} måneder' },
    nn: { one: 'éin månad', other: '{count} månader' },
    en: { one: 'one month', other: '{count} months' },
  },
  years: { nb: '{count} år', nn: same, en: '{count} years' },
  areas: { nb: 'Temaer i loggen', nn: 'Tema i loggen', en: 'Areas of the log' },
  'health-area': {
    nb: 'Temaet som handler om helse',
    nn: 'Temaet som handlar om helse',
    en: 'The area that is about health',
  },
  'consent-age': {
    nb: 'Fra denne alderen samtykker den unge selv og leser hele loggen',
    nn: 'Frå denne alderen samtykkjer den unge sjølv og les heile loggen',
    en: 'From this age young people consent themselves and read the whole log',
  },
  'adult-age': {
    nb: 'Fra denne alderen bestemmer den unge alene, og foresatte ser ingenting',
    nn: 'Frå denne alderen bestemmer den unge åleine, og dei føresette ser ingenting',
    en: 'From this age young people decide alone, and guardians see nothing',
  },
  'renewal-days-at-consent-age': {
    nb: 'Så lenge gjelder foresattes samtykke etter at den unge samtykker selv',
    nn: 'Så lenge gjeld samtykket frå dei føresette etter at den unge samtykkjer sjølv',
    en: 'For so long the guardians’ consent counts once young people consent themselves',
  },
  'guardian-areas-after-consent-age': {
    nb: 'Temaer der også foresatte må samtykke etter at den unge samtykker selv',
    nn: 'Tema der også dei føresette må samtykkje etter at den unge samtykkjer sjølv',
    en: 'Areas for which guardians must consent too once young people consent themselves',
  },
  'consent-months': {
    nb: 'Så lenge gjelder et samtykke',
    nn: 'Så lenge gjeld eit samtykke',
    en: 'For so long a consent counts',
  },
  'days-to-consent': {
    nb: 'Så lenge venter et spørsmål på svar før det slettes',
    nn: 'Så lenge ventar eit spørsmål på svar før det blir sletta',
    en: 'For so long a question waits for an answer before it is deleted',
  },
  'activation-code-days': {
    nb: 'Så lenge gjelder en engangskode',
    nn: 'Så lenge gjeld ein eingongskode',
    en: 'For so long a one-time code is valid',
  },
  'breach-report-hours': {
    nb: 'Så lenge etter at det ble kjent, kan et brudd på personvernet meldes til Datatilsynet',
    nn: 'Så lenge etter at det vart kjent, kan eit brot på personvernet meldast til Datatilsynet',
    en: 'For so long after it became known a personal data breach can be reported to the supervisory authority',
  },
  'report-days': {
    nb: 'Så lenge ligger et utkast til bekymringsmelding som ingen skriver på, før det slettes',
    nn: 'Så lenge ligg eit utkast til bekymringsmelding som ingen skriv på, før det blir sletta',
    en: 'For so long a draft of a concern report lies that nobody writes on before it is deleted',
  },
  'report-channel': {
    nb: 'Ordet barnevernet får for hvor en bekymringsmelding kommer fra',
    nn: 'Ordet barnevernet får for kvar ei bekymringsmelding kjem frå',
    en: 'The word child welfare gets for where a concern report comes from',
  },
  'report-districts': {
    nb: 'Bydeler som har sitt eget barnevern',
    nn: 'Bydelar som har sitt eige barnevern',
    en: 'Districts that have a child welfare of their own',
  },
  'wonder-days': {
    nb: 'Så lenge har en ansatt på å avgjøre en undring',
    nn: 'Så lenge har ein tilsett på å avgjere ei undring',
    en: 'For so long an employee can take to decide a wonder',
  },
  'wonder-kept-days': {
    nb: 'Så lenge står en undring før den slettes',
    nn: 'Så lenge står ei undring før ho blir sletta',
    en: 'For so long a wonder is kept before it is deleted',
  },
  'discussion-kept-days': {
    nb: 'Så lenge står et spørsmål til et team før det slettes',
    nn: 'Så lenge står eit spørsmål til eit team før det blir sletta',
    en: 'For so long a question to a team is kept before it is deleted',
  },
  'discussion-outcome-days': {
    nb: 'Så lenge etter rådet spør vi hva som skjedde',
    nn: 'Så lenge etter rådet spør vi kva som skjedde',
    en: 'So long after the advice we ask what happened',
  },
  'discussion-team-days': {
    nb: 'Så lenge ser teamet et spørsmål etter at det har gitt råd',
    nn: 'Så lenge ser teamet eit spørsmål etter at det har gitt råd',
    en: 'For so long the team sees a question after it has given advice',
  },
  'sign-in-age': {
    nb: 'Fra denne alderen kan et barn få egen innlogging',
    nn: 'Frå denne alderen kan eit barn få eiga innlogging',
    en: 'From this age a child can have a sign-in',
  },
  'days-paused': {
    nb: 'Så lenge kan en logg stå på pause før den avsluttes',
    nn: 'Så lenge kan ein logg stå på pause før han blir avslutta',
    en: 'For so long a log may be paused before it closes',
  },
  'content-days-after-closing': {
    nb: 'Så lenge leser siste stafettholder loggen etter at den er avsluttet',
    nn: 'Så lenge les siste stafetthaldar loggen etter at han er avslutta',
    en: 'For so long the last baton holder reads the log after it has closed',
  },
  'guide-feedback-days': {
    nb: 'Så lenge blir det leserne sier om handlingsveilederen, tatt vare på',
    nn: 'Så lenge blir det lesarane seier om handlingsrettleiaren, teke vare på',
    en: 'For so long what readers say of the action guide is kept',
  },
  'listing-confirm-months': {
    nb: 'Så lenge gjelder en bekreftelse i tjenesteoversikten',
    nn: 'Så lenge gjeld ei stadfesting i tenesteoversikta',
    en: 'For so long a confirmation in the service directory counts',
  },
  'missed-word-days': {
    nb: 'Så lenge teller et ord noen leter etter uten å finne, i tjenesteoversikten',
    nn: 'Så lenge tel eit ord nokon leitar etter utan å finne, i tenesteoversikta',
    en: 'For so long a word looked for in vain counts in the service directory',
  },
  'guide-review-months': {
    nb: 'Så ofte blir hver side i handlingsveilederen gjennomgått',
    nn: 'Så ofte blir kvar side i handlingsrettleiaren gjennomgått',
    en: 'So often each page of the action guide is reviewed',
  },
})
