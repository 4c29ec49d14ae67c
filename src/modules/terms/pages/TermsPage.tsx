import type { View } from '#platform/http/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Details } from '#ui/Details.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Lead, Link, List, Subtle } from '#ui/Text.tsx'
import { addTerm } from '../operations/add-term.ts'
import type { listTerms } from '../operations/list-terms.ts'
import { paths } from '../paths.ts'
import { termMessages } from './term-messages.ts'
import { asTitle, inOrder } from './texts.ts'

/** All words, in the order of the alphabet, each with its short meaning. */
export const TermsPage = ({ visit, lang, result, actor, can }: View<typeof listTerms>) => {
  const t = termMessages(lang)
  const terms = inOrder(result.terms, lang)
  const retired = terms.filter(({ retiredOn }) => retiredOn)
  return (
    <Page visit={visit} title={t.title}>
      <Lead>{t.lead}</Lead>
      <Subtle>{t.proposals}</Subtle>
      {actor.kind === 'in-role' && can(addTerm).may && (
        <Actions>
          <LinkButton href={paths.add} kind="other">
            {t.add}
          </LinkButton>
        </Actions>
      )}
      {result.terms.length === 0 && <Empty>{t.empty}</Empty>}
      <Rows>
        {terms
          .filter(({ retiredOn }) => !retiredOn)
          .map(({ slug, content: { word, short, agreed } }) => (
            <Row
              about={asTitle(word[lang])}
              href={paths.term(slug)}
              reason={short[lang]}
              tag={agreed && <Tag tone="done">{t.isAgreed}</Tag>}
            />
          ))}
      </Rows>
      {retired.length > 0 && (
        <Details summary={t.retired}>
          <List>
            {retired.map(({ slug, content: { word } }) => (
              <li>
                <Link href={paths.term(slug)}>{asTitle(word[lang])}</Link>
              </li>
            ))}
          </List>
        </Details>
      )}
    </Page>
  )
}
