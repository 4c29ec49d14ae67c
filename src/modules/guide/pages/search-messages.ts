import { defineMessages } from '#platform/language/define-messages.ts'

export const searchMessages = defineMessages({
  title: { nb: 'Søk i handlingsveilederen', nn: 'Søk i handlingsrettleiaren', en: 'Search the action guide' },
  label: { nb: 'Hva gjelder det?', nn: 'Kva gjeld det?', en: 'What is it about?' },
  help: {
    nb: 'Skriv det du ser, med dine egne ord. Vi lagrer ikke hva du søker etter.',
    nn: 'Skriv det du ser, med dine eigne ord. Vi lagrar ikkje kva du søkjer etter.',
    en: 'Write what you see, in your own words. We do not keep what you search for.',
  },
  found: {
    nb: { one: 'Én side', other: '{count} sider' },
    nn: { one: 'Éi side', other: '{count} sider' },
    en: { one: 'One page', other: '{count} pages' },
  },
  nothing: {
    nb: 'Vi fant ingen side om det. Prøv med et annet ord, eller se alle trinnene.',
    nn: 'Vi fann inga side om det. Prøv med eit anna ord, eller sjå alle stega.',
    en: 'We found no page about that. Try another word, or look at all the steps.',
  },
  nothingAsked: {
    nb: 'Skriv ett eller flere ord om det du ser, for eksempel «blåmerker» eller «vil ikke på skolen».',
    nn: 'Skriv eitt eller fleire ord om det du ser, til dømes «blåmerke» eller «vil ikkje på skulen».',
    en: 'Write one or more words about what you see, for example “bruises” or “does not want to go to school”.',
  },
  cut: {
    nb: 'Det var mange ord. Vi søkte med de første.',
    nn: 'Det var mange ord. Vi søkte med dei første.',
    en: 'Those were many words. We searched with the first of them.',
  },
  all: { nb: 'Alle trinn', nn: 'Alle steg', en: 'All steps' },
})
