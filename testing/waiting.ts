import { sampleListing } from './a-directory.ts'
import { discussedIn } from './a-discussion.ts'
import type { House, Someone } from './house.ts'
import { startedLog } from './open-log.ts'
import { operationNamed } from './permissions/operations.ts'

/**
 * How something comes to wait, for each module that has `awaits`, and on whose desks it then stands: everybody of the demo's staff is asked, and
 * nobody else has a line. What was made is found by `secret`, words that stand on no desk but those of `owners`. `families`: for whom of a
 * family it then waits too, on the page where she sees her logs; nobody else of a family has a line.
 */
export const waitingIn: Readonly<Record<string, (house: House) => Promise<Waiting>>> = {
  wonders: async (house) => {
    const input = { title: 'Stille i garderoben', seen: 'Står alene hver morgen.' }
    await (await house.as('teacher')).does(operationNamed('wonders.keep-wonder'), input)
    house.clock.advance({ days: 15 })
    return { desks: ['teacher', 'head'], owners: ['teacher'], secret: input.title }
  },
  guide: async (house) => {
    const [owned, unowned] = ['er-det-akutt', 'sett-ord-pa-undringen']
    await house.system().does(operationNamed('guide.found-guide'), {})
    const { post } = house.who('nurse')
    const entrusted = { slug: owned, owner: post, reviewOn: '2027-11-01' }
    await (await house.as('coordinator')).does(operationNamed('guide.entrust-page'), entrusted)
    for (const slug of [owned, unowned])
      await (await house.as('teacher')).does(operationNamed('guide.give-feedback'), { slug, helped: 'no' })
    return { desks: ['coordinator', 'nurse'], owners: ['nurse'], secret: `rediger/${owned}` }
  },
  directory: async (house) => {
    const input = { ...sampleListing, name: 'Sjakk i kjelleren' }
    await (await house.as('teacher')).does(operationNamed('directory.add-listing'), input)
    return { desks: ['coordinator'], owners: ['coordinator'], secret: input.name }
  },
  discussions: async (house) => {
    const { mother } = await startedLog(house)
    await discussedIn(house)
    await discussedIn(house, mother)
    return { desks: ['teacher', 'ppt', 'nurse'], owners: [], families: [mother], secret: 'Hva kan vi prøve?' }
  },
  reports: async (house) => {
    const { report } = (await (await house.as('registrar')).does(operationNamed('reports.begin-report'), {})) as {
      report: string
    }
    return { desks: ['registrar'], owners: ['registrar'], secret: report }
  },
}

export type Waiting = {
  desks: readonly string[]
  owners: readonly string[]
  families?: readonly Someone[]
  secret: string
}
