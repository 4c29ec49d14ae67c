import { subject } from '#platform/operation.ts'
import { type WrittenPage, writtenPage } from './store/editing.ts'
import { publishedPage, type ShownPage } from './store/pages.ts'

/** The guide of a municipality as a whole. */
export const guideSubject = subject<unknown, 'guide'>('guide.guide', async () => 'guide')

/** A page as readers see it: one that was published. */
export type PageSubject = { page: ShownPage }

export const pageSubject = subject<{ slug: string }, PageSubject>('guide.page', async ({ tx, input }) => {
  const page = await publishedPage(tx, input.slug)
  return page ? { page } : null
})

/** A page as those see it who write it: with its latest version, published or not. Whoever may not write it finds only what is published. */
export type WrittenSubject = { page: WrittenPage }

export const writtenSubject = subject<{ slug: string }, WrittenSubject>('guide.written', async ({ tx, input }) => {
  const page = await writtenPage(tx, input.slug)
  return page ? { page } : null
})
