import type { View } from '#platform/http/route.ts'
import type { Language } from '#platform/language/language.ts'
import { Definitions } from '#ui/Definitions.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead, Subtle } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import { sayArea, sayAreas } from '../areas.ts'
import type { listSettings } from '../operations/list-settings.ts'
import { settingMessages } from './setting-messages.ts'

type SettingsView = View<typeof listSettings>
type Setting = SettingsView['result']['settings'][number]

/** Rules are data: what they are here, and which of them are the municipality's own. */
export const SettingsPage = ({ visit, result, lang }: SettingsView) => {
  const t = settingMessages(lang)
  return (
    <Page visit={visit} title={t.title}>
      <Lead>{t.lead}</Lead>
      <Definitions
        items={result.settings.map((setting) => ({
          term: t[setting.key],
          is: (
            <>
              <strong>{sayValue(setting, setting.now, lang)}</strong>
              {setting.changed.length > 0 && <Changes setting={setting} names={result.names} lang={lang} />}
            </>
          ),
        }))}
      />
      <PrintButton />
    </Page>
  )
}

const Changes = ({ setting, names, lang }: { setting: Setting; names: Record<string, string>; lang: Language }) => {
  const t = settingMessages(lang)
  return (
    <>
      {setting.changed.map(({ value, from, by, ground }) => (
        <p>
          {t.changedBy({ name: names[by] ?? t.before, value: sayValue(setting, value, lang) })}{' '}
          <Time at={from} say="date" />. {t.ground({ ground })}
        </p>
      ))}
      <Subtle>{t.standardIs({ value: sayValue(setting, setting.standard, lang) })}</Subtle>
    </>
  )
}

/** What a number counts, where it is not days. */
const countedIn: Partial<Record<Setting['key'], 'years' | 'months' | 'hours'>> = {
  'consent-age': 'years',
  'adult-age': 'years',
  'sign-in-age': 'years',
  'consent-months': 'months',
  'breach-report-hours': 'hours',
}

const sayValue = ({ key }: Pick<Setting, 'key'>, value: unknown, lang: Language): string => {
  const t = settingMessages(lang)
  if (Array.isArray(value)) return sayAreas(value, lang)
  if (typeof value === 'string') return sayArea(value, lang)
  return t[countedIn[key] ?? 'days']({ count: Number(value) })
}
