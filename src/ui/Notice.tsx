import type { Child } from 'hono/jsx'
import { Heading } from './Text.tsx'

export type NoticeTone = 'info' | 'now' | 'done' | 'wrong'

const looks = {
  info: { color: 'info', role: undefined },
  now: { color: 'warning', role: undefined },
  // An answer to what the person just did: said aloud when it comes.
  done: { color: 'success', role: 'status' },
  wrong: { color: 'danger', role: 'alert' },
} as const

export type NoticeProps = {
  /** `now` needs the reader; `done` answers what she did; `wrong` says what happened, what is kept and what to do. */
  tone?: NoticeTone | undefined
  title?: string | undefined
  /** The title's level; 2 unless the notice stands inside a section. */
  level?: 2 | 3 | undefined
  /** Takes the focus when the page opens. */
  focus?: boolean | undefined
  children?: Child
}

export const Notice = ({ tone = 'info', title, level = 2, focus = false, children }: NoticeProps) => (
  <div
    class="ds-alert notice"
    data-color={looks[tone].color}
    role={looks[tone].role}
    tabindex={focus ? -1 : undefined}
    autofocus={focus}
  >
    {title && (
      <Heading level={level} size="2xs">
        {title}
      </Heading>
    )}
    {children}
  </div>
)
