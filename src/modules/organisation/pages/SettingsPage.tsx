import type { View } from '#platform/http/route.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead, Subtle, Unseen } from '#ui/Text.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import { changeSetting } from '../operations/change-setting.ts'
import type { listSettings } from '../operations/list-settings.ts'
import { paths } from '../paths.ts'
import { Changes, sayValue } from './SettingValue.tsx'
import { settingMessages } from './setting-messages.ts'

/** Rules are data: what they are here, and which of them are the municipality's own. */
export const SettingsPage = ({ visit, result, lang, can }: View<typeof listSettings>) => {
  const t = settingMessages(lang)
  const { may } = can(changeSetting)
  return (
    <Page visit={visit} title={t.title}>
      <Lead>{t.lead}</Lead>
      <Definitions
        items={result.settings.map((setting) => ({
          term: t[setting.key],
          is: (
            <>
              <strong>{sayValue(setting.key, setting.now, lang)}</strong>
              <Changes setting={setting} names={result.names} lang={lang} />
              {setting.changed.length > 0 && (
                <Subtle>{t.standardIs({ value: sayValue(setting.key, setting.standard, lang) })}</Subtle>
              )}
              {may && (
                <p>
                  <LinkButton kind="quiet" href={paths.setting(setting.key)}>
                    <span>
                      {t.change}
                      <Unseen>: {t[setting.key]}</Unseen>
                    </span>
                  </LinkButton>
                </p>
              )}
            </>
          ),
        }))}
      />
      <PrintButton />
    </Page>
  )
}
