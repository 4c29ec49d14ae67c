import { foundGuide } from '#modules/guide'
import { foundTerms } from '#modules/terms'
import { newId, type Uuid } from '#platform/id.ts'
import { directoryOf } from '../a-directory.ts'
import { type Discussed, discussedIn } from '../a-discussion.ts'
import { completeReport } from '../complete-report.ts'
import type { House } from '../house.ts'
import { operationNamed } from './operations.ts'

/** What an input may name that is about no child's log: one of each, whatever log somebody stands before. */
export type Beside = {
  /** What the teacher wonders, shared with nobody. */
  wonder: Uuid
  /** A report that she has written and not handed over. */
  report: Uuid
  /** What is offered in the municipality, and a file of offers that waits to be taken in there. */
  listing: Uuid
  closed: Uuid
  batch: Uuid
  discussed: Discussed
  /** The question to the owner of that offer: its id, and the link in her mail. */
  asked: { question: Uuid; token: string }
  /** What a reader said of a page of the guide. */
  feedback: Uuid
}

/** Ids that are nobody's. */
export const nothingBeside = (): Beside => {
  const id = newId()
  const discussed = { team: id, member: id, meeting: id, meetsToday: id, waiting: id, toMend: id, advised: id }
  return {
    wonder: id,
    report: id,
    listing: id,
    closed: id,
    batch: id,
    feedback: id,
    discussed,
    asked: { question: id, token: '' },
  }
}

/** Makes it all in Fjordvik. */
export const besideLogs = async (house: House): Promise<Beside> => {
  const [system, coordinator, teacher] = [house.system(), await house.as('coordinator'), await house.as('teacher')]
  const does = (who: typeof teacher, name: string, input: unknown) =>
    who.does(operationNamed(name), input) as Promise<Record<string, Uuid>>
  await system.does(foundTerms, {})
  await does(coordinator, 'terms.retire-term', { slug: 'koordinering' })
  await system.does(foundGuide, {})
  // one page has a draft to publish, and of another a reader has said something
  const draft = { title: 'Mistanke', summary: 'Si fra.' }
  await does(coordinator, 'guide.save-page', { slug: 'mistanke-om-vold', version: 1, nb: draft, nn: draft })
  await does(teacher, 'guide.give-feedback', { slug: 'er-det-akutt', helped: 'no' })
  const desk = await coordinator.does(operationNamed('guide.open-desk'), { slug: 'er-det-akutt' })
  const [feedback] = (desk as { feedback: { id: Uuid }[] }).feedback
  const wondering = await does(teacher, 'wonders.keep-wonder', { title: 'Stille', seen: 'Står alene ute.' })
  const { report = '' } = await does(teacher, 'reports.begin-report', {})
  await does(teacher, 'reports.save-report', { report, version: 1, ...completeReport })
  return {
    wonder: wondering.wonder ?? '',
    report,
    discussed: await discussedIn(house),
    feedback: feedback?.id ?? '',
    ...(await directoryOf(house)),
  }
}
