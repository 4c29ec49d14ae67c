import { type Child, createContext, useContext } from 'hono/jsx'

/** What the person wrote, by field name: what was posted, a draft, or what is saved. */
export type FormValues = Readonly<Record<string, unknown>>

/** What is wrong, by field name, in the reader's language and in the order of the form. `''` is about the whole form. */
export type FormErrors = Readonly<Record<string, string>>

export type Draft = {
  /** Takes the whole form as it stands: from the button, and from the island while the person writes. */
  action: string
  /** The values shown come from a draft saved then. */
  savedAt?: Date | undefined
  /** Takes a post that throws the draft away. */
  discard?: string | undefined
}

export type FormState = {
  /** Begins every id in the form, so that two forms can stand on one page. */
  id?: string | undefined
  values: FormValues
  errors: FormErrors
  draft?: Draft | undefined
  /** What the fields are called, by name: they say so as they are rendered, and the error summary reads it afterwards. */
  labels?: Map<string, string> | undefined
  /** Only asks and changes nothing: every field may be left empty, and nobody needs to be told. */
  query?: boolean | undefined
}

const FormContext = createContext<FormState>({ values: {}, errors: {} })

export const FormContent = ({ state, children }: { state: FormState; children?: Child }) => (
  <FormContext.Provider value={state}>{children}</FormContext.Provider>
)

export const useForm = (): FormState => useContext(FormContext)

/** The id of a field, and so the target of its line in the error summary. */
export const fieldId = (form: Pick<FormState, 'id'>, name: string): string =>
  [form.id, name.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')].filter(Boolean).join('-')

/** A field's value as text, to be shown again exactly as it was written. */
export const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/** A field that may be given several times, as a list of texts. */
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.map(textOf)
    : value === undefined || value === null || value === ''
      ? []
      : [textOf(value)]
