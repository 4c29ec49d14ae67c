import type { Child } from 'hono/jsx'
import { dayOf, writeDay } from '#platform/language/day.ts'
import { useVisit, useWords } from '../visit.tsx'
import { Field, type FieldProps } from './Field.tsx'
import { textOf } from './form-state.tsx'

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | undefined
  inputmode?: 'numeric' | 'decimal' | 'text' | undefined
  autocomplete?: string | undefined
  /** About how many characters the answer has: the width of the box says what is expected. */
  size?: number | undefined
  value?: string | undefined
}

export const TextField = ({
  type = 'text',
  inputmode,
  autocomplete = 'off',
  size,
  value,
  ...field
}: TextFieldProps) => (
  <Field
    {...field}
    control={(wiring, given) => (
      <input
        class="ds-input"
        type={type}
        inputmode={inputmode}
        autocomplete={autocomplete}
        size={size}
        value={value ?? textOf(given)}
        {...wiring}
      />
    )}
  />
)

export type TextAreaProps = FieldProps & {
  rows?: number | undefined
  /** Said in words. Never cuts: what is too long is kept, and the answer says by how much. */
  limit?: number | undefined
  value?: string | undefined
}

export const TextArea = ({ rows = 5, limit, help, value, ...field }: TextAreaProps) => {
  const words = useWords()
  const said = limit ? words.limit({ count: limit }) : undefined
  return (
    <Field
      {...field}
      help={said || help ? <Both first={help} second={said} /> : undefined}
      control={(wiring, given) => (
        <textarea class="ds-input" rows={rows} data-limit={limit} {...wiring}>
          {value ?? textOf(given)}
        </textarea>
      )}
      after={limit ? (given) => <Counter limit={limit} text={value ?? textOf(given)} /> : undefined}
    />
  )
}

/** What came from elsewhere may be too long already: without scripts, too, one is told by how much before it is sent. */
const Counter = ({ limit, text }: { limit: number; text: string }) => {
  const words = useWords()
  const over = text.length - limit
  return (
    <p
      class="counter"
      role="status"
      data-over={over > 0 ? '' : undefined}
      data-counter-left={words.charactersLeft}
      data-counter-over={words.charactersOver}
    >
      {over > 0 && `${over} ${words.charactersOver}`}
    </p>
  )
}

type ShortFieldProps = FieldProps & { value?: string | undefined }

/**
 * Takes 3.12.2026 and the database's own form; `parseDay` reads both. No calendar to open: a date that is known is quicker
 * to write than to find. Written in figures only, so that the number keys of a phone are enough: 03122026 is read as well.
 */
export const DateField = ({ help, value, ...field }: ShortFieldProps) => {
  const { now } = useVisit()
  const words = useWords()
  const said = words.dateHelp({ example: writeDay(dayOf(now)) })
  return (
    <Field
      {...field}
      help={<Both first={help} second={said} />}
      control={(wiring, given) => (
        <input
          class="ds-input"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          size={12}
          value={writeDay(value ?? textOf(given))}
          {...wiring}
        />
      )}
    />
  )
}

/** A time of day; `parseClock` reads it. */
export const ClockField = ({ help, value, ...field }: ShortFieldProps) => (
  <TextField
    {...field}
    help={<Both first={help} second={useWords().clockHelp} />}
    inputmode="numeric"
    size={6}
    value={value}
  />
)

const Both = ({ first, second }: { first: Child; second: string | undefined }) => (
  <>
    {first} {second}
  </>
)
