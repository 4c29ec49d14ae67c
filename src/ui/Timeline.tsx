import type { Child } from 'hono/jsx'
import { hasAny } from './has-any.ts'

/** What has happened, newest first. */
export const Timeline = ({ children }: { children?: Child }) =>
  hasAny(children) ? <ol class="timeline">{children}</ol> : null

export type HappeningProps = {
  when: Child
  who?: Child
  /** Note, decision, evaluation … */
  kind?: Child
  children?: Child
}

export const Happening = ({ when, who, kind, children }: HappeningProps) => (
  <li class="happening">
    <p>
      {kind && <strong>{kind}</strong>}{' '}
      <span class="subtle">
        {when}
        {who && <> · {who}</>}
      </span>
    </p>
    <div>{children}</div>
  </li>
)
