import type { Child } from 'hono/jsx'

/** What has happened, newest first. */
export const Timeline = ({ children }: { children?: Child }) => <ol class="timeline">{children}</ol>

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
