import { wordsIn } from './words-in.ts'

/** Given names of people in Norway that are hardly ever ordinary Norwegian words: found however they are written. Names are facts. */
export const givenNames = wordsIn(`
  aase adele chloe zoe adelen adrian agathe agnes agnete aksel albert albertine aleksander alexander alexandra alf alfhild alfred alice aline alma alvar alvilde
  amalie amanda amalia amelia anders andrea andreas andrine ane anette anine anita anja anna annabelle annbjørg anne annelise annette annika anniken
  annlaug anny anton antonia ariel arild arne arnfinn arnhild arnold arnstein arnt aron arthur arvid asbjørn aslak aslaug astri astrid asta atle aud
  audhild audun augusta aurora axel beate benedicte benedikte benjamin bente berit bernhard bernt bertil berta bertine birger birgit birgitte birk
  birte bjarne bjørg bjørnar bjørnulf bodil borghild brage britt brynhild brynjar børge camilla carina carl carmen caroline casper cassandra catharina
  cecilia cecilie celin celina celine charlotte christel christer christian christiane christin christina christine christoffer christopher clara
  connie conrad cornelia cornelius dagfinn daghild dagmar dagny dagrun dani daniel daniela daniella david dennis didrik dina ditlef dorothea dorthe
  ebba edel edgar edith edvard edvin egil einar eileen eilif eira eirik eirin elena elfrida elfriede eli elias elida elin elina eline elisa elisabet
  elisabeth elise ella ellen ellinor ellisiv elmer elsa elsebeth elvira embla emelie emil emilia emilie emily emma emmanuel endre erica erik erika erlend
  erling ernst esben eskil espen ester eva evelyn evelina evy eyvind fabian fanny felicia felix ferdinand filip filippa fillip fiona fredrik fredrikke
  freddy freya frida frode fritjof frøydis gabriel gabriella gabrielle geir georg gerd gerda gerhard gina gisle gitte gjermund gjertrud glenn gorm greta
  grete grethe gunhild gunleif gunn gunnar gunnhild gunvor gustav guri guro gustava guttorm gøran haakon haavard halfdan hallgeir hallvard halvard
  halvor hanna hannah hanne harald hartvig hedda hedvig hege heidi helena helene helge hennie henning henriette henrik henry herborg herdis
  herman hermann hermine hilda hilde hildegunn hilmar hjalmar hjørdis hugo håkon håvard ida idar idun idunn iben ida-marie ilse ina ine ines inga
  ingar ingebjørg ingeborg inger ingolf ingrid ingrun ingunn ingvar ingvild irene iris irmelin isabel isabell isabella isabelle isac isak iselin
  ivar jacob jakob jan janne jannicke jannik jannike jarl jarle jasper jeanette jens jenny jeppe jesper joachim joakim joar johan johanna johanne
  johannes john johnny jon jonas jonathan jone jorid jorun jorunn josef josefine joseph josephine josteinn jostein judith julia julian juliane
  julianne julie julius jørgen jørn jørund kaia kaisa kaja kajsa karen kari karianne karin karina karine karl karla karoline karsten kaspar kasper
  kathinka kathrin kathrine katinka katja katrin katrine keith kenneth kent ketil kevin kine kirsten kirsti kirstin kitty kjartan kjell kjellaug
  kjellfrid kjersti kjerstin kjetil klara klaus konrad konstanse kristen kristian kristiane kristin kristina kristine kristoffer kristofer krister
  kyrre kåre laila lars lasse laura laurits lavrans leah leander leif leiv leikny lena lene-marie leon leona leonard leonora levi lilian lillian lilly
  linda linea linn linnea linus lisa lisbet lisbeth lise lisette liss-mari live-marie liva lorentz lotte louis louise lovise lucas lucia ludvig luis
  lukas luna lydia mads madeleine magda magdalena magne magnhild magnus maia maja malene malin malvin mari maria mariann mariana marianne marie
  mariell marielle marika marina marit marita marius markus marlene marte martha marthe marthine martin martine martinus marvin mary mathea mathias
  mathilda mathilde mathis mats matteo matheo matilde matias mattias max-emil melanie melina melissa merete merethe mia michael michelle mie mikael
  mikaela mikal mikkel mildrid mille milla millie milo mimi mina minda mira miriam moa mona monica monika morten nadia nanna natalie nataniel
  nathalie nathaniel nelly nicklas nicolai nicolas nicolay nicoline niels niklas nikolai nikoline nils nina noah noel nora norah norunn ottar otto
  odd-arne oda oddbjørg oddbjørn oddgeir oddlaug oddmund oddny oddrun oddvar odin ola olai olaf olaug olav ole olea olga olina oline oliver olivia
  oluf orvar osvald oscar oskar othilie otilie paul paula paulina pauline peder pelle per-arne pernille petra petrine petter philip phillip pia
  preben pål påla pål-arne ragna ragne ragnar ragnhild ragnvald rakel randi rannveig rasmus rebecca rebekka regine reidar reidun reidunn renate
  rigmor rikard rikke rita roald roar robert robin roger roland rolf ronja ronny roy runar ruth rut rødis sabine salomon samuel sandra sara sarah
  sebastian selma serine severin sigbjørn sigfrid sigmund signy sigrid sigrun sigurd sigve silje silvia simen simon sina sindre siren siril siri
  sissel siv siver sivert snorre sofia sofie solfrid solrun solveig solvei sondre sonja sophia sophie staale ståle steffen steinar stella stephanie
  stian stina stine stinius sturla styrk sunniva susann susanne svanhild svein sveinung svend sven sverre sylvi sylvia synne synnøve syver sølvi
  søren sara-emilie tale-marie tallak tanja tarald tarjei tatiana tea teodor terese terje tharald thea thelma theo theodor theresa therese thomas
  thor thora thorbjørn thorleif thorstein tiril tina tine tiril tobias tomas tomine tommy tor-arne tora toralf toralv torbjørg torbjørn tordis tore
  torfinn torgeir torger torgrim torhild torill toril torleif tormod torkel torkil torolf torstein torunn tonje tove trine trond trude truls tuva
  trygve turid tyra ulf ulla ulrik ulrikke una valborg valdemar vebjørn vegar vegard veronica veronika vetle vibeke victor victoria vidar vigdis viggo
  viktor viktoria vilde vilhelm villemo vilma vincent viola viktor walter werner wenche wilhelm wilhelmine willy wilma yngvar yngve yngvild ylva
  yvonne åge ågot åse åshild åslaug åsmund åsne øistein øivind øyvind øystein ørjan ørnulf
  áilu áilo ánte ánne biret birit máret máreta niillas issát iŋgá risten sámmol juhán sunná ravdna gáddjá lásse máhtte jovnna elle-máret ellen-ánne
  mihkkal ánná piera nilas inger-máret heaika kirste dánel jouni per-ánte nils-ánte jovsset sárá márjá
  abdallah abdel abdi abdifatah abdihakim abdikadir abdinasir abdirahman abdirashid abdul abdulkadir abdullah abdullahi abel abenet abigail abraham
  abshir adam adan adem aden adnan adriana afnan afrah ahlam ahmad ahmed ahmet aida aicha aisha aishah ajla akram alaa aladdin aleksandra aleksandr
  aleksei aleksy alejandro alen ali alicja alina aliya alija alisa amal amani amar amela amer amin amina aminah amir amira amna amra amin anan
  anastasia anastasiia andrei andrej andrii andriy anh angela angelica angelina anika anisa antoni anwar aram aras arash arben ardit ariana arian
  arif arina artem artur arturas aryan arzu asad asha ashraf asif asiya asma asmaa asmait asmerom aurelija awet aya ayaan ayan ayaz ayesha aylin ayman
  ayse aysha ayub azad aziz aziza azra baraa bahar bahja bartek bartosz baran basel bashir basma batoul benyamin bereket besnik betiel beyza bijan
  bilal bilan blerta bogdan bohdan borys bozena burak burhan bushra catalin chaima chiara cristian cristina dalia damian damir danait daniil danuta
  darius darija daria daryna davud dawid dawit delal deniz denys diana diego dilan dilara dina-sofia dmitry dmytro dominik dominykas donya dorota drita
  duaa dunja ebru edin edina edita edvinas egle ehsan elham elif elira elmir elmira elvis emine emir emira emre ermias ersin esma esra eyob eyerusalem
  ezra fabio fadi fadumo fahad faisal faiza farah farhad farhan faria farid farida farzana fatemeh fathi fathia fatih fatima fatimah fatma fatmir fatou
  fatuma faven feben feven filmon firas francesca furkan gabija gabriela ghada giedre giorgia giulia goitom grzegorz habib habiba hadi hadia hadil
  hafsa hafza haidar haile hakan halima hamid hamida hamsa hamza hana hanaa hanan hanad hanadi hani hania hanin haris haroon hasan hasna hassan
  hatice haval hawa hawraa haya hayat helen-selam hermon hevin hiba hidaya hien hina hira hodan hoang huda hujayfa humam huma huong hussain hussein
  hüseyin ibrahim ibtisam idil idris ifrah ifra ignas ihab ikram ilham ilias ilyas iman imane imran inaya inas indira intisar ioana ionut iqra irfan
  irina iryna isatu isha ishaq ismael ismail isra israa issa iwona iva ivan ivana izabela jabir jacek jad jadwiga jafar jagoda jahid jakub jama jamal
  jamila jamileh jana jannat janusz jasim jasmin jasmina jasmine javad javier jawad jelena jibril jihad jibreel joanna jolanta jorge jose josip juan
  juliia junaid justas justyna kacper kadir kadija kadra kaltrina kamal kamila kamran karim karima karol karolina karwan kasia katarzyna kateryna
  kaveh kavitha kemal khadar khadija khadijah khadra khaled khalid khalida khalil kidane kinga klaudia krystian krzysztof kumar kübra laiba lamis lana
  laila-noor lamia larissa latifa layan layla leila lejla lemlem leyla leyan leonardo liban lidia liepa liina linh liudmyla ljubica luay lubna luca
  lucija ludmila luka lukasz luqman lujain luwam lyudmyla maciej madina madiha magdalene maha mahad mahamed mahdi maher mahir mahmood mahmoud mahnoor
  majd majid maks maksim maksym malak malaika malgorzata manahil manal manar mansoor mantas marcel marcin marek mariam mariama marija mariusz marko
  marta marwa marwan marwo mary-ann maryam maryan maryna masoud matas mateusz matthias mateo matej medina mehdi mehmet mehtap melat melek meriem
  merhawi merhawit meron meryem michal michalina miguel mihai mihaela mikael-yonas mila milad milan milena milica miloš minh mirela mirjana mirza
  mohamad mohamed mohammad mohammed mohamud mohsen mona-lisa moustafa mubarak muhammad muhammed muhamed munira muna muniir musa musab mustafa mykhailo
  mykola myroslava nabil nabila nada nadeem nader nadir nadifa nadja naima najib najma nahom nahid naod nargis narges nasima nasir nasra nasrin nasser
  natalia nataliia natasza natnael nawal nazanin nazir nebojša nermin nesrin neven nguyen nigar nikita nikola nima nimo nimco nirosha nisrin noor noora
  nour noura nouran numan nur nura nurten oksana oleh oleksandr oleksandra oleksii olena oliwia oliwier omar omer ömer omid omnia osama osman othman
  ouahiba parisa parwin patricia patryk patrycja pavel pawel pavlo piotr polina przemyslaw qasim rabia radoslaw rafal rafael raghad rahaf rahel rahim
  rahma rahmatullah rahwa raja rajan ramadan ramin ramla rana rania rasha rashid rasul rawan rayan raya rayyan razan reem reema renas resul reyhan
  reza rezan rida rima rimas rimsha rinor riyad robel rojda rojin roksana roman roza rozerin ruba ruken rukaya ruqaya ruslan ruta rüya saad saba sabah
  sabir sabrin sabrina saddam sadia sadiq safa safia safiya sagal sahal sahar sahra said saida saima sajad sajid sakariye salah saleh salem salim salma
  salman salwa samar sami samia samiha samir samira samiya samrawit sanaa sanad saron sarwar sawsan sayed sebrin selam selamawit selim sema semih
  semir senait senayt serhii serhiy shabnam shadi shahd shahid shahram shaima shamsa shan shania sharmake shayma sheida sherin shilan shirin shukri
  shukria shurki sidra siham simona sinan sivan slawomir snezana sofiia soheil soma somaya soran stanislav stefan stefania stefano suad sukaina suleiman
  suleman sultan sulaiman sumaya sumaia supaporn svetlana svitlana sylwia szymon taha tahir tahmina tala taleb tamar tamara tamim tara taras tariq tarik
  tatjana tesfalem tesfay tetiana tharshan thuy timur tomasz tran tsegay tymofii tymoteusz ubah ugne uladzimir umar umut urszula usama usman vanja
  vadym valentina valentyna valeria vanessa vasyl vera-lynn veljko viktoriia viktorija violeta vitalii vitaliy vlad vladimir vladyslav volodymyr wael
  wafa walid warda warsame wassim weronika wiktoria wiktor winta wojciech xavier yahya yaman yamina yana yara yared yaroslav yaser yash yasin yasir
  yasmeen yasmin yasmina yassin yasser yazan yehor yelyzaveta yevhen yezda yohana yohannes yonas yonatan yordanos yosef yosief younes yousef youssef
  yuliia yulia yunus yusra yusuf yusuf-ali zahra zahraa zaid zain zaina zainab zakaria zakariya zamzam zara zarina zaynab zeina zeinab zekarias zeki
  zelal zenab zeynep ziad zoe zoya zubair zuzanna zofia zabihullah zhino zilan aljaz andzelika arturs ieva inese janis karlis liga liene sintija
  malee somchai maricel rowena jhun rodel jovelyn marilou ngoc phuong thao trang thanh
  aasmund abbas abeba adhanom ahlaam aklilu almaz amanuel anab analyn anas angelo ann-kristin anne-lise araya arezoo arkadiusz arsim artemii asho asle
  asmeret augustas austeja austėja axmed azieb bahram bahta barwaqo bashiir basira bayan berfin berhane berit-ánne besarta biera biniam biret-risten
  blerim boguslaw cabdi cabdullahi chanida cherry crisanto dagmara dahir danylo davyd deeqa demyan deqa dion diriye dlovan domas dorthea dovydas
  duomis duy elea elen elle-marja ellisif elmi emilija emrik erion ermyas eskild esmatullah faadumo fanus fardowsa farhiya fatmire fedir fereshteh
  feruz fikadu filimon filine finan fitore freweini fryat gedi ghaith ghebre ghulam gintaras girmay grzesiek guled gáren haben habtom hagos haileab
  halimo hamidullah hannes hawo heandarat henok hermela hibaq hibo hieu hiwa hiwet hiwot hlib hossein hryhorii huyen igor ihor ilhaan illia ilona
  inggá ismahan ivanna ivvár jamaal jan-erik jayson jericho jiyan jocelyn jon-ánte jonatan jovna jude jurgita kaltun kanya karl-erik kestutis khanh
  khoi khrystyna kibrom kidist kira kisanet kjell-arne kotryna kowsar krzysiek kuba kyrylo káre káren ladan laith larysa leammuid leart lemet lemmet
  leonel lesia letebrhan libaan liiban liisá liliia lina liya lourdes luam ludvik luel luknė lyder lyubov madelen madelene malai malwina marcus
  maricar mariia marja matvii maxamed may-britt mebrahtom medhanie mehrdad mehret mekonnen mewael mihkal mikkal milana mindaugas miroslaw moaz
  mohamuud mortaza mukhtar mulu mulugeta mulugheta mággá máija nadiia najibullah nardos nasteexo nasteho nattaya navid naya nazar nazarii netsanet
  newroz ngan nhi nikodem nikolas nilla nils-petter nilufar nojus nong noomi obaida odarka okbay olava ole-ánte olha orest ostap per-ándá phairoj phuc
  piera-ánte platon ploy quang qusai quynh raisa raneem rasa rebin rina rital robiel roda rojhat rokas roksolana rolf-erik rosalie rostyslav rozan
  rugile rugilė ryszard rásttos rávdná saadiya sajjad samson sanna seyum sham shewit shpresa shvan siriporn siw siwar smilte sofiya solomiia solomija
  solyana somsak soraya stepan stig-andre sucaad suda sviatoslav sámmul tasnim teame tedros tekle temesgen tesfit thale thinh tirhas tor-egil torjus
  trinh trym tsega tsehay tsehaye tsigereda tuan tymon tymur uliana unni ustym uyen vaiva valerii valeriia valon viacheslav vira vytautas válborg
  waleed warsan weldu wieslaw william wojtek xaawo xasan yan yaryna yemane yevheniia yodit yuliana yurii zakhar zana zarghuna zbigniew zdzislaw zebib
  zeynab zinaida zlata zoriana áilen ándaris ánde ánna ásllat
  ada ahn alba albin alva bao blessing bård dagbjørt dawn destiny duc ea eden eir eivind faith frøya gaute gry gudrun heid helen hoa inge ivo jim joel
  kaj kian kim knut lea leo liam lilja mai-linh malik mercy merle mio nemi noa nova odd ove precious princess ragn rune sana sander signe skjalg
  steinulf sune sunne tage ted theia tilde tor tord trine-lise troy viljar yrja åsa
`)
