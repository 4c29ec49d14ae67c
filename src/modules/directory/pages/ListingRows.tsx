import type { Language } from '#platform/language/language.ts'
import { Row, Rows } from '#ui/Rows.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Foreign } from '#ui/Text.tsx'
import { paths } from '../paths.ts'
import type { Brief } from '../store/lists.ts'
import { directoryMessages } from './directory-messages.ts'
import { sayAges } from './say-ages.ts'

/** Offers in a list: what it is in one sentence, for whom, from whom, and how one comes in. */
export const ListingRows = ({ listings, lang }: { listings: readonly Brief[]; lang: Language }) => {
  const t = directoryMessages(lang)
  return (
    <Rows>
      {listings.map((one) => (
        <Row
          about={<Foreign lang={one.language}>{one.name}</Foreign>}
          href={paths.listing(one.id)}
          tag={one.referral === 'none' ? <Tag tone="done">{t.none}</Tag> : <Tag>{t[one.referral]}</Tag>}
          reason={<Foreign lang={one.language}>{one.summary}</Foreign>}
          when={[sayAges(one, lang), one.organization, one.city, one.overdue && t.overdue].filter(Boolean).join(' · ')}
        />
      ))}
    </Rows>
  )
}
