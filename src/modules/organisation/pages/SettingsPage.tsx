import type { View } from '#platform/http/route.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead, Subtle, Unseen } from '#ui/Text.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import { changeSetting } from '../operations/change-setting.ts'
import type { listSettings } from '../operations/list-settings.ts'
import { paths } from '../paths.ts'
import { Changes, sayValue } from './SettingValue.tsx'
import { groupOf, settingGroups } from './setting-groups.ts'
import { settingMessages } from './setting-messages.ts'

type SettingsView = View<typeof listSettings>

/** Rules are data: what they are here, and which of them are the municipality's own. */
export const SettingsPage = (view: SettingsView) => {
  const { visit, result, lang } = view
  const t = settingMessages(lang)
  return (
    <Page visit={visit} title={t.title}>
      <Lead>{t.lead}</Lead>
      {settingGroups.map((group) => (
        <Section title={t[group]}>
          <Definitions
            items={result.settings
              .filter(({ key }) => groupOf[key] === group)
              .map((setting) => ({ term: t[setting.key], is: <Standing {...view} setting={setting} /> }))}
          />
        </Section>
      ))}
      <PrintButton />
    </Page>
  )
}

const Standing = ({
  setting,
  result,
  lang,
  can,
}: SettingsView & { setting: SettingsView['result']['settings'][number] }) => {
  const t = settingMessages(lang)
  const { key, now, standard, changed } = setting
  return (
    <>
      <strong>{sayValue(key, now, lang)}</strong>
      <Changes setting={setting} names={result.names} lang={lang} />
      {changed.length > 0 && <Subtle>{t.standardIs({ value: sayValue(key, standard, lang) })}</Subtle>}
      {can(changeSetting).may && (
        <p>
          <LinkButton kind="quiet" href={paths.setting(key)}>
            <span>
              {t.change}
              <Unseen>: {t[key]}</Unseen>
            </span>
          </LinkButton>
        </p>
      )}
    </>
  )
}
