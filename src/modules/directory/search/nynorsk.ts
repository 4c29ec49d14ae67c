/** Nynorsk words whose stem is not the Bokmål one, by their Bokmål form: both ways of writing find the same. Forms that differ stand for themselves. */
const pairs = `
rettleiing veiledning; rettleiar veileder; rettleiarar veiledere; foreldrerettleiing foreldreveiledning
skule skole; skular skoler; skulen skolen; skulehelseteneste skolehelsetjeneste; barneskule barneskole
ungdomsskule ungdomsskole; kulturskule kulturskole; skulevegring skolevegring; skulefråvær skolefravær
fråvær fravær; teneste tjeneste; tenester tjenester; tenesta tjenesten; helseteneste helsetjeneste
barnevernsteneste barnevernstjeneste; tilbod tilbud; tilboda tilbudene; heim hjem; heime hjemme
heimebesøk hjemmebesøk; barneheim barnehjem; einsam ensom; einsemd ensomhet; aleine alene; uroleg urolig
uro bekymring; uroa bekymret; bekymra bekymret; vald vold; valdtekt voldtekt; valdsutsett voldsutsatt
born barn; borna barna; ungar unger; ungdomar ungdommer; gut gutt; gutar gutter; sjuk syk; sjukdom sykdom
sjukehus sykehus; helsesjukepleiar helsesykepleier; sjukepleiar sykepleier; lækjar lege; fastlækjar fastlege
tannlækjar tannlege; eting spising; spiseforstyrring spiseforstyrrelse; lærevanskar lærevansker
vanskar vansker; vaksenopplæring voksenopplæring; vaksne voksne; vaksen voksen; pengar penger; bustad bolig
bustadkontor boligkontor; husleige husleie; løn lønn; symjing svømming; symje svømme; leike leke; leik lek
ven venn; vener venner; mobba mobbet; skilje skille; samlivsbrot samlivsbrudd; brot brudd; døydde døde
rusa ruset; drikk drikker; flyktningar flyktninger; innvandrar innvandrer; funksjonshemma funksjonshemmet
funksjonsnedsetjing funksjonsnedsettelse; avlasting avlastning; søkje søke; korleis hvordan; kven hvem
kvar hvor; kva hva; ikkje ikke; eg jeg; sjølvskading selvskading; sjølvmord selvmord; sjølvhjelp selvhjelp
gret gråter; sumar sommer; sumarskule sommerskole; nettprat chat; nettenest nettjeneste; møteplass møtested
møtestad møtested; open åpen; ope åpent; opne åpne; familierettleiing familieveiledning
miljøarbeidar miljøarbeider
`

export const nynorsk: ReadonlyMap<string, string> = new Map(
  pairs
    .split(/[;\n]/)
    .map((pair) => pair.trim().split(' '))
    .filter((pair): pair is [string, string] => pair.length === 2),
)
