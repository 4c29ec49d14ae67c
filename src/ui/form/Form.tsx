import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { reservedFields } from '#platform/http/reserved-fields.ts'
import { sayMoment } from '#platform/language/say-time.ts'
import { Actions, Button } from '../Button.tsx'
import { Details } from '../Details.tsx'
import { Notice } from '../Notice.tsx'
import { Written } from '../Text.tsx'
import { useVisit, useWords } from '../visit.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { type Draft, FormContent, type FormErrors, type FormValues, textOf, textsOf, useForm } from './form-state.tsx'

export type FormProps = {
  action: string
  /** Begins the ids of the fields; needed when two forms stand on one page. */
  id?: string | undefined
  values?: FormValues | undefined
  errors?: FormErrors | undefined
  draft?: Draft | undefined
  /**
   * The version that stands now, so that two who edit the same thing are both told. What was written before (posted, kept as a draft) has
   * its own among the values: that one counts.
   */
  version?: string | number | undefined
  /** What the main button says. Without it the form holds its own `Actions`. */
  submit?: string | undefined
  /** Why it cannot be sent now. */
  whyNot?: string | undefined
  children?: Child
}

/** A form that posts. Its fields find their values and errors by name; errors are summed up at its top. */
export const Form = ({ action, id, values = {}, errors = {}, draft, version, submit, whyNot, children }: FormProps) => {
  const { csrf, newKey, offlineKey } = useVisit()
  const seen = version === undefined ? '' : textOf(values[reservedFields.version]) || String(version)
  const beside = textOf(values[reservedFields.beside])
  const state = { id, values, errors, draft, labels: new Map<string, string>() }
  // Before the summary above them, which calls them by their labels.
  const fields = raw(String(<FormContent state={state}>{children}</FormContent>))
  return (
    <FormContent state={state}>
      <div class="form-frame">
        <ErrorSummary errors={errors} />
        <DraftShown />
        {beside && <TextBeside>{beside}</TextBeside>}
        {/* `novalidate`: our own errors say what to do, in the reader's language. */}
        <DraftBack />
        <form
          class="form"
          method="post"
          action={action}
          id={id}
          novalidate
          data-guard
          data-draft={draft?.action}
          data-draft-key={draft && offlineKey}
        >
          {csrf && <Hidden name={reservedFields.csrf} value={csrf} />}
          <Hidden name={reservedFields.key} value={newKey()} />
          {seen && <Hidden name={reservedFields.version} value={seen} />}
          {beside && <Hidden name={reservedFields.beside} value={beside} />}
          {fields}
          {submit && (
            <Actions>
              <Button whyNot={whyNot}>{submit}</Button>
              <SaveDraft />
            </Actions>
          )}
          <DraftStatus />
        </form>
      </div>
    </FormContent>
  )
}

export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)

/** *Lagre utkast*, for a form that holds its own `Actions`. Nothing where the form takes no draft. */
export const SaveDraft = () => {
  const { draft } = useForm()
  const words = useWords()
  return draft ? (
    <Button kind="quiet" formaction={draft.action}>
      {words.saveDraft}
    </Button>
  ) : null
}

const DraftShown = () => {
  const { draft } = useForm()
  const { now, lang, csrf } = useVisit()
  const words = useWords()
  if (!draft?.savedAt) return null
  return (
    <Notice>
      <p>{words.draftShown({ when: sayMoment(draft.savedAt, now, lang) })}</p>
      {draft.discard && (
        <form method="post" action={draft.discard}>
          {csrf && <Hidden name={reservedFields.csrf} value={csrf} />}
          <Button kind="quiet">{words.discardDraft}</Button>
        </form>
      )}
    </Notice>
  )
}

/** She brought a text to a form in which she had begun to write: that stays, and here she finds the other. */
const TextBeside = ({ children }: { children: string }) => {
  const words = useWords()
  return (
    <Notice>
      <p>{words.draftStays}</p>
      <Details summary={words.textBeside}>
        <Written>{children}</Written>
      </Details>
    </Notice>
  )
}

/** What was written without a network and comes back: either it stands in the form again, or its writer chooses. Shown by the island. */
const DraftBack = () => {
  const { draft } = useForm()
  const words = useWords()
  return draft ? (
    <div role="status" data-draft-kept>
      <template data-say="brought">
        <Notice>
          <p>{words.draftBrought}</p>
        </Notice>
      </template>
      <template data-say="offered">
        <Notice tone="now">
          <p>{words.draftOffered}</p>
          <button class="ds-button" data-variant="secondary" data-color="accent" type="button">
            {words.bringDraft}
          </button>
        </Notice>
      </template>
    </div>
  ) : null
}

const DraftStatus = () => {
  const { draft } = useForm()
  const { lang } = useVisit()
  const words = useWords()
  return draft ? (
    <p class="draft-status">
      <span
        role="status"
        data-draft-status
        data-saved={words.draftSaved}
        data-failed={words.draftFailed}
        data-away={words.draftAway}
      />{' '}
      <span data-draft-time={lang === 'en' ? ':' : '.'} />
    </p>
  ) : null
}

/** A form that only asks: it changes nothing, and its answer has an address. */
export const QueryForm = ({
  action,
  values = {},
  submit,
  search = false,
  children,
}: {
  action: string
  values?: FormValues | undefined
  submit?: string | undefined
  search?: boolean | undefined
  children?: Child
}) => {
  const words = useWords()
  return (
    <FormContent state={{ values, errors: {}, query: true }}>
      <form class="query-form" method="get" action={action} role={search ? 'search' : undefined}>
        {children}
        <Button kind="other">{submit ?? (search ? words.search : words.show)}</Button>
      </form>
    </FormContent>
  )
}

/** Earlier answers of a form in several steps, carried along. */
export const Carried = ({ names }: { names: readonly string[] }) => {
  const { values } = useForm()
  return <>{names.flatMap((name) => textsOf(values[name]).map((value) => <Hidden name={name} value={value} />))}</>
}
