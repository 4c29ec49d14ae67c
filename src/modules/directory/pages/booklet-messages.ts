import { defineMessages, same } from '#platform/language/define-messages.ts'

export const bookletMessages = defineMessages({
  title: {
    nb: 'Tjenester for barn, unge og familier i {municipality}',
    nn: 'Tenester for barn, unge og familiar i {municipality}',
    en: 'Services for children, young people and families in {municipality}',
  },
  footer: {
    nb: 'Tjenesteoversikten i {municipality}, {date}',
    nn: 'Tenesteoversikta i {municipality}, {date}',
    en: 'The service directory of {municipality}, {date}',
  },
  nothing: {
    nb: 'Ingen tilbud passer. Spør helsestasjonen, skolen eller barnehagen: de vet hvem som kan hjelpe.',
    nn: 'Ingen tilbod passar. Spør helsestasjonen, skulen eller barnehagen: dei veit kven som kan hjelpe.',
    en: 'Nothing fits. Ask the health clinic, the school or the kindergarten: they know who can help.',
  },
  forAge: {
    nb: { one: 'For dem som er 1 år', other: 'For dem som er {count} år' },
    nn: { one: 'For dei som er 1 år', other: 'For dei som er {count} år' },
    en: { one: 'For those aged 1', other: 'For those aged {count}' },
  },
  urgent: {
    nb: 'Haster det? Ring 113 ved fare for liv og helse og 112 til politiet. Barn og unge kan ringe Alarmtelefonen på 116 111 hele døgnet.',
    nn: 'Hastar det? Ring 113 ved fare for liv og helse og 112 til politiet. Barn og unge kan ringje Alarmtelefonen på 116 111 heile døgnet.',
    en: 'Is it urgent? Call 113 if life or health is in danger, and 112 for the police. Children and young people can call 116 111 day and night.',
  },
  link: { nb: 'Hent som hefte (PDF)', nn: same, en: 'Take it as a booklet (PDF)' },
})
