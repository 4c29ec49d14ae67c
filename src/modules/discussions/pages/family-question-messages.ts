import { defineMessages } from '#platform/language/define-messages.ts'

/** What is said otherwise where a parent or a young person asks. */
export const familyQuestionMessages = defineMessages({
  askLead: {
    nb: 'Skriv så teamet forstår. Du trenger ikke å si hvem barnet er: ingen navn, ingen datoer, ingen skole.',
    nn: 'Skriv så teamet forstår. Du treng ikkje å seie kven barnet er: ingen namn, ingen datoar, ingen skule.',
    en: 'Write so that the team understands. You need not say who the child is: no names, no dates, no school.',
  },
  noDuty: {
    nb: 'Dette kan vente til teamet møtes',
    nn: 'Dette kan vente til teamet møtest',
    en: 'This can wait until the team meets',
  },
  noDutyHelp: {
    nb: 'Er barnet i fare, ring 116 111 eller 112 i stedet.',
    nn: 'Er barnet i fare, ring 116 111 eller 112 i staden.',
    en: 'If the child is in danger, call 116 111 or 112 instead.',
  },
  arena: { nb: 'Hvor er det vanskelig?', nn: 'Kvar er det vanskeleg?', en: 'Where is it difficult?' },
  seen: { nb: 'Hva er du urolig for?', nn: 'Kva er du uroleg for?', en: 'What worries you?' },
  seenHelp: {
    nb: 'Fortell hva som skjer. Ta med det som går bra.',
    nn: 'Fortel kva som skjer. Ta med det som går bra.',
    en: 'Tell what happens. Include what goes well.',
  },
  tried: {
    nb: 'Hva har dere prøvd, og hjalp det?',
    nn: 'Kva har de prøvd, og hjelpte det?',
    en: 'What have you tried, and did it help?',
  },
  parentsSay: {
    nb: 'Hva sier andre som kjenner barnet?',
    nn: 'Kva seier andre som kjenner barnet?',
    en: 'What do others say who know the child?',
  },
  meetingHelp: {
    nb: 'Teamet leser det fra den dagen av. De som hjelper dere ellers, ser det ikke.',
    nn: 'Teamet les det frå den dagen av. Dei som hjelper dykk elles, ser det ikkje.',
    en: 'The team reads it from that day. Others who help you do not see it.',
  },
  named: {
    nb: 'Vil du at teamet skal vite hvem barnet er?',
    nn: 'Vil du at teamet skal vite kven barnet er?',
    en: 'Do you want the team to know who the child is?',
  },
  namedHelp: {
    nb: 'Da velger du stafettloggen til barnet her. Andre foresatte som ser loggen, ser også spørsmålet.',
    nn: 'Då vel du stafettloggen til barnet her. Andre føresette som ser loggen, ser også spørsmålet.',
    en: 'Then choose the child’s relay log here. Other guardians who see the log see the question too.',
  },
  consentOn: {
    nb: 'Hvilken dag ble dere enige om det?',
    nn: 'Kva dag vart de einige om det?',
    en: 'On which day did you agree on it?',
  },
  isNamed: {
    nb: 'Teamet vet hvem barnet er.',
    nn: 'Teamet veit kven barnet er.',
    en: 'The team knows who the child is.',
  },
})
