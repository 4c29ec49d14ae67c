export const copyButtons = (page: Document): void => {
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const frame = button.parentElement
    const status = frame?.querySelector<HTMLElement>('[data-copied]')
    // The clipboard is there only over https and on localhost.
    if (!frame || !status || !('clipboard' in navigator)) continue
    frame.hidden = false
    button.addEventListener('click', async () => {
      const text = page.getElementById(button.dataset.copy ?? '')?.textContent.trim() ?? ''
      await navigator.clipboard.writeText(text)
      status.textContent = status.dataset.copied ?? ''
    })
  }
}
