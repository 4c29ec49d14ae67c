import { colleagues, colleaguesIn, postsInForce, services } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnTeam } from '../contract.ts'
import { maySee } from '../policy.ts'
import { questionsOf } from '../store/questions.ts'
import { meetingsOf, membersOf } from '../store.ts'
import { teamSubject } from '../subject.ts'

/** A team: who sits in it, and who of them has left her post, when it meets and, for its members, the questions that are theirs to talk about today. */
export const openTeam = operation({
  name: 'discussions.open-team',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnTeam,
  subject: teamSubject,
  allow: maySee,
  run: async ({ tx, actor, input, subject }) => {
    const [members, meetings, questions] = await Promise.all([
      membersOf(tx, input.team),
      meetingsOf(tx, input.team),
      subject.duty ? questionsOf(tx, input.team) : [],
    ])
    const sitting = members.map(({ post }) => post)
    const [people, here] = await Promise.all([colleagues(tx, sitting), postsInForce(tx, sitting)])
    const others =
      actor.kind === 'in-role' && actor.role === 'coordinator'
        ? await colleaguesIn(
            tx,
            (await services(tx)).map(({ id }) => id),
          )
        : []
    return {
      team: subject.team,
      members: members.flatMap(({ id, post, duty }) => {
        const one = people.get(post)
        return one
          ? [{ id, duty, gone: !here.has(post), name: one.name, title: one.title, unit: one.unit, phone: one.phone }]
          : []
      }),
      meetings,
      questions: questions.map(({ id, theme, ageBand, day, clock, state }) => ({
        id,
        theme,
        ageBand,
        day,
        clock,
        state,
      })),
      /** Whom the coordinator may add. */
      others: others.filter(({ post }) => !sitting.includes(post)),
    }
  },
  audit: ({ input, result }) => ({
    child: null,
    log: null,
    detail: { team: input.team, questions: result.questions.length },
  }),
})
