import { colleagueAt } from '#modules/organisation'
import { newId } from '#platform/id.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { SetUpTeam } from '../contract.ts'
import { maySetUp } from '../policy.ts'
import { insertMember, insertTeam } from '../store.ts'
import { teamsSubject } from '../subject.ts'

/** The coordinator sets up a team with its leader and its secretary. */
export const setUpTeam = operation({
  name: 'discussions.set-up-team',
  effect: 'change',
  by: ['in-role'],
  input: SetUpTeam,
  subject: teamsSubject,
  allow: maySetUp,
  run: async ({ tx, actor, now, input }) => {
    const [team, municipality_id] = [newId(), actor.municipality]
    if (input.leader === input.secretary) throw new Invalid([{ path: 'secretary', code: 'twice' }])
    for (const duty of ['leader', 'secretary'] as const) {
      if (!(await colleagueAt(tx, input[duty]))) throw new Invalid([{ path: duty, code: 'no-such-colleague' }])
    }
    await insertTeam(tx, { municipality_id, id: team, name: input.name, about: input.about })
    for (const duty of ['leader', 'secretary'] as const) {
      const place = { municipality_id, id: newId(), team_id: team, post_id: input[duty] }
      await insertMember(tx, { ...place, duty, joined_at: now, left_at: null })
    }
    return { team }
  },
  audit: ({ input, result }) => ({
    child: null,
    log: null,
    detail: { team: result.team, leader: input.leader, secretary: input.secretary },
  }),
})
