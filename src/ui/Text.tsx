import type { Child } from 'hono/jsx'
import { keepTogether } from '#platform/language/say-span.ts'

type Level = 1 | 2 | 3 | 4
const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const
const sizes = { 1: 'lg', 2: 'sm', 3: 'xs', 4: '2xs' } as const

export type HeadingProps = {
  level: Level
  id?: string | undefined
  size?: 'lg' | 'sm' | 'xs' | '2xs' | undefined
  children?: Child
}

/** The level says where in the page; the size follows unless it is told. */
export const Heading = ({ level, id, size = sizes[level], children }: HeadingProps) => {
  const Tag = tags[level]
  return (
    <Tag class="ds-heading" data-size={size} id={id}>
      {children}
    </Tag>
  )
}

/** What a page or a section says before everything else. */
export const Lead = ({ children }: { children?: Child }) => <p class="lead">{children}</p>

/** What may be skipped. */
export const Subtle = ({ children }: { children?: Child }) => <p class="subtle">{children}</p>

export const Link = ({ href, children, lang }: { href: string; children?: Child; lang?: string | undefined }) => (
  <a class="ds-link" href={href} hreflang={lang} lang={lang}>
    {children}
  </a>
)

/** A telephone number that rings when it is pressed. */
export const Phone = ({ number }: { number: string }) => <Link href={`tel:${number.replace(/\s/g, '')}`}>{number}</Link>

/** Words of ours in which numbers stand that are to be called now: each can be tapped where it stands. */
export const Callable = ({ words }: { words: string }) => (
  <>{words.split(/\b(116 111|11[23])\b/).map((part, n) => (n % 2 === 1 ? <Phone number={part} /> : part))}</>
)

/** For whoever hears the page: which of several links of one name this is. */
export const Unseen = ({ children }: { children?: Child }) => <span class="ds-sr-only">{children}</span>

/** Text as somebody wrote it, with its line breaks. */
export const Written = ({ children }: { children?: Child }) => <div class="written">{children}</div>

export const List = ({ ordered = false, children }: { ordered?: boolean | undefined; children?: Child }) =>
  ordered ? <ol class="ds-list">{children}</ol> : <ul class="ds-list">{children}</ul>

/** Words in a language of their own, perhaps another than the page's: a screen reader says them right. */
export const Foreign = ({ lang, children }: { lang: string; children?: Child }) => (
  <span lang={lang}>{typeof children === 'string' ? keepTogether(children) : children}</span>
)
