import type { Language } from '#platform/language/language.ts'
import { Definitions } from '#ui/Definitions.tsx'
import { Details } from '#ui/Details.tsx'
import { Link } from '#ui/Text.tsx'
import { paths } from '../paths.ts'
import type { StandingWord } from '../standing-words.ts'
import { termMessages } from './term-messages.ts'
import { asTitle, inOrder } from './texts.ts'

/** A word as a link to what it means here. */
const TermLink = ({ of, lang }: { of: StandingWord; lang: Language }) => (
  <Link href={paths.term(of.slug)}>{asTitle(of.content.word[lang])}</Link>
)

/** The words of a page that the municipality has a meaning for, folded: for the end of a page of any module. */
export const WordsHere = ({ words, lang }: { words: readonly StandingWord[]; lang: Language }) =>
  words.length > 0 ? (
    <Details summary={termMessages(lang).here}>
      <Definitions
        items={inOrder(words, lang).map((word) => ({
          term: <TermLink of={word} lang={lang} />,
          is: word.content.short[lang],
        }))}
      />
    </Details>
  ) : null
