import { beforeAll, expect, test } from 'vitest'
import type { AnyOperation } from '#platform/operation.ts'
import { testDatabase } from '#testing/database.ts'
import { type House, openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { openConsents } from './open-consents.ts'
import { openHealthRelease } from './open-health-release.ts'
import { openJoinQuestion } from './open-join-question.ts'
import { openOffer } from './open-offer.ts'
import { openParticipant } from './open-participant.ts'
import { openTeam } from './open-team.ts'
import { prepareAssignment } from './prepare-assignment.ts'
import { prepareClosing } from './prepare-closing.ts'
import { prepareConsentRecord } from './prepare-consent-record.ts'
import { prepareLevel } from './prepare-level.ts'
import { prepareOffer } from './prepare-offer.ts'
import { prepareProposal } from './prepare-proposal.ts'
import { prepareReopening } from './prepare-reopening.ts'
import { prepareStartChange } from './prepare-start-change.ts'

const database = await testDatabase()
let house: House
/** Open, and the nurse, who may see all there is, is asked to take over. */
let open: Awaited<ReturnType<typeof openLog>>
let waiting: Awaited<ReturnType<typeof startedLog>>
let closed: Awaited<ReturnType<typeof openLog>>
beforeAll(async () => {
  house = await openHouse(database)
  open = await openLog(house)
  waiting = await startedLog(house)
  closed = await openLog(house)
  await open.askToHold('nurse')
  await closed.close()
})

type Where = 'open' | 'waiting' | 'closed'
const logs = () => ({ open, waiting, closed })

const asked = async (key: string, operation: AnyOperation, where: Where): Promise<string> => {
  const { log, mother } = logs()[where]
  const who = key === 'mother' ? mother : await house.as(key)
  const more = operation === openParticipant ? { post: (await house.as('nurse')).post } : {}
  return said(await who.perform(operation, { log, ...more })).replace('refused: ', '')
}

// who opens which form, on a log in which state: the same rule as the act the form is for
test.each<[string, AnyOperation, Where, Record<string, string>]>([
  [
    'the team',
    openTeam,
    'open',
    { teacher: 'done', nurse: 'done', mother: 'done', head: 'done', ppt: 'absent', 'other-municipality': 'absent' },
  ],
  ['a participant', openParticipant, 'open', { teacher: 'done', mother: 'absent', ppt: 'absent' }],
  ['the offer', openOffer, 'open', { teacher: 'done', nurse: 'done', mother: 'absent', ppt: 'absent' }],
  [
    'asking another',
    prepareOffer,
    'open',
    { teacher: 'offer-waits', nurse: 'only-holder', head: 'only-holder', ppt: 'absent' },
  ],
  [
    'giving the baton to one of one’s own',
    prepareAssignment,
    'open',
    { head: 'done', teacher: 'only-leading-head', nurse: 'only-leading-head', ppt: 'absent' },
  ],
  ['proposing a service', prepareProposal, 'open', { teacher: 'done', nurse: 'only-holder', head: 'only-holder' }],
  ['the level', prepareLevel, 'open', { teacher: 'done', nurse: 'only-holder' }],
  ['closing', prepareClosing, 'open', { teacher: 'done', nurse: 'only-holder', mother: 'absent', ppt: 'absent' }],
  ['closing again', prepareClosing, 'closed', { teacher: 'closed' }],
  ['reopening', prepareReopening, 'closed', { teacher: 'done', head: 'done', nurse: 'absent' }],
  ['reopening what is open', prepareReopening, 'open', { teacher: 'not-closed', head: 'not-closed' }],
  ['changing the start', prepareStartChange, 'waiting', { teacher: 'done', nurse: 'absent', mother: 'absent' }],
  [
    'writing down a consent',
    prepareConsentRecord,
    'waiting',
    { teacher: 'done', head: 'done', nurse: 'absent', mother: 'absent' },
  ],
  [
    'the answers so far',
    openConsents,
    'open',
    { teacher: 'done', mother: 'done', ppt: 'absent', 'other-municipality': 'absent' },
  ],
  ['releasing health', openHealthRelease, 'open', { teacher: 'absent', mother: 'only-young-person' }],
  [
    'a question that nobody has asked',
    openJoinQuestion,
    'open',
    { teacher: 'done', nurse: 'only-family-or-holder', ppt: 'absent' },
  ],
])('%s', async (_, operation, where, expected) => {
  const found: Record<string, string> = {}
  for (const key of Object.keys(expected)) found[key] = await asked(key, operation, where)
  expect(found).toEqual(expected)
})
