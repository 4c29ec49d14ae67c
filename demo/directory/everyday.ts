import { from, type Offer } from './offer.ts'

const town = from('Fjordvik kommune', { kind: 'municipal', city: 'Fjordvik' })
const youth = from('Ungdommens hus', {
  kind: 'municipal',
  phone: '99 00 10 50',
  place: 'Ungdommens hus',
  address: 'Kaigata 2',
  postalCode: '9990',
  city: 'Fjordvik',
  accessibility: 'Rampe og HC-toalett.',
  fees: 'Gratis',
  ownerEmail: 'ungdommens.hus@fjordvik.example',
})
/** Leisure, and grown-ups one meets there. */
export const everyday: readonly Offer[] = [
  {
    ...youth,
    ...{
      name: 'Ungdomscoach',
      alternateName: 'Ungdomskontakt',
      keywords:
        'ungdomslos, los, voksen å snakke med, følge opp, motivasjon, skolelei, sluttet, ensom, ungdomsarbeider, coach',
    },
    summary: 'En voksen som er der for deg, når skole, venner eller hjem er vanskelig.',
    description:
      'Du bestemmer hvor vi møtes og hva vi snakker om. Coachen kan bli med deg på møter og hjelpe deg å si hva du vil.',
    ...{
      minimumAge: 13,
      maximumAge: 24,
      themes: ['school', 'friends', 'work', 'mental-health'],
      levels: ['0', '1', '2'],
      referral: 'none',
    },
  },
  {
    ...youth,
    ...{
      name: 'Fritidsklubben',
      keywords: 'ungdomsklubb, klubb, biljard, gaming, henge, kveld, møteplass, ungdomshus',
    },
    summary: 'Åpent for alle fra 10 år: spill, musikk, mat og folk.',
    description: 'Du trenger ikke være medlem. Det er alltid voksne der som har tid til en prat.',
    ...{
      minimumAge: 10,
      maximumAge: 18,
      themes: ['leisure', 'friends'],
      levels: ['0'],
      referral: 'none',
      hours: 'ma, on 17:00-21:00\nfr 18:00-23:00',
    },
  },
  {
    ...youth,
    ...{
      name: 'Ruskontakten',
      keywords:
        'hasj, cannabis, rus, narkotika, alkohol, urinprøve, ruskontrakt, gaming, pengespill, spillavhengig, vape',
    },
    summary: 'Råd og oppfølging når du eller noen du kjenner ruser seg eller spiller for mye.',
    description: 'Du kan komme alene eller med foreldrene dine. Vi maser ikke, men vi gir oss heller ikke så lett.',
    ...{ minimumAge: 13, maximumAge: 25, themes: ['substance'], levels: ['0', '1', '2'], referral: 'none' },
  },
  {
    ...youth,
    ...{ name: 'Utekontakten', keywords: 'oppsøkende, ungdom ute, helg, sentrum, feltarbeid, natteravn, gjeng' },
    summary: 'Voksne som er ute der ungdom er, om kvelden og i helgene.',
    description: 'Vi går rundt i sentrum og er på nett. Stopp oss, eller send en melding.',
    ...{ minimumAge: 14, maximumAge: 23, themes: ['friends', 'substance'], levels: ['0', '1'], referral: 'none' },
  },
  {
    ...town,
    ...{
      name: 'SLT-koordinator',
      keywords: 'kriminalitet, forebygging, slt, politiråd, bekymring for ungdomsmiljø, hærverk',
    },
    summary: 'Samordner det kommunen og politiet gjør for å forebygge rus og kriminalitet.',
    description:
      'Ring når du er bekymret for et ungdomsmiljø. Om ett barn snakker du med skolen, familieteamet eller barnevernet.',
    ...{ themes: ['substance', 'violence'], levels: ['1', '2', '3'], referral: 'none', phone: '99 00 10 51' },
  },
  {
    ...town,
    ...{
      name: 'Kulturskolen',
      keywords: 'musikk, spille gitar, piano, kor, dans, teater, tegning, friplass, instrument',
    },
    summary: 'Musikk, dans, teater og kunst for barn og unge.',
    description:
      'Du søker innen 1. mai, men spør gjerne om ledig plass resten av året. Med lav inntekt får du friplass.',
    ...{
      minimumAge: 5,
      maximumAge: 20,
      themes: ['leisure'],
      levels: ['0'],
      referral: 'apply',
      fees: '2 100 kroner i halvåret, friplasser',
      phone: '99 00 10 52',
    },
  },
  {
    ...from('Frivilligsentralen', {
      kind: 'voluntary',
      phone: '99 00 30 30',
      city: 'Fjordvik',
      ownerEmail: 'post@frivillig-fjordvik.example',
    }),
    ...{
      name: 'Utstyrssentralen BUA',
      keywords: 'låne ski, skøyter, sykkel, telt, utstyr, gratis utlån, ryggsekk, kajakk',
    },
    summary: 'Lån ski, sykkel, telt og annet utstyr gratis i en uke.',
    description: 'Du trenger bare et telefonnummer. Er noe utlånt, setter vi deg opp på ventelista.',
    ...{ themes: ['leisure', 'money'], levels: ['0'], referral: 'none', fees: 'Gratis', hours: 'ti, to 15:00-18:00' },
  },
  {
    ...from('Frivilligsentralen', {
      kind: 'voluntary',
      phone: '99 00 30 30',
      city: 'Fjordvik',
      ownerEmail: 'post@frivillig-fjordvik.example',
    }),
    ...{
      name: 'Frivilligsentralen',
      language: 'nn',
      keywords: 'frivillig, møteplass, kafé, språkkafé, strikking, treffe folk, einsam, besøksven',
    },
    summary: 'Møteplass for alle, med språkkafé, matlaging og noko å gjere.',
    description: 'Kom innom på kaffi. Vil du hjelpe til, finn vi noko som passar deg.',
    ...{
      themes: ['friends', 'leisure', 'newcomer'],
      levels: ['0'],
      referral: 'none',
      fees: 'Gratis',
      hours: 'ma-fr 09:00-15:00',
    },
  },
  {
    ...from('Frivilligsentralen', { kind: 'voluntary', phone: '99 00 30 30', city: 'Fjordvik' }),
    ...{ name: 'Nattergalen', keywords: 'mentor, student, ensom, venn, utflukt, storebror, storesøster, én til én' },
    summary: 'En student gjør noe hyggelig sammen med deg en gang i uka et helt skoleår.',
    description: 'Skolen eller foreldrene dine melder deg på. Dere kan gå på kino, bade eller lage mat.',
    ...{
      minimumAge: 8,
      maximumAge: 12,
      themes: ['friends', 'leisure', 'newcomer'],
      levels: ['0', '1'],
      referral: 'apply',
      fees: 'Gratis',
    },
  },
  {
    ...town,
    ...{
      name: 'Fritidskassa',
      alternateName: 'Aktivitetskortet',
      keywords:
        'dårlig råd, fattig, kontingent, fotballsko, betale fritidsaktivitet, aktivitetskort, støtte til fritid',
    },
    summary: 'Betaler kontingent, utstyr og ferieaktivitet når familien har dårlig råd.',
    description: 'Ring, eller la en lærer eller helsesykepleier søke for deg. Idrettslaget får ikke vite hvorfor.',
    ...{
      minimumAge: 6,
      maximumAge: 18,
      themes: ['money', 'leisure'],
      levels: ['0'],
      referral: 'apply',
      phone: '99 00 10 53',
    },
  },
  {
    ...town,
    ...{ name: 'Sommerskolen', keywords: 'ferie, sommerferie, ferietilbud, sommeraktivitet, sommerleir, feriekoloni' },
    summary: 'Gratis aktiviteter i de to første ukene av sommerferien.',
    description: 'Påmeldingen åpner 15. april. De som ikke har noe annet å gjøre, går først.',
    ...{
      minimumAge: 6,
      maximumAge: 16,
      themes: ['leisure', 'school'],
      levels: ['0'],
      referral: 'apply',
      fees: 'Gratis',
      phone: '99 00 10 54',
    },
  },
  {
    ...from('Fjordvik idrettslag', { kind: 'voluntary', phone: '99 00 30 31', city: 'Strandbygda' }),
    ...{
      name: 'Fjordvik idrettslag',
      keywords: 'fotball, håndball, ski, turn, idrett, trening, lag, svømming, allidrett',
    },
    summary: 'Fotball, håndball, turn, ski og allidrett for alle som vil være med.',
    description:
      'Prøv tre ganger før du bestemmer deg. Si fra om noe må legges til rette, eller om pengene er et problem.',
    ...{ minimumAge: 4, maximumAge: 19, themes: ['leisure', 'friends', 'body'], levels: ['0'], referral: 'none' },
  },
  {
    ...from('Fjordvik kirke', { kind: 'voluntary', phone: '99 00 30 32', city: 'Fjordvik', fees: 'Gratis' }),
    ...{ name: 'Kirkens ungdomsarbeid', keywords: 'diakon, prest, konfirmant, ungdomsgruppe, kor, samtale, tro' },
    summary: 'Ungdomskveld hver fredag, og en diakon å snakke med.',
    description: 'Alle kan komme, uansett tro. Diakonen har taushetsplikt.',
    ...{ minimumAge: 12, maximumAge: 20, themes: ['friends', 'leisure', 'loss'], levels: ['0'], referral: 'none' },
  },
]
