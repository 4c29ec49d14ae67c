import { prepared, type Tx } from '#platform/database/transaction.ts'

const take = prepared<{ address: string }>(
  'guide.take-web-links',
  'select x as address from guide.take_web_links($1, $2) x',
)
const keep = prepared('guide.keep-web-answers', 'select guide.keep_web_answers($1, $2)')
const gone = prepared<{ address: string }>('guide.gone-from-web', 'select x as address from guide.gone_from_web() x')

/** Those of the addresses whose turn it is, no more than `most`. From then on they count as asked. */
export const takeLinks = async (tx: Tx, addresses: readonly string[], most: number): Promise<string[]> =>
  (await tx.prepared(take, [addresses, most])).map(({ address }) => address)

export const keepAnswers = async (tx: Tx, there: readonly string[], lost: readonly string[]): Promise<void> => {
  await tx.prepared(keep, [there, lost])
}

/** Addresses that were gone so often that somebody is to be told. */
export const goneFromWeb = async (tx: Tx): Promise<Set<string>> =>
  new Set((await tx.prepared(gone, [])).map(({ address }) => address))
