import type { Child } from 'hono/jsx'
import { useWords } from '../visit.tsx'
import { Field, FieldError, FieldGroup, type FieldProps, Need, useWiring } from './Field.tsx'
import { fieldId, textOf, textsOf, useForm } from './form-state.tsx'

export type Choice = {
  value: string
  label: Child
  /** What follows if one chooses this. */
  help?: Child
  /** What is asked further of whoever chooses this. Its fields are posted with the others, shown or not. */
  more?: Child
  /** Cannot be chosen now, because … */
  whyNot?: string | undefined
  /** In a list to choose from: what this and its neighbours have in common. */
  group?: string | undefined
}

type OptionsProps = {
  type: 'radio' | 'checkbox'
  name: string
  choices: readonly Choice[]
  chosen: readonly string[]
  invalid: boolean
  /** In frames, with room for a finger. */
  framed: boolean
}

const Options = ({ type, name, choices, chosen, invalid, framed }: OptionsProps) => {
  const id = fieldId(useForm(), name)
  return (
    <>
      {choices.map(({ value, label, help, more, whyNot }, place) => {
        // The first option carries the field's own id: the error summary leads to it.
        const optionId = place === 0 ? id : `${id}-${place + 1}`
        const said = whyNot ?? help
        const option = (
          <div class="ds-field" data-variant={framed ? 'outline' : undefined}>
            <input
              class="ds-input"
              type={type}
              id={optionId}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              disabled={whyNot !== undefined}
              aria-invalid={invalid ? 'true' : undefined}
              aria-describedby={said ? `${optionId}-about` : undefined}
            />
            <label class="ds-label" for={optionId}>
              {label}
            </label>
            {said && (
              <div id={`${optionId}-about`} data-field="description">
                {said}
              </div>
            )}
          </div>
        )
        return more ? (
          <>
            {option}
            <div class="more">{more}</div>
          </>
        ) : (
          option
        )
      })}
    </>
  )
}

export type ChoicesProps = FieldProps & { choices: readonly Choice[] }

/** One of a few. `cards`: large, for the question a page is about. `scale`: a row of numbers, 0–10. */
export const RadioGroup = ({
  choices,
  value,
  look = 'list',
  ends,
  ...field
}: ChoicesProps & {
  value?: string | undefined
  look?: 'list' | 'cards' | 'scale' | undefined
  /** What the two ends of a scale mean. */
  ends?: readonly [Child, Child] | undefined
}) => {
  const { message, value: given } = useWiring(field)
  const chosen = value ?? textOf(given)
  return (
    <FieldGroup {...field}>
      {ends && (
        <p class="scale-ends">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      )}
      <div class="options" data-look={look}>
        <Options
          type="radio"
          name={field.name}
          choices={choices}
          chosen={[chosen]}
          invalid={message !== undefined}
          framed={look !== 'list'}
        />
      </div>
    </FieldGroup>
  )
}

/** Any number of a few. */
export const CheckboxGroup = ({
  choices,
  values,
  look = 'list',
  ...field
}: ChoicesProps & { values?: readonly string[] | undefined; look?: 'list' | 'cards' | undefined }) => {
  const { message, value: given } = useWiring(field)
  return (
    <FieldGroup {...field}>
      <div class="options" data-look={look}>
        <Options
          type="checkbox"
          name={field.name}
          choices={choices}
          chosen={values ?? textsOf(given)}
          invalid={message !== undefined}
          framed={look === 'cards'}
        />
      </div>
    </FieldGroup>
  )
}

export type CheckboxProps = Omit<FieldProps, 'optional'> & {
  /** Nothing can be sent without this yes: said in words. */
  required?: boolean | undefined
  value?: string | undefined
  checked?: boolean | undefined
}

/** One yes: posts `value`, or nothing. */
export const Checkbox = ({ name, label, help, error, required = false, value = 'yes', checked }: CheckboxProps) => {
  const { wiring, helpId, errorId, message, value: given } = useWiring({ name, label, help, error })
  return (
    <div class="field">
      <FieldError id={errorId} message={message} />
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          value={value}
          checked={checked ?? (given === true || textOf(given) === value)}
          {...wiring}
        />
        <label class="ds-label" for={wiring.id}>
          {label} {required && <Need />}
        </label>
        {help && (
          <div id={helpId} data-field="description">
            {help}
          </div>
        )}
      </div>
    </div>
  )
}

/**
 * One of many. Up to about seven, show them all: a RadioGroup. No choice is offered only where it can be sent, or where none is made yet: a list that
 * must say something and does, says nothing else.
 */
export const Select = ({
  choices,
  value,
  empty,
  ...field
}: ChoicesProps & {
  value?: string | undefined
  /** What no choice means, where it means more than that: all, in a form that narrows a list. */
  empty?: Child
}) => {
  const words = useWords()
  return (
    <Field
      {...field}
      control={(wiring, given) => {
        const chosen = value ?? textOf(given)
        const isChosen = choices.some((choice) => choice.value === chosen)
        const nothing = empty ?? (field.optional ? words.notChosen : isChosen ? undefined : words.chooseOne)
        const option = (choice: Choice) => (
          <option value={choice.value} selected={choice.value === chosen} disabled={choice.whyNot !== undefined}>
            {choice.label}
          </option>
        )
        return (
          <select class="ds-input" {...wiring}>
            {nothing !== undefined && (
              <option value="" selected={!isChosen}>
                {nothing}
              </option>
            )}
            {grouped(choices).map(([group, members]) =>
              group === undefined ? members.map(option) : <optgroup label={group}>{members.map(option)}</optgroup>,
            )}
          </select>
        )
      }}
    />
  )
}

/** Those of a group stand together, where the first of them stands. */
const grouped = (choices: readonly Choice[]): [string | undefined, Choice[]][] => {
  const groups = new Map<string | undefined, Choice[]>()
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice])
  return [...groups]
}
