import { nothingMore, type StarterTerm } from './starter.ts'

/** Who coordinates what: the roles that are called almost the same. */
export const roleWords: readonly StarterTerm[] = [
  {
    slug: 'koordinator-for-ansvarsgruppe',
    word: {
      nb: 'koordinator for ansvarsgruppe',
      nn: 'koordinator for ansvarsgruppe',
      en: 'coordinator of a responsibility group',
    },
    short: {
      nb: 'Følger opp planen rundt ett barn og én familie, og leder ofte møtene i ansvarsgruppa.',
      nn: 'Følgjer opp planen rundt eitt barn og éin familie, og leier ofte møta i ansvarsgruppa.',
      en: 'Follows up the plan around one child and one family, and often leads the meetings of the group.',
    },
    more: nothingMore,
    notSame: ['koordinator-for-barn-og-unge', 'barnekoordinator', 'stafettholder'],
  },
  {
    slug: 'koordinator-for-barn-og-unge',
    word: {
      nb: 'koordinator for barn og unge',
      nn: 'koordinator for barn og unge',
      en: 'coordinator for children and young people',
    },
    short: {
      nb: 'Utvikler og følger opp måten hele kommunen samordner på: modeller, team og andre koordinatorer. Arbeider ikke med enkeltbarn.',
      nn: 'Utviklar og følgjer opp måten heile kommunen samordnar på: modellar, team og andre koordinatorar. Arbeider ikkje med einskilde barn.',
      en: 'Develops and follows up how the whole municipality coordinates: models, teams and other coordinators. Does not work with single children.',
    },
    more: {
      nb: 'Har kommunen mange koordinatorer for ansvarsgrupper, er det ikke sikkert at den har en koordinator på dette nivået.',
      nn: 'Har kommunen mange koordinatorar for ansvarsgrupper, er det ikkje sikkert at han har ein koordinator på dette nivået.',
    },
    notSame: ['koordinator-for-ansvarsgruppe', 'barnekoordinator', 'slt-koordinator'],
  },
  {
    slug: 'barnekoordinator',
    word: { nb: 'barnekoordinator', nn: 'barnekoordinator', en: "children's coordinator" },
    short: {
      nb: 'En person familien kan ha rett til når et barn under 18 år har alvorlig sykdom, skade eller nedsatt funksjonsevne og trenger flere tjenester over lang tid.',
      nn: 'Ein person familien kan ha rett til når eit barn under 18 år har alvorleg sjukdom, skade eller nedsett funksjonsevne og treng fleire tenester over lang tid.',
      en: 'A person the family may have a right to when a child under 18 has serious illness, injury or disability and needs several services for long.',
    },
    more: {
      nb: 'Barnekoordinatoren samordner tjenestene, har oversikt, informerer og veileder familien, og sørger for framdrift i en individuell plan. Det trengs ingen diagnose. Helse- og omsorgstjenesteloven § 7-2 a.',
      nn: 'Barnekoordinatoren samordnar tenestene, har oversikt, informerer og rettleier familien, og sørgjer for framdrift i ein individuell plan. Det trengst ingen diagnose. Helse- og omsorgstenestelova § 7-2 a.',
    },
    notSame: ['koordinator-for-barn-og-unge', 'stafettholder'],
  },
  {
    slug: 'slt-koordinator',
    word: { nb: 'SLT-koordinator', nn: 'SLT-koordinator', en: 'crime prevention coordinator (SLT)' },
    short: {
      nb: 'Driver fram det kriminalitetsforebyggende arbeidet på tvers av kommunen og politiet. Arbeider mest med systemet.',
      nn: 'Driv fram det kriminalitetsførebyggjande arbeidet på tvers av kommunen og politiet. Arbeider mest med systemet.',
      en: 'Drives crime prevention across the municipality and the police. Works mostly with the system.',
    },
    more: nothingMore,
    notSame: ['koordinator-for-barn-og-unge'],
  },
  {
    slug: 'koordinerende-enhet',
    word: { nb: 'koordinerende enhet', nn: 'koordinerande eining', en: 'coordinating unit' },
    short: {
      nb: 'Stedet i kommunen som har ansvar for individuelle planer og koordinatorer, og som laget rundt barnet kan spørre når det står fast.',
      nn: 'Staden i kommunen som har ansvar for individuelle planar og koordinatorar, og som laget rundt barnet kan spørje når det står fast.',
      en: 'The place in the municipality that answers for individual plans and coordinators, and that a team can ask when it is stuck.',
    },
    more: nothingMore,
    notSame: ['stafettholder'],
  },
  {
    slug: 'stafettholder',
    word: { nb: 'stafettholder', nn: 'stafetthaldar', en: 'holder of the baton' },
    short: {
      nb: 'Den ene som har ansvar for at arbeidet rundt barnet går videre. Hun har pinnen til en annen har sagt ja til å ta over.',
      nn: 'Den eine som har ansvar for at arbeidet rundt barnet går vidare. Ho har pinnen til ein annan har sagt ja til å ta over.',
      en: 'The one who answers for the work around the child going on. She holds the baton until another has said yes to taking over.',
    },
    more: {
      nb: 'Stafettholderen gjør ikke alt selv. Hun kaller inn, følger med på avtaler og har kontakt med familien. Får familien en barnekoordinator, avtaler dere hvem som gjør hva.',
      nn: 'Stafetthaldaren gjer ikkje alt sjølv. Ho kallar inn, følgjer med på avtalar og har kontakt med familien. Får familien ein barnekoordinator, avtalar de kven som gjer kva.',
    },
    notSame: ['barnekoordinator', 'koordinator-for-ansvarsgruppe'],
  },
  {
    slug: 'ansvarsgruppe',
    word: { nb: 'ansvarsgruppe', nn: 'ansvarsgruppe', en: 'responsibility group' },
    short: {
      nb: 'De som følger opp en individuell plan sammen med familien, med faste møter. Familien er med og bestemmer hvem som deltar.',
      nn: 'Dei som følgjer opp ein individuell plan saman med familien, med faste møte. Familien er med og avgjer kven som deltek.',
      en: 'Those who follow up an individual plan with the family, in regular meetings. The family has a say in who takes part.',
    },
    more: nothingMore,
    notSame: ['ressursteam'],
  },
  {
    slug: 'ressursteam',
    word: { nb: 'ressursteam', nn: 'ressursteam', en: 'resource team' },
    short: {
      nb: 'Et fast team i barnehagen eller på skolen som hjelper ansatte å tenke om et barn eller en gruppe, og å velge tiltak.',
      nn: 'Eit fast team i barnehagen eller på skulen som hjelper tilsette å tenkje om eit barn eller ei gruppe, og å velje tiltak.',
      en: 'A standing team in kindergarten or school that helps staff think about a child or a group, and choose measures.',
    },
    more: nothingMore,
    notSame: ['droftingsteam', 'ansvarsgruppe'],
  },
  {
    slug: 'droftingsteam',
    word: { nb: 'drøftingsteam', nn: 'drøftingsteam', en: 'advisory team' },
    short: {
      nb: 'Folk fra flere tjenester som gir råd om et spørsmål, til vanlig uten å vite hvem det gjelder. Teamet tar ikke over.',
      nn: 'Folk frå fleire tenester som gir råd om eit spørsmål, til vanleg utan å vite kven det gjeld. Teamet tek ikkje over.',
      en: 'People from several services who advise on a question, usually without knowing whom it is about. The team does not take over.',
    },
    more: nothingMore,
    notSame: ['ressursteam'],
  },
]
