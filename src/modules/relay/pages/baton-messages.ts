import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Asking someone to hold the baton, and what the one who is asked reads before she answers. */
export const batonMessages = defineMessages({
  askTitle: {
    nb: 'Spør noen om å holde stafettpinnen for {name}',
    nn: 'Spør nokon om å halde stafettpinnen for {name}',
    en: 'Ask someone to hold the baton for {name}',
  },
  askLead: {
    nb: 'Du holder stafettpinnen til den du spør, har sagt ja.',
    nn: 'Du held stafettpinnen til den du spør, har sagt ja.',
    en: 'You hold the baton until the person you ask has said yes.',
  },
  declinedBy: { nb: '{name} sa nei', nn: same, en: '{name} said no' },
  to: { nb: 'Hvem vil du spørre?', nn: 'Kven vil du spørje?', en: 'Whom do you want to ask?' },
  nobody: {
    nb: 'Ingen kan spørres nå. Den som skal holde stafettpinnen, må arbeide i en tjeneste familien har sagt ja til for alt som står i loggen.',
    nn: 'Ingen kan spørjast no. Den som skal halde stafettpinnen, må arbeide i ei teneste familien har sagt ja til for alt som står i loggen.',
    en: 'Nobody can be asked now. Whoever holds the baton must work in a service the family has said yes to for everything in the log.',
  },
  wish: { nb: 'Hva ønsker familien?', nn: 'Kva ønskjer familien?', en: 'What does the family wish?' },
  wishes: { nb: 'De ønsker at det blir slik', nn: 'Dei ønskjer at det blir slik', en: 'They wish it to be so' },
  agrees: { nb: 'De synes det er greit', nn: 'Dei synest det er greitt', en: 'They are fine with it' },
  'wishes-other': { nb: 'De ønsker en annen', nn: 'Dei ønskjer ein annan', en: 'They wish for someone else' },
  'not-asked': { nb: 'De er ikke spurt ennå', nn: 'Dei er ikkje spurde enno', en: 'They have not been asked yet' },
  notAskedHelp: {
    nb: 'Spør dem først om du kan. De skal kunne snakke med den som holder stafettpinnen.',
    nn: 'Spør dei først om du kan. Dei skal kunne snakke med den som held stafettpinnen.',
    en: 'Ask them first if you can. They must be able to talk with whoever holds the baton.',
  },
  wishWords: { nb: 'Med familiens ord', nn: 'Med orda til familien', en: 'In the family’s words' },
  message: {
    nb: 'Hva vil du si til den du spør?',
    nn: 'Kva vil du seie til den du spør?',
    en: 'What do you want to say to the person you ask?',
  },
  messageHelp: {
    nb: 'Hva som er viktig nå, og hvor mye det er å gjøre. Den som ikke er med i laget ennå, ser bare dette, hvem som er med, og nivået. Familien kan også lese det.',
    nn: 'Kva som er viktig no, og kor mykje det er å gjere. Den som ikkje er med i laget enno, ser berre dette, kven som er med, og nivået. Familien kan også lese det.',
    en: 'What matters now, and how much there is to do. Someone who is not in the team yet sees only this, who takes part, and the level. The family can read it too.',
  },
  send: { nb: 'Send spørsmålet', nn: same, en: 'Send the question' },
  inTeam: { nb: 'Med i laget nå', nn: 'Med i laget no', en: 'In the team now' },

  offerTitle: {
    nb: '{who} spør om du vil holde stafettpinnen for {name}',
    nn: '{who} spør om du vil halde stafettpinnen for {name}',
    en: '{who} asks whether you will hold the baton for {name}',
  },
  offerTitleHolder: {
    nb: 'Du har spurt {who} om å holde stafettpinnen for {name}',
    nn: 'Du har spurt {who} om å halde stafettpinnen for {name}',
    en: 'You have asked {who} to hold the baton for {name}',
  },
  untilYouAnswer: {
    nb: 'Til du svarer, holder {who} stafettpinnen.',
    nn: 'Til du svarer, held {who} stafettpinnen.',
    en: 'Until you answer, {who} holds the baton.',
  },
  untilTheyAnswer: {
    nb: 'Til {who} svarer, holder du stafettpinnen.',
    nn: 'Til {who} svarer, held du stafettpinnen.',
    en: 'Until {who} answers, you hold the baton.',
  },
  says: { nb: '{who} sier', nn: '{who} seier', en: '{who} says' },
  youSaid: { nb: 'Du skrev', nn: 'Du skreiv', en: 'You wrote' },
  family: { nb: 'Familien', nn: same, en: 'The family' },
  meaning: { nb: 'Hva det betyr', nn: 'Kva det tyder', en: 'What it means' },
  meaningLead: {
    nb: 'Den som holder stafettpinnen, sørger for at det dere avtaler, skjer.',
    nn: 'Den som held stafettpinnen, syter for at det de avtaler, skjer.',
    en: 'Whoever holds the baton sees to it that what you agree happens.',
  },
  meaningContact: {
    nb: 'Familien ringer deg når de lurer på noe.',
    nn: 'Familien ringjer deg når dei lurer på noko.',
    en: 'The family calls you when they wonder about something.',
  },
  meaningLead2: {
    nb: 'Du samler laget, skriver ned hva hver av dere skal gjøre, og ser etter at det blir gjort.',
    nn: 'Du samlar laget, skriv ned kva kvar av dykk skal gjere, og ser etter at det blir gjort.',
    en: 'You bring the team together, write down what each of you will do, and see that it is done.',
  },
  meaningChild: {
    nb: 'Du passer på at noen snakker med {name} mellom møtene.',
    nn: 'Du passar på at nokon snakkar med {name} mellom møta.',
    en: 'You see to it that someone talks with {name} between the meetings.',
  },
  meaningSee: {
    nb: 'Du ser alt som står i loggen, og er med til en annen overtar.',
    nn: 'Du ser alt som står i loggen, og er med til ein annan tek over.',
    en: 'You see everything in the log, and take part until someone else takes over.',
  },
  meaningPass: {
    nb: 'Du kan spørre en annen om å overta når som helst.',
    nn: 'Du kan spørje ein annan om å ta over når som helst.',
    en: 'You can ask someone else to take over at any time.',
  },
  now: { nb: 'Slik er det nå', nn: 'Slik er det no', en: 'How it is now' },
  nowLevel: { nb: 'Nivå {level}', nn: same, en: 'Level {level}' },
  nowCore: {
    nb: 'Innholdet i loggen ser du når du har sagt ja.',
    nn: 'Innhaldet i loggen ser du når du har sagt ja.',
    en: 'You see the content of the log once you have said yes.',
  },
  readLog: { nb: 'Les loggen', nn: same, en: 'Read the log' },
  answerTitle: { nb: 'Hva svarer du?', nn: 'Kva svarer du?', en: 'What do you answer?' },
  yes: { nb: 'Ja, jeg tar over', nn: 'Ja, eg tek over', en: 'Yes, I take over' },
  no: { nb: 'Nei, fordi …', nn: same, en: 'No, because …' },
  askFirst: { nb: 'Spør {who} først', nn: same, en: 'Ask {who} first' },
  talk: { nb: 'Spørsmål og svar', nn: same, en: 'Questions and answers' },
  talkNothing: { nb: 'Ingen har spurt om noe ennå.', nn: 'Ingen har spurt om noko enno.', en: 'Nothing asked yet.' },
  question: { nb: 'Hva lurer du på?', nn: 'Kva lurer du på?', en: 'What do you wonder about?' },
  questionHelp: {
    nb: '{who} får beskjed og svarer her.',
    nn: same,
    en: '{who} is told and answers here.',
  },
  reply: { nb: 'Skriv til {who}', nn: same, en: 'Write to {who}' },
  sendQuestion: { nb: 'Send', nn: same, en: 'Send' },
  withdraw: { nb: 'Trekk spørsmålet tilbake', nn: same, en: 'Withdraw the question' },
  withdrawText: {
    nb: 'Da holder du stafettpinnen videre, og kan spørre en annen.',
    nn: 'Då held du stafettpinnen vidare, og kan spørje ein annan.',
    en: 'Then you go on holding the baton, and can ask someone else.',
  },
  you: { nb: 'Du', nn: same, en: 'You' },

  declineTitle: {
    nb: 'Nei til å holde stafettpinnen for {name}',
    nn: 'Nei til å halde stafettpinnen for {name}',
    en: 'No to holding the baton for {name}',
  },
  declineLead: {
    nb: 'Det er greit å si nei. {who} holder stafettpinnen videre og kan spørre en annen.',
    nn: 'Det er greitt å seie nei. {who} held stafettpinnen vidare og kan spørje ein annan.',
    en: 'It is fine to say no. {who} goes on holding the baton and can ask someone else.',
  },
  because: { nb: 'Nei, fordi', nn: same, en: 'No, because' },
  becauseHelp: {
    nb: '{who}, laget og familien kan lese dette. En setning er nok.',
    nn: '{who}, laget og familien kan lese dette. Ei setning er nok.',
    en: '{who}, the team and the family can read this. One sentence is enough.',
  },
  sendNo: { nb: 'Send svaret', nn: same, en: 'Send the answer' },

  assignTitle: {
    nb: 'Flytt stafettpinnen for {name}',
    nn: same,
    en: 'Move the baton for {name}',
  },
  assignLead: {
    nb: 'Når {who} ikke selv kan gi den videre. Snakk med familien først: de skal vite hvem de kan ringe.',
    nn: 'Når {who} ikkje sjølv kan gi han vidare. Snakk med familien først: dei skal vite kven dei kan ringje.',
    en: 'When {who} cannot pass it on. Talk with the family first: they must know whom to call.',
  },
  assignTo: {
    nb: 'Hvem på {unit} skal holde den?',
    nn: 'Kven på {unit} skal halde han?',
    en: 'Who at {unit} shall hold it?',
  },
  assignNobody: {
    nb: 'Ingen på {unit} kan holde stafettpinnen nå.',
    nn: 'Ingen på {unit} kan halde stafettpinnen no.',
    en: 'Nobody at {unit} can hold the baton now.',
  },
  assignSend: { nb: 'Flytt stafettpinnen', nn: same, en: 'Move the baton' },
  assignAfter: {
    nb: 'Det gjelder med en gang. Den du velger, {who} og familien får beskjed.',
    nn: 'Det gjeld med ein gong. Den du vel, {who} og familien får beskjed.',
    en: 'It counts at once. The person you choose, {who} and the family are told.',
  },
})
