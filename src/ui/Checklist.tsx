import { useVisit } from './visit.tsx'

export type ChecklistProps = {
  /** What the ticks are kept under on the reader's device: the page they belong to. */
  id: string
  label: string
  items: readonly string[]
  /** That the ticks stay on the device, and what the button that forgets them says. Shown by the island. */
  stays: string
  forget: string
  lang?: string | undefined
}

/** Things to have done, ticked off by the reader for herself. Without scripts, and on paper, it is a list with boxes. */
export const Checklist = ({ id, label, items, stays, forget, lang }: ChecklistProps) => {
  const { nextId } = useVisit()
  const about = nextId('checklist')
  return (
    <div class="checklist" data-checklist={id}>
      <fieldset class="ds-fieldset" aria-describedby={about}>
        <legend class="ds-sr-only">{label}</legend>
        {items.map((item) => {
          const box = nextId('done')
          return (
            <div class="ds-field" lang={lang}>
              <input class="ds-input" type="checkbox" id={box} autocomplete="off" value={item} />
              <label class="ds-label" for={box}>
                {item}
              </label>
            </div>
          )
        })}
      </fieldset>
      <p class="subtle" id={about} data-checklist-stays hidden>
        {stays}{' '}
        <button class="ds-link" type="button">
          {forget}
        </button>
      </p>
    </div>
  )
}
