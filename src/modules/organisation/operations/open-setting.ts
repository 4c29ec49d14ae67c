import { addDays, dayOf } from '#platform/language/day.ts'
import { operation } from '#platform/operation.ts'
import { OnSetting } from '../contract.ts'
import { mayChangeSetting } from '../policy.ts'
import { asItStands } from '../settings-of-a-day.ts'
import { allSettings, settingIn } from '../store/changed-settings.ts'
import { staffNames } from '../store.ts'
import { municipalitySubject } from '../subject.ts'

/** One rule of the municipality, for whoever is about to change it: what it is, and what it was. */
export const openSetting = operation({
  name: 'organisation.open-setting',
  effect: 'read',
  by: ['in-role'],
  input: OnSetting,
  subject: municipalitySubject,
  allow: mayChangeSetting,
  run: async ({ tx, now, input }) => {
    const setting = settingIn(await allSettings(tx), input.key)
    const names = await staffNames(
      tx,
      setting.changed.map(({ by }) => by),
    )
    return {
      setting: asItStands(setting, dayOf(now)),
      version: setting.changed.length,
      earliest: addDays(dayOf(now), 1),
      names: Object.fromEntries(names),
    }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { key: input.key } }),
})
