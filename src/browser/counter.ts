/** Says how much room is left, from the last fifth of the limit on: before that nobody needs to know. */
export const counters = (page: Document): void => {
  for (const area of page.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]')) {
    const counter = area.parentElement?.querySelector<HTMLElement>('[data-counter-left]')
    const limit = Number(area.dataset.limit)
    if (!counter) continue
    const count = () => {
      const left = limit - area.value.length
      const { counterLeft, counterOver } = counter.dataset
      counter.textContent = left > limit / 5 ? '' : left < 0 ? `${-left} ${counterOver}` : `${left} ${counterLeft}`
      counter.toggleAttribute('data-over', left < 0)
    }
    area.addEventListener('input', count)
    count()
  }
}
