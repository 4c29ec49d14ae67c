import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'guide.found-guide': {
    nb: 'la inn handlingsveilederen',
    nn: 'la inn handlingsrettleiaren',
    en: 'put in the action guide',
  },
  'guide.open-guide': {
    nb: 'leste handlingsveilederen',
    nn: 'las handlingsrettleiaren',
    en: 'read the action guide',
  },
  'guide.open-leaflet': {
    nb: 'leste heftet i handlingsveilederen',
    nn: 'las heftet i handlingsrettleiaren',
    en: 'read the leaflet of the action guide',
  },
  'guide.open-page': {
    nb: 'leste en side i handlingsveilederen',
    nn: 'las ei side i handlingsrettleiaren',
    en: 'read a page of the action guide',
  },
  'guide.search-guide': {
    nb: 'søkte i handlingsveilederen',
    nn: 'søkte i handlingsrettleiaren',
    en: 'searched the action guide',
  },
  'guide.list-pages': {
    nb: 'så sidene i handlingsveilederen som kan redigeres',
    nn: 'såg sidene i handlingsrettleiaren som kan redigerast',
    en: 'saw the pages of the action guide to edit',
  },
  'guide.open-desk': {
    nb: 'så hvordan det står til med en side i handlingsveilederen',
    nn: 'såg korleis det står til med ei side i handlingsrettleiaren',
    en: 'saw how it stands with a page of the action guide',
  },
  'guide.prepare-page': {
    nb: 'begynte å redigere en side i handlingsveilederen',
    nn: 'byrja å redigere ei side i handlingsrettleiaren',
    en: 'began to edit a page of the action guide',
  },
  'guide.save-page': {
    nb: 'lagret et utkast i handlingsveilederen',
    nn: 'lagra eit utkast i handlingsrettleiaren',
    en: 'saved a draft in the action guide',
  },
  'guide.preview-page': {
    nb: 'så et utkast i handlingsveilederen',
    nn: 'såg eit utkast i handlingsrettleiaren',
    en: 'looked at a draft in the action guide',
  },
  'guide.publish-page': {
    nb: 'publiserte en side i handlingsveilederen',
    nn: 'publiserte ei side i handlingsrettleiaren',
    en: 'published a page of the action guide',
  },
  'guide.compare-versions': {
    nb: 'sammenlignet versjoner av en side i handlingsveilederen',
    nn: 'samanlikna versjonar av ei side i handlingsrettleiaren',
    en: 'compared versions of a page of the action guide',
  },
  'guide.restore-version': {
    nb: 'tok opp igjen en tidligere versjon i handlingsveilederen',
    nn: 'tok opp att ein tidlegare versjon i handlingsrettleiaren',
    en: 'took up an earlier version in the action guide',
  },
  'guide.prepare-entrusting': {
    nb: 'så hvem som kan ha ansvar for en side i handlingsveilederen',
    nn: 'såg kven som kan ha ansvar for ei side i handlingsrettleiaren',
    en: 'saw who could answer for a page of the action guide',
  },
  'guide.entrust-page': {
    nb: 'bestemte hvem som har ansvar for en side i handlingsveilederen',
    nn: 'bestemte kven som har ansvar for ei side i handlingsrettleiaren',
    en: 'decided who answers for a page of the action guide',
  },
  'guide.confirm-review': {
    nb: 'gjennomgikk en side i handlingsveilederen',
    nn: 'gjekk gjennom ei side i handlingsrettleiaren',
    en: 'reviewed a page of the action guide',
  },
  'guide.add-page': {
    nb: 'laget en ny side i handlingsveilederen',
    nn: 'laga ei ny side i handlingsrettleiaren',
    en: 'made a new page of the action guide',
  },
  'guide.withdraw-page': {
    nb: 'trakk tilbake en side i handlingsveilederen',
    nn: 'trekte tilbake ei side i handlingsrettleiaren',
    en: 'withdrew a page of the action guide',
  },
  'guide.give-feedback': {
    nb: 'sa fra om en side i handlingsveilederen',
    nn: 'sa frå om ei side i handlingsrettleiaren',
    en: 'told whether a page of the action guide helped',
  },
  'guide.settle-feedback': {
    nb: 'ble ferdig med en tilbakemelding om handlingsveilederen',
    nn: 'vart ferdig med ei tilbakemelding om handlingsrettleiaren',
    en: 'was done with a message about the action guide',
  },
  'guide.take-web-links': {
    nb: 'tok lenker i handlingsveilederen for å spørre om de virker',
    nn: 'tok lenkjer i handlingsrettleiaren for å spørje om dei verkar',
    en: 'took links of the action guide to ask whether they lead anywhere',
  },
  'guide.keep-web-answers': {
    nb: 'skrev ned hvilke lenker i handlingsveilederen som ikke virker',
    nn: 'skreiv ned kva lenkjer i handlingsrettleiaren som ikkje verkar',
    en: 'wrote down which links of the action guide lead nowhere',
  },
  'guide.look-over': {
    nb: 'så over handlingsveilederen',
    nn: 'såg over handlingsrettleiaren',
    en: 'looked over the action guide',
  },
})
