import { LinkButton } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { useVisit, useWords } from './visit.tsx'

export type LiveProps = {
  /** The stream to follow, with the version that this page was made of. */
  follow: string
  /** What to say when there is something new, and what the link to it is called. */
  changed: string
  show: string
}

/**
 * Tells whoever has this page open that there is something new, and lets her choose when to see it: the page stands still, and nothing that is
 * being read or written is replaced. Last on the page, so that what is said pushes nothing away. Without scripts it is nothing.
 */
export const Live = ({ follow, changed, show }: LiveProps) => {
  const { address } = useVisit()
  const words = useWords()
  return (
    <div class="live" role="status" data-live={follow}>
      <template data-say="changed">
        <Notice>
          <p>{changed}</p>
          <LinkButton kind="other" href={address}>
            {show}
          </LinkButton>
        </Notice>
      </template>
      <template data-say="ended">
        <Notice>
          <p>{words.liveEnded}</p>
          <LinkButton kind="other" href={address}>
            {words.reload}
          </LinkButton>
        </Notice>
      </template>
    </div>
  )
}
