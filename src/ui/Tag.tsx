import type { Child } from 'hono/jsx'

const colours = { plain: 'neutral', mine: 'accent', now: 'warning', done: 'success' } as const

/** One or two words about a thing. Never about a person's worth, never the only sign: it is text. */
export const Tag = ({ tone = 'plain', children }: { tone?: keyof typeof colours | undefined; children?: Child }) => (
  <span class="ds-tag" data-color={colours[tone]}>
    {children}
  </span>
)
