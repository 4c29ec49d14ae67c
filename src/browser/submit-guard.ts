/** A form is sent once, however often its button is tapped. Coming back with Back, it can be sent again. */
export const submitGuard = (page: Document): void => {
  page.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-guard') || event.defaultPrevented) return
    if (form.hasAttribute('data-sent')) return event.preventDefault()
    form.setAttribute('data-sent', '')
    // `aria-busy` and not `disabled`: a disabled button would leave its own name and value out of what is sent.
    event.submitter?.setAttribute('aria-busy', 'true')
  })
  // Fired for a page taken from the back-forward cache as well, where it would otherwise stand as it was left.
  addEventListener('pageshow', () => {
    for (const form of page.querySelectorAll('[data-sent]')) form.removeAttribute('data-sent')
    for (const button of page.querySelectorAll('[data-guard] [aria-busy]')) button.removeAttribute('aria-busy')
  })
}
