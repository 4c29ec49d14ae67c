import type { Child } from 'hono/jsx'
import { useWords } from '../visit.tsx'
import { fieldId, useForm } from './form-state.tsx'

export type FieldProps = {
  name: string
  label: Child
  help?: Child
  /** Fields must be filled in unless this says otherwise; both are said in words. `as-said`: the words around it say what nothing means. */
  optional?: boolean | 'as-said' | undefined
  /** Instead of the form's error for this name. */
  error?: string | undefined
}

/** What ties a control to its label, its help and its error. Spread it on the input. */
export type Wiring = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': 'true' | undefined
}

export const useWiring = ({ name, label, help, error }: FieldProps) => {
  const form = useForm()
  form.labels?.set(name, typeof label === 'string' ? label : '')
  const id = fieldId(form, name)
  const message = error ?? form.errors[name]
  const helpId = help ? `${id}-help` : undefined
  const errorId = message ? `${id}-error` : undefined
  const wiring: Wiring = {
    id,
    name,
    'aria-describedby': [helpId, errorId].filter(Boolean).join(' ') || undefined,
    'aria-invalid': message ? 'true' : undefined,
  }
  return { wiring, helpId, errorId, message, value: form.values[name] }
}

/** One labelled control. The kit's own fields are made of it; a field of another kind gives its own `control`. */
export const Field = ({
  control,
  after,
  ...props
}: FieldProps & {
  control: (wiring: Wiring, value: unknown) => Child
  after?: ((value: unknown) => Child) | undefined
}) => {
  const { wiring, helpId, errorId, message, value } = useWiring(props)
  return (
    <div class="ds-field field">
      <label class="ds-label" for={wiring.id}>
        {props.label} <Need optional={props.optional} />
      </label>
      {props.help && (
        <div id={helpId} data-field="description">
          {props.help}
        </div>
      )}
      <FieldError id={errorId} message={message} />
      {control(wiring, value)}
      {after?.(value)}
    </div>
  )
}

/** Several controls under one question. */
export const FieldGroup = ({ name, label, help, error, optional, children }: FieldProps & { children?: Child }) => {
  const { wiring, helpId, errorId, message } = useWiring({ name, label, help, error })
  return (
    <fieldset class="ds-fieldset field" aria-describedby={wiring['aria-describedby']}>
      <legend class="ds-label">
        {label} <Need optional={optional} />
      </legend>
      {help && (
        <div id={helpId} data-field="description">
          {help}
        </div>
      )}
      <FieldError id={errorId} message={message} />
      {children}
    </fieldset>
  )
}

export const FieldError = ({ id, message }: { id: string | undefined; message: string | undefined }) =>
  message ? (
    <p class="ds-validation-message" id={id}>
      {message}
    </p>
  ) : null

export const Need = ({ optional }: Pick<FieldProps, 'optional'>) => {
  const words = useWords()
  const { query } = useForm()
  return query || optional === 'as-said' ? null : (
    <span class="need">({optional ? words.optional : words.required})</span>
  )
}
