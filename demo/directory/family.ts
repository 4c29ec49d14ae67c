import { from, type Offer } from './offer.ts'

const familyTeam = from('Familieteamet', {
  kind: 'municipal',
  phone: '99 00 10 07',
  email: 'familieteamet@fjordvik.example',
  ownerEmail: 'family-team@fjordvik.example',
  place: 'Familiens hus',
  address: 'Strandgata 6',
  postalCode: '9990',
  city: 'Fjordvik',
  accessibility: 'Trinnfri inngang og HC-toalett.',
  hours: 'ma-fr 08:00-15:30\non 15:30-19:00',
  interpretation: 'Vi bestiller tolk, uten at du betaler.',
  spoken: 'norsk, engelsk, arabisk',
  fees: 'Gratis',
})
const childWelfare = from('Fjordvik barnevern', {
  kind: 'municipal',
  phone: '99 00 10 05',
  city: 'Fjordvik',
  fees: 'Gratis',
  ownerEmail: 'child-welfare@fjordvik.example',
})
const police = from('Politiet i Fjorden', { kind: 'state', phone: '02800', city: 'Storfjord' })

/** The family at home, safety, and help that somebody decides on. */
export const family: readonly Offer[] = [
  {
    ...familyTeam,
    ...{
      name: 'Familieteamet',
      keywords:
        'familie, krangler, foreldre, grenser, sinne, samtale, råd, lavterskel, familieveileder, konflikt hjemme, slitne foreldre, trass',
    },
    summary: 'Noen å snakke med når det er strevsomt hjemme. Du trenger ingen henvisning.',
    description:
      'Vi møter hele familien eller bare deg, hos oss eller hjemme hos dere. De fleste får første time innen to uker. Vi hjelper også når barnet er sint, redd eller ikke vil på skolen.',
    ...{
      minimumAge: 0,
      maximumAge: 18,
      themes: ['parenting', 'breakup', 'mental-health'],
      levels: ['0', '1', '2'],
      referral: 'none',
      waitTime: 'Én til to uker',
    },
  },
  {
    ...familyTeam,
    ...{
      name: 'Foreldrekurs',
      language: 'nn',
      alternateName: 'ICDP, COS-P, PMTO',
      keywords:
        'foreldrerettleiing, foreldreveiledning, grensesetjing, sinne, trass, kurs for foreldre, oppdragelse, tryggleik',
    },
    summary: 'Kurs der foreldre øver saman på å forstå og rettleie barna sine.',
    description:
      'Vi møtest seks til åtte kveldar. Det finst eigne grupper for foreldre til tenåringar og for foreldre med kort tid i Noreg.',
    ...{ minimumAge: 0, maximumAge: 16, themes: ['parenting'], levels: ['0', '1'], referral: 'none' },
  },
  {
    ...familyTeam,
    ...{
      name: 'Grupper for barn med to hjem',
      keywords: 'skilsmisse, skilt, samlivsbrudd, foreldre flyttet fra hverandre, delt bosted, plivs',
    },
    summary: 'Barn som har foreldre som bor hver for seg, møtes åtte ganger.',
    description: 'Vi tegner, leker og snakker om det som er fint og det som er vanskelig. Begge foreldrene må si ja.',
    ...{ minimumAge: 8, maximumAge: 14, themes: ['breakup', 'friends'], levels: ['0', '1'], referral: 'none' },
  },
  {
    ...from('Familievernkontoret i Fjorden', {
      kind: 'state',
      phone: '99 00 30 20',
      city: 'Storfjord',
      fees: 'Gratis',
    }),
    ...{
      name: 'Familievernkontoret',
      keywords:
        'mekling, parterapi, samlivsbrudd, skilsmisse, samvær, krangler om barna, foreldresamarbeid, samliv, par',
    },
    summary: 'Samtaler om samliv og samarbeid, og mekling når foreldre flytter fra hverandre.',
    description: 'Alle med barn under 16 år må mekle før de skilles. Barna kan også få komme og si hva de mener.',
    ...{ themes: ['breakup', 'parenting'], levels: ['0', '1'], referral: 'none' },
  },
  {
    ...childWelfare,
    ...{
      name: 'Barneverntjenesten',
      alternateName: 'Barnevernet',
      keywords:
        'bekymringsmelding, melde bekymring, omsorgssvikt, vanskjøtsel, vold hjemme, hjelpetiltak, fosterhjem, utrygg hjemme',
    },
    summary: 'Når barn ikke har det trygt hjemme, eller familien trenger mer hjelp.',
    description:
      'Hvem som helst kan ringe, også du som er barn. Du kan spørre om råd uten å si hvem det gjelder. Foreldre kan selv be om hjelp.',
    ...{
      minimumAge: 0,
      maximumAge: 25,
      themes: ['violence', 'parenting'],
      levels: ['2', '3'],
      referral: 'none',
      alert: 'Utenom kontortid: ring barnevernvakta. Er noen i fare nå, ring 112.',
    },
  },
  {
    ...from('Barnevernvakta i Fjordregionen', {
      kind: 'intermunicipal',
      phone: '99 00 30 21',
      city: 'Storfjord',
      fees: 'Gratis',
    }),
    ...{
      name: 'Barnevernvakta',
      keywords: 'akutt, kveld, natt, helg, slått hjemme, tør ikke gå hjem, full mamma, krise, alarmtelefon',
    },
    summary: 'Hjelp til barn og unge om kvelden, om natta og i helgene.',
    description: 'Ring når det haster. Du kan også ringe Alarmtelefonen for barn og unge på 116 111, hele døgnet.',
    ...{
      minimumAge: 0,
      maximumAge: 18,
      themes: ['violence', 'loss'],
      levels: [],
      referral: 'none',
      alert: 'Er noen i fare nå, ring 112.',
    },
  },
  {
    ...from('Krisesenteret i Fjordregionen', {
      kind: 'intermunicipal',
      phone: '99 00 30 22',
      city: 'Storfjord',
      fees: 'Gratis',
    }),
    ...{
      name: 'Krisesenteret',
      keywords:
        'vold, slår, mishandling, trusler, redd for mannen, flykte, tvangsekteskap, æresvold, negativ sosial kontroll, husly',
    },
    summary: 'Et trygt sted å bo eller å snakke for den som blir slått, truet eller kontrollert.',
    description:
      'Åpent hele døgnet for kvinner, menn og barn. Du trenger ikke bo der for å få hjelp. Vi har egne rom og egne voksne for barna.',
    ...{ themes: ['violence', 'home'], levels: [], referral: 'none', alert: 'Er du i fare nå, ring 112.' },
  },
  {
    ...from('Statens barnehus', { kind: 'state', phone: '99 00 30 23', city: 'Storbyen' }),
    ...{
      name: 'Barnehuset',
      keywords: 'avhør, overgrep, seksuelle overgrep, vold mot barn, politianmeldelse, incest, råd om overgrep',
    },
    summary: 'Der barn forteller til politiet om vold og overgrep, og får hjelp etterpå.',
    description: 'Politiet bestiller. Du som arbeider med barn, kan ringe og få råd uten å si hvem det gjelder.',
    ...{ minimumAge: 0, maximumAge: 18, themes: ['violence'], levels: [], referral: 'referral' },
  },
  {
    ...from('Senter mot seksuelle overgrep', {
      kind: 'voluntary',
      phone: '99 00 30 24',
      city: 'Storfjord',
      fees: 'Gratis',
    }),
    ...{
      name: 'Senter mot seksuelle overgrep',
      alternateName: 'SMISO',
      keywords: 'incest, voldtekt, overgrep, misbruk, seksuelle overgrep, pårørende',
    },
    summary: 'Samtaler og grupper for den som er utsatt for seksuelle overgrep, og for pårørende.',
    description: 'Du bestemmer hva du vil fortelle. Du trenger ikke si navnet ditt.',
    ...{ minimumAge: 14, themes: ['violence', 'mental-health'], levels: [], referral: 'none' },
  },
  {
    ...from('Fjordvik kommune', { kind: 'municipal', phone: '99 00 10 43', city: 'Fjordvik' }),
    ...{
      name: 'Konsultasjonsteamet for vold og overgrep',
      keywords: 'anonym drøfting, mistanke om vold, mistanke om overgrep, fagfolk, råd, avvergeplikt',
    },
    summary: 'Fagfolk drøfter en mistanke om vold eller overgrep uten å si hvem det gjelder.',
    description:
      'Barnevern, politi, helse og psykolog sitter i teamet. Haster det, venter du ikke på et møte: ring barnevernet eller politiet.',
    ...{
      eligibility: 'Ansatte som arbeider med barn',
      themes: ['violence'],
      levels: ['2', '3'],
      referral: 'none',
    },
  },
  {
    ...from('Fjordvik kommune', { kind: 'municipal', phone: '99 00 10 44', city: 'Fjordvik' }),
    ...{
      name: 'Psykososialt kriseteam',
      keywords: 'dødsfall, død, ulykke, selvmord, selvmordsforsøk, brann, krise, sjokk, sorg, mistet',
    },
    summary: 'Støtte de første dagene etter en ulykke, et dødsfall eller noe annet vondt og brått.',
    description: 'Legevakta, politiet eller du selv tar kontakt. Vi kommer hjem, til skolen eller til arbeidsplassen.',
    ...{ themes: ['loss'], levels: [], referral: 'none', fees: 'Gratis' },
  },
  {
    ...from('Kirkens sorgarbeid', { kind: 'voluntary', phone: '99 00 30 25', city: 'Fjordvik', fees: 'Gratis' }),
    ...{
      name: 'Sorggruppe for barn og unge',
      keywords: 'mistet, død, savn, begravelse, sorg, mamma er død, pappa døde, søsken døde',
    },
    summary: 'For deg som har mistet noen du er glad i.',
    description: 'Vi er fem–åtte i gruppa, på omtrent samme alder. Du trenger ikke tro på noe for å være med.',
    ...{ minimumAge: 6, maximumAge: 20, themes: ['loss', 'mental-health'], levels: ['0'], referral: 'none' },
  },
  {
    ...from('Familievennen Fjordvik', { kind: 'voluntary', phone: '99 00 30 26', city: 'Fjordvik', fees: 'Gratis' }),
    ...{
      name: 'Familievennen',
      keywords: 'home-start, avlastning, sliten, småbarnsforeldre, besøk, alenemor, alene, tvillinger, frivillig',
    },
    summary: 'En frivillig kommer hjem til småbarnsfamilier to timer i uka.',
    description:
      'Vi leker med barna, går tur eller tar en kopp kaffe. Den som kommer, har levert politiattest og fått opplæring.',
    ...{ minimumAge: 0, maximumAge: 6, themes: ['parenting', 'pregnancy'], levels: ['0', '1'], referral: 'none' },
  },
  {
    ...from('Fjordvik kommune', { kind: 'municipal', phone: '99 00 10 45', city: 'Fjordvik', fees: 'Gratis' }),
    ...{
      name: 'Barnekoordinator',
      alternateName: 'Koordinerende enhet',
      keywords:
        'individuell plan, IP, koordinator, alvorlig syk, funksjonsnedsettelse, mange tjenester, samordning, sammensatte behov',
    },
    summary: 'Én person som holder sammen all hjelpen når barnet har store og varige behov.',
    description:
      'Du søker til koordinerende enhet. Familien har rett til barnekoordinator når barnet har eller venter en alvorlig sykdom, skade eller funksjonsnedsettelse.',
    ...{ minimumAge: 0, maximumAge: 18, themes: ['disability', 'rights'], levels: ['2', '3'], referral: 'apply' },
  },
  {
    ...from('Tildelingskontoret', { kind: 'municipal', phone: '99 00 10 46', city: 'Fjordvik' }),
    ...{
      name: 'Tildelingskontoret',
      keywords: 'omsorgsstønad, bpa, personlig assistent, søke om hjelp, vedtak, helsehjelp hjemme, pleiepenger',
    },
    summary: 'Her søker du om omsorgsstønad, assistanse og annen hjelp hjemme.',
    description:
      'Vi kommer gjerne hjem til dere før vi bestemmer noe. Du kan klage på vedtaket, og vi hjelper deg med klagen.',
    ...{ themes: ['disability', 'rights', 'money'], levels: ['1', '2'], referral: 'apply' },
  },
  {
    ...from('Tildelingskontoret', { kind: 'municipal', phone: '99 00 10 46', city: 'Fjordvik' }),
    ...{
      name: 'Avlastning',
      keywords: 'avlastningshjem, helgeavlastning, pause, slitne foreldre, besøkshjem, funksjonshemmet barn',
    },
    summary: 'Noen andre har barnet en helg eller noen timer, så resten av familien får hvile.',
    description: 'Avlastning kan være i et hjem, i avlastningsboligen eller hjemme hos dere. Barnet skal trives der.',
    ...{ minimumAge: 0, maximumAge: 18, themes: ['disability', 'parenting'], levels: ['2'], referral: 'decision' },
  },
  {
    ...from('Tildelingskontoret', { kind: 'municipal', phone: '99 00 10 46', city: 'Fjordvik' }),
    ...{
      name: 'Fritid med bistand',
      alternateName: 'Støttekontakt',
      keywords: 'støttekontakt, fritidskontakt, følge til aktivitet, ingen å være med, ensom',
    },
    summary: 'En voksen som blir med deg på noe du har lyst til.',
    description: 'Vi finner aktiviteten først og så en som kan følge deg, til du klarer deg uten.',
    ...{
      minimumAge: 8,
      maximumAge: 25,
      themes: ['leisure', 'friends', 'disability'],
      levels: ['1', '2'],
      referral: 'apply',
    },
  },
  {
    ...police,
    ...{
      name: 'Politiets forebyggende',
      keywords:
        'politikontakt, bekymringssamtale, kriminalitet, stjålet, vold ute, hærverk, gjeng, nettmobbing, bilder delt',
    },
    summary: 'Politifolk som arbeider med unge, og som du kan spørre om råd.',
    description:
      'Ring 02800. Foreldre og unge kan bli kalt inn til en samtale når politiet er bekymret. Haster det, ring 112.',
    ...{
      minimumAge: 10,
      maximumAge: 18,
      themes: ['violence', 'substance', 'friends'],
      levels: ['1', '2'],
      referral: 'none',
    },
  },
  {
    ...from('Konfliktrådet', { kind: 'state', phone: '99 00 30 27', city: 'Storfjord', fees: 'Gratis' }),
    ...{
      name: 'Konfliktrådet',
      keywords: 'mekling, slåsskamp, nabokrangel, ungdomsoppfølging, stormøte, forsoning, konflikt',
    },
    summary: 'Et møte mellom dem som har gjort hverandre noe, med en mekler.',
    description: 'Begge må ville. Politiet kan sende saken hit, og du kan ta kontakt selv.',
    ...{ minimumAge: 12, themes: ['breakup', 'friends', 'violence'], levels: [], referral: 'none' },
  },
]
