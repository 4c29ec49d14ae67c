import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'directory.find-listings': {
    nb: 'lette i tjenesteoversikten',
    nn: 'leitte i tenesteoversikta',
    en: 'looked in the service directory',
  },
  'directory.open-listing': { nb: 'leste om et tilbud', nn: 'las om eit tilbod', en: 'read about an offer' },
  'directory.suggest-help': {
    nb: 'spurte hvem som kan hjelpe',
    nn: 'spurde kven som kan hjelpe',
    en: 'asked who can help',
  },
  'directory.print-booklet': {
    nb: 'hentet tilbudene som hefte',
    nn: 'henta tilboda som hefte',
    en: 'took the offers as a booklet',
  },
  'directory.describe-hsds': {
    nb: 'spurte hva de åpne dataene er',
    nn: 'spurde kva dei opne dataa er',
    en: 'asked what the open data are',
  },
  'directory.list-hsds': {
    nb: 'hentet tilbud som åpne data',
    nn: 'henta tilbod som opne data',
    en: 'fetched offers as open data',
  },
  'directory.read-hsds': {
    nb: 'hentet et tilbud som åpne data',
    nn: 'henta eit tilbod som opne data',
    en: 'fetched an offer as open data',
  },
  'directory.ask-next-owner': {
    nb: 'spurte en eier om tilbudet stemmer',
    nn: 'spurde ein eigar om tilbodet stemmer',
    en: 'asked an owner whether the offer is right',
  },
  'directory.withdraw-question': {
    nb: 'tok tilbake et spørsmål som ikke kom fram',
    nn: 'tok tilbake eit spørsmål som ikkje kom fram',
    en: 'took back a question that did not arrive',
  },
  'directory.forget-missed-words': {
    nb: 'glemte gamle søk',
    nn: 'gløymde gamle søk',
    en: 'forgot old searches',
  },
  'directory.open-confirmation': {
    nb: 'åpnet lenken fra en e-post',
    nn: 'opna lenkja frå ein e-post',
    en: 'opened the link of an e-mail',
  },
  'directory.confirm-listing': { nb: 'bekreftet et tilbud', nn: 'stadfesta eit tilbod', en: 'confirmed an offer' },
  'directory.open-upkeep': {
    nb: 'så hvilke tilbud som ikke er bekreftet',
    nn: 'såg kva tilbod som ikkje er stadfesta',
    en: 'saw which offers are not confirmed',
  },
  'directory.prepare-listing': {
    nb: 'åpnet et tilbud for å endre det',
    nn: 'opna eit tilbod for å endre det',
    en: 'opened an offer to change it',
  },
  'directory.prepare-new-listing': {
    nb: 'begynte på et nytt tilbud',
    nn: 'byrja på eit nytt tilbod',
    en: 'began a new offer',
  },
  'directory.add-listing': { nb: 'skrev et nytt tilbud', nn: 'skreiv eit nytt tilbod', en: 'wrote a new offer' },
  'directory.close-listing': { nb: 'tok bort et tilbud', nn: 'tok bort eit tilbod', en: 'took an offer away' },
  'directory.publish-listing': { nb: 'publiserte et tilbud', nn: 'publiserte eit tilbod', en: 'published an offer' },
  'directory.edit-listing': { nb: 'endret et tilbud', nn: 'endra eit tilbod', en: 'changed an offer' },
  'directory.export-listings': {
    nb: 'hentet ut alle tilbud som fil',
    nn: 'henta ut alle tilbod som fil',
    en: 'took out all offers as a file',
  },
  'directory.show-import': {
    nb: 'så hvordan en fil tas inn',
    nn: 'såg korleis ei fil blir teken inn',
    en: 'saw how a file is taken in',
  },
  'directory.prepare-import': {
    nb: 'la fram en fil med tilbud',
    nn: 'la fram ei fil med tilbod',
    en: 'put forward a file of offers',
  },
  'directory.open-import': {
    nb: 'så over en fil med tilbud',
    nn: 'såg over ei fil med tilbod',
    en: 'looked over a file of offers',
  },
  'directory.apply-import': {
    nb: 'tok inn tilbud fra en fil',
    nn: 'tok inn tilbod frå ei fil',
    en: 'took in offers from a file',
  },
})
