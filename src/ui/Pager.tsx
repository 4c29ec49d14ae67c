import { Actions } from './Button.tsx'
import { useWords } from './visit.tsx'

/** Newest first, page by page. `older` is absent on the last page, `newest` on the first. */
export const Pager = ({ older, newest }: { older?: string | undefined; newest?: string | undefined }) => {
  const words = useWords()
  if (!older && !newest) return null
  return (
    <Actions>
      {older && (
        <a class="ds-button" data-variant="secondary" href={older} rel="next">
          {words.older}
        </a>
      )}
      {newest && (
        <a class="ds-button" data-variant="tertiary" href={newest}>
          {words.newest}
        </a>
      )}
    </Actions>
  )
}
