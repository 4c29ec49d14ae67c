import { useVisit } from './visit.tsx'

export type Way = { href: string; label: string }

/** Where one goes from here, at the lower edge of the window however long the page is: the next step first, then the ways out. */
export const WayOn = ({ label, next, others }: { label: string; next?: Way | undefined; others: readonly Way[] }) => {
  const id = useVisit().nextId('way')
  return (
    <nav class="way-on" aria-labelledby={id}>
      <span class="ds-sr-only" id={id}>
        {label}
      </span>
      {next && (
        <a class="ds-button" data-color="accent" href={next.href}>
          {next.label}
        </a>
      )}
      {others.map(({ href, label: name }) => (
        <a class="ds-link" href={href}>
          {name}
        </a>
      ))}
    </nav>
  )
}
