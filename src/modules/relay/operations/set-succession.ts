import { Invalid, operation, Stale } from '#platform/operation.ts'
import { SetSuccession } from '../contract.ts'
import { maySetSuccession } from '../policy.ts'
import { orderOf } from '../proposals.ts'
import { proposalsOf, rankServices } from '../store/life.ts'
import { logToChange } from '../subject.ts'

/** Whose head steps in when nobody can hold the baton, after the head of the unit that opened the log: the family's own order. */
export const setSuccession = operation({
  name: 'relay.set-succession',
  effect: 'change',
  by: ['outside'],
  input: SetSuccession,
  subject: logToChange,
  allow: maySetSuccession,
  run: async ({ tx, input }) => {
    const { log, order, was } = input
    const stands = orderOf(await proposalsOf(tx, log))
    if (stands.join() !== was.join()) throw new Stale({ order: stands, was: stands })
    const stray = order.findIndex((service) => !stands.includes(service))
    if (stray >= 0) throw new Invalid([{ path: `order.${stray}`, code: 'invalid_value' }])
    if (order.length < stands.length) throw new Invalid([{ path: 'order', code: 'order-not-whole' }])
    await rankServices(tx, log, order)
    return { log }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
