import { from, type Offer } from './offer.ts'

const clinic = from('Fjordvik helsestasjon', {
  kind: 'municipal',
  phone: '99 00 10 03',
  email: 'helsestasjon@fjordvik.example',
  ownerEmail: 'nurse-head@fjordvik.example',
  place: 'Helsehuset',
  address: 'Strandgata 4',
  postalCode: '9990',
  city: 'Fjordvik',
  accessibility: 'Heis, HC-toalett og teleslynge.',
  hours: 'ma-fr 08:00-15:30',
  spoken: 'norsk, engelsk',
  interpretation: 'Vi bestiller tolk, uten at du betaler.',
  fees: 'Gratis',
})
const hospital = from('Fjorden sykehus', { kind: 'state', phone: '99 00 30 10', city: 'Storfjord', spoken: 'norsk' })

/** Body and mind, from pregnancy on. */
export const health: readonly Offer[] = [
  {
    ...clinic,
    ...{
      name: 'Jordmor',
      keywords: 'gravid, svangerskap, svangerskapskontroll, fødsel, mage, termin, prevensjon, amming',
    },
    summary: 'Kontroller og samtaler for deg som er gravid, og hjemmebesøk etter fødselen.',
    description:
      'Du kan ringe så snart du vet at du er gravid. Jordmora følger svangerskapet sammen med fastlegen din. Når barnet er født, kommer hun hjem til deg.',
    ...{ themes: ['pregnancy'], levels: ['0'], referral: 'none', eligibility: 'Gravide, og mødre de første ukene' },
  },
  {
    ...clinic,
    ...{
      name: 'Helsestasjon 0–5 år',
      keywords:
        'helsesykepleier, helsesøster, vaksine, baby, spedbarn, småbarn, vekt, kontroll, søvn, sover ikke, mat, gråter',
    },
    summary: 'Kontroller, vaksiner og råd om søvn, mat, gråt og grenser.',
    description:
      'Alle barn får tilbud om faste kontroller. Du kan komme innom eller ringe utenom også, om alt du lurer på. Vi kommer hjem til deg når barnet er nyfødt.',
    ...{
      minimumAge: 0,
      maximumAge: 5,
      themes: ['pregnancy', 'body', 'parenting'],
      levels: ['0', '1'],
      referral: 'none',
    },
  },
  {
    ...clinic,
    ...{
      name: 'Skolehelsetjenesten',
      keywords: 'helsesykepleier, helsesøster, skole, vondt i magen, hodepine, snakke med noen, vaksine, pubertet',
    },
    summary: 'Helsesykepleier på skolen som du kan gå til når du vil.',
    description:
      'Døra er åpen i midttimen. Du kan snakke om kropp, vennskap, familie og ting som er vanskelige. Foreldre kan også ringe.',
    ...{
      minimumAge: 6,
      maximumAge: 19,
      themes: ['body', 'mental-health', 'school'],
      levels: ['0', '1'],
      referral: 'none',
    },
  },
  {
    ...clinic,
    ...{
      name: 'Helsestasjon for ungdom',
      alternateName: 'HFU',
      keywords: 'prevensjon, p-piller, kjønnssykdom, klamydia, sex, abort, kropp, kjønn, legning, psykolog, samtale',
    },
    summary: 'Åpent for unge om kropp, sex, prevensjon og hvordan du har det.',
    description:
      'Du trenger ikke time. Lege og helsesykepleier er der, og annenhver uke også psykolog. Vi har taushetsplikt, og du bestemmer selv om foreldrene dine får vite det fra du er 16.',
    ...{
      minimumAge: 13,
      maximumAge: 24,
      themes: ['body', 'mental-health'],
      levels: ['0'],
      referral: 'none',
      hours: 'ti, to 15:00-18:00',
    },
  },
  {
    ...clinic,
    ...{ name: 'Barselgruppe', keywords: 'barselpermisjon, nybakt, mødre, mor, baby, treffe andre' },
    summary: 'Nye foreldre med babyer på samme alder møtes på helsestasjonen.',
    description: 'Gruppa møtes seks ganger det første halvåret. Helsesykepleieren blir med de første gangene.',
    ...{ minimumAge: 0, maximumAge: 1, themes: ['pregnancy', 'parenting', 'friends'], levels: ['0'], referral: 'none' },
  },
  {
    ...clinic,
    ...{
      name: 'Hjelpeteamet for sped- og småbarn',
      keywords: 'tilknytning, samspill, fødselsdepresjon, barseltårer, baby gråter mye, nedstemt',
    },
    summary: 'For foreldre som strever med å bli kjent med den lille, eller med seg selv.',
    description:
      'Vi møter dere hjemme eller på helsestasjonen. Helsesykepleier, psykolog og familieveileder arbeider sammen.',
    ...{
      minimumAge: 0,
      maximumAge: 3,
      themes: ['pregnancy', 'parenting', 'mental-health'],
      levels: ['1', '2'],
      referral: 'referral',
    },
    application: 'Spør helsesykepleier, jordmor eller fastlege. De tar kontakt med oss sammen med deg.',
  },
  {
    ...clinic,
    ...{
      name: 'Kommunepsykolog for barn og unge',
      keywords:
        'psykolog, angst, engstelig, redd, deprimert, lei seg, trist, tvang, traume, selvskading, panikk, stress, psykisk helse',
    },
    summary: 'Samtaler med psykolog når tanker og følelser er blitt for mye.',
    description:
      'Du får time innen tre uker. De fleste kommer to til seks ganger. Vi hjelper også foreldre med hva de kan gjøre hjemme.',
    ...{
      minimumAge: 0,
      maximumAge: 20,
      themes: ['mental-health'],
      levels: ['1', '2'],
      referral: 'none',
      waitTime: 'Omtrent tre uker',
      phone: '99 00 10 31',
    },
  },
  {
    ...from('Fjordvik kommune', { kind: 'municipal', phone: '99 00 10 32', city: 'Fjordvik', fees: 'Gratis' }),
    ...{
      name: 'Rask psykisk helsehjelp',
      keywords: 'angst, depresjon, søvnproblemer, stress, kurs, nedstemt, bekymret, psykisk helse',
    },
    summary: 'Kurs og samtaler for deg fra 16 år som er nedstemt, engstelig eller sover dårlig.',
    description:
      'Du tar kontakt selv, og får svar innen en uke. Hjelpen bygger på å prøve ut nye måter å møte tanker og følelser på.',
    ...{ minimumAge: 16, themes: ['mental-health'], levels: ['0', '1'], referral: 'none', waitTime: 'En til to uker' },
  },
  {
    ...from('Fjordvik kommune', { kind: 'municipal', phone: '99 00 10 33', city: 'Fjordvik' }),
    ...{
      name: 'Psykisk helse og rus',
      keywords: 'rus, alkohol, drikker, narkotika, avhengig, foreldre drikker, psykisk syk, pårørende',
    },
    summary: 'Oppfølging for voksne med psykiske vansker eller rusvansker, og for barna deres.',
    description:
      'Vi spør alltid om det er barn i familien, og hjelper dere å snakke med dem. Du kan ta kontakt selv eller komme gjennom fastlegen.',
    ...{ minimumAge: 16, themes: ['substance', 'mental-health'], levels: ['1', '2'], referral: 'none', fees: 'Gratis' },
  },
  {
    ...from('Fjordvik kommune', { kind: 'municipal', phone: '99 00 10 34', city: 'Fjordvik' }),
    ...{
      name: 'Fysio- og ergoterapi for barn',
      keywords: 'fysioterapeut, ergoterapeut, motorikk, hjelpemidler, går på tå, skrivevansker, rullestol, trening',
    },
    summary: 'Hjelp med bevegelse, hjelpemidler og hverdagen hjemme, i barnehagen og på skolen.',
    description: 'Foreldre kan ringe selv. Vi ser på barnet der det er, og gir råd om lek, trening og tilrettelegging.',
    ...{
      minimumAge: 0,
      maximumAge: 18,
      themes: ['body', 'disability'],
      levels: ['1', '2'],
      referral: 'none',
      fees: 'Gratis for barn',
    },
  },
  {
    ...from('Fastlegene i Fjordvik', { kind: 'private', phone: '99 00 30 01', city: 'Fjordvik' }),
    ...{ name: 'Fastlege', keywords: 'lege, doktor, syk, henvisning, medisin, resept, legeerklæring, vondt' },
    summary: 'Legen din når noe er galt med kroppen eller sinnet, og veien videre til sykehuset.',
    description:
      'Alle barn har den samme fastlegen som en av foreldrene, om dere ikke velger en annen. Fra du er 16, går du dit alene.',
    ...{ themes: ['body', 'mental-health'], levels: ['0', '1'], referral: 'none', fees: 'Gratis til og med 15 år' },
  },
  {
    ...from('Fjordregionen legevakt', { kind: 'intermunicipal', phone: '116 117', city: 'Storfjord' }),
    ...{
      name: 'Legevakt og overgrepsmottak',
      keywords: 'akutt, skadet, kveld, natt, helg, voldtekt, overgrep, slått, sporsikring, lege nå',
    },
    summary: 'Lege når det haster og fastlegen er stengt, og undersøkelse etter voldtekt eller vold.',
    description:
      'Ring 116 117. Er det fare for liv, ring 113. Overgrepsmottaket er åpent hele døgnet, og du bestemmer selv om du vil anmelde.',
    ...{ themes: ['body', 'violence', 'loss'], levels: [], referral: 'none', alert: 'Er det fare for liv, ring 113.' },
  },
  {
    ...from('Frisklivssentralen', { kind: 'municipal', phone: '99 00 10 36', city: 'Fjordvik' }),
    ...{
      name: 'Frisklivssentralen',
      keywords: 'overvekt, kosthold, mat, trening, fysisk aktivitet, røyk, snus, livsstil, slutte',
    },
    summary: 'Trening, mat og søvn: gruppe for unge og for hele familien.',
    description: 'Vi beveger oss sammen en gang i uka og lager mat en gang i måneden. Ingen blir veid.',
    ...{
      minimumAge: 13,
      themes: ['body', 'leisure'],
      levels: ['0', '1'],
      referral: 'none',
      fees: '200 kroner i halvåret',
    },
  },
  {
    ...from('Tannklinikken i Fjordvik', { kind: 'county', phone: '99 00 30 02', city: 'Fjordvik' }),
    ...{
      name: 'Tannhelsetjenesten',
      alternateName: 'Tannlege',
      keywords: 'tannlege, tenner, hull, tannverk, regulering, tannpleier',
    },
    summary: 'Tannlege og tannpleier for barn og unge. Du blir kalt inn.',
    description: 'Har du vondt, ringer du og får time samme dag. Si fra om du er redd: vi har god tid.',
    ...{
      minimumAge: 0,
      maximumAge: 18,
      themes: ['body'],
      levels: ['0'],
      referral: 'automatic',
      fees: 'Gratis til og med det året du fyller 18',
    },
  },
  {
    ...hospital,
    ...{
      name: 'Barne- og ungdomspsykiatrisk poliklinikk',
      alternateName: 'BUP',
      keywords:
        'psykiatri, utredning, adhd, autisme, angst, depresjon, spiseforstyrrelse, anoreksi, selvmordstanker, psykolog',
    },
    summary: 'Utredning og behandling når psykiske vansker er alvorlige eller har vart lenge.',
    description:
      'Fastlege, kommunepsykolog eller barnevern henviser. Du får brev om du har rett til hjelp, og når. Før det kan kommunen hjelpe.',
    ...{
      minimumAge: 0,
      maximumAge: 18,
      themes: ['mental-health'],
      levels: ['2', '3'],
      referral: 'referral',
      waitTime: 'Du får svar innen ti virkedager',
    },
  },
  {
    ...hospital,
    ...{
      name: 'Barnehabilitering',
      alternateName: 'HABU',
      keywords: 'funksjonshemmet, cerebral parese, utviklingshemming, autisme, syndrom, sjelden diagnose, epilepsi',
    },
    summary: 'Utredning og oppfølging av barn med medfødt eller tidlig ervervet funksjonsnedsettelse.',
    description: 'Vi arbeider sammen med kommunen i flere år, og kommer gjerne til barnehagen og skolen.',
    ...{ minimumAge: 0, maximumAge: 18, themes: ['disability', 'body'], levels: ['3'], referral: 'referral' },
  },
  {
    ...from('Helsenorge', { kind: 'state', url: 'https://www.helsenorge.no' }),
    ...{ name: 'DigiHelsestasjon', keywords: 'melding, bestille time, digital, helsestasjon, app, nett' },
    summary: 'Send melding til helsestasjonen og se timene til barnet på Helsenorge.',
    description: 'Du logger inn og skriver til helsesykepleieren. Du får svar innen tre virkedager.',
    ...{
      minimumAge: 0,
      maximumAge: 16,
      themes: ['body', 'parenting'],
      levels: ['0'],
      referral: 'none',
      fees: 'Gratis',
    },
  },
]
