import { expect, test } from 'vitest'
import { firstWords } from './first-words.ts'

test.for([
  ['a short text is all of it', 'Ida ringer mor.', 'Ida ringer mor.'],
  ['one that just fits, too', 'Ida ringer mor hjem', 'Ida ringer mor hjem'],
  ['a longer one ends after a whole word', 'Ida ringer mor hjemme på fredag', 'Ida ringer mor …'],
  ['lines become one', 'Ida\n\nringer  mor', 'Ida ringer mor'],
  ['a word without end is cut', 'Menneskerettighetskommisjonen', 'Menneskerettighetsk …'],
  ['nothing is nothing', '  ', ''],
])('%s', ([, text, beginning]) => {
  expect(firstWords(text ?? '', 19)).toBe(beginning)
})
