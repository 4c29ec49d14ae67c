import type { Tx } from '#platform/database/transaction.ts'
import { memory } from '#platform/language/remembered.ts'
import { pagesToSearch, publishedVersions } from '../store/pages.ts'
import { type Index, indexOf } from './index-pages.ts'

/** By everything that is published: a version is never another, so neither is what is found in it. */
const lately = memory<string, Index>(50)

/** What is published, ready to be searched: made when the first reader searches it, and anew when a page of it has changed. */
export const guideIndex = async (tx: Tx): Promise<Index> => {
  const key = (await publishedVersions(tx)).map(({ page, number }) => `${page} ${number}`).join()
  return lately.recall(key) ?? lately.keep(key, indexOf(await pagesToSearch(tx)))
}
