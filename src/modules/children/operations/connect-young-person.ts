import { settingOf } from '#modules/organisation'
import { saysBirthDay } from '#platform/identity/identity-number.ts'
import { dayOf } from '#platform/language/day.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { yearsOld } from '../age.ts'
import { ConnectYoungPerson } from '../contract.ts'
import { guardiansChanged } from '../events.ts'
import { mayRegister } from '../policy.ts'
import { connectChild } from '../store/registrar.ts'
import { childSubject } from '../subject.ts'

/** The young person gets a sign-in of her own, by her identity number. What she sees with it follows her age. */
export const connectYoungPerson = operation({
  name: 'children.connect-young-person',
  effect: 'change',
  by: ['in-role'],
  input: ConnectYoungPerson,
  subject: childSubject,
  allow: mayRegister,
  run: async ({ tx, now, input, keyring, subject, announce }) => {
    const { child } = subject
    const wrong = (code: string) => new Invalid([{ path: 'identityNumber', code }])
    if (!saysBirthDay(input.identityNumber, child.birthDate)) throw wrong('number-and-birthday-differ')
    const age = await settingOf(tx, 'sign-in-age', now)
    if (yearsOld(child.birthDate, dayOf(now)) < age) throw wrong('too-young-to-sign-in')
    const outcome = await connectChild(tx, keyring, child.id, input.identityNumber)
    if (outcome !== 'connected') throw wrong(outcome ?? 'other-number')
    announce(guardiansChanged(child.id))
    return { child: child.id }
  },
  audit: ({ input }) => ({ child: input.child, log: null }),
})
