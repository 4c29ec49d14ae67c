import { from, type Offer } from './offer.ts'

const school = from('Fjordvik skole', {
  kind: 'municipal',
  phone: '99 00 10 01',
  city: 'Fjordvik',
  ownerEmail: 'head@fjordvik.example',
})
const ppt = from('PPT Fjordvik', {
  kind: 'intermunicipal',
  phone: '99 00 10 04',
  email: 'ppt@fjordvik.example',
  ownerEmail: 'ppt-head@fjordvik.example',
  place: 'Rådhuset',
  address: 'Torget 1',
  postalCode: '9990',
  city: 'Fjordvik',
  accessibility: 'Heis og HC-toalett.',
  fees: 'Gratis',
})
const town = from('Fjordvik kommune', { kind: 'municipal', city: 'Fjordvik' })

/** Kindergarten, school and what is around them. */
export const learning: readonly Offer[] = [
  {
    ...town,
    ...{
      name: 'Åpen barnehage',
      keywords: 'åpen barnehage, småbarn, leke, treffe andre, hjemmeværende, permisjon, treffpunkt',
    },
    summary: 'Lek og lunsj for barn som ikke går i barnehage, sammen med en voksen.',
    description: 'Kom når du vil. Det er alltid en barnehagelærer der, og helsesykepleieren kommer innom på onsdager.',
    ...{
      minimumAge: 0,
      maximumAge: 5,
      themes: ['kindergarten', 'parenting', 'friends'],
      levels: ['0'],
      referral: 'none',
      fees: 'Gratis',
      phone: '99 00 10 37',
      hours: 'ma, on, fr 10:00-14:00',
    },
  },
  {
    ...town,
    ...{
      name: 'Barnehageplass',
      keywords: 'søke barnehage, plass, hovedopptak, pris, søskenmoderasjon, gratis kjernetid, redusert betaling',
    },
    summary: 'Elleve barnehager i Fjordvik, med ett felles opptak.',
    description:
      'Du søker på kommunens nettsider. Hovedopptaket er 1. mars, men det er plasser hele året. Med lav inntekt betaler du mindre.',
    ...{
      minimumAge: 1,
      maximumAge: 5,
      themes: ['kindergarten'],
      levels: ['0'],
      referral: 'apply',
      phone: '99 00 10 38',
      ownerEmail: 'kindergarten-head@fjordvik.example',
    },
  },
  {
    ...town,
    ...{
      name: 'Spesialpedagogisk team for barnehagene',
      keywords: 'spesialpedagog, ekstra hjelp i barnehagen, styrket barnehage, språkvansker, sen utvikling, veiledning',
    },
    summary: 'Støtte til barn i barnehagen som trenger mer enn det vanlige tilbudet.',
    description: 'Barnehagen ber om veiledning sammen med dere. Skal barnet ha egne timer, må PPT vurdere det først.',
    ...{
      minimumAge: 1,
      maximumAge: 5,
      themes: ['kindergarten', 'learning', 'disability'],
      levels: ['1', '2'],
      referral: 'decision',
      phone: '99 00 10 39',
    },
  },
  {
    ...ppt,
    ...{
      name: 'Pedagogisk-psykologisk tjeneste',
      alternateName: 'PPT, PP-tjenesten',
      keywords:
        'lesevansker, dysleksi, lærevansker, matematikkvansker, sakkyndig vurdering, konsentrasjon, adhd, spesialundervisning, utredning',
    },
    summary: 'Når det er vanskelig å lære, eller å ha det bra i barnehagen og på skolen.',
    description:
      'Skolen eller barnehagen henviser sammen med dere, og dere kan også ringe selv. Vi gir råd, og skriver sakkyndig vurdering når barnet kan ha rett til mer hjelp.',
    ...{
      minimumAge: 0,
      maximumAge: 16,
      themes: ['learning', 'school', 'kindergarten'],
      levels: ['1', '2'],
      referral: 'none',
      application: 'Snakk med skolen eller barnehagen, eller ring oss. Vi trenger samtykke fra dere.',
    },
  },
  {
    ...ppt,
    ...{
      name: 'Logoped',
      keywords: 'stamming, stammer, uttale, snakker utydelig, språk, stemme, lesing, snakker ikke',
    },
    summary: 'Hjelp med uttale, stamming, språk og stemme.',
    description:
      'Barnehagen eller skolen kan spørre for dere. Vi øver sammen med barnet og lærer bort øvelser til hjemme.',
    ...{ themes: ['learning'], levels: ['1'], referral: 'referral' },
  },
  {
    ...from('Statped', { kind: 'state', url: 'https://www.statped.no' }),
    ...{
      name: 'Statped',
      keywords: 'syn, hørsel, døv, blind, tegnspråk, punktskrift, ask, alternativ kommunikasjon, hjerneskade',
    },
    summary: 'Statens spesialpedagoger for barn med sjeldne eller store behov.',
    description: 'PPT søker for dere. Statped gir råd til dem som er rundt barnet.',
    ...{ minimumAge: 0, themes: ['learning', 'disability'], levels: ['3'], referral: 'referral', fees: 'Gratis' },
  },
  {
    ...school,
    ...{
      name: 'Sosiallærer og miljøterapeut',
      keywords:
        'mobbing, mobbet, utestengt, alene i friminuttet, ingen venner, konflikt, miljøarbeider, klassemiljø, krenket',
    },
    summary: 'De på skolen som hjelper når noen er alene, krangler eller blir mobbet.',
    description:
      'Du kan gå rett til dem, ringe eller sende melding. Skolen skal undersøke og lage en plan når en elev ikke har det trygt.',
    ...{ minimumAge: 6, maximumAge: 16, themes: ['friends', 'school'], levels: ['0', '1'], referral: 'none' },
  },
  {
    ...school,
    ...{
      name: 'SFO',
      alternateName: 'Skolefritidsordningen',
      keywords: 'etter skolen, aktivitetsskole, første klasse, tilsyn, pris, skolefri',
    },
    summary: 'Lek og mat før og etter skolen på 1.–4. trinn.',
    description:
      'Du søker plass på kommunens nettsider. Tolv timer i uka er gratis på de første trinnene. Med lav inntekt betaler du mindre.',
    ...{
      minimumAge: 6,
      maximumAge: 9,
      themes: ['school', 'leisure'],
      levels: ['0'],
      referral: 'apply',
      hours: 'ma-fr 07:00-16:30',
    },
  },
  {
    ...school,
    ...{
      name: 'Fraværsteamet',
      keywords: 'skolevegring, vil ikke på skolen, skulker, fravær, hjemme fra skolen, høyt fravær, morgen',
    },
    summary: 'Når det er blitt vanskelig å gå på skolen.',
    description:
      'Vi kommer hjem, snakker med deg og foreldrene dine og lager en plan i små skritt. Jo tidligere dere ringer, jo lettere er det.',
    ...{
      minimumAge: 6,
      maximumAge: 16,
      themes: ['school', 'mental-health'],
      levels: ['1', '2'],
      referral: 'none',
      phone: '99 00 10 41',
    },
  },
  {
    ...school,
    ...{
      name: 'Innføringsklassen',
      keywords: 'norsk, nyankommet, ny i norge, flyktning, lære norsk, språkopplæring, morsmål, ukrainsk',
    },
    summary: 'Norsk fra begynnelsen for elever som nettopp er kommet til Norge.',
    description:
      'Eleven går i innføringsklassen en del av uka og i sin egen klasse resten. Morsmålslærer kan være med.',
    ...{
      minimumAge: 6,
      maximumAge: 16,
      themes: ['newcomer', 'learning', 'school'],
      levels: ['1'],
      referral: 'decision',
    },
  },
  {
    ...from('Vågen gård', { kind: 'private', phone: '99 00 30 11', city: 'Strandbygda' }),
    ...{
      name: 'Gården og verkstedet',
      keywords: 'alternativ opplæringsarena, praktisk, dyr, hest, snekre, mekke, skolelei, inn på tunet',
    },
    summary: 'Praktisk skoledag med dyr og verktøy en eller to dager i uka.',
    description: 'Skolen søker sammen med dere. Læreren fra skolen har ansvaret for hva eleven lærer.',
    ...{
      minimumAge: 12,
      maximumAge: 16,
      themes: ['school', 'learning', 'leisure'],
      levels: ['2'],
      referral: 'decision',
    },
  },
  {
    ...from('Fylkeskommunen', { kind: 'county', phone: '99 00 30 12', city: 'Storfjord' }),
    ...{
      name: 'Oppfølgingstjenesten',
      alternateName: 'OT',
      keywords: 'sluttet på skolen, dropout, videregående, ikke skoleplass, slutte, lærling, jobb',
    },
    summary: 'For deg mellom 15 og 24 som ikke går på skole og ikke har jobb.',
    description:
      'Vi tar kontakt når du slutter, og du kan ringe oss selv. Vi hjelper deg tilbake, til læreplass eller til noe annet.',
    ...{ minimumAge: 15, maximumAge: 24, themes: ['school', 'work'], levels: ['1', '2'], referral: 'automatic' },
  },
  {
    ...from('Fjordvik bibliotek', {
      kind: 'municipal',
      phone: '99 00 10 40',
      ownerEmail: 'bibliotek@fjordvik.example',
      place: 'Biblioteket',
      address: 'Torget 3',
      postalCode: '9990',
      city: 'Fjordvik',
      accessibility: 'Alt på ett plan. HC-toalett.',
      fees: 'Gratis',
    }),
    ...{ name: 'Biblioteket', keywords: 'bøker, låne, lesestund, spill, møtested, datamaskin, skrive ut, lese' },
    summary: 'Bøker, spill, lesestund og et sted å være.',
    description:
      'Lånekortet er gratis. Hver lørdag er det lesestund for de minste, og du kan bruke datamaskin og skriver.',
    ...{ themes: ['leisure', 'learning'], levels: ['0'], referral: 'none', hours: 'ma-fr 09:00-19:00\nlø 10:00-14:00' },
  },
  {
    ...from('Fjordvik Røde Kors', { kind: 'voluntary', phone: '99 00 30 13', city: 'Fjordvik', fees: 'Gratis' }),
    ...{
      name: 'Leksehjelp',
      keywords: 'lekser, matte, mattehjelp, norsk, engelsk, hjelp til skolearbeid, eksamen, studiestøtte',
    },
    summary: 'Frivillige hjelper med leksene på biblioteket to ettermiddager i uka.',
    description: 'Møt opp når du vil, med eller uten bøker. Det er frukt og saft, og noen som har tid.',
    ...{
      minimumAge: 6,
      maximumAge: 19,
      themes: ['school', 'learning', 'newcomer'],
      levels: ['0'],
      referral: 'none',
      hours: 'ti, to 14:30-17:00',
      ownerEmail: 'leder@rodekors-fjordvik.example',
    },
  },
  {
    ...town,
    ...{
      name: 'Voksenopplæringen',
      language: 'nn',
      keywords: 'norskkurs, grunnskule for vaksne, norsk for innvandrarar, statsborgarprøve, språkkurs',
    },
    summary: 'Norskkurs og grunnskule for deg over 16 år.',
    description:
      'Du søkjer på nettsidene til kommunen eller kjem innom. Vi har kurs på dagen og om kvelden, og barnepass på torsdagar.',
    ...{
      minimumAge: 16,
      themes: ['learning', 'newcomer', 'work'],
      levels: ['0'],
      referral: 'apply',
      phone: '99 00 10 42',
    },
  },
]
