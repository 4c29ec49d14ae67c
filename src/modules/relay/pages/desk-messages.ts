import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Mitt arbeid, and for the family: the logs of their children. */
export const deskMessages = defineMessages({
  title: { nb: 'Mitt arbeid', nn: same, en: 'My work' },
  familyTitle: { nb: 'Stafettloggene dine', nn: 'Stafettloggane dine', en: 'Your relay logs' },
  now: { nb: 'Trenger deg nå', nn: 'Treng deg no', en: 'Needs you now' },
  nothingNow: {
    nb: 'Ingenting venter på deg nå. Så fint!',
    nn: 'Ingenting ventar på deg no. Så fint!',
    en: 'Nothing is waiting for you now. How nice!',
  },
  familyLogs: { nb: 'Loggene', nn: 'Loggane', en: 'The logs' },
  logs: { nb: 'Mine logger', nn: 'Loggane mine', en: 'My logs' },
  noLogs: {
    nb: 'Her kommer loggene du er med i. Er du bekymret for et barn, snakk med familien, og spør dem om å starte en.',
    nn: 'Her kjem loggane du er med i. Er du uroa for eit barn, snakk med familien, og spør dei om å starte ein.',
    en: 'The logs you take part in appear here. If you are worried about a child, talk with the family and ask them to start one.',
  },
  noFamilyLogs: {
    nb: 'Det finnes ingen stafettlogg du kan se nå.',
    nn: 'Det finst ingen stafettlogg du kan sjå no.',
    en: 'There is no relay log that you can see now.',
  },
  waiting: { nb: 'Venter på andre', nn: 'Ventar på andre', en: 'Waiting for others' },
  saidNo: { nb: 'Du har svart nei', nn: same, en: 'You have said no' },
  recordedNo: {
    nb: 'Svaret er skrevet ned: nei',
    nn: 'Svaret er skrive ned: nei',
    en: 'The answer is written down: no',
  },
  saidNoMeans: {
    nb: 'Ingenting blir delt. Barnet får fortsatt den hjelpen det har rett til, og familien kan ombestemme seg når som helst.',
    nn: 'Ingenting blir delt. Barnet får framleis den hjelpa det har rett til, og familien kan ombestemme seg når som helst.',
    en: 'Nothing is shared. The child still gets the help it has a right to, and the family can change its mind at any time.',
  },
  left: {
    nb: 'Du er ikke lenger med i en logg',
    nn: 'Du er ikkje lenger med i ein logg',
    en: 'You are no longer part of a log',
  },
  leftMeans: {
    nb: 'Familien har endret hvem som er med, eller samtykket for tjenesten din gjelder ikke lenger. Det du vet, vet du fortsatt. Plikten til å melde fra om alvorlig fare er den samme, og du og lederen din finner ut hvem som følger opp hos dere.',
    nn: 'Familien har endra kven som er med, eller samtykket for tenesta di gjeld ikkje lenger. Det du veit, veit du framleis. Plikta til å melde frå om alvorleg fare er den same, og du og leiaren din finn ut kven som følgjer opp hos dykk.',
    en: 'The family has changed who takes part, or the consent for your service no longer counts. What you know, you still know. The duty to report serious danger is the same, and you and your head find out who follows up in your own service.',
  },
  start: { nb: 'Start en stafettlogg', nn: 'Start ein stafettlogg', en: 'Start a relay log' },
  level: { nb: 'Nivå {level}', nn: same, en: 'Level {level}' },
  'state-awaiting': { nb: 'venter på familien', nn: 'ventar på familien', en: 'waiting for the family' },
  'state-paused': { nb: 'på pause', nn: same, en: 'paused' },
  'state-closed': { nb: 'avsluttet', nn: 'avslutta', en: 'closed' },
  holder: { nb: 'du holder stafettpinnen', nn: 'du held stafettpinnen', en: 'you hold the baton' },
  offered: {
    nb: 'Du er spurt om å overta stafettpinnen.',
    nn: 'Du er spurd om å ta over stafettpinnen.',
    en: 'You are asked to take over the baton.',
  },
  answer: { nb: 'Svar', nn: same, en: 'Answer' },
  offerWaits: {
    nb: '{name} er spurt om å overta stafettpinnen.',
    nn: '{name} er spurd om å ta over stafettpinnen.',
    en: '{name} is asked to take over the baton.',
  },
  familyWaits: {
    nb: 'Familien er spurt, men har ikke svart.',
    nn: 'Familien er spurd, men har ikkje svart.',
    en: 'The family is asked but has not answered.',
  },
  consentAsked: {
    nb: 'Du er spurt om tjenestene kan samarbeide.',
    nn: 'Du er spurd om tenestene kan samarbeide.',
    en: 'You are asked whether the services may work together.',
  },
  read: { nb: 'Les og svar', nn: same, en: 'Read and answer' },
  joining: {
    nb: 'En annen tjeneste ber om å bli med.',
    nn: 'Ei anna teneste ber om å bli med.',
    en: 'Another service asks to join.',
  },
  see: { nb: 'Se spørsmålet', nn: 'Sjå spørsmålet', en: 'See the question' },
  paused: { nb: 'Loggen står på pause.', nn: same, en: 'The log is paused.' },
  orphan: {
    nb: 'Den som var ansvarlig for «{what}», er ikke lenger med',
    nn: 'Den som var ansvarleg for «{what}», er ikkje lenger med',
    en: 'The person responsible for “{what}” no longer takes part',
  },
  choose: { nb: 'Velg en ny', nn: 'Vel ein ny', en: 'Choose another' },
  deadline: { nb: 'Fristen for «{what}»', nn: same, en: 'The deadline for “{what}”' },
  deadlinePassed: { nb: 'Fristen for «{what}» er ute', nn: same, en: 'The deadline for “{what}” has passed' },
  evaluation: {
    nb: 'Dere skal se på «{what}» sammen',
    nn: 'De skal sjå på «{what}» saman',
    en: 'You are to look at “{what}” together',
  },
  evaluationPassed: {
    nb: 'Dere skulle ha sett på «{what}» sammen',
    nn: 'De skulle ha sett på «{what}» saman',
    en: 'You should have looked at “{what}” together',
  },
  open: { nb: 'Åpne loggen', nn: 'Opne loggen', en: 'Open the log' },
  more: { nb: 'Vis flere', nn: 'Vis fleire', en: 'Show more' },
  former: { nb: 'Avsluttede logger', nn: 'Avslutta loggar', en: 'Closed logs' },
  present: { nb: 'Logger nå', nn: 'Loggar no', en: 'Logs now' },
})
