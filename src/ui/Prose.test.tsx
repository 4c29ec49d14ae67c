import { expect, test } from 'vitest'
import { Prose } from './Prose.tsx'

const html = (text: string): string => String(<Prose text={text} />)

test('headings, lists, links and emphasis become what they are', () => {
  expect(html('## Gjør dette\n\n- **Ring** [barnevernet](/tjenester/barnevern)\n- Vent ikke\n\n1. Først')).toBe(
    '<div class="prose"><h3 class="ds-heading" data-size="xs">Gjør dette</h3>\n<ul class="ds-list">\n' +
      '<li><strong>Ring</strong> <a class="ds-link" href="/tjenester/barnevern">barnevernet</a></li>\n<li>Vent ikke</li>\n</ul>\n' +
      '<ol class="ds-list">\n<li>Først</li>\n</ol></div>',
  )
})

test('the highest heading of a text is of the third level, whatever its writer called it', () => {
  const levels = (text: string) => Array.from(html(text).matchAll(/<h(\d)/g), ([, level]) => level).join()
  expect(levels('# a\n## b\n### c')).toBe('3,4,5')
  expect(levels('### a\n#### b')).toBe('3,4')
  expect(levels('#### a\n###### b\n#### c')).toBe('3,5,3')
  expect(levels('# a\n###### b')).toBe('3,6')
  expect(String(<Prose text="### a" level={2} />)).toContain('<h2')
})

test('no line ends within ages, or between the sign of a section and its number', () => {
  expect(html('Se barnevernsloven § 13-2.')).toContain('barnevernsloven §\u00a013-2.')
  expect(html('### 10–12 år')).toContain('10–\u206012\u00a0år')
  expect(html('Ring i dag – ikke i morgen.')).not.toContain('\u2060')
  expect(html('[tall](https://example.org/5–9)')).toContain('href="https://example.org/5%E2%80%939"')
})

test('scripts and broken markup stay the text that they are', () => {
  for (const written of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'text <b onclick="x">thick</b>',
    '<div><h1>',
    '<a href="javascript:alert(1)">x</a>',
    '</div></main>',
  ]) {
    const shown = html(written)
    expect(shown.replace(/^<div class="prose">|<\/div>$/g, '').replaceAll(/<\/?p>/g, '')).not.toContain('<')
    expect(shown).toContain('&lt;')
  }
})

test('a link that would run something leads nowhere', () => {
  for (const url of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x', ' java\tscript:x'])
    expect(html(`[her](${url})`)).not.toMatch(/href="\s*(java|data|vbs)/i)
  expect(html('[ring](tel:116111)')).not.toContain('tel:')
  expect(html('[her](https://www.ung.no)')).toContain('href="https://www.ung.no"')
})

test('nothing is fetched from elsewhere, and an indented line is a paragraph', () => {
  expect(html('![spor](https://example.org/p.gif)')).not.toContain('<img')
  expect(html('    innrykket')).toBe('<div class="prose"><p>innrykket</p></div>')
})

test('no text, no element; another language is said', () => {
  expect(html('  \n')).toBe('')
  expect(String(<Prose text="Hei" lang="nb" />)).toBe('<div class="prose" lang="nb"><p>Hei</p></div>')
})
