import { Definitions } from '#ui/Definitions.tsx'
import { Foreign, Link, List } from '#ui/Text.tsx'
import type { Shown } from '../store/listings.ts'
import type { Fact } from './listing-facts.ts'

/** What is said of an offer, word and meaning. `language`: of its own words. */
export const Facts = ({ facts, language }: { facts: readonly Fact[]; language: Shown['language'] }) => (
  <Definitions
    items={facts.map(({ term, is, own, href }) => ({
      term,
      is: href ? <Link href={href}>{is}</Link> : own ? <Foreign lang={language}>{is}</Foreign> : lines(is),
    }))}
  />
)

const lines = (text: string) =>
  text.includes('\n') ? (
    <List>
      {text.split('\n').map((line) => (
        <li>{line}</li>
      ))}
    </List>
  ) : (
    text
  )
