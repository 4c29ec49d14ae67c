import type { Child } from 'hono/jsx'
import { sayMoment } from '#platform/language/say-time.ts'
import { Notice } from '../Notice.tsx'
import { useVisit, useWords } from '../visit.tsx'

export type ConflictingField = { label: string; mine: Child; theirs: Child }

/**
 * Two people edited the same thing. Stands above the form, which keeps what the second one wrote and carries the new
 * version: saving again is then a choice made with both in sight.
 */
export const Conflict = ({ who, when, fields }: { who: string; when: Date; fields: readonly ConflictingField[] }) => {
  const { now, lang } = useVisit()
  const words = useWords()
  const { alike = [], different = [] } = Object.groupBy(fields, ({ mine, theirs }) =>
    mine === theirs ? 'alike' : 'different',
  )
  return (
    <Notice tone="now" title={words.conflict({ who, when: sayMoment(when, now, lang) })} focus>
      <p>{words.conflictMeans}</p>
      {different.map(({ label, mine, theirs }) => (
        <section class="conflict">
          <h3 class="ds-heading" data-size="2xs">
            {label}
          </h3>
          <dl class="versions">
            <div>
              <dt>{words.yours}</dt>
              <dd>{mine || words.empty}</dd>
            </div>
            <div>
              <dt>{words.theirs}</dt>
              <dd>{theirs || words.empty}</dd>
            </div>
          </dl>
        </section>
      ))}
      {/* what is equal stands in the form below */}
      {alike.length > 0 && (
        <p>
          {words.bothSame}: {alike.map(({ label }) => label).join(' · ')}
        </p>
      )}
    </Notice>
  )
}
