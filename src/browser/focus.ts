/** The error summary takes the focus, also in browsers that keep `autofocus` for controls. */
export const focusWhatMatters = (page: Document): void => {
  page.querySelector<HTMLElement>('[data-error-summary], .notice[autofocus]')?.focus()
}
