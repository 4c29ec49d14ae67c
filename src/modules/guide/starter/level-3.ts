import { childCoordinator, dutyToCoordinate, heard, individualPlan } from './laws.ts'
import { prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { consent, evaluation, meetings, relayHolder, services, simultaneous } from './tools.ts'

/** Level 3: several services at once, often for long. */
export const level3: readonly StarterPage[] = [
  {
    slug: 'samle-laget',
    kind: 'step',
    audience: 'staff',
    level: 3,
    order: 1,
    nb: {
      title: 'Samle laget',
      summary: 'Hvem trengs, og hvem trengs ikke? Familien bestemmer hvem som blir med.',
      what: prose`Få de rette sammen, med en som leder, og et samtykke som passer til det nye laget.`,
      how: prose`
        - Lag en liste sammen med familien: hvem hjelper nå, hvem mangler, hvem kan slutte.
        - Gå gjennom samtykkene på nytt. En ny tjeneste krever et nytt ja.
        - Velg stafettholder. Den som samordner mye, trenger tid til det.
        - Si til familien hvis de kan ha rett til barnekoordinator, koordinator eller individuell plan.
        - Inviter også fastlege, voksentjenester eller andre utenfor kommunen hvis familien vil.
      `,
      who: prose`Stafettholderen og familien. Lederne sørger for at folk får komme.`,
      body: prose`
        ### Husk
        - Mer enn seks til åtte personer blir mange for et barn. Færre er bedre.
        - Får familien en barnekoordinator, samordner barnekoordinatoren. Avtal hva som skjer med stafettpinnen.
      `,
    },
    nn: {
      title: 'Samle laget',
      summary: 'Kven trengst, og kven trengst ikkje? Familien avgjer kven som blir med.',
      what: prose`Få dei rette saman, med ein som leier, og eit samtykke som passar til det nye laget.`,
      how: prose`
        - Lag ei liste saman med familien: kven hjelper no, kven manglar, kven kan slutte.
        - Gå gjennom samtykka på nytt. Ei ny teneste krev eit nytt ja.
        - Vel stafetthaldar. Den som samordnar mykje, treng tid til det.
        - Sei til familien om dei kan ha rett til barnekoordinator, koordinator eller individuell plan.
        - Inviter òg fastlege, vaksentenester eller andre utanfor kommunen dersom familien vil.
      `,
      who: prose`Stafetthaldaren og familien. Leiarane sørgjer for at folk får kome.`,
      body: prose`
        ### Hugs
        - Meir enn seks til åtte personar blir mange for eit barn. Færre er betre.
        - Får familien ein barnekoordinator, samordnar barnekoordinatoren. Avtal kva som skjer med stafettpinnen.
      `,
    },
    en: { title: 'Gather the team', summary: 'Who is needed, and who is not? The family decides who joins.' },
    deadline: {
      nb: 'Første møte innen 3 uker etter invitasjonen',
      nn: 'Første møte innan 3 veker etter invitasjonen',
    },
    law: [dutyToCoordinate, childCoordinator, individualPlan],
    tools: [consent, services, relayHolder],
    next: ['plan-for-flere'],
  },
  {
    slug: 'plan-for-flere',
    kind: 'step',
    audience: 'staff',
    level: 3,
    order: 2,
    nb: {
      title: 'Lag en plan for flere',
      summary: 'Først et felles bilde, så tiltak, så en prøve på om planen henger sammen.',
      what: prose`Lag én plan der alle ser hva de andre gjør, og hva som kommer først.`,
      how: prose`
        1. Del det dere vet til dere har et felles bilde. Barnet og foreldrene først.
        2. Bli enige om målet, og om hva som er viktigst nå.
        3. Skriv tiltakene, og om de går samtidig eller etter hverandre.
        4. Spør til slutt: Henger dette sammen? Er noe for mye for familien?
      `,
      who: prose`Laget rundt barnet. Én leder møtet, en annen skriver.`,
      body: prose`
        ### Husk
        - Har familien individuell plan, er det den som gjelder. Samordne, så ingen må følge to planer.
        - Skriv hvem familien ringer når noe skjer mellom møtene.
      `,
    },
    nn: {
      title: 'Lag ein plan for fleire',
      summary: 'Først eit felles bilete, så tiltak, så ei prøve på om planen heng saman.',
      what: prose`Lag éin plan der alle ser kva dei andre gjer, og kva som kjem først.`,
      how: prose`
        1. Del det de veit til de har eit felles bilete. Barnet og foreldra først.
        2. Bli samde om målet, og om kva som er viktigast no.
        3. Skriv tiltaka, og om dei går samtidig eller etter kvarandre.
        4. Spør til slutt: Heng dette saman? Er noko for mykje for familien?
      `,
      who: prose`Laget rundt barnet. Éin leier møtet, ein annan skriv.`,
      body: prose`
        ### Hugs
        - Har familien individuell plan, er det den som gjeld. Samordne, så ingen må følgje to planar.
        - Skriv kven familien ringjer når noko skjer mellom møta.
      `,
    },
    en: {
      title: 'Make a plan for several services',
      summary: 'A common picture first, then measures, then a test of whether it fits together.',
    },
    deadline: { nb: 'I det første møtet', nn: 'I det første møtet' },
    law: [heard, individualPlan],
    tools: [meetings],
    next: ['samordne-tiltakene'],
    checklist: {
      nb: ['Vi har et felles bilde', 'Rekkefølgen står i planen', 'Familien vet hvem de ringer'],
      nn: ['Vi har eit felles bilete', 'Rekkjefølgja står i planen', 'Familien veit kven dei ringjer'],
    },
  },
  {
    slug: 'samordne-tiltakene',
    kind: 'step',
    audience: 'staff',
    level: 3,
    order: 3,
    nb: {
      title: 'Samordne og gjennomfør',
      summary: 'Noen ser helheten hver uke. Det er ikke familien som skal gjøre det.',
      what: prose`Hold planen levende, oppdag brudd tidlig, og ta overganger på alvor.`,
      how: prose`
        - Stafettholderen har fast kontakt med familien mellom møtene.
        - Hver ansvarlig skriver når et tiltak er i gang, endret eller stoppet.
        - Ser du at noe har stoppet, si det til den som har ansvaret. Deretter til stafettholderen.
        - Skal barnet bytte barnehage, skole eller hjem, planlegg det i god tid.
      `,
      who: prose`Alle i laget. Stafettholderen ser helheten.`,
      body: prose`
        ### Husk
        - Det som går galt, går oftest galt når noe skifter hender.
        - Stafettpinnen er ikke overlevert før den nye har sagt ja.
      `,
    },
    nn: {
      title: 'Samordne og gjennomfør',
      summary: 'Nokon ser heilskapen kvar veke. Det er ikkje familien som skal gjere det.',
      what: prose`Hald planen levande, oppdag brot tidleg, og ta overgangar på alvor.`,
      how: prose`
        - Stafetthaldaren har fast kontakt med familien mellom møta.
        - Kvar ansvarleg skriv når eit tiltak er i gang, endra eller stoppa.
        - Ser du at noko har stoppa, sei det til den som har ansvaret. Deretter til stafetthaldaren.
        - Skal barnet byte barnehage, skule eller heim, planlegg det i god tid.
      `,
      who: prose`Alle i laget. Stafetthaldaren ser heilskapen.`,
      body: prose`
        ### Hugs
        - Det som går gale, går oftast gale når noko skiftar hender.
        - Stafettpinnen er ikkje overlevert før den nye har sagt ja.
      `,
    },
    en: { title: 'Coordinate and carry out', summary: 'Someone sees the whole every week, and it is not the family.' },
    deadline: { nb: 'Fast kontakt med familien hver uke', nn: 'Fast kontakt med familien kvar veke' },
    law: [dutyToCoordinate],
    tools: [relayHolder, simultaneous],
    next: ['evaluer-med-flere'],
  },
  {
    slug: 'evaluer-med-flere',
    kind: 'step',
    audience: 'staff',
    level: 3,
    order: 4,
    nb: {
      title: 'Evaluer til fast tid',
      summary: 'Mål mot tiltak, og én ting til: Er vi et godt lag for dette barnet?',
      what: prose`Sammenlign målene med det som har skjedd, og velg: fortsette, endre eller slutte.`,
      how: prose`
        - Innhent barnets og foreldrenes syn før møtet.
        - Gå gjennom tiltak for tiltak: gjort, hjalp det, skal det fortsette?
        - Spør om laget: Er det for mange møter? Vet familien hva som skjer? Hvem kan gå ut?
        - Spør rett ut: Skal noen av oss melde til barnevernet?
      `,
      who: prose`Laget, med barnet og foreldrene.`,
      body: prose`
        ### Husk
        - Mange tjenester er ikke det samme som mye hjelp.
        - Står dere fast to ganger på rad, be om hjelp oppover.

        ### Utenfor stafettloggen
        Svaret på om noen skal melde, skrives ikke i loggen.
      `,
    },
    nn: {
      title: 'Evaluer til fast tid',
      summary: 'Mål mot tiltak, og éin ting til: Er vi eit godt lag for dette barnet?',
      what: prose`Samanlikn måla med det som har skjedd, og vel: halde fram, endre eller slutte.`,
      how: prose`
        - Hent inn synet til barnet og foreldra før møtet.
        - Gå gjennom tiltak for tiltak: gjort, hjelpte det, skal det halde fram?
        - Spør om laget: Er det for mange møte? Veit familien kva som skjer? Kven kan gå ut?
        - Spør rett ut: Skal nokon av oss melde til barnevernet?
      `,
      who: prose`Laget, med barnet og foreldra.`,
      body: prose`
        ### Hugs
        - Mange tenester er ikkje det same som mykje hjelp.
        - Står de fast to gonger på rad, be om hjelp oppover.

        ### Utanfor stafettloggen
        Svaret på om nokon skal melde, blir ikkje skrive i loggen.
      `,
    },
    en: {
      title: 'Evaluate at a fixed time',
      summary: 'Goals against measures, and: are we a good team for this child?',
    },
    deadline: { nb: 'Innen 10 uker', nn: 'Innan 10 veker' },
    law: [heard],
    tools: [evaluation],
    next: ['nar-dere-star-fast', 'veien-videre-niva-3'],
  },
  {
    slug: 'nar-dere-star-fast',
    kind: 'step',
    audience: 'staff',
    level: 3,
    order: 5,
    nb: {
      title: 'Når dere står fast',
      summary: 'Det er ikke et nederlag å be om hjelp oppover. Det er neste trinn.',
      what: prose`Få avklart det laget ikke kan avklare selv: hvem som har ansvar, hva som finnes, og hva som går foran.`,
      how: prose`
        - Skriv i én setning hva dere står fast på. Si det til familien.
        - Ta det med lederne i tjenestene. Avklar det der hvis det går.
        - Er tjenestene uenige om hvem som skal samordne, er det kommunen som bestemmer. Spør hvem som har den oppgaven hos dere.
        - Løft det til koordinerende enhet. Stafettholderen er med og forklarer.
        - Ta rådet tilbake til et nytt møte med familien.
      `,
      who: prose`Stafettholderen løfter det. Lederne og koordinerende enhet svarer.`,
      body: prose`
        ### Husk
        - Ingen slipper sitt mens dere venter på svar.
        - Barnet skal få si hva det mener om hvem som samordner.
      `,
    },
    nn: {
      title: 'Når de står fast',
      summary: 'Det er ikkje eit nederlag å be om hjelp oppover. Det er neste steg.',
      what: prose`Få avklart det laget ikkje kan avklare sjølv: kven som har ansvar, kva som finst, og kva som går føre.`,
      how: prose`
        - Skriv i éi setning kva de står fast på. Sei det til familien.
        - Ta det med leiarane i tenestene. Avklar det der om det går.
        - Er tenestene usamde om kven som skal samordne, er det kommunen som avgjer. Spør kven som har den oppgåva hos dykk.
        - Løft det til koordinerande eining. Stafetthaldaren er med og forklarer.
        - Ta rådet tilbake til eit nytt møte med familien.
      `,
      who: prose`Stafetthaldaren løftar det. Leiarane og koordinerande eining svarar.`,
      body: prose`
        ### Hugs
        - Ingen slepper sitt mens de ventar på svar.
        - Barnet skal få seie kva det meiner om kven som samordnar.
      `,
    },
    en: { title: 'When you are stuck', summary: 'Asking for help upwards is no defeat. It is the next step.' },
    deadline: { nb: 'Når dere har stått fast to ganger på rad', nn: 'Når de har stått fast to gonger på rad' },
    law: [dutyToCoordinate],
    tools: [relayHolder, meetings],
    next: ['plan-for-flere', 'veien-videre-niva-3'],
    sees: {
      nb: 'Mange hjelper, men det går ikke framover',
      nn: 'Mange hjelper, men det går ikkje framover',
      en: 'Many help, but nothing moves forward',
    },
    words: ['uenige', 'usamde', 'samordningsplikt', 'koordinerende enhet', 'kasteball'],
  },
]
