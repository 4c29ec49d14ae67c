/** A stretch of text that stands in both, in the earlier only, or in the later only. */
export type ChangedPart = { text: string; kind: 'same' | 'gone' | 'new' }

/** Text with what was taken out and what was put in, for the eye and for the ear. */
export const Changed = ({ parts, gone, added }: { parts: readonly ChangedPart[]; gone: string; added: string }) => (
  <div class="written">
    {parts.map(({ text, kind }) => {
      if (kind === 'same') return <>{text}</>
      return kind === 'gone' ? (
        <del>
          <span class="ds-sr-only"> [{gone}: </span>
          {text}
          <span class="ds-sr-only">] </span>
        </del>
      ) : (
        <ins>
          <span class="ds-sr-only"> [{added}: </span>
          {text}
          <span class="ds-sr-only">] </span>
        </ins>
      )
    })}
  </div>
)
