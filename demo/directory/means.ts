import { from, type Offer } from './offer.ts'

const town = from('Fjordvik kommune', { kind: 'municipal', city: 'Fjordvik' })
const nav = from('NAV Fjordvik', {
  kind: 'state',
  phone: '99 00 10 06',
  city: 'Fjordvik',
  ownerEmail: 'nav@fjordvik.example',
  interpretation: 'NAV bestiller tolk.',
  hours: 'ma-fr 10:00-14:00',
})

/** Money, work, a place to live, and one's rights. */
export const means: readonly Offer[] = [
  {
    ...nav,
    ...{
      name: 'NAV: sosiale tjenester',
      alternateName: 'NAV sosial',
      keywords: 'sosialhjelp, økonomisk hjelp, nødhjelp, ingen penger, mat, husleie, strøm, råd',
    },
    summary: 'Penger til det nødvendige, råd og veiledning når familien ikke klarer seg.',
    description:
      'Du søker på nav.no eller kommer innom. Har du ikke penger til mat, får du svar samme dag. Barnas behov skal vurderes for seg.',
    ...{
      themes: ['money', 'home', 'work'],
      levels: ['1', '2'],
      referral: 'apply',
      eligibility: 'Fra 18 år, og familier',
    },
  },
  {
    ...nav,
    ...{
      name: 'NAV ungdomsteam',
      keywords: 'jobb, arbeid, praksisplass, cv, arbeidsledig, ungdomsgaranti, jobbsøking, dagpenger',
    },
    summary: 'Hjelp til jobb, praksis eller skole for deg mellom 18 og 30.',
    description: 'Du får en fast veileder som du kan sende melding til.',
    ...{ minimumAge: 18, maximumAge: 30, themes: ['work', 'money'], levels: ['1'], referral: 'none' },
  },
  {
    ...nav,
    ...{
      name: 'Gjeldsrådgiveren',
      keywords: 'gjeld, inkasso, kredittkort, lån, betalingsproblemer, regninger, økonomisk rådgivning, namsmann',
    },
    summary: 'Rydder i regninger og gjeld sammen med deg.',
    description: 'Ta med alle konvoluttene, også de uåpnede. Ring NAVs økonomitelefon om du bare vil spørre.',
    ...{ minimumAge: 18, themes: ['money'], levels: ['0', '1'], referral: 'none', fees: 'Gratis' },
  },
  {
    ...town,
    ...{
      name: 'Boligkontoret',
      keywords: 'kommunal bolig, leie, bostøtte, startlån, husbanken, kastet ut, depositum, hus, flytte, trangt',
    },
    summary: 'Bostøtte, startlån og kommunal bolig.',
    description: 'Familier med barn går foran. Har dere fått varsel om å bli kastet ut, ring samme dag.',
    ...{ minimumAge: 18, themes: ['home', 'money'], levels: ['1'], referral: 'apply', phone: '99 00 10 55' },
  },
  {
    ...town,
    ...{
      name: 'Flyktningtjenesten',
      keywords: 'flyktning, bosetting, introduksjonsprogram, ukraina, asyl, enslig mindreårig, familiegjenforening',
    },
    summary: 'Den første tiden i Fjordvik: bolig, skole, program og folk å kjenne.',
    description:
      'Alle som blir bosatt, får en kontaktperson. Barna får hjelp med barnehage, skole og fritid fra første uke.',
    ...{
      themes: ['newcomer', 'home', 'work'],
      levels: ['1', '2'],
      referral: 'automatic',
      phone: '99 00 10 56',
      spoken: 'norsk, engelsk, arabisk, ukrainsk',
    },
  },
  {
    ...from('Tolketjenesten i Fjordregionen', { kind: 'intermunicipal', phone: '99 00 30 33', city: 'Storfjord' }),
    ...{ name: 'Tolketjenesten', keywords: 'tolk, oversette, språk, snakker ikke norsk, telefontolk, tegnspråktolk' },
    summary: 'Tolk til møter og samtaler. Den tjenesten du møter, bestiller og betaler.',
    description: 'Be om tolk når du får timen. Barn skal aldri tolke for foreldrene sine.',
    ...{ themes: ['newcomer', 'rights'], levels: [], referral: 'none', fees: 'Gratis for deg' },
  },
  {
    ...from('Ungdomsrådet i Fjordvik', { kind: 'municipal', email: 'ungdomsradet@fjordvik.example', city: 'Fjordvik' }),
    ...{
      name: 'Ungdomsrådet',
      keywords: 'medvirkning, si din mening, påvirke, politikk, elevråd, ungdommens kommunestyre',
    },
    summary: 'Unge som sier fra til politikerne om det som angår unge.',
    description: 'Send oss det du er opptatt av. Møtene er åpne.',
    ...{ minimumAge: 12, maximumAge: 19, themes: ['rights'], levels: ['0'], referral: 'none' },
  },
  {
    ...from('Mobbeombudet', { kind: 'county', phone: '99 00 30 34', city: 'Storfjord', fees: 'Gratis' }),
    ...{
      name: 'Mobbeombudet',
      keywords: 'mobbing, klage på skolen, skolen gjør ikke noe, utrygt skolemiljø, rettigheter, statsforvalteren',
    },
    summary: 'Råd til barn, unge og foreldre når skolen eller barnehagen ikke stopper mobbing.',
    description: 'Ombudet står utenfor skolen. Du får vite hvilke rettigheter du har, og hvordan du melder fra.',
    ...{ minimumAge: 1, maximumAge: 19, themes: ['friends', 'rights', 'school'], levels: [], referral: 'none' },
  },
  {
    ...from('Bufdir', { kind: 'state', url: 'https://www.ung.no' }),
    ...{
      name: 'ung.no',
      keywords: 'chat, spørre anonymt, spørsmål, kropp, følelser, rettigheter, ungdom, nettside, digi-ung',
    },
    summary: 'Spør om hva som helst uten å si hvem du er, og få svar fra fagfolk.',
    description: 'Her finner du også chat-tjenester som er åpne om kvelden.',
    ...{
      minimumAge: 13,
      maximumAge: 20,
      themes: ['mental-health', 'body', 'rights'],
      levels: ['0'],
      referral: 'none',
      fees: 'Gratis',
    },
  },
]
