import { firstName } from '#platform/language/first-name.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { People, type PersonProps } from '#ui/Person.tsx'
import { addParticipant } from '../../operations/add-participant.ts'
import { changeTask } from '../../operations/change-task.ts'
import { offerBaton } from '../../operations/offer-baton.ts'
import { setSuccession } from '../../operations/set-succession.ts'
import { suggestOffers } from '../../operations/suggest-offers.ts'
import { paths } from '../../paths.ts'
import { logMessages } from '../log-messages.ts'
import { sayKin } from '../say-kin.ts'
import { type LogView, nameOf } from './reading.ts'

/** Who holds the baton, how to reach her, and the team around the child: the first thing on the page. */
export const Team = ({ view }: { view: LogView }) => {
  const { result, lang, can } = view
  const t = logMessages(lang)
  const { log, child, holder, head } = result
  const posts = [...result.team].sort((a, b) => Number(b.post === holder) - Number(a.post === holder))
  const staff = posts.map(({ post, person, task }): PersonProps => {
    const colleague = result.staff[post]
    const role = colleague && `${colleague.title}, ${colleague.unit}`
    const contact = colleague?.phone ? t.phone({ number: colleague.phone }) : undefined
    return {
      name: nameOf(result, lang, { person, post }),
      role,
      doing: task ?? undefined,
      contact: post === holder ? contact : undefined,
      holds: post === holder ? t.holdsBaton : undefined,
    }
  })
  const family = result.guardians.map(({ name, relation }): PersonProps => ({ name, role: sayKin(relation, lang) }))
  return (
    <Section title={t.team({ name: firstName(child.name) })} id="lag">
      <People people={[...staff, ...family]} />
      {head.offer && holder && <OfferWaits view={view} />}
      <Actions>
        {result.sight === 'holder' && !head.offer && (
          <LinkButton kind="other" href={paths.baton(log)} whyNot={can(offerBaton).whyNot}>
            {t.offerBaton}
          </LinkButton>
        )}
        {can(addParticipant).may && (
          <LinkButton kind="other" href={`${paths.team(log)}#ny`}>
            {t.addParticipant}
          </LinkButton>
        )}
        <LinkButton kind="quiet" href={paths.team(log)}>
          {can(changeTask).may || can(setSuccession).may ? t.seeTeam : t.seeTeamOnly}
        </LinkButton>
        {can(suggestOffers).may && (
          <LinkButton kind="quiet" href={paths.offers(log)}>
            {t.offers}
          </LinkButton>
        )}
      </Actions>
    </Section>
  )
}

const OfferWaits = ({ view: { result, lang, actor } }: { view: LogView }) => {
  const t = logMessages(lang)
  const { offer } = result.head
  if (!offer) return null
  const name = nameOf(result, lang, { person: null, post: offer.to })
  const holder = nameOf(result, lang, { person: null, post: result.holder })
  const mine = actor.kind === 'in-role' && actor.post === offer.to
  return (
    <Notice tone={mine ? 'now' : 'info'} level={3}>
      <p>{t.offerWaits({ name, holder })}</p>
      {(mine || result.sight === 'holder') && (
        <Actions>
          <LinkButton href={paths.offer(result.log)}>{mine ? t.answerOffer : t.seeOffer}</LinkButton>
        </Actions>
      )}
    </Notice>
  )
}
