import { wordsIn } from './words/words-in.ts'

/** Words after which a name is told. */
export const callings = wordsIn(
  'heter heiter het heitte kalles kalla kallast kaller kallar kalt kalte navn namn navnet namnet døpt hetende',
)

/** What may come after them instead. */
export const unnamed = wordsIn(`
  ham henne han hun ho seg meg deg oss dem det den dei hverandre kvarandre einannan ditt mitt sitt hans hennes hennar deres deira vårt sine mine dine våre
  hvis dersom når fordi men for som ofte alltid aldri inn ut opp til også ikke ikkje bare berre eller stygge dum dumme dumt teit teite feit ekkel rar rare baby
  noe noko alle ting navn namn skjellsord utenavn utanamn frem fram tilbake ned med ved mot fra frå uten utan samme same og på elles ellers
`)

/** Before *for* and who it is about: *bekymret for even*. */
export const concerns = wordsIn('bekymret bekymra urolig uroleg uroa')

/** Before *med* and who it was with. */
export const talks = wordsIn('snakket snakka snakker snakkar pratet prata møte møtet samtale samtaler leker leikar går')

/** Whoever may be followed by her own name: *broren liv*, *mor else*. */
export const persons = wordsIn(`
  gutten guten jenta jenten gutt gut jente eleven elev broren bror lillebror lillebroren storebror storebroren søsteren søster søstera lillesøster lillesøsteren
  storesøster storesøsteren sønnen sonen sønn son dattera datteren datter dotter dottera læreren lærer læraren lærar kontaktlæreren kontaktlærer assistenten
  assistent pedagogen mor far mora faren mamma pappa mammaen pappaen stefar stemor fostermor fosterfar onkel tante onkelen tanta kusina kusine fetteren fetter
  bestemor bestefar farmor mormor farfar morfar rektor styrer venninna venninnen venninne vennen venn kamerat kameraten bestevenn bestevenninne tvillingen treneren
  trener naboen nabo familien barnet kjæresten kjæreste saksbehandler helsesykepleier lege fastlege frøken avlaster medeleven
`)

/** What people do, right after who they are. */
export const doings = wordsIn(`
  er har vil kan skal må bør får fikk ble blir går gikk sier sa gråter grein ler lo leker lekte sliter slet slår slo trenger trives synes virker viser vegrer nekter
  sover sov spiser spiste kommer kom snakker snakka snakket prater sitter satt står sto blir trekker trakk klarer klarte forstår strever strevde mistet mista bor bodde
  sparker biter bet skriker skrek leser leste skriver skrev møter møtte venter savner liker elsker hater begynte begynner slutta sluttet starta startet søker søkte henger
  faller rømmer rømte stikker stakk forteller fortalte tør våger vet visste tror trodde ønsker kaster kasta kastet knuser knuste tar tok gjør gjorde svarer reagerer mestrer
  skulker hadde var kunne ville skulle måtte spør spurte løper roper smiler løy lyver bruker brukte holder passer hjelper drar dro drikker krangler kranglet skjuler gjemmer
  vert vart seier slit græt leikar eig fær kjem gjer strevar treng spelar likar snakkar søv ønskjer fortel skrik hjå fekk gjekk klarar held spring ligg ligger oppfører
`)

/** Whose someone's is: *Livs mor*. */
export const belongings = wordsIn(`
  mor far mamma pappa foreldre foreldra foreldrene lærer lærar kontaktlærer bror søster søsken familie bestemor bestefar besteforeldre språk fravær atferd venn venner
  venninne stefar stemor fostermor fosterfar avlaster situasjon hverdag utvikling klasse onkel tante tolk fastlege storebror lillebror storesøster lillesøster barnehage
  skole sko klær matpakke telefon mobil seng rom oppførsel vansker vekt humør sinne bursdag tvilling
`)
/** Whose it may be without a name. */
export const owners = wordsIn(`
  barnets elevens guttens jentas ungdommens mors fars hans hennes deres foreldrenes barnas elevenes moras farens morens broren brorens søsterens dagens ukens årets alles hvis
  annens andres nåværende hver vis klassens gruppas familiens kommunens skolens barnehagens læreren lærerens lags hvers felles vårs
`)

/** After these a single letter is no initial. */
export const lettered =
  wordsIn(`gruppe plan klasse type avdeling karakter karakteren base del punkt vitamin alternativ lag kategori nivå trinn skala modell variant
  hepatitt blodtype versjon fase rom bokstaven bokstav lyden side kolonne felt oppgave`)

/** What only somebody does: after a word that is in no list, these say that it is a name. */
export const deeds = wordsIn(`
  sier sa gråter grein ler lo leker lekte sliter slet slår slo trives synes vegrer nekter sover sov spiser spiste snakker snakka snakket prater sitter satt trekker trakk
  strever strevde bor bodde sparker biter bet skriker skrek leser leste skriver skrev venter savner liker elsker hater rømmer rømte stikker stakk forteller fortalte tør
  våger vet visste tror trodde ønsker kaster kasta kastet knuser knuste skulker spør spurte løper roper smiler løy lyver drikker krangler kranglet gjemmer
  seier slit græt leikar fortel skrik spring likar snakkar søv
`)
