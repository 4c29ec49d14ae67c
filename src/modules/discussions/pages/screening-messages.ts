import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Before a question: must this be reported? */
export const screeningMessages = defineMessages({
  title: { nb: 'Må dette meldes?', nn: 'Må dette meldast?', en: 'Must this be reported?' },
  lead: {
    nb: 'Noe skal ikke drøftes, men meldes. Plikten er din egen, og du trenger ikke lov av leder.',
    nn: 'Noko skal ikkje drøftast, men meldast. Plikta er di eiga, og du treng ikkje lov av leiar.',
    en: 'Some things are not to be discussed but reported. The duty is your own, and you need nobody’s leave.',
  },
  criteria: {
    nb: 'Meld når du har grunn til å tro at et barn',
    nn: 'Meld når du har grunn til å tru at eit barn',
    en: 'Report when you have reason to believe that a child',
  },
  abuse: {
    nb: 'blir mishandlet, utsatt for overgrep eller alvorlig omsorgssvikt',
    nn: 'blir mishandla, utsett for overgrep eller alvorleg omsorgssvikt',
    en: 'is mistreated, abused or seriously neglected',
  },
  illness: {
    nb: 'er alvorlig sykt eller har særlige behov, og ikke får hjelp',
    nn: 'er alvorleg sjukt eller har særlege behov, og ikkje får hjelp',
    en: 'is seriously ill or has special needs, and gets no help',
  },
  behaviour: {
    nb: 'viser alvorlige atferdsvansker, som lovbrudd eller rus',
    nn: 'viser alvorlege åtferdsvanskar, som lovbrot eller rus',
    en: 'shows serious behavioural difficulties, such as crime or drugs',
  },
  trafficking: { nb: 'blir utnyttet av andre', nn: 'blir utnytta av andre', en: 'is exploited by others' },
  ask: { nb: 'Hva gjelder det?', nn: 'Kva gjeld det?', en: 'Which is it?' },
  duty: { nb: 'Ja, dette må meldes', nn: 'Ja, dette må meldast', en: 'Yes, this must be reported' },
  dutyHelp: { nb: 'Se hvem du ringer nå.', nn: 'Sjå kven du ringjer no.', en: 'See whom to call now.' },
  unsure: { nb: 'Jeg er usikker', nn: 'Eg er usikker', en: 'I am not sure' },
  unsureHelp: {
    nb: 'Se hvem du kan spørre i dag uten å si navnet.',
    nn: 'Sjå kven du kan spørje i dag utan å seie namnet.',
    en: 'See whom you can ask today without saying the name.',
  },
  no: { nb: 'Nei, her er det ingen plikt', nn: 'Nei, her er det inga plikt', en: 'No, there is no duty here' },
  noHelp: {
    nb: 'Skriv spørsmålet til teamet.',
    nn: same,
    en: 'Write the question to the team.',
  },
  dutyTitle: {
    nb: 'Drøft det ikke her. Meld det i dag.',
    nn: 'Drøft det ikkje her. Meld det i dag.',
    en: 'Do not discuss it here. Report it today.',
  },
  dutyMeans: {
    nb: 'Ring barnevernet på dagtid og barnevernvakta ellers. Snakk ikke med foreldrene først ved mistanke om vold eller overgrep.',
    nn: 'Ring barnevernet på dagtid og barnevernvakta elles. Snakk ikkje med foreldra først ved mistanke om vald eller overgrep.',
    en: 'Call child welfare by day and its duty phone otherwise. Do not talk to the parents first when you suspect violence or abuse.',
  },
  unsureTitle: {
    nb: 'Ring og spør i dag, uten navn',
    nn: 'Ring og spør i dag, utan namn',
    en: 'Call and ask today, without a name',
  },
  unsureMeans: {
    nb: 'Barnevernet, barnehuset og politiet svarer på spørsmål uten at du sier hvem det er. Vent ikke til et møte.',
    nn: 'Barnevernet, barnehuset og politiet svarer på spørsmål utan at du seier kven det er. Vent ikkje til eit møte.',
    en: 'Child welfare, the children’s house and the police answer questions without your saying who it is. Do not wait for a meeting.',
  },
  alarm: {
    nb: 'Alarmtelefonen for barn og unge, hele døgnet',
    nn: 'Alarmtelefonen for barn og unge, heile døgnet',
    en: 'The emergency line for children and young people, day and night',
  },
  danger: {
    nb: 'Politiet, når noen er i fare nå',
    nn: 'Politiet, når nokon er i fare no',
    en: 'The police, when someone is in danger now',
  },
  ambulance: { nb: 'Ambulanse', nn: same, en: 'Ambulance' },
  police: {
    nb: 'Politiet, når det ikke haster',
    nn: 'Politiet, når det ikkje hastar',
    en: 'The police, when it is not urgent',
  },
  local: {
    nb: 'Finn nummeret til barnevernet her',
    nn: same,
    en: 'Find the number of child welfare here',
  },
  report: { nb: 'Skriv en bekymringsmelding', nn: 'Skriv ei bekymringsmelding', en: 'Write a concern report' },
  more: { nb: 'Hvem kan jeg ringe?', nn: 'Kven kan eg ringje?', en: 'Whom can I call?' },
  suspicion: {
    nb: 'Mistanke om vold: dette gjør du',
    nn: 'Mistanke om vald: dette gjer du',
    en: 'Suspected violence: what to do',
  },
  back: { nb: 'Tilbake til spørsmålet', nn: same, en: 'Back to the question' },
})

