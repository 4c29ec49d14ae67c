import { heard, interpreting } from './laws.ts'
import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { interpreter, talkWithChild, talkWithParents, violence } from './tools.ts'

/** How to talk: with parents about a worry, and through an interpreter. With children: topics-children.ts. */
export const conversationTopics: readonly StarterPage[] = [
  {
    slug: 'samtale-med-foreldre',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 6,
    nb: article({
      title: 'Si det til foreldrene',
      summary: 'Slik forbereder og fører du samtalen om noe du er urolig for.',
      body: prose`
        Du vil fortelle det du har sett, høre hva de tenker, og finne ut hva dere kan gjøre sammen.

        ### Forbered deg
        - Skriv ned **to eller tre** ting du må si. Ikke flere.
        - Ha konkrete eksempler, også på når det går bra.
        - Bestem hvem som er med. Høyst to ansatte. Én leder samtalen, den andre skriver.
        - Begge foreldre sammen, eller hver for seg hvis det er konflikt mellom dem.
        - Trengs det tolk? Bestill i god tid.
        - Inviter med tid, sted, hvor lenge det varer, hvem som kommer og hva det gjelder. Ikke skriv detaljer i melding eller e-post.
        - Si setningene høyt for en kollega først.

        ### I samtalen
        1. **Velkommen.** Takk for at de kom. Si hvor lang tid dere har, og at de får lese det dere skriver.
        2. **Noe som er bra** med barnet. Si det først, og men det.
        3. **Det du har sett.** Kort, konkret, uten årsak. «De siste tre ukene har Ali sittet alene ute. Han svarer når vi spør, men går igjen.»
        4. **Spør, og ti stille.** «Kjenner dere dette igjen?» «Hva tenker dere?» La pausen vare.
        5. **Bli enige** om hva dere ser, og hva dere ønsker for barnet.
        6. **Avtal** hva de gjør, hva dere gjør, hvem som snakker med barnet, og når dere møtes igjen.
        7. **Oppsummer**, og spør hvordan samtalen har vært.

        ### Blir noen sinte eller lei seg
        - Gi det tid. «Jeg skjønner at dette er vondt å høre.»
        - Ikke forsvar deg, og ikke svar i samme tone.
        - Gå tilbake til barnet: «Vi vil begge at hun skal ha det bra.»
        - Er forholdet allerede vanskelig, si det i starten.
        - Det er lov å ta en pause, eller møtes igjen om noen dager.

        ### La være
        - å gi skyld, stille diagnose eller bestemme årsaken
        - å ta det i garderoben eller ved henting
        - å komme med en person de ikke visste om
        - å love hvordan det går
        - å snakke om andre familier

        ### Barnets ord
        Avtal med barnet hva du kan si videre. Snakk ellers om det du har sett.

        ### Når du ikke skal ha denne samtalen
        Mistenker du vold eller overgrep hjemme, skal du ikke ta det opp med foreldrene.
      `,
    }),
    nn: article({
      title: 'Sei det til foreldra',
      summary: 'Slik førebur og fører du samtalen om noko du er uroleg for.',
      body: prose`
        Du vil fortelje det du har sett, høyre kva dei tenkjer, og finne ut kva de kan gjere saman.

        ### Førebu deg
        - Skriv ned **to eller tre** ting du må seie. Ikkje fleire.
        - Ha konkrete døme, også på når det går bra.
        - Avgjer kven som er med. Høgst to tilsette. Éin leier samtalen, den andre skriv.
        - Begge foreldra saman, eller kvar for seg dersom det er konflikt mellom dei.
        - Trengst det tolk? Bestill i god tid.
        - Inviter med tid, stad, kor lenge det varer, kven som kjem og kva det gjeld. Ikkje skriv detaljar i melding eller e-post.
        - Sei setningane høgt for ein kollega først.

        ### I samtalen
        1. **Velkomen.** Takk for at dei kom. Sei kor lang tid de har, og at dei får lese det de skriv.
        2. **Noko som er bra** med barnet. Sei det først, og mein det.
        3. **Det du har sett.** Kort, konkret, utan årsak. «Dei siste tre vekene har Ali sete åleine ute. Han svarar når vi spør, men går igjen.»
        4. **Spør, og ti stille.** «Kjenner de dette igjen?» «Kva tenkjer de?» La pausen vare.
        5. **Bli samde** om kva de ser, og kva de ønskjer for barnet.
        6. **Avtal** kva dei gjer, kva de gjer, kven som snakkar med barnet, og når de møtest igjen.
        7. **Oppsummer**, og spør korleis samtalen har vore.

        ### Blir nokon sinte eller leie seg
        - Gi det tid. «Eg skjønar at dette er vondt å høyre.»
        - Ikkje forsvar deg, og ikkje svar i same tone.
        - Gå tilbake til barnet: «Vi vil begge at ho skal ha det bra.»
        - Er forholdet alt vanskeleg, sei det i starten.
        - Det er lov å ta ein pause, eller møtast igjen om nokre dagar.

        ### La vere
        - å gi skuld, stille diagnose eller bestemme årsaka
        - å ta det i garderoben eller ved henting
        - å kome med ein person dei ikkje visste om
        - å love korleis det går
        - å snakke om andre familiar

        ### Orda til barnet
        Avtal med barnet kva du kan seie vidare. Snakk elles om det du har sett.

        ### Når du ikkje skal ha denne samtalen
        Mistenkjer du vald eller overgrep heime, skal du ikkje ta det opp med foreldra.
      `,
    }),
    en: {
      title: 'Tell the parents',
      summary: 'How to prepare and lead the conversation about something that worries you.',
    },
    tools: [interpreter, violence],
    next: ['samtale-med-barn', 'bestem-veien-videre'],
    checklist: {
      nb: [
        'Jeg har to eller tre ting jeg må si',
        'Jeg har et eksempel på når det går bra',
        'Foreldrene vet hva samtalen handler om',
        'Vi har avtalt neste samtale',
      ],
      nn: [
        'Eg har to eller tre ting eg må seie',
        'Eg har eit døme på når det går bra',
        'Foreldra veit kva samtalen handlar om',
        'Vi har avtalt neste samtale',
      ],
    },
    sees: {
      nb: 'Jeg må ta opp noe vanskelig med foreldrene',
      nn: 'Eg må ta opp noko vanskeleg med foreldra',
      en: 'I have to raise something difficult with the parents',
    },
    words: ['bekymringssamtale', 'den nødvendige samtalen', 'mor', 'far', 'foresatte', 'føresette', 'foreldresamtale'],
  },
  {
    slug: 'samtale-med-tolk',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 8,
    nb: article({
      title: 'Samtale med tolk',
      summary: 'Det er du som har ansvar for at dere forstår hverandre. Bruk en tolk som kan faget sitt.',
      body: prose`
        ### Hvem tolker aldri
        Barnet, søsken, slekt, naboer og venner. Heller ikke en tospråklig lærer eller kollega, som har en annen rolle for familien.

        ### Bestill
        - Språk **og** dialekt. Spør familien. Barnets beste språk kan være et annet enn foreldrenes.
        - Høyest mulig kvalifikasjon. Se Nasjonalt tolkeregister.
        - Samme tolk hver gang hvis familien er fornøyd.
        - Spør om kjønn eller bakgrunn betyr noe for dem.
        - Sett av **dobbel tid**.
        - Tolk fungerer også for små barn, fra omtrent tre år.

        ### Før samtalen
        Fortell tolken hvordan samtalen er bygd opp, og hvilke ord som kommer.

        ### I samtalen
        - Forklar hvem tolken er: Tolken oversetter alt, mener ingenting, og har taushetsplikt.
        - La foreldrene si til barnet at det er lov å snakke fritt.
        - Se på familien, og snakk **til dem**: «Hva tenker du?», ikke «Spør henne hva hun tenker».
        - Korte setninger. Ingen ordtak. Vent til alt er tolket.
        - Sjekk at dere har forstått: «Fortell meg hva vi har blitt enige om.»
        - Gå ut samtidig. Tolken og familien skal ikke bli igjen alene.

        ### Husk
        Skriv i referatet at det ble brukt tolk. Sett av tid til å gjøre avtalen skriftlig på et språk familien leser.
      `,
    }),
    nn: article({
      title: 'Samtale med tolk',
      summary: 'Det er du som har ansvar for at de forstår kvarandre. Bruk ein tolk som kan faget sitt.',
      body: prose`
        ### Kven tolkar aldri
        Barnet, søsken, slekt, naboar og vener. Heller ikkje ein tospråkleg lærar eller kollega, som har ei anna rolle for familien.

        ### Bestill
        - Språk **og** dialekt. Spør familien. Det beste språket til barnet kan vere eit anna enn foreldra sitt.
        - Høgast mogleg kvalifikasjon. Sjå Nasjonalt tolkeregister.
        - Same tolk kvar gong dersom familien er nøgd.
        - Spør om kjønn eller bakgrunn betyr noko for dei.
        - Set av **dobbel tid**.
        - Tolk fungerer òg for små barn, frå omtrent tre år.

        ### Før samtalen
        Fortel tolken korleis samtalen er bygd opp, og kva ord som kjem.

        ### I samtalen
        - Forklar kven tolken er: Tolken omset alt, meiner ingenting, og har teieplikt.
        - La foreldra seie til barnet at det er lov å snakke fritt.
        - Sjå på familien, og snakk **til dei**: «Kva tenkjer du?», ikkje «Spør ho kva ho tenkjer».
        - Korte setningar. Ingen ordtak. Vent til alt er tolka.
        - Sjekk at de har forstått: «Fortel meg kva vi har blitt samde om.»
        - Gå ut samtidig. Tolken og familien skal ikkje bli att åleine.

        ### Hugs
        Skriv i referatet at det vart brukt tolk. Set av tid til å gjere avtalen skriftleg på eit språk familien les.
      `,
    }),
    en: {
      title: 'Talking through an interpreter',
      summary: 'You are responsible for understanding each other. Use a qualified interpreter.',
    },
    law: [interpreting, heard],
    tools: [talkWithParents, talkWithChild],
    next: ['samtale-med-foreldre'],
    words: [
      'tolketjeneste',
      'tolketeneste',
      'språk',
      'flerspråklig',
      'fleirspråkleg',
      'flyktning',
      'minoritetsspråklig',
    ],
  },
]
