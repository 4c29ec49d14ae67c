/** A form's own fields; what belongs to one post (the session's token, the key) begins with one of these. */
const ofThePost = ['_csrf', '_key']

/** Everything that a form holds, as it is posted. Files are no part of a draft. */
export const posted = (form: HTMLFormElement): string => encoded(form, () => true)

/** What somebody has written in it: the same when the page is opened anew. */
export const written = (form: HTMLFormElement): string => encoded(form, (name) => !ofThePost.includes(name))

const encoded = (form: HTMLFormElement, takes: (name: string) => boolean): string =>
  new URLSearchParams(
    [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string' && takes(pair[0])),
  ).toString()

/** Puts back what was written. Hidden fields are the page's own: which version its writer has seen now is theirs to say. */
export const writeInto = (form: HTMLFormElement, text: string): void => {
  const left = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(text)) left.set(name, [...(left.get(name) ?? []), value])
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
      field.checked = left.get(field.name)?.includes(field.value) ?? false
    } else if (isWrittenIn(field)) field.value = left.get(field.name)?.shift() ?? ''
  }
  form.dispatchEvent(new Event('input'))
}

const isWrittenIn = (field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  field instanceof HTMLTextAreaElement ||
  field instanceof HTMLSelectElement ||
  (field instanceof HTMLInputElement && field.type !== 'hidden')
