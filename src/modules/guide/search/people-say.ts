/**
 * Words that mean the same to whoever is worried, in both forms of Norwegian: she writes what she sees, the page what it is called. A word stands
 * for all of its row.
 */
export const peopleSay: readonly (readonly string[])[] = [
  ['vold', 'vald', 'slår', 'slått', 'slag', 'banker', 'denger', 'juling', 'mishandling', 'blåmerker', 'skader'],
  ['overgrep', 'voldtekt', 'valdtekt', 'incest', 'misbruk', 'beføling', 'krenking'],
  ['rus', 'drikker', 'drikk', 'full', 'fyll', 'alkohol', 'dop', 'narkotika', 'hasj', 'ruset', 'rusa', 'pusher'],
  ['mobbing', 'mobba', 'mobbet', 'erting', 'erter', 'utestengt', 'utestenging', 'utanfor', 'plaget', 'plaga'],
  ['selvmord', 'sjølvmord', 'selvskading', 'sjølvskading', 'kutter'],
  ['fravær', 'skulk', 'skulker', 'skolevegring', 'skulevegring', 'borte', 'skolenekting'],
  ['trist', 'deppa', 'deprimert', 'nedstemt', 'gråter', 'græt', 'stille', 'innesluttet', 'innadvendt'],
  ['angst', 'redd', 'engstelig', 'bekymret', 'uroleg'],
  ['tolk', 'språk', 'oversette', 'omsetje', 'fremmedspråklig', 'minoritetsspråklig'],
  ['foreldre', 'foresatte', 'føresette', 'mor', 'far', 'mamma', 'pappa'],
  ['samtykke', 'løyve', 'tillatelse', 'underskrift', 'signere'],
  ['barnevern', 'barnevernet', 'melding', 'melde', 'bekymringsmelding', 'meldeplikt'],
  ['skilsmisse', 'samlivsbrudd', 'samlivsbrot', 'konflikt', 'krangler', 'kranglar'],
  ['trusler', 'truslar', 'truer', 'truet', 'truga'],
  ['søvn', 'trøtt', 'sover'],
  ['sulten', 'skitten', 'klær', 'klede', 'omsorgssvikt', 'vanskjøtsel', 'stell'],
  ['fattigdom', 'penger', 'pengar', 'råd', 'økonomi', 'dårlig råd'],
  ['samtale', 'snakke', 'prate', 'ta opp', 'fortelle', 'fortelje'],
  ['møte', 'innkalling', 'referat', 'saksliste', 'dagsorden'],
  ['avslutte', 'ferdig', 'slutt', 'lukke'],
  ['henvise', 'tilvise', 'henvisning', 'tilvising', 'ppt', 'bup'],
]
