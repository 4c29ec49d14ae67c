import { directoryPaths, ListingRows } from '#modules/directory'
import type { View } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead, Link } from '#ui/Text.tsx'
import type { suggestOffers } from '../operations/suggest-offers.ts'
import { backToLog } from './back-to-log.ts'
import { isOwn } from './is-own.ts'
import { offersMessages } from './offers-messages.ts'

/** Who else could help: what the directory has for this child. */
export const OffersPage = ({ visit, result, subject, lang }: View<typeof suggestOffers>) => {
  const t = offersMessages(lang)
  const name = firstName(result.child.name)
  return (
    <Page visit={visit} title={isOwn(subject) ? t.titleOwn : t.title({ name })} back={backToLog(result, lang)}>
      <Lead>{t.lead}</Lead>
      {result.offers.length === 0 && <Empty>{t.none}</Empty>}
      <ListingRows listings={result.offers} lang={lang} />
      <p>
        <Link href={directoryPaths.list}>{t.all}</Link>
      </p>
    </Page>
  )
}
