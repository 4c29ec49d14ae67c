import type { Child } from 'hono/jsx'
import { useVisit } from './visit.tsx'

/** `main`: the one thing this page is for. `other`: what one may do instead. `quiet`: what is seldom needed. */
export type ButtonKind = 'main' | 'other' | 'quiet'

const variants = { main: undefined, other: 'secondary', quiet: 'tertiary' } as const

type Common = {
  kind?: ButtonKind | undefined
  /** Why this cannot be done now. The button stays in its place, cannot be used, and says so. */
  whyNot?: string | undefined
  children?: Child
}

export type ButtonProps = Common & {
  name?: string | undefined
  value?: string | undefined
  /** Sends the form somewhere else than its `action`. */
  formaction?: string | undefined
}

/** Sends the form it stands in. */
export const Button = ({ kind = 'main', whyNot, children, ...submit }: ButtonProps) =>
  whyNot === undefined ? (
    <button class="ds-button" data-variant={variants[kind]} data-color="accent" type="submit" {...submit}>
      {children}
    </button>
  ) : (
    <Unavailable whyNot={whyNot}>{children}</Unavailable>
  )

/** Looks like a button, goes to a page. */
export const LinkButton = ({ href, kind = 'main', whyNot, children }: Common & { href: string }) =>
  whyNot === undefined ? (
    <a class="ds-button" data-variant={variants[kind]} data-color="accent" href={href}>
      {children}
    </a>
  ) : (
    <Unavailable whyNot={whyNot}>{children}</Unavailable>
  )

/** `aria-disabled` and not `disabled`: it can be reached, and a screen reader then reads the reason. */
const Unavailable = ({ whyNot, children }: { whyNot: string; children?: Child }) => {
  const { nextId } = useVisit()
  const reason = nextId('why')
  return (
    <span class="unavailable">
      <button class="ds-button" type="button" aria-disabled="true" aria-describedby={reason}>
        {children}
      </button>
      <span id={reason}>{whyNot}</span>
    </span>
  )
}

/** Buttons that belong together; the main one first. */
export const Actions = ({ children }: { children?: Child }) => <div class="actions">{children}</div>
