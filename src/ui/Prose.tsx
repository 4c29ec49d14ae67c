import { raw } from 'hono/html'
import { micromark } from 'micromark'
import { remembered } from '#platform/language/remembered.ts'
import { keepTogether } from '#platform/language/say-span.ts'

/**
 * Left out of Markdown: HTML is shown as the text it is (micromark's own default), pictures would be fetched from elsewhere, and a paragraph
 * that somebody indented is no program code.
 */
const extensions = [{ disable: { null: ['htmlFlow', 'htmlText', 'labelStartImage', 'codeIndented'] } }]

const lowest = 6
type Level = 2 | 3

/**
 * Headings inside a text stand below those of the page: its highest becomes the given level, the others follow. Everything that looks like a tag
 * here was made by micromark: what was written is escaped.
 */
const asHtml = (text: string, highest: Level): string => {
  const html = keepTogether(micromark(text, { extensions }))
  const levels = Array.from(html.matchAll(/<h([1-6])>/g), ([, level]) => Number(level))
  const down = levels.length > 0 ? highest - Math.min(...levels) : 0
  return html
    .replace(/<(\/?)h([1-6])>/g, (_, end: string, level: string) => {
      const at = Math.min(Number(level) + down, lowest)
      return end ? `</h${at}>` : `<h${at} class="ds-heading" data-size="${at > 3 ? '2xs' : at === 3 ? 'xs' : 'sm'}">`
    })
    .replace(/<a href=/g, '<a class="ds-link" href=')
    .replace(/<(ul|ol)(?=[ >])/g, '<$1 class="ds-list"')
}

const rendered = {
  2: remembered(500, (text: string) => asHtml(text, 2)),
  3: remembered(500, (text: string) => asHtml(text, 3)),
}

export type ProseProps = {
  /** Markdown. */
  text: string
  /** The language it is written in, where that is not the page's. */
  lang?: string | undefined
  /** Of its highest heading: 3, unless no section of the page stands around it. */
  level?: Level | undefined
}

/** Text that somebody formatted: headings, lists, links, emphasis. The only place where text becomes markup; scripts and broken markup stay text. */
export const Prose = ({ text, lang, level = 3 }: ProseProps) =>
  text.trim() === '' ? null : (
    <div class="prose" lang={lang}>
      {raw(rendered[level](text))}
    </div>
  )
