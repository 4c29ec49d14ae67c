import type { Child } from 'hono/jsx'

/** What most readers skip, one tap away. Opens on paper. */
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
