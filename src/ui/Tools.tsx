import type { Child } from 'hono/jsx'
import { useWords } from './visit.tsx'

/** What is of no use on paper. */
export const OnScreen = ({ children }: { children?: Child }) => <div class="on-screen">{children}</div>

/** Shown by the island: without scripts the browser's own menu prints. */
export const PrintButton = () => (
  <button class="ds-button" data-variant="tertiary" data-color="accent" type="button" data-print hidden>
    {useWords().print}
  </button>
)

/** Copies the text of the element with this id. Shown by the island; the text stands on the page all the same. */
export const CopyButton = ({ from }: { from: string }) => {
  const words = useWords()
  return (
    <span class="copy" hidden>
      <button class="ds-button" data-variant="tertiary" data-color="accent" type="button" data-copy={from}>
        {words.copy}
      </button>
      <span role="status" data-copied={words.copied} />
    </span>
  )
}
