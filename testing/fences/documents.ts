import { posix } from 'node:path'

export type Document = { path: string; text: string }

/** What the house has: its paths (folders too), its npm scripts, the text of its programs. */
export type House = { has(path: string): boolean; scripts: readonly string[]; programs: readonly string[] }

/** A document speaks of nothing but what is there: links and their anchors, files, commands, and examples that are copies of the code. */
export const documentBreaches = (documents: readonly Document[], house: House): string[] =>
  documents.flatMap((document) =>
    [
      ...deadLinks(document, documents, house),
      ...deadPaths(document, house),
      ...deadCommands(document, house),
      ...oldExamples(document, house),
    ].map(({ at, what }) => `${document.path}:${lineAt(document.text, at)} ${what}`),
  )

/** A program that sends its reader to a document sends her to one that is there, by its path or by its name alone. */
export const mentionBreaches = (programs: readonly Document[], documents: readonly string[]): string[] =>
  programs.flatMap(({ path, text }) =>
    Array.from(text.matchAll(/(?<![\w./-])[\w/-]+\.md\b/g)).flatMap(({ index, 0: name }) =>
      documents.some((document) => document === name || document.endsWith(`/${name}`))
        ? []
        : [`${path}:${lineAt(text, index)} names ${name}, which is not there`],
    ),
  )

type Breach = { at: number; what: string }

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ')
const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```|`[^`\n]*`/gm, blank)
const withoutRemarks = (text: string): string => text.replaceAll(/<!--[\s\S]*?-->/g, blank)

const deadLinks = ({ path, text }: Document, documents: readonly Document[], house: House): Breach[] =>
  Array.from(withoutRemarks(withoutCode(text)).matchAll(/\]\(<?([^()\s<>]+)>?\)/g)).flatMap(
    ({ index, 1: link = '' }) => {
      if (/^[a-z]+:/.test(link)) return []
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? path : posix.join(posix.dirname(path), file)
      if (!house.has(target.replace(/\/$/, ''))) return [{ at: index, what: `links to ${link}, which is not there` }]
      const there = documents.find((one) => one.path === target)
      const missing = anchor !== undefined && there && !anchorsIn(there.text).includes(anchor)
      return missing ? [{ at: index, what: `links to ${link}, and there is no such heading` }] : []
    },
  )

/** As the places where people read Markdown make them. */
const anchorsIn = (text: string): string[] =>
  Array.from(text.replaceAll(/^```[\s\S]*?^```/gm, blank).matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )

/** `src/app.ts` in backticks; what stands for many (`*`, `<name>`, `…`) is no path. */
const deadPaths = ({ text }: Document, house: House): Breach[] =>
  Array.from(withoutRemarks(text).matchAll(/`((?:src|testing|demo|e2e|bench|scripts|docs)\/[\w./-]*)`/g)).flatMap(
    ({ index, 1: path = '' }) =>
      house.has(path.replace(/\/$/, '')) ? [] : [{ at: index, what: `names ${path}, which is not there` }],
  )

const deadCommands = ({ text }: Document, { scripts }: House): Breach[] =>
  Array.from(withoutRemarks(text).matchAll(/\bnpm (?:run (?<run>[\w:-]+)|(?<own>test|start)\b)/g)).flatMap(
    ({ index, groups }) => {
      const name = groups?.run ?? groups?.own ?? ''
      return scripts.includes(name)
        ? []
        : [{ at: index, what: `tells to run ${name}, which package.json does not have` }]
    },
  )

const withoutIndent = (text: string): string => text.replaceAll(/^ +/gm, '')

/** A block marked `ts` stands in the code word for word; how far it is indented there does not matter. */
const oldExamples = ({ text }: Document, { programs }: House): Breach[] =>
  Array.from(text.matchAll(/^```ts\n([\s\S]*?)^```/gm)).flatMap(({ index, 1: example = '' }) =>
    programs.some((program) => withoutIndent(program).includes(withoutIndent(example)))
      ? []
      : [{ at: index, what: 'shows an example that does not stand in the code' }],
  )
