import { useVisit, useWords } from './visit.tsx'

export type Step = { label: string; href?: string | undefined }

/** Where one is in a form with one question per screen. Steps behind can be gone back to. */
export const Steps = ({ steps, current }: { steps: readonly Step[]; current: number }) => {
  const words = useWords()
  return (
    <nav class="steps" aria-label={words.step({ step: current, of: steps.length })}>
      <Progress done={current} of={steps.length} label={words.step({ step: current, of: steps.length })} />
      <ol>
        {steps.map(({ label, href }, place) => {
          const done = place + 1 < current
          return (
            <li class="step" aria-current={place + 1 === current ? 'step' : undefined}>
              {done && href ? (
                <a class="ds-link" href={href}>
                  {label}
                </a>
              ) : (
                label
              )}
              {done && <span class="ds-sr-only"> ({words.stepDone})</span>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** *12 av 46*, as words and as a bar. */
export const Progress = ({ done, of, label }: { done: number; of: number; label: string }) => {
  const id = useVisit().nextId('progress')
  return (
    <p class="progress">
      <label for={id}>{label}</label>
      <progress id={id} value={done} max={of} />
    </p>
  )
}
