import { existsSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentBreaches, mentionBreaches } from './documents.ts'
import { listFiles, readText } from './source.ts'

const top = join(import.meta.dirname, '..', '..')

describe('around the documents of the house', async () => {
  const paths: string[] = []
  for await (const file of glob(['*.md', '{docs,src,demo,e2e,bench,testing,scripts}/**/*.md'], { cwd: top }))
    paths.push(file.split(sep).join('/'))
  const documents = await Promise.all(paths.map(async (path) => ({ path, text: await readText(path) })))
  const { scripts } = JSON.parse(await readText('package.json')) as { scripts: Record<string, string> }

  it('they speak of what is there', async () => {
    expect(paths).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md', 'src/modules/relay/README.md']))
    const programs = (await listFiles()).filter((path) => /^src\/.*\.tsx?$/.test(path))
    const house = {
      has: (path: string) => existsSync(join(top, path)),
      scripts: Object.keys(scripts),
      programs: await Promise.all(programs.map(readText)),
    }
    expect(documentBreaches(documents, house)).toEqual([])
  })

  it('and so do the programs that name them', async () => {
    const named = (await listFiles()).filter(
      (path) => /\.(tsx?|sql|css)$/.test(path) && !path.startsWith('testing/fences/'),
    )
    const programs = await Promise.all(named.map(async (path) => ({ path, text: await readText(path) })))
    expect(mentionBreaches(programs, paths)).toEqual([])
  })
})

describe('what the fence finds', () => {
  const house = {
    has: (path: string) => ['docs/a.md', 'docs/b.md', 'docs', 'src/app.ts'].includes(path),
    scripts: ['test'],
    programs: ['const house = [\n  page(path),\n]\n'],
  }
  const other = { path: 'docs/b.md', text: '# Så, hva nå?\n\n```\n# no heading\n```\n' }
  const found = (text: string) => documentBreaches([{ path: 'docs/a.md', text }, other], house)

  it.each([
    '[b](b.md) [b](./b.md#så-hva-nå) [self](#here) [top](../src/app.ts)\n\n# Here',
    '[elsewhere](https://example.org/x.md) and ![picture](../docs/b.md)',
    'In code, `[b](c.md)` is no link.\n\n```\n[b](c.md)\n```',
    '<!-- [b](c.md), `src/none.ts`, npm run none -->',
    '```ts\npage(path),\n```',
    '`src/app.ts`, `docs/`, `src/modules/<name>/index.ts`, `src/**/x.ts`',
    'npm test, `npm install`, npm ci',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['\n[c](c.md)', 'docs/a.md:2 links to c.md, which is not there'],
    ['![c](../c.png)', 'docs/a.md:1 links to ../c.png, which is not there'],
    ['[b](b.md#no-heading)', 'docs/a.md:1 links to b.md#no-heading, and there is no such heading'],
    ['`src/none.ts`', 'docs/a.md:1 names src/none.ts, which is not there'],
    ['```\nnpm run none\n```', 'docs/a.md:2 tells to run none, which package.json does not have'],
    ['```ts\npage(other),\n```', 'docs/a.md:1 shows an example that does not stand in the code'],
    ['npm start', 'docs/a.md:1 tells to run start, which package.json does not have'],
  ])('a breach in: %s', (text, breach) => {
    expect(found(text)).toEqual([breach])
  })

  it('a document that a program names, and that is not there', () => {
    const text = '-- as in b.md\n-- and docs/a.md, https://example.org/x.md\n-- but not in c.md\n'
    expect(mentionBreaches([{ path: 'src/x.sql', text }], ['docs/a.md', 'docs/b.md'])).toEqual([
      'src/x.sql:3 names c.md, which is not there',
    ])
  })
})
