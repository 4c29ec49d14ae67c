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
  /** What happened by itself or follows from an answer: there to be found, and behind what people wrote. */
  quiet?: boolean
  children?: Child
}

export const Happening = ({ when, who, kind, quiet, children }: HappeningProps) => (
  <li class="happening" data-quiet={quiet ? '' : undefined}>
    <p>
      {kind && (quiet ? <span class="subtle">{kind} ·</span> : <strong>{kind}</strong>)}{' '}
      <span class="subtle">
        {when}
        {who && <> · {who}</>}
      </span>
    </p>
    <div class={quiet ? 'subtle' : undefined}>{children}</div>
  </li>
)
