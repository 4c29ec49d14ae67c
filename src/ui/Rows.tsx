import type { Child } from 'hono/jsx'
import { keepTogether } from '#platform/language/say-span.ts'
import { hasAny } from './has-any.ts'

/** What needs you now, my logs, my meetings: one line each. Without any there is no list. */
export const Rows = ({ children }: { children?: Child }) => (hasAny(children) ? <ul class="rows">{children}</ul> : null)

export type RowProps = {
  /** The child or the meeting. */
  about: Child
  href?: string | undefined
  /** One reason, in words. */
  reason?: Child
  /** When, as people say it. */
  when?: Child
  tag?: Child
  /** One action. */
  action?: Child
  /** Needs the reader now. */
  now?: boolean | undefined
}

export const Row = ({ about: named, href, reason, when, tag, action, now = false }: RowProps) => {
  const about = typeof named === 'string' ? keepTogether(named) : named
  return (
    <li class="line" data-now={now ? '' : undefined} data-color={now ? 'warning' : undefined}>
      <div class="row-text">
        <p class="row-about">
          {href ? (
            <a class="ds-link" href={href}>
              {about}
            </a>
          ) : (
            <strong>{about}</strong>
          )}{' '}
          {tag}
        </p>
        {reason && <p class="row-reason">{reason}</p>}
        {when && <p class="subtle">{when}</p>}
      </div>
      {action && <div class="row-action">{action}</div>}
    </li>
  )
}

/** Nothing here yet: says what will be here and how it begins. */
export const Empty = ({ children, action }: { children?: Child; action?: Child }) => (
  <div class="empty">
    <p>{children}</p>
    {action}
  </div>
)
