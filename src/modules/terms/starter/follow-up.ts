import { nothingMore, type StarterTerm } from './starter.ts'

/** What happens around a child, from the first wonder on. */
export const followUpWords: readonly StarterTerm[] = [
  {
    slug: 'undring',
    word: { nb: 'undring', nn: 'undring', en: 'wonder' },
    short: {
      nb: 'Du lurer på hvordan et barn har det, uten å vite om det er noe. Den er din, og den trenger ingen forklaring.',
      nn: 'Du lurer på korleis eit barn har det, utan å vite om det er noko. Ho er di, og ho treng inga forklaring.',
      en: 'You wonder how a child is, without knowing whether something is the matter. It is yours and needs no explanation.',
    },
    more: nothingMore,
    notSame: ['bekymring', 'bekymringsmelding'],
  },
  {
    slug: 'bekymring',
    word: { nb: 'bekymring', nn: 'uro', en: 'concern' },
    short: {
      nb: 'Du har sett eller hørt noe som gjør at du tror barnet trenger hjelp. Du kan si hva det er.',
      nn: 'Du har sett eller høyrt noko som gjer at du trur barnet treng hjelp. Du kan seie kva det er.',
      en: 'You have seen or heard something that makes you think the child needs help. You can say what it is.',
    },
    more: nothingMore,
    notSame: ['undring', 'bekymringsmelding'],
  },
  {
    slug: 'bekymringsmelding',
    word: { nb: 'bekymringsmelding', nn: 'bekymringsmelding', en: 'concern report' },
    short: {
      nb: 'En melding til barneverntjenesten. Den skrives og sendes for seg, og står aldri i stafettloggen.',
      nn: 'Ei melding til barnevernstenesta. Ho blir skriven og send for seg, og står aldri i stafettloggen.',
      en: 'A report to child welfare. It is written and sent by itself, and never stands in the relay log.',
    },
    more: nothingMore,
    notSame: ['bekymring'],
  },
  {
    slug: 'meldeplikt',
    word: { nb: 'meldeplikt', nn: 'meldeplikt', en: 'duty to report' },
    short: {
      nb: 'Plikten du selv har til å melde til barnevernet når du har grunn til å tro at noe er alvorlig galt. Den går foran taushetsplikten.',
      nn: 'Plikta du sjølv har til å melde til barnevernet når du har grunn til å tru at noko er alvorleg gale. Ho går framfor teieplikta.',
      en: 'Your own duty to report to child welfare when you have reason to believe something is seriously wrong. It overrides confidentiality.',
    },
    more: {
      nb: 'Ingen leder kan oppfylle den for deg, og ingen kan si nei til at du melder.',
      nn: 'Ingen leiar kan oppfylle ho for deg, og ingen kan seie nei til at du melder.',
    },
    notSame: ['avvergeplikt'],
  },
  {
    slug: 'avvergeplikt',
    word: { nb: 'avvergeplikt', nn: 'avverjeplikt', en: 'duty to avert' },
    short: {
      nb: 'Plikten alle har til å prøve å hindre alvorlig vold og overgrep, for eksempel ved å ringe politiet. Straffeloven § 196.',
      nn: 'Plikta alle har til å prøve å hindre alvorleg vald og overgrep, til dømes ved å ringje politiet. Straffelova § 196.',
      en: "Everyone's duty to try to prevent serious violence and abuse, for example by calling the police. Penal Code section 196.",
    },
    more: nothingMore,
    notSame: ['meldeplikt'],
  },
  {
    slug: 'samtidighetsansvar',
    word: { nb: 'samtidighetsansvar', nn: 'samtidigheitsansvar', en: 'shared responsibility' },
    short: {
      nb: 'Du følger opp barnet også etter at du har henvist, meldt eller sagt fra til leder. Tjenestene arbeider samtidig, ikke etter tur.',
      nn: 'Du følgjer opp barnet òg etter at du har tilvist, meldt eller sagt frå til leiar. Tenestene arbeider samtidig, ikkje etter tur.',
      en: 'You follow up the child also after you have referred, reported or told your leader. Services work at the same time, not in turn.',
    },
    more: nothingMore,
    notSame: ['meldeplikt'],
  },
  {
    slug: 'oppfolgingsbrudd',
    word: { nb: 'oppfølgingsbrudd', nn: 'oppfølgingsbrot', en: 'break in follow-up' },
    short: {
      nb: 'Noe som var avtalt, stopper uten at noen merker det: et tiltak, et møte, en overgang, et svar som ikke kom.',
      nn: 'Noko som var avtalt, stoppar utan at nokon merkar det: eit tiltak, eit møte, ein overgang, eit svar som ikkje kom.',
      en: 'Something agreed stops without anyone noticing: a measure, a meeting, a transition, an answer that never came.',
    },
    more: nothingMore,
    notSame: [],
  },
  {
    slug: 'lysglimt',
    word: { nb: 'lysglimt', nn: 'lysglimt', en: 'bright spot' },
    short: {
      nb: 'Noe som gikk bra, skrevet ned så barnet og familien kan lese det. Like viktig som det som er vanskelig.',
      nn: 'Noko som gjekk bra, skrive ned så barnet og familien kan lese det. Like viktig som det som er vanskeleg.',
      en: 'Something that went well, written down for the child and the family to read. As important as what is hard.',
    },
    more: nothingMore,
    notSame: [],
  },
  {
    slug: 'stafettlogg',
    word: { nb: 'stafettlogg', nn: 'stafettlogg', en: 'relay log' },
    short: {
      nb: 'Den felles oversikten over hva vi har avtalt rundt ett barn: mål, tiltak, hvem og når. Familien leser det samme.',
      nn: 'Den felles oversikta over kva vi har avtalt rundt eitt barn: mål, tiltak, kven og når. Familien les det same.',
      en: 'The shared overview of what we have agreed around one child: goals, measures, who and when. The family reads the same.',
    },
    more: {
      nb: 'Den kommer i tillegg til journal og elevmappe, ikke i stedet. Den åpnes når familien har sagt ja.',
      nn: 'Han kjem i tillegg til journal og elevmappe, ikkje i staden. Han blir opna når familien har sagt ja.',
    },
    notSame: ['individuell-plan'],
  },
  {
    slug: 'individuell-plan',
    word: { nb: 'individuell plan', nn: 'individuell plan', en: 'individual plan' },
    short: {
      nb: 'En plan den kan ha rett til som trenger flere tjenester over lang tid. Det er bare én plan per person, og den krever et ja.',
      nn: 'Ein plan den kan ha rett til som treng fleire tenester over lang tid. Det er berre éin plan per person, og han krev eit ja.',
      en: 'A plan that those who need several services for long may have a right to. There is one per person, and it takes a yes.',
    },
    more: nothingMore,
    notSame: ['stafettlogg'],
  },
  {
    slug: 'samtykke',
    word: { nb: 'samtykke', nn: 'samtykke', en: 'consent' },
    short: {
      nb: 'Et ja som løfter taushetsplikten for én tjeneste, noen temaer og en viss tid. Det kan trekkes når som helst.',
      nn: 'Eit ja som løftar teieplikta for éi teneste, nokre tema og ei viss tid. Det kan trekkjast når som helst.',
      en: 'A yes that lifts confidentiality for one service, some themes and a certain time. It can be withdrawn at any time.',
    },
    more: nothingMore,
    notSame: ['brukermedvirkning'],
  },
]
