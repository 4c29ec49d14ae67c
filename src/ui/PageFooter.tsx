import { type EmergencyNumber, useVisit, useWords } from './visit.tsx'

/** The numbers for emergencies stand on every page. */
export const PageFooter = () => {
  const { emergency } = useVisit()
  const words = useWords()
  const numbers: readonly EmergencyNumber[] = emergency ?? [
    { number: '116 111', label: words.childHelpline },
    { number: '112', label: words.police },
    { number: '113', label: words.ambulance },
  ]
  return (
    <footer class="page-footer">
      <h2 class="ds-heading" data-size="2xs">
        {words.emergency}
      </h2>
      <ul>
        {numbers.map(({ number, label }) => (
          <li>
            <a class="ds-link" href={`tel:${number.replace(/\s/g, '')}`}>
              <strong>{number}</strong> {label}
            </a>
          </li>
        ))}
      </ul>
    </footer>
  )
}
