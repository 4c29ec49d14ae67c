import { Heading } from './Text.tsx'
import { useVisit } from './visit.tsx'

export type FilterChoice = { href: string; label: string; current: boolean }

type Props = { label: string; choices: readonly FilterChoice[]; heading?: boolean }

/** Shows some of a list: links, as each choice has an address. The one in force is said as such. `heading`: where it is a part of the page by itself. */
export const Filter = ({ label, choices, heading = false }: Props) => {
  const id = useVisit().nextId('filter')
  return (
    <nav class="filter" aria-labelledby={id}>
      {heading ? (
        <Heading level={2} id={id}>
          {label}
        </Heading>
      ) : (
        <span class="subtle" id={id}>
          {label}
        </span>
      )}
      {choices.map((choice) => (
        <a class="ds-link" href={choice.href} aria-current={choice.current ? 'true' : undefined}>
          {choice.label}
        </a>
      ))}
    </nav>
  )
}
