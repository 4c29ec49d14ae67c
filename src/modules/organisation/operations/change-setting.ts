import { addDays, dayOf } from '#platform/language/day.ts'
import { Invalid, operation, Stale } from '#platform/operation.ts'
import { ChangeSetting, ruleOf } from '../contract.ts'
import { settingChanged } from '../events.ts'
import { mayChangeSetting } from '../policy.ts'
import { allTogether, lastChange, sameValue, valueIn, valueOn } from '../settings-of-a-day.ts'
import { allSettings, insertSetting, oneAtATime, settingIn } from '../store/changed-settings.ts'
import { staffNames } from '../store.ts'
import { municipalitySubject } from '../subject.ts'

/** A day further off than this is a year written wrong: what is set is never taken back, only set again. */
const furthest = 5 * 366

/**
 * Row 15: a rule of the municipality is another from a day to come, on a ground. Who sees what is computed ahead, so it is never today's.
 * What stood there is kept; of two rules for the same day the later one counts.
 */
export const changeSetting = operation({
  name: 'organisation.change-setting',
  effect: 'change',
  by: ['in-role'],
  input: ChangeSetting,
  subject: municipalitySubject,
  allow: mayChangeSetting,
  run: async ({ tx, actor, now, input, announce }) => {
    await oneAtATime(tx)
    const { key, from, ground } = input
    const settings = await allSettings(tx)
    const setting = settingIn(settings, key)
    const last = lastChange(setting)
    if (setting.changed.length !== input.version) {
      const names = await staffNames(tx, last ? [last.by] : [])
      throw new Stale({ ...last, by: names.get(last?.by ?? '') ?? '', version: setting.changed.length })
    }
    const { takes } = ruleOf(key)
    const [today, value] = [dayOf(now), valueIn(input)]
    if (from <= today) throw new Invalid([{ path: 'from', code: 'tomorrow-at-the-earliest' }])
    if (from > addDays(today, furthest)) throw new Invalid([{ path: 'from', code: 'check-year' }])
    if (sameValue(valueOn(setting, from), value)) throw new Invalid([{ path: takes, code: 'rule-already-so' }])
    const wrong = allTogether(settings, { key, value, from })
    if (wrong) throw new Invalid([{ path: takes, code: wrong }])
    await insertSetting(
      tx,
      { municipality: actor.municipality, by: actor.person, at: now },
      { key, value, from, ground },
    )
    announce(settingChanged(actor.municipality))
    return { key, from, version: input.version + 1 }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { key: input.key, from: input.from } }),
})
