import { wordsIn } from './words-in.ts'

/** Norwegian municipalities (Statistics Norway's list of 2024), counties, towns and parts of towns that are hardly ever ordinary words. */
export const places = wordsIn(`
  ammerud bislett bøler ekeberg eiganes fantoft flatåsen frogner grefsen grünerløkka hillevåg kalfaret kalvåg lambertseter landås linderud loddefjord
  manglerud nattland nordnes oppsal ranheim romsås sagene sandviken saupstad sinsen stovner storhaug strindheim tasta tiller torshov tveita ullevål
  veitvet vågsbygd ytrebygda årstad
  aarborte agder akershus alstahaug alvdal andøy aremark arendal askim askvoll askøy aukra aure aurland aurskog-høland austevoll austrheim averøy
  balsfjord bamble bardu beiarn bergen berlevåg bindal birkenes bjerkreim bjørnafjorden bodø bremanger brønnøy brønnøysund buskerud bygland bykle
  byåsen båtsfjord bærum bømlo deatnu dielddanuorri dovre drammen drangedal drøbak dyrøy dønna egersund eidfjord eidskog eidsvoll eigersund elverum
  enebakk engerdal etne etnedal evenes evenášši fagernes farsund fauske fedje finnmark fitjar flakstad flatanger flekkefjord flesberg florø folldal
  follo fredrikstad frogn froland frosta fuossko furuset fyllingsdalen fyresdal færder førde gamvik gausdal gildeskål gjemnes gjerdrum gjerstad
  gjesdal gjøvik gloppen grane gratangen grimstad grong grorud groruddalen gulen guovdageaidnu gáivuotna hadsel hallingdal hamar hamarøy
  hammerfest hardanger hareid harstad hasvik hattfjelldal haugesund hedmark hemnes hemsedal herøy hitra hjartdal hjelmeland holmestrand
  holtålen honningsvåg hordaland horten hundvåg hurdal hustadvika hyllestad hábmer hámmerfeasta hárstták hægebostad hønefoss høyanger høylandet
  ibestad inderøy innlandet iveland jessheim jevnaker jæren jørpeland kaivuono karasjok karlsøy karmøy kautokeino kirkenes kongsberg kongsvinger
  kragerø kristiansand kristiansund krødsherad kvinesdal kvinnherad kviteseid kvitsøy kvæfjord kvænangen kárášjohka kåfjord lakselv laksevåg larvik
  lavangen lebesby leirfjord leknes lesja levanger lierne lillehammer lillesand lillestrøm lindesnes lofoten lunner lyngdal lyngen lærdal lødingen
  lørenskog løten madla majorstuen malvik mandal masfjorden melhus meløy meråker midt-telemark mo-i-rana modalen moholt molde mosjøen moskenes mysen
  målselv måløy måsøy namsos namsskogan nannestad narvik nesna nesodden nesseby nissedal nittedal nord-aurdal nord-fron nord-odal nordfjord nordkapp
  nordland nordmøre nordreisa nordstrand notodden numedal nåavmesjenjaelmie nærøysund ofoten omasvuono omasvuotna oppdal oppland osen oslo osterøy
  overhalla porsanger porsanki porsgrunn porsángu raarvihke rakkestad randaberg rennebu ringebu ringerike risør rogaland rollag romerike romsdal
  rælingen rødøy røros røyrvik salangen saltdal samnanger sande sandefjord sandnes sandnessjøen sarpsborg sauda selbu seljord setesdal sigdal
  siljan sirdal skedsmo skien skiptvet skjervøy skjåk smøla snåase snåsa sogndal sokndal solund sortland stavanger steigen steinkjer stjørdal
  stor-elvdal storfjord stovner stryn suldal sunndal sunnfjord sunnmøre suortá surnadal sveio svolvær sykkylven sømna sør-aurdal sør-fron
  sør-odal sør-varanger sørfold sørreisa telemark tingvoll tjeldsund tolga troms tromsø trondheim trysil tråante træna trøndelag tvedestrand tydal
  tynset tysvær tønsberg tøyen ullensaker ullensvang ulstein ulvik unjárga utsira vadsø vaksdal valdres vanylven vardø vefsn vegårshei vennesla
  verdal vestby vesterålen vestfold vestland vestnes vestvågøy vevelstad vindafjord vinje vinstra volda vågan vågå værøy åfjord ålesund åmli årdal
  åseral åsnes øksnes ørland ørsta østfold øygarden
`)

/** Those that are ordinary words too: a place only with a capital where a sentence does not begin. */
export const wordPlaces = wordsIn(`
  halden haram heim røst stranda åsane
  alta alver asker bokn brevik bryne bø fana fjaler fjord flå frøya giske gol gran grue grønland heimdal helgeland hol hole holmlia hvaler hå kinn
  klepp kvam lade leka lier loabák lom loppa lund lurøy luster marker modum moss nes nesbyen nome orkland os otta raisi rana rauma rendalen rindal
  ringsaker rossen ráisa råde salten sel senja skaun ski sola stad stange stord strand sula tana time tinn tokke tysnes valle vang vega vik voss
  våler ål åmot ås øyer
`)

/** Those of several words. */
export const placesOfSeveralWords: readonly string[] = [
  'evje og hornnes',
  'indre fosen',
  'indre østfold',
  'midtre gauldal',
  'nordre follo',
  'nordre land',
  'nore og uvdal',
  'søndre land',
  'vestre slidre',
  'vestre toten',
  'østre toten',
  'øvre eiker',
  'øystre slidre',
]
