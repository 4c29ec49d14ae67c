import type { Child } from 'hono/jsx'

export type Definition = { term: Child; is: Child }

/** Names and what they are: *Skole: Fjordvik skole*. */
export const Definitions = ({ items }: { items: readonly Definition[] }) =>
  items.length > 0 ? (
    <dl class="definitions">
      {items.map(({ term, is }) => (
        <div>
          <dt>{term}</dt>
          <dd>{is}</dd>
        </div>
      ))}
    </dl>
  ) : null
