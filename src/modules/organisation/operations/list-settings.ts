import { dayOf } from '#platform/language/day.ts'
import { operation } from '#platform/operation.ts'
import { Nothing, settingKeys } from '../contract.ts'
import { maySeeSettings } from '../policy.ts'
import { asItStands } from '../settings-of-a-day.ts'
import { allSettings, settingIn } from '../store/changed-settings.ts'
import { staffNames } from '../store.ts'
import { municipalitySubject } from '../subject.ts'

/** The rules of the municipality: which of them it has changed, who did so, from when and on what ground. */
export const listSettings = operation({
  name: 'organisation.list-settings',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: municipalitySubject,
  allow: maySeeSettings,
  run: async ({ tx, now }) => {
    const settings = await allSettings(tx)
    const names = await staffNames(
      tx,
      settings.flatMap(({ changed }) => changed.map((one) => one.by)),
    )
    return {
      settings: settingKeys.map((key) => asItStands(settingIn(settings, key), dayOf(now))),
      names: Object.fromEntries(names),
    }
  },
  audit: () => ({ child: null, log: null }),
})
