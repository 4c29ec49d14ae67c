/** The error summary takes the focus, also in browsers that keep `autofocus` for controls; unless the link here led to a field. */
export const focusWhatMatters = (page: Document): void => {
  if (page.querySelector(':target')) return
  page.querySelector<HTMLElement>('[data-error-summary], .notice[autofocus]')?.focus()
}