/** The same for a parent or a young person, who has no duty to report, and is asked whether it can wait. */
export const familyScreeningMessages = defineMessages({
  title: { nb: 'Kan det vente?', nn: same, en: 'Can it wait?' },
  lead: {
    nb: 'Teamet møtes på faste dager. Noe kan ikke vente så lenge.',
    nn: 'Teamet møtest på faste dagar. Noko kan ikkje vente så lenge.',
    en: 'The team meets on fixed days. Some things cannot wait that long.',
  },
  criteria: {
    nb: 'Ring noen i dag når barnet',
    nn: 'Ring nokon i dag når barnet',
    en: 'Call someone today when the child',
  },
  abuse: {
    nb: 'blir slått, skremt eller utsatt for overgrep',
    nn: 'blir slått, skremt eller utsett for overgrep',
    en: 'is beaten, frightened or abused',
  },
  illness: {
    nb: 'er alvorlig sykt og ikke får hjelp',
    nn: 'er alvorleg sjukt og ikkje får hjelp',
    en: 'is seriously ill and gets no help',
  },
  behaviour: {
    nb: 'ruser seg, skader seg eller gjør noe som er farlig',
    nn: 'rusar seg, skadar seg eller gjer noko som er farleg',
    en: 'takes drugs, hurts itself or does something dangerous',
  },
  trafficking: {
    nb: 'blir presset eller utnyttet av andre',
    nn: 'blir pressa eller utnytta av andre',
    en: 'is pressed or exploited by others',
  },
  ask: { nb: 'Hvordan er det nå?', nn: 'Korleis er det no?', en: 'How is it now?' },
  duty: { nb: 'Det haster', nn: 'Det hastar', en: 'It is urgent' },
  no: {
    nb: 'Det kan vente til teamet møtes',
    nn: 'Det kan vente til teamet møtest',
    en: 'It can wait until the team meets',
  },
  dutyTitle: { nb: 'Ring i dag', nn: same, en: 'Call today' },
  dutyMeans: {
    nb: 'Barnevernet hjelper familier, også når du ringer om ditt eget barn. Om kvelden og i helga svarer barnevernvakta.',
    nn: 'Barnevernet hjelper familiar, også når du ringjer om ditt eige barn. Om kvelden og i helga svarer barnevernvakta.',
    en: 'Child welfare helps families, also when you call about your own child. In the evening and at weekends its duty phone answers.',
  },
  unsureMeans: {
    nb: 'Barnevernet, barnehuset og politiet svarer på spørsmål uten at du sier hvem du er. Vent ikke til et møte.',
    nn: 'Barnevernet, barnehuset og politiet svarer på spørsmål utan at du seier kven du er. Vent ikkje til eit møte.',
    en: 'Child welfare, the children’s house and the police answer questions without your saying who you are. Do not wait for a meeting.',
  },
})
