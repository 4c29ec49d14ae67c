import { describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent, declareTie, excludePerson, withdrawConsent } from '#modules/access'
import { endPost } from '#modules/organisation'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { operationNamed } from '#testing/permissions/operations.ts'
import { said } from '#testing/said.ts'
import { acceptOffer } from './accept-offer.ts'
import { addParticipant } from './add-participant.ts'
import { agreeMeasure } from './agree-measure.ts'
import { answerJoinQuestion } from './answer-join-question.ts'
import { assignBaton } from './assign-baton.ts'
import { cancelStart } from './cancel-start.ts'
import { changeGoalState } from './change-goal-state.ts'
import { changeLevel } from './change-level.ts'
import { changeMeasure } from './change-measure.ts'
import { changeTask } from './change-task.ts'
import { closeLog } from './close-log.ts'
import { declineOffer } from './decline-offer.ts'
import { editEntry } from './edit-entry.ts'
import { endParticipation } from './end-participation.ts'
import { evaluateMeasure } from './evaluate-measure.ts'
import { followLog } from './follow-log.ts'
import { giveView } from './give-view.ts'
import { offerBaton } from './offer-baton.ts'
import { openLog as readLog } from './open-log.ts'
import { proposeService } from './propose-service.ts'
import { removeWrongEntry } from './remove-wrong-entry.ts'
import { setGoal } from './set-goal.ts'
import { startLog } from './start-log.ts'
import { withdrawOffer } from './withdraw-offer.ts'
import { writeNote } from './write-note.ts'

const house = await openHouse(await testDatabase())

const offered = async (log: string): Promise<string> => {
  const sql = `select id from relay.offer where log_id = $1 and state = 'offered'`
  return (await house.admin.query(sql, [log])).rows[0].id
}

describe('who may follow a log', () => {
  test('whoever sees what is in it; not who sees only that it exists, nor who waits for the family', async () => {
    const nora = await openLog(house)
    const waiting = await startedLog(house)
    const ask = async (one: Someone, log = nora.log) => said(await one.perform(followLog, { log }))
    expect(await ask(nora.teacher)).toBe('done')
    expect(await ask(nora.mother)).toBe('done')
    expect(await ask(await house.as('nurse'))).toBe('done')
    expect(await ask(await house.as('head'))).toBe('refused: core-only')
    expect(await ask(waiting.teacher, waiting.log)).toBe('refused: awaiting-consent')
    expect(await ask(await house.as('ppt'))).toBe('absent')
    expect(await ask(await house.as('other-municipality'))).toBe('absent')
    expect(await ask(nora.teacher, newId())).toBe('absent')
  })

  test('a page says what it was made of only to who may follow', async () => {
    const nora = await openLog(house)
    const changesFor = async (one: Someone) => (await one.does(readLog, { log: nora.log })).changes
    expect(await changesFor(nora.mother)).toBe(await nora.mother.does(followLog, { log: nora.log }))
    expect(await changesFor(await house.as('head'))).toBeNull()
  })

  test('having it open is in the trace once, however often the page asks again', async () => {
    const nora = await openLog(house)
    const traced = async () =>
      (await house.admin.query('select person_id, operation, effect from audit.entry where log_id = $1', [nora.log]))
        .rows
    const request = { knock: nora.mother.knock, input: { log: nora.log } }
    await nora.mother.does(followLog, { log: nora.log })
    const before = await traced()
    expect(before).toContainEqual({ person_id: nora.mother.person, operation: 'relay.follow-log', effect: 'read' })
    house.clock.advance({ minutes: 5 })
    const seen = async () => (await house.admin.query('select max(seen_at) as at from identity.session')).rows[0].at
    const seenBefore = await seen()
    for (let n = 0; n < 3; n++) expect(await house.door.askAgain(followLog, request)).toEqual(expect.any(Number))
    expect(await traced()).toEqual(before)
    // nor does a page that lies open keep a session alive
    expect(await seen()).toEqual(seenBefore)
    await nora.mother.does(readLog, { log: nora.log })
    expect(await seen()).not.toEqual(seenBefore)
  })

  test('asking again says no when consent, session or post has ended', async () => {
    const nora = await openLog(house)
    const nurse = await house.as('nurse')
    const again = (one: Someone) => house.door.askAgain(followLog, { knock: one.knock, input: { log: nora.log } })
    expect(await again(nurse)).toEqual(expect.any(Number))
    await nora.mother.does(withdrawConsent, { log: nora.log, service: fjordvikServices.health })
    expect(await again(nurse)).toBeUndefined()
    expect(await again(nora.teacher)).toEqual(expect.any(Number))
    await house.admin.query('update identity.session set ended_at = $1 where person_id = $2', [
      house.clock.now(),
      nora.teacher.person,
    ])
    expect(await again(nora.teacher)).toBeUndefined()
  })
})

