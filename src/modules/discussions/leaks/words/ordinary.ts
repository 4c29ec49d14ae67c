import { wordsIn } from './words-in.ts'

/** Written with a capital, and nobody's name: countries, products, services, feasts, laws' and tests' names. */
export const capitalised = wordsIn(`
  norge noreg norway sverige danmark finland island europa afrika asia amerika syria ukraina polen litauen latvia estland somalia eritrea etiopia afghanistan
  iran irak tyrkia pakistan india vietnam thailand filippinene kina russland tyskland england frankrike spania romania bosnia kosovo albania serbia kroatia
  palestina gaza israel libanon marokko sudan kongo nigeria ghana gambia usa sápmi midtøsten norden skandinavia nord-norge vestlandet østlandet sørlandet trøndelag-modellen
  gud allah jesus bibelen koranen jul påske facebook instagram snapchat snap tiktok youtube google netflix minecraft roblox fortnite lego ipad iphone ipaden
  teams visma spond vigilo showbie chromebook chromebooken windows excel word ikea disney pokemon bluey peppa playstation xbox discord messenger whatsapp wilma-appen
  udir bufdir helsedirektoratet statsforvalteren kommunestyret politiet barnevernet barnevernstjenesten stafettlogg stafettloggen bti bup ppt nav sfo aks adhd asd iup ip mst pmt
  pmto cos cos-p icdp tibir trasti tras alle-med askeladden logos wisc zippys zippy link mitt psykologisk pals olweus mot friends fug ung-hjelp sosial covid covid-19 korona
  røde kors frelsesarmeen kirkens bymisjon redd barna norges røde-kors-senter bris alarmtelefonen mental helse hjelpetelefonen barne familievernkontoret familiesenteret
  helsestasjonen åpen opplæringsloven barnehageloven barnevernsloven forvaltningsloven bfo ot lærling eldre marvel harry potter elsa-kjole fifa ai chatgpt messi ronaldo mr mrs
  norwegian english nynorsk bokmål laget undring bekymringsmelding bankid helsenorge datatilsynet
  norsk engelsk matte samisk arabisk somali tigrinja dari polsk ukrainsk litauisk kurdisk ramadan id eid lucia halloween
  mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars juli september oktober november desember
  foreldre mor far mamma pappa vg a4 m m/ osv dvs ca bl.a. ev evt jf ang pga tlf
`)

/** Words in which a sentence begins often, before a word for what somebody does: those who are spoken of, and not by name. */
export const subjects = wordsIn(`
  jeg eg du han hun ho det den vi dere dykk de dei ingen noen nokon alle begge man en ei et eit dette denne disse desse hva kva hvem kven hvor kor når som
  mor far mamma pappa mora faren moren foreldrene foreldra foreldre barnet barna barn eleven elevane elevene elever gutten guten gutane jenta jenten jentene
  ungdommen ungdommene ungdomen broren bror søster søsteren søsken søsknene søskena bestemor bestefar besteforeldrene besteforeldre stefar stemor fosterforeldrene
  læreren lærarar lærerne kontaktlæreren kontaktlæraren assistenten pedagogen pedagogene rektor styrer helsesykepleier helsesykepleieren helsesjukepleiaren
  vennene vener venner familien tanten onkelen trener treneren klassen gruppa gruppen skolen skulen barnehagen avdelingen avdelinga leken leiken søvnen
  maten språket fraværet fråværet uroen stemningen stemninga samarbeidet situasjonen utviklingen utviklinga overgangen hverdagen kvardagen morgenen
  dagen dagene uka uken helgen helga måltidene timene skoledagen leveringen hentingen motivasjonen humøret selvbildet bekymringen tiltakene tiltaka planen
  møtet samtalen spørsmålet tolken tolk sfo ppt bup nav atferden åtferda språkutviklingen treåringen fireåringen femåringen seksåringen tenåringen toåringen
  småbarn spedbarnet babyen tvillingene skolefraværet skolevegringen konfliktene vansker vanskene utfordringene styrken styrkene ro tid hjemmet heimen økonomien
  kunnskapen dialogen kontakten tonen nettverket miljøet vennskapet mobilen skjermen telefonen spillingen vekten kroppen hodet magen leksene lekser
  matematikken lesingen skrivingen konsentrasjonen oppmerksomheten stress uro sinne glede latter gråten gråt trøst frykt angst tristheten sorgen skilsmissen bruddet
  flyttingen sykdommen jobben arbeidet leiligheten boforholdene klærne matpakken turen gymmen svømmingen friminuttene friminuttet garderoben bussen drosjen
  ikke ikkje tala fann få for skriv velg vel bruk gi ha gå kom se sjå hør
  slik sånn da då nå no her der så men og eller også ofte alltid aldri hjemme heime ute inne etter før siden sidan likevel samtidig i på til fra frå med uten utan
  storesøster storebror lillebror lillesøster kusina fetteren naboen naboene kollegaen kollegaer kolleger avlasteren miljøterapeuten logopeden tannlegen fastlegen
  fagarbeideren lederen leiaren saksbehandleren veilederen kontakten voksne vaksne jevnaldrende ettåringen korleis kvifor hvordan hvorfor elles ellers niåringen tiåringen åtteåringen sjuåringen syvåringen
`)

/** Ordinary words of English that look like names to whoever knows Norwegian only. */
export const english = wordsIn(`
  which who whom whose what when where why with without they them their this that these those then than there the think thinks thought child children school
  much such each both other others mother father brother sister teacher friends friend watch watches because could would should called carry carries might
  how has have had whether while whole months month three through though health home help helps
`)
