import { z } from 'zod'
import { calendarDay } from '#platform/language/calendar-day.ts'

/** As whom somebody reads: where she works, or that she is a parent or a young person. What she sees first follows from it. */
export const readerKinds = [
  'kindergarten',
  'school',
  'health',
  'child-welfare',
  'nav',
  'leisure',
  'other',
  'parent',
  'young',
] as const
export type ReaderKind = (typeof readerKinds)[number]
const as = z.enum(readerKinds).optional()

const address = /^[a-z0-9]+(-[a-z0-9]+)*$/
const slug = z.string().max(80).regex(address)
/** The same as somebody writes it for a new page: what is wrong with it is said in words of its own. */
const newSlug = z
  .string()
  .max(80)
  .refine((written) => address.test(written), 'no-address')
  .meta({ pattern: address.source })
const text = (maximum: number) => z.string().trim().min(1).max(maximum)
const words = (maximum: number) => z.string().trim().max(maximum).default('')
const inBoth = (maximum: number) => z.strictObject({ nb: words(maximum), nn: words(maximum) })
const nothingInBoth = { nb: '', nn: '' }

export const Nothing = z.strictObject({})
export const OpenGuide = z.strictObject({ as })
/** For whom a leaflet can be printed: those whose pages are few and in their own words. */
export const OpenLeaflet = z.strictObject({ as: z.enum(['parent', 'young']) })
/** `said`: the reader has just told whether it helped. */
export const OpenPage = z.strictObject({ slug, as, said: z.literal('takk').optional() })
export const OnPage = z.strictObject({ slug })

/** However much somebody pastes: what is searched for is cut, not refused (search.ts). */
export const SearchGuide = z.strictObject({ q: z.string().max(20_000).default(''), as })

/** No more than the database counts. */
const version = z.int().min(1).max(2_147_483_647)
const number = version

const pageText = z.strictObject({
  title: text(150),
  summary: text(500),
  what: words(8000),
  how: words(8000),
  who: words(8000),
  body: words(20_000),
})
const isSlug = (to: string) => slug.safeParse(to).success
const isWeb = (to: string) => z.url({ protocol: /^https?$/ }).safeParse(to).success
/** A web address. */
const url = z.string().trim().max(500).refine(isWeb, 'no-link')
/** A page of the guide by its address, a path of this installation, or a web address. */
const target = z
  .string()
  .trim()
  .max(500)
  .refine((to) => isSlug(to) || isWeb(to) || /^\/[^\s/]\S*$/.test(to), 'no-link')
const variant = inBoth(4000).optional()

const content = {
  nb: pageText,
  nn: pageText,
  /** Empty: whoever reads English gets the title in Bokmål. */
  en: z.strictObject({ title: words(150), summary: words(500) }).default({ title: '', summary: '' }),
  deadline: inBoth(300).default(nothingInBoth),
  variants: z
    .strictObject({
      kindergarten: variant,
      school: variant,
      health: variant,
      'child-welfare': variant,
      nav: variant,
      leisure: variant,
      other: variant,
    })
    .default({}),
  tools: z
    .array(z.strictObject({ nb: text(200), nn: text(200), to: target }))
    .max(20)
    .default([]),
  law: z
    .array(z.strictObject({ nb: text(200), nn: text(200), url: url.optional() }))
    .max(20)
    .default([]),
  next: z
    .array(z.strictObject({ to: slug }))
    .max(8)
    .default([]),
  /** One line for each thing to have done. */
  checklist: inBoth(4000).default(nothingInBoth),
  sees: z.strictObject({ nb: words(150), nn: words(150), en: words(150) }).default({ ...nothingInBoth, en: '' }),
  /** With commas between. */
  words: words(1000),
}

/** What somebody wrote on a page. `version`: the latest that she saw when she began. */
export const SavePage = z.strictObject({ slug, version, ...content })
export type SavePage = z.output<typeof SavePage>

/** A page of a kind and for someone; a step belongs to a level. */
export const AddPage = z
  .strictObject({
    slug: newSlug,
    kind: z.enum(['level', 'step', 'topic']),
    audience: z.enum(['staff', 'parents', 'young']),
    level: z.int().min(0).max(3).optional(),
    nb: text(150),
    nn: text(150),
  })
  .superRefine((input, { addIssue }) => {
    if (input.kind !== 'topic' && input.level === undefined)
      addIssue({ code: 'custom', message: 'step-without-level', path: ['level'] })
  })

/** `version`: the one that was looked at, and is to be seen by readers. */
export const PublishPage = z.strictObject({ slug, version })
export const RestoreVersion = z.strictObject({ slug, number, version })
export const ComparePage = z.strictObject({ slug, from: number.optional(), to: number.optional() })

export const EntrustPage = z.strictObject({ slug, owner: z.uuid().optional(), reviewOn: calendarDay })

export const GiveFeedback = z.strictObject({
  slug,
  helped: z.enum(['yes', 'no']),
  words: z.string().trim().max(1000).optional(),
})
/** `addresses`: of the pages that this installation has, as its routes spell them. */
export const LookOver = z.strictObject({ addresses: z.array(z.string().max(200)).max(2000).default([]) })

const addresses = z.array(z.string().max(500)).max(100).default([])
/** What was asked on the web, by what it said. */
export const KeepWebAnswers = z.strictObject({ there: addresses, gone: addresses })

export const SettleFeedback = z.strictObject({ slug, feedback: z.uuid() })
