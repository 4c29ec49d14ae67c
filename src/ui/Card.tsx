import type { Child } from 'hono/jsx'
import { Heading } from './Text.tsx'
import { useVisit } from './visit.tsx'

export type SectionProps = {
  title: string
  /** 2 unless the section stands inside another. */
  level?: 2 | 3 | undefined
  /** For links to it. */
  id?: string | undefined
  /** Beside the title: a link or a quiet button. */
  aside?: Child
  children?: Child
}

const Titled = ({ title, level = 2, aside, headingId }: SectionProps & { headingId: string }) => (
  <div class="section-title">
    <Heading level={level} id={headingId}>
      {title}
    </Heading>
    {aside}
  </div>
)

/** A part of a page, under its own heading. */
export const Section = ({ children, ...props }: SectionProps) => {
  const headingId = useVisit().nextId('section')
  return (
    <section class="section" id={props.id} aria-labelledby={headingId}>
      <Titled {...props} headingId={headingId} />
      {children}
    </section>
  )
}

/** A section that stands on its own ground. `now` is kept for what needs the reader. */
export const Card = ({
  tone = 'plain',
  children,
  ...props
}: SectionProps & { tone?: 'plain' | 'now' | 'tinted' | undefined }) => {
  const headingId = useVisit().nextId('card')
  return (
    <section
      class="ds-card"
      id={props.id}
      aria-labelledby={headingId}
      data-color={tone === 'now' ? 'warning' : undefined}
      data-variant={tone === 'plain' ? undefined : 'tinted'}
    >
      <Titled {...props} headingId={headingId} />
      {children}
    </section>
  )
}

/** A whole page behind one large link. */
export const Door = ({ href, title, children }: { href: string; title: string; children?: Child }) => (
  <a class="ds-card door" data-color="accent" href={href}>
    <strong>{title}</strong>
    {children && <span>{children}</span>}
  </a>
)

/** Side by side on wide screens, under one another on a phone. `wide`: two beside each other at the most. */
export const Columns = ({ wide = false, children }: { wide?: boolean; children?: Child }) => (
  <div class="columns" data-size={wide ? 'wide' : undefined}>
    {children}
  </div>
)

/** Kept together with less air than a page gives: a group within a section. */
export const Stack = ({ children }: { children?: Child }) => <div class="stack">{children}</div>