describe('whatever changes what somebody sees of a log has changed its version', () => {
  /** What each of them sees of it, and the version that whoever has it open is told. */
  const lookAt = async (log: string, watchers: Record<string, Someone>) => {
    const seen: Record<string, string> = {}
    for (const [name, one] of Object.entries(watchers)) {
      const outcome = await one.perform(readLog, { log })
      const { changes: _, ...page } = outcome.kind === 'done' ? outcome.result : { changes: 0, kind: outcome.kind }
      seen[name] = JSON.stringify(page)
    }
    const { rows } = await house.admin.query('select version from platform.live where topic = $1', [log])
    return { seen, version: Number(rows[0]?.version ?? 0) }
  }

  /** Does one thing after the other. Each must have been seen by somebody, and the version must tell of it. */
  const follow = async (
    log: string,
    watchers: Record<string, Someone>,
    acts: readonly (readonly [what: string, act: () => Promise<unknown>])[],
  ) => {
    let before = await lookAt(log, watchers)
    for (const [what, act] of acts) {
      await act()
      const after = await lookAt(log, watchers)
      expect(after.seen, `nobody sees: ${what}`).not.toEqual(before.seen)
      expect(after.version, what).toBeGreaterThan(before.version)
      before = after
    }
  }

  const areas = ['learning']
  const agreed = (responsible: string) => ({
    text: 'Leser sammen hver dag',
    responsible,
    deadline: '2026-12-20',
    evaluateOn: '2026-12-10',
  })

  test('what is written and agreed', async () => {
    const nora = await openLog(house)
    const { log, teacher, mother } = nora
    const nurse = await house.as('nurse')
    const made: Record<string, string> = {}
    await follow(log, { teacher, mother, nurse }, [
      [
        'a note',
        async () => {
          made.entry = (await teacher.does(writeNote, { log, kind: 'note', text: 'Vi møttes.', areas })).entry
        },
      ],
      [
        'an edit',
        () => teacher.does(editEntry, { log, entry: made.entry, text: 'Vi møttes alle.', areas, version: 1 }),
      ],
      ['a removal', () => teacher.does(removeWrongEntry, { log, entry: made.entry, reason: 'wrong-child' })],
      [
        'a goal',
        async () => {
          made.goal = (await teacher.does(setGoal, { log, text: 'Lese sammen', areas })).goal
        },
      ],
      [
        'a measure',
        async () => {
          made.measure = (await teacher.does(agreeMeasure, { log, areas, ...agreed(teacher.post) })).measure
        },
      ],
      [
        'a changed measure',
        () =>
          teacher.does(changeMeasure, {
            ...{ log, measure: made.measure, version: 1, ...agreed(teacher.post) },
            text: 'Leser sammen annenhver dag',
          }),
      ],
      [
        'an evaluation',
        () =>
          teacher.does(evaluateMeasure, {
            ...{ log, measure: made.measure, version: 2, child: { missing: 'not-reached' } },
            ...{ guardians: { missing: 'not-reached' }, ours: { change: 'better', words: 'Det går bedre.' } },
            ...{ outcome: 'continue', next: '2027-01-20' },
          }),
      ],
      ['a goal reached', () => teacher.does(changeGoalState, { log, goal: made.goal, state: 'reached', version: 1 })],
      ['another level', () => teacher.does(changeLevel, { log, level: 2 })],
    ])
    // what is said of a measure is shown where the measure is looked at
    const { version } = await lookAt(log, {})
    await mother.does(giveView, { log, measure: made.measure, change: 'better' })
    expect((await lookAt(log, {})).version).toBeGreaterThan(version)
  })

  test('who is in the team, and who holds the baton', async () => {
    const nora = await openLog(house, {
      shares: { school: ['learning', 'health'], health: ['health'], ppt: ['learning', 'health'] },
      guardians: 2,
    })
    const { log, teacher, mother } = nora
    const [ppt, nurse, head] = [await house.as('ppt'), await house.as('nurse'), await house.as('head')]
    const offer = { log, to: ppt.post, message: 'Vil du overta?', familyWish: 'agrees' }
    await follow(log, { teacher, mother, nurse, ppt, head }, [
      ['someone new', () => teacher.does(addParticipant, { log, to: ppt.post })],
      ['what she does', () => teacher.does(changeTask, { log, post: ppt.post, task: 'Leser', version: 1 })],
      ['an offer', () => teacher.does(offerBaton, offer)],
      ['taken back', async () => teacher.does(withdrawOffer, { log, offer: await offered(log) })],
      ['another offer', () => teacher.does(offerBaton, offer)],
      ['a no', async () => ppt.does(declineOffer, { log, offer: await offered(log), answer: 'Jeg har for mye.' })],
      ['a third offer', () => teacher.does(offerBaton, offer)],
      ['a yes', async () => ppt.does(acceptOffer, { log, offer: await offered(log) })],
      ['given by the head', () => head.does(assignBaton, { log, to: teacher.post })],
      ['someone leaves', () => teacher.does(endParticipation, { log, post: ppt.post })],
      ['someone excluded', () => mother.does(excludePerson, { log, person: nurse.person })],
      [
        'a service asked about',
        () => teacher.does(proposeService, { log, service: fjordvikServices.nav, areas, why: 'Jobb' }),
      ],
    ])
  })

  test('what the family decides, and what becomes of the family', async () => {
    const nora = await openLog(house, { guardians: 2 })
    const { log, child, teacher, mother, father, registrar } = nora
    const [nurse, head] = [await house.as('nurse'), await house.as('head')]
    const service = fjordvikServices.health
    const block = { child, guardian: nora.links[1], basis: 'legal-advice', reviewOn: '2026-12-20' }
    const responsibility = {
      child,
      guardian: nora.links[1],
      responsibility: false,
      source: 'court',
      sourceDate: '2026-11-01',
    }
    await follow(log, { teacher, mother, father, nurse, head }, [
      ['consent taken back', () => mother.does(withdrawConsent, { log, service })],
      [
        'consent given again',
        () =>
          mother.does(decideConsent, {
            log,
            answer: 'yes',
            heard: heardLater,
            services: [{ service, areas: ['health'] }],
          }),
      ],
      ['a guardian blocked', () => head.does(operationNamed('children.block-guardian'), block)],
      ['a guardian let in', () => head.does(operationNamed('children.lift-block'), { child, guardian: nora.links[1] })],
      ['responsibility lost', () => registrar.does(operationNamed('children.change-responsibility'), responsibility)],
    ])
  })

  test('a second start beside it, and its end', async () => {
    const nora = await openLog(house)
    const { log, teacher, mother } = nora
    const ppt = await house.as('ppt')
    const again = { ...nora.family, why: 'Nora strever med å lese.', areas }
    let asking = ''
    const question = async () =>
      (await house.admin.query('select id from relay.join_question where asking_log_id = $1', [asking])).rows[0].id
    await follow(log, { teacher, mother }, [
      [
        'another service asks',
        async () => {
          asking = (await ppt.does(startLog, again)).log
        },
      ],
      ['and asks no more', () => ppt.does(cancelStart, { log: asking })],
      [
        'asks again',
        async () => {
          asking = (await ppt.does(startLog, again)).log
        },
      ],
      [
        'the holder answers',
        async () => teacher.does(answerJoinQuestion, { log, question: await question(), answer: 'no', areas: [] }),
      ],
    ])
  })

  test('a post that ends, a tie, and the end of the log', async () => {
    const nora = await openLog(house, { team: ['nurse', 'nurse-head'] })
    const { log, teacher, mother } = nora
    const nurseHead = await house.as('nurse-head')
    const administrator = await house.as('administrator')
    await follow(log, { teacher, mother }, [
      ['a tie', () => nurseHead.does(declareTie, { log })],
      ['a post ends', async () => administrator.does(endPost, { post: house.who('nurse').post })],
      ['closed', () => teacher.does(closeLog, { log, reason: 'goal-reached', note: 'Det går bra.', areas })],
    ])
  })
})
