/** A phone put away for a moment need not begin anew. */
const hiddenFor = 30_000

/**
 * Says that there is something new on the page, once, where the page has kept the words for it. The page itself stands still. Only a page that is
 * looked at follows: a browser has few connections to one host, and every tab would hold one. Seen again, it is told what it missed.
 */
export const live = (page: Document): void => {
  for (const place of page.querySelectorAll<HTMLElement>('[data-live]')) follow(page, place, place.dataset.live ?? '')
}

const follow = (page: Document, place: HTMLElement, address: string): void => {
  let source: EventSource | undefined
  let said = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    source?.close()
    source = undefined
  }
  const say = (what: string) => {
    close()
    said = true
    const words = place.querySelector<HTMLTemplateElement>(`[data-say=${what}]`)
    if (words) place.append(words.content.cloneNode(true))
  }
  const look = () => {
    clearTimeout(timer)
    if (page.hidden) {
      timer = setTimeout(close, hiddenFor)
      return
    }
    if (source || said) return
    source = new EventSource(address)
    source.addEventListener('changed', () => say('changed'))
    source.addEventListener('ended', () => say('ended'))
    source.addEventListener('rest', close)
  }

  page.addEventListener('visibilitychange', look)
  addEventListener('pagehide', close)
  addEventListener('pageshow', look)
  look()
}
