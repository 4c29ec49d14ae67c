import { useVisit, useWords } from '../visit.tsx'
import { type FormErrors, fieldId, useForm } from './form-state.tsx'

/**
 * What is wrong, each line leading to its field. Takes the focus when the page opens, so that nobody has to find out that
 * the form came back; `autofocus` does it without scripts, the island where a browser does not.
 */
export const ErrorSummary = ({ errors }: { errors: FormErrors }) => {
  const form = useForm()
  const words = useWords()
  const { nextId } = useVisit()
  // in the order of the fields; what is about no field of the form comes first
  const fields = [...(form.labels?.keys() ?? [])]
  const entries = Object.entries(errors).sort(([a], [b]) => fields.indexOf(a) - fields.indexOf(b))
  if (entries.length === 0) return null
  const headingId = nextId('errors')
  return (
    <section class="ds-error-summary" tabindex={-1} autofocus aria-labelledby={headingId} data-error-summary>
      <h2 class="ds-heading" id={headingId}>
        {words.errorsFound({ count: entries.length })}
      </h2>
      <ul class="ds-list">
        {entries.map(([name, message]) => (
          <li>
            {name === '' ? (
              message
            ) : (
              <a class="ds-link" href={`#${fieldId(form, name)}`}>
                <Label text={form.labels?.get(name)} />
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p>{words.nothingLost}</p>
    </section>
  )
}

/** Which field it is: three lines that say "fill in this field" say nothing. */
const Label = ({ text }: { text: string | undefined }) =>
  text ? (
    <>
      <strong>{/[?!.:]$/.test(text) ? text : `${text}:`}</strong>{' '}
    </>
  ) : null
