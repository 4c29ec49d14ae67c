import { useVisit } from './visit.tsx'

export type FilterChoice = { href: string; label: string; current: boolean }

/** Shows some of a list: links, as each choice has an address. The one in force is said as such. */
export const Filter = ({ label, choices }: { label: string; choices: readonly FilterChoice[] }) => {
  const id = useVisit().nextId('filter')
  return (
    <nav class="filter" aria-labelledby={id}>
      <span class="subtle" id={id}>
        {label}
      </span>
      {choices.map((choice) => (
        <a class="ds-link" href={choice.href} aria-current={choice.current ? 'true' : undefined}>
          {choice.label}
        </a>
      ))}
    </nav>
  )
}
