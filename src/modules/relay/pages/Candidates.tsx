import { firstName } from '#platform/language/first-name.ts'
import type { Language } from '#platform/language/language.ts'
import { Details } from '#ui/Details.tsx'
import type { Choice } from '#ui/form/Choices.tsx'
import { Link, List } from '#ui/Text.tsx'
import type { Candidates } from '../candidates.ts'
import { paths } from '../paths.ts'
import { batonMessages } from './baton-messages.ts'
import { candidateMessages } from './candidate-messages.ts'

/** People to choose from: the team first, then unit by unit. */
export const peopleChoices = (people: Candidates['people'], lang: Language): Choice[] =>
  people.map(({ post, name, title, unit, inTeam }) => ({
    value: post,
    label: inTeam ? `${name}, ${title}, ${unit}` : `${name}, ${title}`,
    group: inTeam ? batonMessages(lang).inTeam : unit,
  }))

type Props = Omit<Candidates, 'people'> & { log: string; child: { name: string }; lang: Language }

/** Who cannot be chosen and why, for whoever looks for someone in vain; and what she can do about it. */
export const NotThere = ({ log, child, barred, seeTooLittle, notShared, lang }: Props) => {
  const t = candidateMessages(lang)
  if (barred.length + seeTooLittle.length + notShared.length === 0) return null
  return (
    <Details summary={t.whoNot}>
      <List>
        {seeTooLittle.length > 0 && <li>{t.seeTooLittle({ services: seeTooLittle })}</li>}
        {notShared.length > 0 && <li>{t.notShared({ services: notShared.map((service) => service.name) })}</li>}
        {barred.length > 0 && <li>{t.barred({ people: barred, name: firstName(child.name) })}</li>}
      </List>
      <p>
        <Link href={paths.proposal(log)}>{t.askFamily}</Link>
      </p>
    </Details>
  )
}
