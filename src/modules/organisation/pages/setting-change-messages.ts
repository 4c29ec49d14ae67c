import { defineMessages, same } from '#platform/language/define-messages.ts'

const whoSees = {
  nb: 'Fra klokka 00.00 den dagen kan noen se mer eller mindre enn før, også i logger som er åpne nå. Til da er alt som før.',
  nn: 'Frå klokka 00.00 den dagen kan nokon sjå meir eller mindre enn før, også i loggar som er opne no. Til då er alt som før.',
  en: 'From 00:00 on that day some people may see more or less than before, also in logs that are open now. Until then all is as before.',
}

/** Changing a rule: what follows from it, rule by rule, and what is asked. */
export const changeMessages = defineMessages({
  title: { nb: 'Endre en innstilling', nn: 'Endre ei innstilling', en: 'Change a setting' },
  now: { nb: 'Gjelder nå', nn: 'Gjeld no', en: 'Counts now' },
  standard: { nb: 'Standard', nn: same, en: 'Default' },
  changed: { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  lawyer: {
    nb: 'Spør en jurist i kommunen før du endrer en regel. Laget vet ikke hva loven tillater.',
    nn: 'Spør ein jurist i kommunen før du endrar ein regel. Laget veit ikkje kva lova tillèt.',
    en: 'Ask a lawyer of the municipality before you change a rule. Laget does not know what the law allows.',
  },
  value: { nb: 'Hva skal gjelde?', nn: 'Kva skal gjelde?', en: 'What shall count?' },
  values: { nb: 'Hvilke temaer skal gjelde?', nn: 'Kva tema skal gjelde?', en: 'Which areas shall count?' },
  noneHelp: {
    nb: 'Kryss ikke av for noe hvis ingen skal gjelde.',
    nn: 'Kryss ikkje av for noko om ingen skal gjelde.',
    en: 'Tick nothing if none shall count.',
  },
  districts: { nb: 'Hvilke bydeler skal gjelde?', nn: 'Kva bydelar skal gjelde?', en: 'Which districts shall count?' },
  districtsHelp: {
    nb: 'Én på hver linje: to siffer og navnet, som «07 Nordre bydel». La feltet stå tomt hvis det ikke er noen.',
    nn: 'Éin på kvar linje: to siffer og namnet, som «07 Nordre bydel». Lat feltet stå tomt om det ikkje er nokon.',
    en: 'One on each line: two digits and the name, such as “07 Nordre bydel”. Leave the field empty if there are none.',
  },
  'in-years': { nb: 'Hvor mange år?', nn: 'Kor mange år?', en: 'How many years?' },
  'in-months': { nb: 'Hvor mange måneder?', nn: 'Kor mange månader?', en: 'How many months?' },
  'in-days': { nb: 'Hvor mange dager?', nn: 'Kor mange dagar?', en: 'How many days?' },
  'in-hours': { nb: 'Hvor mange timer?', nn: 'Kor mange timar?', en: 'How many hours?' },
  from: { nb: 'Fra hvilken dag?', nn: 'Frå kva dag?', en: 'From which day?' },
  fromHelp: { nb: 'Tidligst i morgen.', nn: 'Tidlegast i morgon.', en: 'Tomorrow at the earliest.' },
  ground: { nb: 'Hva bygger det på?', nn: 'Kva byggjer det på?', en: 'What is it based on?' },
  groundHelp: {
    nb: 'Paragrafen eller vedtaket. Alle som ser innstillingene, leser det. Skriv ikke om enkeltpersoner.',
    nn: 'Paragrafen eller vedtaket. Alle som ser innstillingane, les det. Skriv ikkje om enkeltpersonar.',
    en: 'The section of the law or the decision. Everyone who sees the settings reads it. Do not write about individuals.',
  },
  save: { nb: 'Endre innstillingen', nn: 'Endre innstillinga', en: 'Change the setting' },

  'consent-age': whoSees,
  'adult-age': whoSees,
  'renewal-days-at-consent-age': whoSees,
  'guardian-areas-after-consent-age': whoSees,
  'health-area': whoSees,
  areas: {
    nb: 'Fra klokka 00.00 den dagen kan det skrives om disse temaene. Det som er skrevet om andre før, står i loggene som det er.',
    nn: 'Frå klokka 00.00 den dagen kan det skrivast om desse temaa. Det som er skrive om andre før, står i loggane som det er.',
    en: 'From 00:00 on that day one can write about these areas. What was written about others before stays in the logs as it is.',
  },
  'content-days-after-closing': {
    nb: 'Det gjelder fra klokka 00.00 den dagen, også for logger som er avsluttet før. De som er åpne, endrer seg ikke.',
    nn: 'Det gjeld frå klokka 00.00 den dagen, også for loggar som er avslutta før. Dei som er opne, endrar seg ikkje.',
    en: 'It counts from 00:00 on that day, also for logs that closed before. Open ones do not change.',
  },
  'consent-months': {
    nb: 'Skjemaet foreslår det for samtykker fra den dagen. De som er gitt før, varer så lenge familien sa da.',
    nn: 'Skjemaet gjer framlegg om det for samtykke frå den dagen. Dei som er gitt før, varer så lenge familien sa då.',
    en: 'The form proposes it for consents from that day. Those given before last for as long as the family said then.',
  },
  'days-to-consent': {
    nb: 'Det gjelder fra den dagen, også for familier som er spurt før. De som har brukt lenger tid, får spørsmålet sitt slettet da.',
    nn: 'Det gjeld frå den dagen, også for familiar som er spurde før. Dei som har brukt lengre tid, får spørsmålet sitt sletta då.',
    en: 'It counts from that day, also for families asked before. If they have taken longer, the question to them is deleted then.',
  },
  'days-paused': {
    nb: 'Det gjelder fra den dagen, også for logger som står på pause fra før. De som har stått lenger, avsluttes da.',
    nn: 'Det gjeld frå den dagen, også for loggar som står på pause frå før. Dei som har stått lenger, blir avslutta då.',
    en: 'It counts from that day, also for logs that are paused already. Those paused for longer close then.',
  },
  'activation-code-days': {
    nb: 'Det gjelder koder som blir gitt fra den dagen. De som er gitt før, varer som det ble sagt.',
    nn: 'Det gjeld kodar som blir gitt frå den dagen. Dei som er gitt før, varer som det vart sagt.',
    en: 'It counts for codes handed out from that day. Those handed out before last as was said.',
  },
  'sign-in-age': {
    nb: 'Det gjelder fra den dagen. Barn som har fått innlogging før, beholder den.',
    nn: 'Det gjeld frå den dagen. Barn som har fått innlogging før, held på henne.',
    en: 'It counts from that day. Children who have a sign-in already keep it.',
  },
  'report-days': {
    nb: 'Det gjelder utkast som noen begynner eller skriver på fra den dagen. De andre slettes på dagen det står på dem.',
    nn: 'Det gjeld utkast som nokon byrjar eller skriv på frå den dagen. Dei andre blir sletta på dagen det står på dei.',
    en: 'It counts for drafts that someone begins or writes on from that day. The others are deleted on the day they say.',
  },
  'report-channel': {
    nb: 'Barnevernet leser det i datafila fra den dagen, som hvor meldingen kommer fra. Skriv noe annet enn «Laget» hvis systemet som tar imot, venter et annet ord.',
    nn: 'Barnevernet les det i datafila frå den dagen, som kvar meldinga kjem frå. Skriv noko anna enn «Laget» om systemet som tek imot, ventar eit anna ord.',
    en: 'Child welfare reads it in the data file from that day, as where the report comes from. Write something else than “Laget” if the receiving system expects another word.',
  },
  'report-districts': {
    nb: 'Den som skriver en bekymringsmelding, velger mellom dem. Er det bare én, går alle meldinger dit. I en kommune uten bydeler er det ingen. Det gjelder meldinger som tas ut fra den dagen.',
    nn: 'Den som skriv ei bekymringsmelding, vel mellom dei. Er det berre éin, går alle meldingar dit. I ein kommune utan bydelar er det ingen. Det gjeld meldingar som blir tekne ut frå den dagen.',
    en: 'Whoever writes a concern report chooses among them. If there is one, all reports go there. In a municipality without districts there are none. It counts for reports taken out from that day.',
  },
  'wonder-days': {
    nb: 'Det gjelder undringer som skrives fra den dagen. Når fristen er ute, ser lederen at en undring ikke er avgjort, og hvem som har den.',
    nn: 'Det gjeld undringar som blir skrivne frå den dagen. Når fristen er ute, ser leiaren at ei undring ikkje er avgjord, og kven som har henne.',
    en: 'It counts for wonders written from that day. When the time is over, the head sees that a wonder is undecided and whose it is.',
  },
  'wonder-kept-days': {
    nb: 'Det gjelder undringer som skrives fra den dagen. De som er skrevet før, slettes på dagen det står i dem.',
    nn: 'Det gjeld undringar som blir skrivne frå den dagen. Dei som er skrivne før, blir sletta på dagen det står i dei.',
    en: 'It counts for wonders written from that day. Those written before are deleted on the day they say.',
  },
  'discussion-kept-days': {
    nb: 'Det gjelder spørsmål som sendes fra den dagen.',
    nn: 'Det gjeld spørsmål som blir sende frå den dagen.',
    en: 'It counts for questions sent from that day.',
  },
  'discussion-outcome-days': {
    nb: 'Det gjelder råd som gis fra den dagen.',
    nn: 'Det gjeld råd som blir gitt frå den dagen.',
    en: 'It counts for advice given from that day.',
  },
  'discussion-team-days': {
    nb: 'Det gjelder råd som gis fra den dagen.',
    nn: 'Det gjeld råd som blir gitt frå den dagen.',
    en: 'It counts for advice given from that day.',
  },
  'breach-report-hours': {
    nb: 'Det gjelder fra den dagen, også for brudd som er kjent fra før og ikke meldt.',
    nn: 'Det gjeld frå den dagen, også for brot som er kjende frå før og ikkje melde.',
    en: 'It counts from that day, also for breaches known before and not reported.',
  },
  'guide-feedback-days': {
    nb: 'Det som er eldre, blir slettet natten etter.',
    nn: 'Det som er eldre, blir sletta natta etter.',
    en: 'What is older is deleted the night after.',
  },
  'listing-confirm-months': {
    nb: 'Tilbud som ikke er bekreftet på så lenge, merkes for leserne, og den som eier teksten, får spørsmål på e-post.',
    nn: 'Tilbod som ikkje er stadfesta på så lenge, blir merkte for lesarane, og den som eig teksten, får spørsmål på e-post.',
    en: 'Offers that have not been confirmed for so long are marked for readers, and the owner of the text is asked by e-mail.',
  },
  'missed-word-days': {
    nb: 'Det som er eldre, blir glemt natten etter.',
    nn: 'Det som er eldre, blir gløymt natta etter.',
    en: 'What is older is forgotten the night after.',
  },
  'guide-review-months': {
    nb: 'Det gjelder fra neste gang en side blir gjennomgått eller publisert.',
    nn: 'Det gjeld frå neste gong ei side blir gjennomgått eller publisert.',
    en: 'It counts from the next time a page is reviewed or published.',
  },
})
