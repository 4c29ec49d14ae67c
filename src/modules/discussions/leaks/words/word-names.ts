import { wordsIn } from './words-in.ts'

/** Given names that are ordinary words too: found only where a name would stand (find-names.ts). */
export const wordNames = wordsIn(`
  angel anna april are ask august bjørn bo brede bror dag dina due eik eld elle else emir endre era even falk finn frank fred gard glad grace grim
  gro hala hans hauk helga hella helle helt heming herr hope høge imam inga inna isa iver jo joy juni kai kaia kia kristen lan lene liga line liv live
  lone love lykke mai maks mark max may mette min mina musa my måne nada nor ole-bull pan pelle per pola prince ramadan rein roar roe rosa rose runa
  ruta saga said sam sina siren sky sol sola son star stein stig storm styrk summer sunny svale tala tale thi tom tone tran trang trygg ty ulv unn van
  varg vera vilja vilje vår ørn
`)
