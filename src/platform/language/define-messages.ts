import { type Language, languages } from './language.ts'

/**
 * A module's texts, the three languages of one message side by side:
 *
 *     export const messages = defineMessages({
 *       hello:    { nb: 'Hei, {name}.', nn: 'Hei, {name}.', en: 'Hello, {name}.' },
 *       measures: { nb: { one: 'Ett tiltak', other: '{count} tiltak' }, nn: …, en: … },
 *       saveDraft: { nb: 'Lagre utkast', nn: same, en: 'Save draft' },
 *     })
 *     const t = messages(lang)
 *     t.saveDraft                     // a message without placeholders is a string
 *     t.measures({ count: 3 })        // with placeholders it is a function, and the compiler knows their names
 *
 * A missing language and a placeholder that differs between languages are type errors.
 *
 * `{name}` takes a string or a number; an array is said as a list: *a, b og c*, with `{name:or}` *a, b eller c*.
 * A message that counts is written `{ zero?, one, other }` and takes `count`; `zero` is said when count is exactly 0.
 */
export type Counted = { readonly zero?: string; readonly one: string; readonly other: string }
export type Text = string | Counted

/** Says that Nynorsk (or English) reads exactly as Bokmål, so that a forgotten translation is never mistaken for one. */
export const same: unique symbol = Symbol('same as Bokmål')
export type Message = { readonly nb: Text; readonly nn: Text | typeof same; readonly en: Text | typeof same }
export type MessageTable = Readonly<Record<string, Message>>

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Bare}:${string}` ? Bare : Name) | Placeholders<Rest>
  : never
type NamesIn<T> = T extends string
  ? Placeholders<T>
  : T extends Counted
    ? 'count' | Placeholders<Extract<T[keyof T], string>>
    : never
type NamesOf<M extends Message> = NamesIn<M['nb']>

type Agreeing<M extends Message> = {
  readonly nb: M['nb']
  readonly nn: AgreesWith<M['nb'], M['nn']>
  readonly en: AgreesWith<M['nb'], M['en']>
}
type AgreesWith<Nb, Other> = Other extends typeof same
  ? Other
  : [NamesIn<Nb>, NamesIn<Other>] extends [NamesIn<Other>, NamesIn<Nb>]
    ? Other
    : `placeholders must be those of Bokmål: ${NamesIn<Nb> extends never ? 'none' : NamesIn<Nb>}`

type Value = string | number | readonly string[]
type Values<Names extends string> = { readonly [N in Names]: N extends 'count' ? number : Value }
type Said<M extends Message> = [NamesOf<M>] extends [never] ? string : (values: Values<NamesOf<M>>) => string

export type Messages<T extends MessageTable = MessageTable> = {
  (language: Language): { readonly [K in keyof T]: Said<T[K]> }
  /** The texts as written, for the test that reads every table. */
  readonly table: T
}

export const defineMessages = <const T extends MessageTable>(
  table: T & { readonly [K in keyof T]: Agreeing<T[K]> },
): Messages<T> => {
  const said = new Map(languages.map((language) => [language, sayAll(table, language)]))
  return Object.assign((language: Language) => said.get(language) as ReturnType<Messages<T>>, { table: table as T })
}

/** What a message says in one language, `same` resolved. */
export const textIn = (message: Message, language: Language): Text => {
  const text = message[language]
  return text === same ? message.nb : text
}

const sayAll = (table: MessageTable, language: Language) =>
  Object.fromEntries(
    Object.entries(table).map(([key, message]) => {
      const text = textIn(message, language)
      const plain = typeof text === 'string' && !text.includes('{')
      return [key, plain ? text : (values: Readonly<Record<string, Value>>) => say(text, values, language)]
    }),
  )

const say = (text: Text, values: Readonly<Record<string, Value>>, language: Language): string =>
  chosen(text, values.count, language).replace(/\{(\w+)(?::(or))?\}/g, (_, name: string, or?: 'or') => {
    const value = values[name]
    if (value === undefined)
      throw new Error(`The message "${typeof text === 'string' ? text : text.other}" lacks ${name}`)
    if (typeof value === 'number') return sayers[language].number.format(value)
    return typeof value === 'string' ? value : sayList(value, language, or)
  })

const chosen = (text: Text, count: Value | undefined, language: Language): string => {
  if (typeof text === 'string') return text
  if (count === 0 && text.zero !== undefined) return text.zero
  return sayers[language].plural.select(Number(count)) === 'one' ? text.one : text.other
}

/** *a, b og c*; with 'or' *a, b eller c*. */
export const sayList = (items: readonly string[], language: Language, kind: 'and' | 'or' = 'and'): string =>
  sayers[language][kind].format(items)

// Made once: to make one costs many times what it costs to use it.
const sayersIn = (language: Language, list: string = language) => ({
  number: new Intl.NumberFormat(language),
  plural: new Intl.PluralRules(language),
  and: new Intl.ListFormat(list, { type: 'conjunction' }),
  or: new Intl.ListFormat(list, { type: 'disjunction' }),
})
// British English has no comma before the last "and".
const sayers = { nb: sayersIn('nb'), nn: sayersIn('nn'), en: sayersIn('en', 'en-GB') }
