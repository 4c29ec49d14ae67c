import { firstName } from '#platform/language/first-name.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Select } from '#ui/form/Choices.tsx'
import { Form, Hidden } from '#ui/form/Form.tsx'
import { Row, Rows } from '#ui/Rows.tsx'
import { setSuccession } from '../../operations/set-succession.ts'
import { paths } from '../../paths.ts'
import type { TeamProps } from '../TeamPage.tsx'
import { teamMessages } from '../team-messages.ts'

/** Whose heads step in: one tap moves a service up. */
export const Order = ({ result, lang, can }: TeamProps) => {
  const t = teamMessages(lang)
  const { family, log } = result
  if (!family || family.order.length < 2) return null
  const was = family.order.map(({ id }) => id)
  return (
    <Section title={t.order} id="rekkefolge">
      <p>{t.orderText}</p>
      <Rows>
        {family.order.map(({ id, name }, place) => (
          <Row
            about={`${place + 1}. ${name}`}
            action={
              place > 0 &&
              can(setSuccession).may && (
                <Form action={paths.succession(log)} id={`opp-${id}`}>
                  {movedUp(was, place).map((service) => (
                    <Hidden name="order" value={service} />
                  ))}
                  {was.map((service) => (
                    <Hidden name="was" value={service} />
                  ))}
                  <Button kind="quiet">{t.moveUp({ service: name })}</Button>
                </Form>
              )
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

const movedUp = (order: readonly string[], place: number): string[] => {
  const moved = order.filter((_, at) => at !== place)
  return [...moved.slice(0, place - 1), ...order.slice(place, place + 1), ...moved.slice(place - 1)]
}

/** Row 18: whom the family does not want in the log. */
export const Excluded = ({ result, lang }: TeamProps) => {
  const t = teamMessages(lang)
  const { family, log } = result
  if (!family || (family.people.length === 0 && family.excluded.length === 0)) return null
  const inTeam = new Set(result.team.map(({ person }) => person))
  const people = [...new Map(family.people.map((one) => [one.person, one])).values()].sort(
    (a, b) => Number(inTeam.has(b.person)) - Number(inTeam.has(a.person)),
  )
  return (
    <Section title={t.excluded} id="utenfor">
      <p>{t.excludedText}</p>
      {family.excluded.length > 0 && (
        <Rows>
          {family.excluded.map(({ person, name, mayLift }) => (
            <Row
              about={t.isOut({ name })}
              reason={mayLift ? undefined : t.ofAnother}
              action={
                mayLift && (
                  <Form action={paths.lifting(log, person)} id={`slipp-${person}`}>
                    <Button kind="other">{t.lift({ name })}</Button>
                  </Form>
                )
              }
            />
          ))}
        </Rows>
      )}
      {people.length > 0 && (
        <Form action={paths.exclusion(log)} id="hold-utenfor">
          <Select
            name="person"
            label={t.excludeWho}
            choices={people.map(({ person, name, title, unit }) => ({
              value: person,
              label: `${name}, ${title}`,
              group: inTeam.has(person) ? t.title({ name: firstName(result.child.name) }) : unit,
            }))}
          />
          <Actions>
            <Button kind="other">{t.exclude}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  )
}
