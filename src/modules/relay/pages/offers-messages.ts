import { defineMessages } from '#platform/language/define-messages.ts'

export const offersMessages = defineMessages({
  title: {
    nb: 'Tilbud som kan passe for {name}',
    nn: 'Tilbod som kan passe for {name}',
    en: 'Offers that may suit {name}',
  },
  titleOwn: {
    nb: 'Tilbud som kan passe for deg',
    nn: 'Tilbod som kan passe for deg',
    en: 'Offers that may suit you',
  },
  lead: {
    nb: 'De passer alderen, og de som står bak, er ikke med i loggen fra før. Det som ligner på det vi arbeider med, står først. Ingen av dem får vite om loggen.',
    nn: 'Dei passar alderen, og dei som står bak, er ikkje med i loggen frå før. Det som liknar på det vi arbeider med, står først. Ingen av dei får vite om loggen.',
    en: 'They suit the age, and whoever offers them is not in the log yet. What is like the things we work with comes first. None of them is told of the log.',
  },
  none: {
    nb: 'Vi fant ingen tilbud for alderen som ikke er med fra før.',
    nn: 'Vi fann ingen tilbod for alderen som ikkje er med frå før.',
    en: 'We found nothing for the age that is not in the log already.',
  },
  all: { nb: 'Se alle tilbud', nn: 'Sjå alle tilbod', en: 'See all offers' },
})
