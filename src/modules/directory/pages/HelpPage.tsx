import type { View } from '#platform/http/route.ts'
import { Section } from '#ui/Card.tsx'
import { RadioGroup, Select } from '#ui/form/Choices.tsx'
import { QueryForm } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Callable, Lead } from '#ui/Text.tsx'
import { themes } from '../contract.ts'
import type { suggestHelp } from '../operations/suggest-help.ts'
import { paths } from '../paths.ts'
import { themeMessages } from '../theme-messages.ts'
import { AgeChoice } from './AgeChoice.tsx'
import { directoryMessages } from './directory-messages.ts'
import { ListingRows } from './ListingRows.tsx'

/** Three questions, then a few to talk to. The answer has an address, so that it can be sent to somebody. */
export const HelpPage = ({ visit, result, lang }: View<typeof suggestHelp>) => {
  const t = directoryMessages(lang)
  const { suggestions, asked } = result
  return (
    <Page visit={visit} title={t.helpTitle} back={{ href: paths.list, label: t.back }}>
      <Lead>{t.helpLead}</Lead>
      <QueryForm action={paths.help} values={{ way: 'self', ...asked }} submit={t.helpShow}>
        <AgeChoice label={t.helpAge} empty={t.helpAnyAge} lang={lang} />
        <Select
          name="theme"
          label={t.helpTheme}
          error={asked.way && !asked.theme ? t.helpThemeMissing : undefined}
          choices={themes.map((value) => ({ value, label: themeMessages(lang)[value] }))}
        />
        <RadioGroup
          name="way"
          label={t.helpWay}
          choices={[
            { value: 'self', label: t.waySelf },
            { value: 'any', label: t.wayAny },
          ]}
        />
      </QueryForm>
      {asked.theme === 'violence' && (
        <Notice tone="now" title={t.violenceTitle}>
          <p>
            <Callable words={t.violenceText} />
          </p>
        </Notice>
      )}
      {suggestions && (
        <Section title={t.helpFound}>
          {suggestions.length === 0 && <Empty>{t.helpNone}</Empty>}
          <ListingRows listings={suggestions} lang={lang} />
        </Section>
      )}
    </Page>
  )
}
