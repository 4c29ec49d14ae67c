import type { Child } from 'hono/jsx'

/** First letter of the first and the last name. */
export const initialsOf = (name: string): string => {
  const names = name
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean)
  return [names[0], names.length > 1 ? names.at(-1) : undefined]
    .map((part) => (part ? [...part][0] : ''))
    .join('')
    .toLocaleUpperCase('nb')
}

/** Always beside the name, and so hidden from screen readers. */
const Avatar = ({ name, holder = false }: { name: string; holder?: boolean | undefined }) => (
  <span
    class="ds-avatar"
    data-initials={initialsOf(name)}
    data-color={holder ? 'accent' : 'neutral'}
    aria-hidden="true"
  />
)

export type PersonProps = {
  name: string
  /** helsesykepleier, Fjordvik helsestasjon */
  role?: Child
  /** What she does now. */
  doing?: Child
  /** How to reach her. */
  contact?: Child
  /** Holds the baton: said in words by `holds`. */
  holds?: string | undefined
}

const Person = ({ name, role, doing, contact, holds }: PersonProps) => (
  <div class="person">
    <Avatar name={name} holder={holds !== undefined} />
    <div>
      <p>
        <strong>{name}</strong>
        {role && <>, {role}</>}{' '}
        {holds && (
          <span class="ds-tag" data-color="accent">
            {holds}
          </span>
        )}
      </p>
      {doing && <p>{doing}</p>}
      {contact && <p class="subtle">{contact}</p>}
    </div>
  </div>
)

/** The team around a child. */
export const People = ({ people }: { people: readonly PersonProps[] }) =>
  people.length > 0 ? (
    <ul class="people">
      {people.map((person) => (
        <li class="line">
          <Person {...person} />
        </li>
      ))}
    </ul>
  ) : null
