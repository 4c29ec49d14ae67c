import { wordsIn } from './words-in.ts'

/** Given names that are ordinary words too: found only where a name would stand (find-names.ts). */
export const wordNames = wordsIn(`
  alba alva april are ask august aurora bo bror dag dagbjørt due eivind else eik ester even falk finn fred frank frøya glad gro gry gudrun hans heid
  helle herr hope inge isa iver jo joy juni kai kaj kim lea leo lene liam lilja line liv live lone love lykke mai mads magne may mercy merle mette mie
  my måne noa odd ole-bull oda ove pan per peder rein roe rose rune runa saga sander signe sigrun skjalg sol sola son sonja stein steinulf stig storm
  sunne svale tale tea ted theo tilde tom tone tor troy ty unn ulv varg vera vilja viljar vår yrja ylva ørn aud eir ea ada eld ella embla even iben idun
  bjørn ragn gard hauk heming helt høge grim gaute ivo jim joel kian max milo mio nemi nils odin roald roy sam sune sivert tage tarik theia tord trygg vilje
  vidar viggo åsa angel blessing destiny faith grace princess precious prince star sky sunny summer dawn ahn bao duc lan mai-linh min thi van hoa kia nor
  hira sana noor nur huda iman hana sara saga nova malik amal emir imam anna inga elle mina sina dina kåre endre styrk kaia kristen pelle ulla trang tran
  ruta liga musa tala maks birk siren siv rut trine-lise jan max mary paul lana nada said hana sema era luna viola iris alma regine jama ester rosa
  anh roar noel robin ask eik gard rein raja mira lisa kine aksel shan saba soma adam jad taha hadi eden ramadan
`)
