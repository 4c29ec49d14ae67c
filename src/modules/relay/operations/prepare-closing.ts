import { consented } from '#modules/access'
import { services } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { writingForm } from '../forms.ts'
import { mayLead } from '../policy.ts'
import { logSubject } from '../subject.ts'

/** What the form for closing a log needs: the areas its last words may have, and which services take their own with them. */
export const prepareClosing = operation({
  name: 'relay.prepare-closing',
  effect: 'read',
  by: ['in-role'],
  input: OnLog,
  subject: logSubject,
  allow: mayLead,
  run: async ({ tx, now, subject }) => {
    const { facts } = subject
    const [form, all] = await Promise.all([writingForm(tx, subject, now), services(tx)])
    const shared = consented(facts, now)
    return {
      ...form,
      inUse: facts.areasInUse,
      services: all.filter((service) => shared.has(service.id)).map(({ name }) => name),
      days: facts.settings['content-days-after-closing'],
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
