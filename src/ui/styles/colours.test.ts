import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'colours.css'), 'utf8')
const night = css.indexOf('prefers-color-scheme: dark')

/** The colours by token, `accent-text-default` and so on. */
const read = (text: string) =>
  new Map(
    Array.from(
      text.matchAll(/--ds-color-([\w-]+): (#[0-9a-f]{3,6});/g),
      ([, token = '', hex = '']) => [token, hex] as const,
    ),
  )
const schemes = { light: read(css.slice(0, night)), dark: read(css.slice(night)) }

const luminance = (hex: string) => {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG's contrast ratio, 1–21. */
const contrast = (a: string, b: string) => {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

const palettes = ['neutral', 'accent', 'warning', 'success', 'danger']
const paper = ['neutral-background-tinted', 'neutral-surface-default', 'neutral-surface-tinted']

/** Text on ground, 4.5; frames and marks on ground, 3. */
const texts: [string, string][] = [
  ...palettes.flatMap((palette): [string, string][] => [
    [`${palette}-text-default`, `${palette}-surface-tinted`],
    [`${palette}-text-default`, `${palette}-surface-active`],
    [`${palette}-text-subtle`, `${palette}-surface-tinted`],
    [`${palette}-base-contrast-default`, `${palette}-base-default`],
    [`${palette}-base-contrast-default`, `${palette}-base-hover`],
  ]),
  ...paper.flatMap((ground): [string, string][] => [
    ['neutral-text-default', ground],
    ['neutral-text-subtle', ground],
    ['accent-text-default', ground],
    ['accent-text-subtle', ground],
    ['danger-text-subtle', ground],
  ]),
  ['accent-text-subtle', 'warning-surface-tinted'],
  ['neutral-text-subtle', 'accent-surface-tinted'],
  ['neutral-text-default', 'neutral-surface-hover'],
]
const marks: [string, string][] = [
  ['neutral-border-default', 'neutral-surface-default'],
  ['neutral-border-default', 'neutral-background-tinted'],
  ['accent-border-default', 'neutral-background-tinted'],
  ['accent-border-strong', 'neutral-background-tinted'],
  ['accent-base-default', 'neutral-surface-hover'],
  ['accent-base-default', 'neutral-background-tinted'],
  ['warning-base-default', 'neutral-surface-default'],
  ['danger-border-default', 'neutral-surface-default'],
]

test.each(Object.entries(schemes))('%s: text and marks stand out from their ground', (_, scheme) => {
  const weak = (pairs: [string, string][], least: number) =>
    pairs
      .map(([front, ground]) => ({ front, ground, ratio: contrast(scheme.get(front) ?? '', scheme.get(ground) ?? '') }))
      .filter(({ ratio }) => !(ratio >= least))
  expect(weak(texts, 4.5)).toEqual([])
  expect(weak(marks, 3)).toEqual([])
})

test('day and night have the same colours', () => {
  expect([...schemes.dark.keys()]).toEqual([...schemes.light.keys()])
  expect(schemes.light.size).toBe(palettes.length * 16 + 2)
})

test('the measure itself: black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#0b5563', '#0b5563')).toBe(1)
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2)
})
