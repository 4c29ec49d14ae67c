import type { Child } from 'hono/jsx'

/** What most readers skip, one tap away. Open on paper, unless it is something to do. */
export const Details = ({
  summary,
  open = false,
  children,
}: {
  summary: Child
  open?: boolean | undefined
  children?: Child
}) => (
  <details class="ds-details" open={open}>
    <summary>{summary}</summary>
    <div>{children}</div>
  </details>
)
