import { prepared, type Tx } from '../database/transaction.ts'
import type { Language } from '../language/language.ts'

const keep = prepared(
  'identity.keep-language',
  `update identity.person set language = $1
   where municipality_id = platform.municipality() and id = platform.person() and language is distinct from $1`,
)

/** The language someone has chosen stands on her profile: the next page is in it, on another machine too, and her mails. */
export const keepLanguage = async (tx: Tx, language: Language): Promise<void> =>
  void (await tx.prepared(keep, [language]))
