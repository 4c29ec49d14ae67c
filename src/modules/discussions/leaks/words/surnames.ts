import { wordsIn } from './words-in.ts'

/** Surnames that are hardly ever ordinary words: found however they are written. */
export const surnames = wordsIn(`
  aamodt aarseth aas aasen abrahamsen adolfsen albertsen alm alnes amundsen andersen andreassen andresen antonsen arnesen arntsen arntzen aronsen
  aspelund aune austad bakke-larsen bakkerud bentsen bergersen berntsen birkeland bjerke bjerkan bjørge bjørklund bjørkli bjørndal bjørnstad
  bjørnsen bjørnsund bjørseth bratlie brekke brandvold braathen bredesen brenden bråten bråthen brustad bye bøe børresen carlsen
  christensen christiansen christoffersen dahl dahle dalby danielsen davidsen edvardsen egeland eggen eidem eilertsen eliassen ellefsen
  ellingsen enger engebretsen eriksen erlandsen evensen fagerli farstad finstad fjeldstad fjellheim fjørtoft flaten fossum fossen
  fredriksen frantzen fredheim fuglestad furuseth gabrielsen gausdal gjertsen grønli grøtte gudmundsen gulbrandsen gundersen
  gustavsen haaland haarstad halvorsen hammersland hansen hanssen haraldsen hauge haugland haugan haugerud hegge heggland helgesen
  helland helgeland henriksen hermansen hetland hjelle hjelmeland hoel hofstad holte hovland husby husebø håland
  haavik ingebrigtsen ingebretsen isaksen iversen jacobsen jakobsen jansen janssen jensen jenssen jespersen johannessen johannesen johansen johanssen
  johnsen jonassen jonsen jørgensen karlsen kaspersen kjelstad kjær kleppe klausen knudsen knutsen kolstad kristensen kristiansen kristoffersen kvalheim
  kvamme kvåle langeland langseth larsen lauritsen lauvås leknes lien lillebø lindberg lindahl lindseth lorentzen lorentsen lundby
  lunde lybæk løvås løken magnussen markussen martinsen mathiesen mathisen melby meland mikalsen mikkelsen moe mogstad monsen mortensen myhre
  myklebust myhren myrvold nielsen nikolaisen nilssen nilsen nordahl nordbø nordby nordgård nordli nordlie norheim nygård nygaard næss
  oddvik odegard olaisen olaussen olsen olsson opdal opsahl osland ottesen ottersen paulsen pedersen petersen pettersen rasmussen reitan rønning
  rønningen risan robertsen rognli rolfsen rosvold ruud ryen rustad røed sæther sæter sætre salvesen samuelsen sandberg sandvik
  seljeseth severinsen simensen simonsen sivertsen sjursen skaar skarpnes skjelbred skoglund skogstad skjold skaug
  solberg solem solheim solli sollie sommerseth sørli sørlie sørensen sørum søreide steen stene steinsland stenersen stokke stokkeland
  stordal storli strømme strømmen strømsnes svendsen svensen syversen sveen teigen tellefsen thomassen thoresen thorsen
  thorvaldsen thorsrud tobiassen tollefsen torgersen torkelsen torp torvik trondsen tveit tveiten tveter tønnessen ulriksen ulvestad utne
  vatne vestby vestli vikan villanger vold wang wangen wiik wilhelmsen wold ødegaard ødegård øien
  østby østli østvik øverland øvrebø aadland åsheim sara-gaup gaup utsi eira sokki buljo somby hætta bæhr turi valkeapää
  balto skum påve magga guttorm oskal
  abdi abdirahman abdullahi adem afzal ahmadi akbari akhtar alami alavi al-sayed al-hassan al-masri aljabouri alsaadi aslam asghar awale azizi barzani
  begum berisha bhatti bui butt chaudhary chaudhry chowdhury dang demir demirci dogan duong elmi farooq ghebremedhin gebremariam gebreselassie gashi
  habtemariam hadzic haidari haji hakimi hamidi haque haider haydari hersi hodzic hosseini hoxha hussaini hussain ibrahimi iqbal ismaili issak jafari
  jaziri kamara karimi kaya kaur khalaf khalil khan khattak kovacevic kovalenko kovalchuk kowalczyk kowalski kozlowski krasniqi kumar kurt kvist lewandowski
  mahamud malik mazur mebrahtu mehari mohamoud mohammadi moradi muse musse nazari nguyen nilofer nowak nuur omerovic ozturk özdemir öztürk petrenko
  pham phan popescu popovic qadir qureshi rahimi rahmani rajput rashidi raza rezaei saleem sandhu sadiqi shaikh shah shevchenko sheikh sharif shire
  siddiqui singh sivakumar suleimani szymanski tesfamariam tekle thangarajah tran truong tsegaye warsame wieczorek wisniewski wójcik wojcik woldemariam
  yildiz yildirim yilmaz yohannes yousafzai yusufzai zaman zielinski zeray zahedi bondarenko tkachenko melnyk kravchenko boyko ivanov petrov ivanova
  petrova ivanauskas kazlauskas jankauskas petrauskas stankevicius ozolins berzins kalnins santos reyes dela-cruz garcia rodriguez fernandez
`)

/** Farms and words that became surnames: a name only after a given name, or with a capital where a sentence does not begin. */
export const wordSurnames = wordsIn(`
  bakke bakken berg berge bergan bjerkeli borg borgen breivik brekke bru brun bråten dal dalen dale eide eik eng engen fjell fjeld foss fosse furu gjerde
  graven haga hage hagen halle ham hammer haug haugen hay heia heim helle hell holm holmen holt horn hov huse kvam kvist lam land lang lange lid lie lien
  lind ling lund lyng løken lønning mo moen mork mæland myr myhr myra nes ness nord nordal nygård odden ore pahle pran rein reite ring roa roen rog rud rye sand
  sande sjo skog skogen skoglie solbakken solum stad stein steen sten strand stranden ström strøm sund svart svare sve tangen torp tun tveit ulven vang
  vangen vatn vestre vik viken voll vollen østby østre øye ås åsen ødegaard lien
  strømmen flaten fossen teigen brekke enger butt skum alm stene vold kjær muse holte demir turi gjerde fagerli oskal shire raza sharif kaya kurt lind tran
`)
