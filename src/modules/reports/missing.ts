import type { ReportContent } from './contract.ts'
import { districtOf, type Receiver } from './receiver.ts'

/** A field that the receiver must have: its name in the form, and whether nothing stands in it or what it does not take. */
export type Missing = { path: string; wrong: 'nothing' | 'yes-or-no' | 'no-phone' | 'no-email' }

// as the receiver's schema has them
const phone = /^[+]?[0-9]+([- ][0-9]+)*$/
const email =
  /^[A-Za-zæøåÆØÅ0-9-_]+(\.[A-Za-zæøåÆØÅ0-9-_]+)*@[A-Za-zæøåÆØÅ0-9-]+(\.[A-Za-zæøåÆØÅ0-9-]+)*(\.[A-Za-z]{2,})$/

/** In the order of the form. Empty when the report can be handed over. */
export const missingIn = (content: ReportContent, receiver: Receiver): Missing[] => {
  const { concern, history, children, guardians, reporter } = content
  const missing: Missing[] = []
  const need = (is: boolean, path: string, wrong: Missing['wrong'] = 'nothing') => {
    if (!is) missing.push({ path, wrong })
  }
  const told = ({ informed, whyNot }: { informed?: 'yes' | 'no' | undefined; whyNot: string }, row: string) => {
    need(informed !== undefined, `${row}.informed`, 'yes-or-no')
    need(informed !== 'no' || whyNot !== '', `${row}.whyNot`)
  }
  need(concern !== '', 'concern')
  need(history !== '', 'history')
  need(children.length > 0, 'children.0.name')
  for (const [n, child] of children.entries()) {
    need(child.name !== '' || child.unborn, `children.${n}.name`)
    need(child.address !== '', `children.${n}.address`)
    told(child, `children.${n}`)
  }
  need(guardians.length > 0, 'guardians.0.name')
  for (const [n, guardian] of guardians.entries()) {
    need(guardian.name !== '', `guardians.${n}.name`)
    told(guardian, `guardians.${n}`)
  }
  need(districtOf(receiver, content) !== undefined, 'district')
  need(reporter.name !== '', 'reporter.name')
  need(reporter.role !== '', 'reporter.role')
  need(phone.test(reporter.phone), 'reporter.phone', reporter.phone ? 'no-phone' : 'nothing')
  need(email.test(reporter.email), 'reporter.email', reporter.email ? 'no-email' : 'nothing')
  need(reporter.workplace !== '', 'reporter.workplace')
  need(reporter.address !== '', 'reporter.address')
  return missing
}
