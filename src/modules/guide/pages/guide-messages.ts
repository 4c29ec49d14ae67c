import { defineMessages, same } from '#platform/language/define-messages.ts'

export const guideMessages = defineMessages({
  title: { nb: 'Handlingsveileder', nn: 'Handlingsrettleiar', en: 'Action guide' },
  lead: {
    nb: 'Er du bekymret for et barn, en ungdom eller en familie? Her finner du hva du gjør nå.',
    nn: 'Er du uroleg for eit barn, ein ungdom eller ein familie? Her finn du kva du gjer no.',
    en: 'Are you worried about a child, a young person or a family? Here you find what to do now.',
  },
  'lead-parent': {
    nb: 'Er du bekymret for barnet ditt, eller trenger dere hjelp? Her står det hva som skjer, og hva du bestemmer.',
    nn: 'Er du uroleg for barnet ditt, eller treng de hjelp? Her står det kva som skjer, og kva du bestemmer.',
    en: 'Are you worried about your child, or do you need help? Here is what happens, and what you decide.',
  },
  'lead-young': {
    nb: 'Er det noe som ikke er greit, hjemme, på skolen eller inni deg? Du bestemmer hvem du vil snakke med.',
    nn: 'Er det noko som ikkje er greitt, heime, på skulen eller inni deg? Du bestemmer kven du vil snakke med.',
    en: 'Is something not right, at home, at school or inside you? You decide whom to talk to.',
  },
  urgentTitle: { nb: 'Er noen i fare nå?', nn: 'Er nokon i fare no?', en: 'Is anyone in danger now?' },
  police: { nb: 'politi', nn: same, en: 'police' },
  ambulance: { nb: 'ambulanse', nn: same, en: 'ambulance' },
  helpline: {
    nb: 'Alarmtelefonen for barn og unge, hele døgnet',
    nn: 'Alarmtelefonen for barn og unge, heile døgnet',
    en: 'helpline for children and young people, at any hour',
  },
  who: { nb: 'Hvem er du?', nn: 'Kven er du?', en: 'Who are you?' },
  'reader-kindergarten': { nb: 'Barnehage', nn: same, en: 'Kindergarten' },
  'reader-school': { nb: 'Skole', nn: 'Skule', en: 'School' },
  'reader-health': { nb: 'Helsestasjon', nn: same, en: 'Health clinic' },
  'reader-child-welfare': { nb: 'Barnevern', nn: same, en: 'Child welfare' },
  'reader-nav': { nb: 'NAV og voksentjenester', nn: 'NAV og vaksentenester', en: 'NAV and services for adults' },
  'reader-leisure': { nb: 'Fritid', nn: same, en: 'Leisure' },
  'reader-other': { nb: 'Annen tjeneste', nn: 'Anna teneste', en: 'Another service' },
  'reader-parent': { nb: 'Forelder', nn: same, en: 'Parent' },
  'reader-young': { nb: 'Barn eller ungdom', nn: same, en: 'Child or young person' },
  sees: { nb: 'Hva ser du?', nn: 'Kva ser du?', en: 'What do you see?' },
  'sees-parent': { nb: 'Hva gjelder det?', nn: 'Kva gjeld det?', en: 'What is it about?' },
  steps: { nb: 'Trinn for trinn', nn: 'Steg for steg', en: 'Step by step' },
  topics: { nb: 'Tema', nn: same, en: 'Topics' },
  terms: {
    nb: 'Begreper: ord vi blander sammen, og hva vi mener med dem',
    nn: 'Omgrep: ord vi blandar saman, og kva vi meiner med dei',
    en: 'Terms: words that get mixed up, and what we mean by them',
  },
  write: { nb: 'Rediger veilederen', nn: 'Rediger rettleiaren', en: 'Edit the guide' },
  pages: { nb: 'Les mer', nn: 'Les meir', en: 'Read more' },
  empty: {
    nb: 'Her kommer handlingsveilederen til kommunen. Den er ikke publisert ennå.',
    nn: 'Her kjem handlingsrettleiaren til kommunen. Han er ikkje publisert enno.',
    en: 'The action guide of the municipality will be here. It is not published yet.',
  },
})
