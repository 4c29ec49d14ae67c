export const printButtons = (page: Document): void => {
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => print())
  }
  // What is folded away on the screen stands open on paper.
  addEventListener('beforeprint', () => {
    for (const details of page.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true
      addEventListener('afterprint', () => details.removeAttribute('open'), { once: true })
    }
  })
}
