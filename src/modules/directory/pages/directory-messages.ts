import { defineMessages, same } from '#platform/language/define-messages.ts'

export const directoryMessages = defineMessages({
  title: {
    nb: 'Tjenester for barn, unge og familier',
    nn: 'Tenester for barn, unge og familiar',
    en: 'Services for children, young people and families',
  },
  lead: {
    nb: 'Her finner du alle som kan hjelpe, og hvordan du når dem. Du trenger ikke logge inn, og ingen ser hva du leter etter.',
    nn: 'Her finn du alle som kan hjelpe, og korleis du når dei. Du treng ikkje logge inn, og ingen ser kva du leitar etter.',
    en: 'Here is everyone who can help, and how to reach them. You need not sign in, and nobody sees what you look for.',
  },
  helpLink: { nb: 'Usikker? Svar på tre spørsmål', nn: same, en: 'Not sure? Answer three questions' },
  words: { nb: 'Hva trenger du hjelp til?', nn: 'Kva treng du hjelp til?', en: 'What do you need help with?' },
  wordsHelp: {
    nb: 'Skriv med egne ord, for eksempel «sover ikke» eller «leksehjelp».',
    nn: 'Skriv med eigne ord, til dømes «søv ikkje» eller «leksehjelp».',
    en: 'Use your own words. Most texts are in Norwegian.',
  },
  age: { nb: 'Alder på barnet eller den unge', nn: same, en: 'Age of the child or young person' },
  ageUnborn: {
    nb: 'Ikke født ennå, eller under 1 år',
    nn: 'Ikkje fødd enno, eller under 1 år',
    en: 'Not born yet, or under 1',
  },
  ageYears: { nb: { one: '1 år', other: '{count} år' }, nn: same, en: { one: '1 year', other: '{count} years' } },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  count: {
    nb: { zero: 'Ingen tilbud passer', one: 'Ett tilbud', other: '{count} tilbud' },
    nn: { zero: 'Ingen tilbod passar', one: 'Eitt tilbod', other: '{count} tilbod' },
    en: { zero: 'Nothing fits', one: 'One offer', other: '{count} offers' },
  },
  nothing: {
    nb: 'Prøv færre eller andre ord, eller ta bort et valg over. Du kan også spørre helsestasjonen, skolen eller barnehagen: de vet hvem som kan hjelpe.',
    nn: 'Prøv færre eller andre ord, eller ta bort eit val over. Du kan òg spørje helsestasjonen, skulen eller barnehagen: dei veit kven som kan hjelpe.',
    en: 'Try fewer or other words, or take away a choice above. You can also ask the health clinic, the school or the kindergarten: they know who can help.',
  },
  noWords: {
    nb: 'Vi fant ikke noe ord å lete etter i det du skrev. Her er alle tilbudene.',
    nn: 'Vi fann ikkje noko ord å leite etter i det du skreiv. Her er alle tilboda.',
    en: 'There was no word to look for in what you wrote. Here are all offers.',
  },
  showAll: { nb: 'Vis alle tilbud', nn: 'Vis alle tilbod', en: 'Show all offers' },
  previousPage: { nb: 'Forrige side', nn: 'Førre side', en: 'Previous page' },
  nextPage: { nb: 'Neste side', nn: same, en: 'Next page' },

  agesBetween: { nb: '{from}–{to} år', nn: same, en: '{from}–{to} years' },
  agesFrom: { nb: 'fra {from} år', nn: 'frå {from} år', en: 'from {from} years' },
  agesTo: { nb: 'til {to} år', nn: same, en: 'up to {to} years' },
  agesAll: { nb: 'alle aldre', nn: 'alle aldrar', en: 'all ages' },
  none: { nb: 'Ta kontakt selv', nn: 'Ta kontakt sjølv', en: 'Contact them yourself' },
  apply: { nb: 'Du søker', nn: 'Du søkjer', en: 'You apply' },
  referral: { nb: 'Trenger henvisning', nn: 'Treng tilvising', en: 'Needs a referral' },
  decision: { nb: 'Trenger vedtak', nn: 'Treng vedtak', en: 'Needs a decision' },
  automatic: { nb: 'Du blir innkalt', nn: 'Du blir innkalla', en: 'You are called in' },

  back: { nb: 'Alle tilbud', nn: 'Alle tilbod', en: 'All offers' },
  forWhom: { nb: 'For hvem', nn: 'For kven', en: 'For whom' },
  howToReach: { nb: 'Slik når du dem', nn: 'Slik når du dei', en: 'How to reach them' },
  email: { nb: 'E-post', nn: same, en: 'E-mail' },
  spoken: { nb: 'Språk', nn: same, en: 'Languages' },
  municipal: { nb: 'kommunen', nn: same, en: 'the municipality' },
  intermunicipal: { nb: 'flere kommuner sammen', nn: 'fleire kommunar saman', en: 'several municipalities' },
  state: { nb: 'staten', nn: same, en: 'the state' },
  county: { nb: 'fylkeskommunen', nn: same, en: 'the county' },
  voluntary: { nb: 'lag og foreninger', nn: 'lag og foreiningar', en: 'volunteers' },
  private: { nb: 'privat', nn: same, en: 'private' },
  confirmed: { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Confirmed' },
  unconfirmed: {
    nb: 'Det er en stund siden. Ring eller skriv før du drar dit.',
    nn: 'Det er ei stund sidan. Ring eller skriv før du dreg dit.',
    en: 'That is a while ago. Call or write before you go there.',
  },
  edit: { nb: 'Endre teksten', nn: same, en: 'Change the text' },
  propose: { nb: 'Foreslå et nytt tilbud', nn: 'Foreslå eit nytt tilbod', en: 'Propose a new offer' },
  publish: { nb: 'Publiser', nn: same, en: 'Publish' },
  publishAgain: { nb: 'Publiser igjen', nn: same, en: 'Publish again' },
  close: { nb: 'Ta bort tilbudet', nn: 'Ta bort tilbodet', en: 'Take the offer away' },
  closeMeans: {
    nb: 'Da finner ingen det lenger. Alt som står her, blir tatt vare på, og du kan publisere det igjen.',
    nn: 'Då finn ingen det lenger. Alt som står her, blir teke vare på, og du kan publisere det igjen.',
    en: 'Nobody finds it then. All that it says is kept, and you can publish it again.',
  },
  upkeepLink: { nb: 'Vedlikehold', nn: 'Vedlikehald', en: 'Upkeep' },
  draft: {
    nb: 'Dette er et utkast. Bare den som eier teksten, og koordinatoren ser det.',
    nn: 'Dette er eit utkast. Berre den som eig teksten, og koordinatoren ser det.',
    en: 'This is a draft. Only the owner of the text and the coordinator see it.',
  },
  closed: {
    nb: 'Tilbudet er tatt bort. Bare den som eier teksten, og koordinatoren ser denne siden.',
    nn: 'Tilbodet er teke bort. Berre den som eig teksten, og koordinatoren ser denne sida.',
    en: 'The offer has been taken away. Only the owner of the text and the coordinator see this page.',
  },

  helpTitle: { nb: 'Hvem kan hjelpe?', nn: 'Kven kan hjelpe?', en: 'Who can help?' },
  helpLead: {
    nb: 'Svar på det du vil, så foreslår vi noen du kan snakke med. Svarene lagres ikke.',
    nn: 'Svar på det du vil, så føreslår vi nokon du kan snakke med. Svara blir ikkje lagra.',
    en: 'Answer what you like, and we suggest someone to talk to. Your answers are not kept.',
  },
  helpAge: {
    nb: '1. Hvor gammelt er barnet, eller du?',
    nn: '1. Kor gammalt er barnet, eller du?',
    en: '1. How old is the child, or you?',
  },
  helpTheme: {
    nb: '2. Hva handler det mest om?',
    nn: '2. Kva handlar det mest om?',
    en: '2. What is it mostly about?',
  },
  helpWay: { nb: '3. Hvordan vil du ha hjelp?', nn: '3. Korleis vil du ha hjelp?', en: '3. How do you want help?' },
  waySelf: { nb: 'Jeg vil ta kontakt selv', nn: 'Eg vil ta kontakt sjølv', en: 'I want to make contact myself' },
  wayAny: {
    nb: 'Vis også det som trenger henvisning eller vedtak',
    nn: 'Vis òg det som treng tilvising eller vedtak',
    en: 'Also show what needs a referral or a decision',
  },
  helpShow: { nb: 'Vis hvem som kan hjelpe', nn: 'Vis kven som kan hjelpe', en: 'Show who can help' },
  helpFound: { nb: 'Disse kan hjelpe', nn: 'Desse kan hjelpe', en: 'These can help' },
  helpNone: {
    nb: 'Vi har ikke noe som passer akkurat her. Ring helsestasjonen eller snakk med skolen eller barnehagen: de hjelper deg videre.',
    nn: 'Vi har ikkje noko som passar akkurat her. Ring helsestasjonen eller snakk med skulen eller barnehagen: dei hjelper deg vidare.',
    en: 'There is nothing that fits just this. Call the health clinic, or talk to the school or the kindergarten: they will help you on.',
  },
  violenceTitle: { nb: 'Er noen i fare nå?', nn: 'Er nokon i fare no?', en: 'Is someone in danger now?' },
  violenceText: {
    nb: 'Ring politiet på 112. Barn og unge kan ringe Alarmtelefonen på 116 111 hele døgnet, og det kan du også.',
    nn: 'Ring politiet på 112. Barn og unge kan ringje Alarmtelefonen på 116 111 heile døgnet, og det kan du òg.',
    en: 'Call the police on 112. Children and young people can call the helpline 116 111 day and night, and so can you.',
  },
})

export const dayNames = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const
