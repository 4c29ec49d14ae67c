const pause = 1500
const retry = 10_000

/**
 * Saves a draft while the person writes: what the form holds goes to the address that the draft button uses. Puts nothing
 * back itself; the server shows the draft when the page is opened again. A failure is said, the text stays, and it tries
 * again: after a while, and at once when the network is back.
 */
export const drafts = (page: Document): void => {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDraft(form)
}

const keepDraft = (form: HTMLFormElement): void => {
  const address = form.dataset.draft ?? ''
  const status = form.querySelector<HTMLElement>('[data-draft-status]')
  let saved = written(form)
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving = false

  // Said only when it changes: a screen reader does not repeat "saved" after every sentence.
  const say = (text = '') => {
    if (status && status.textContent !== text) status.textContent = text
  }

  const soon = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(save, delay)
  }

  const save = async () => {
    const now = written(form)
    if (now === saved || form.hasAttribute('data-sent')) return
    // One at a time: an older text must not arrive last.
    if (saving) return soon(pause)
    saving = true
    const done = await send(address, now)
    saving = false
    if (done) saved = now
    say(done ? status?.dataset.saved : status?.dataset.failed)
    if (!done) soon(retry)
  }

  form.addEventListener('input', () => soon(pause))
  form.addEventListener('change', () => soon(pause))
  addEventListener('online', save)
  // Leaving the page with the last sentence unsaved: the browser finishes sending it afterwards.
  addEventListener('pagehide', save)
}

const written = (form: HTMLFormElement): string =>
  // Files are no part of a draft.
  new URLSearchParams(
    [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  ).toString()

const send = async (address: string, body: string): Promise<boolean> => {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      // `Accept` tells the server that nobody is waiting for a page.
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body,
      keepalive: body.length < 60_000,
      redirect: 'error',
    })
    return answer.ok
  } catch {
    return false
  }
}
