import { keptText } from './kept-text.ts'
import { posted, writeInto, written } from './written.ts'

const pause = 1500
const retry = 10_000

/**
 * Saves a draft while the person writes: what the form holds goes to the address that the draft button uses, and the server shows it when the
 * page is opened again. Without a network the text waits encrypted in this browser: it is sent when the network is back, and comes back into
 * the form when that is opened again in the same session. Whatever fails is said, the text stays, and it tries again.
 */
export const drafts = (page: Document): void => {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDraft(form)
}

/** `refused`: the server has answered, and not taken it. `away`: there was no answer. */
type Came = 'saved' | 'refused' | 'away'

/** What waits in the store: what was written, and what the server had of it then. */
type Waiting = { text: string; base: string }

const keepDraft = (form: HTMLFormElement): void => {
  const { draft: address = '', draftKey } = form.dataset
  const store = keptText(address, draftKey)
  const say = teller(form)
  const asOpened = written(form)
  let saved = asOpened
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<Came> | undefined
  // The store has what this page could not send, or has taken back from there.
  let waits = false
  let goesOn = false

  const soon = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(save, delay)
  }
  const letGo = () => {
    if (waits) store.forget()
    waits = false
  }

  const send = async (): Promise<Came> => {
    const text = written(form)
    const { came, at } = await post(address, posted(form))
    if (came === 'saved') {
      saved = text
      letGo()
      say('saved', at)
      return came
    }
    const kept = await store.keep(JSON.stringify({ text, base: saved } satisfies Waiting))
    waits ||= kept
    say(came === 'away' && kept ? 'away' : 'failed')
    soon(retry)
    return came
  }

  const save = async (): Promise<Came> => {
    if (written(form) === saved || form.hasAttribute('data-sent')) return 'saved'
    // One at a time: an older text must not arrive last.
    if (saving) {
      soon(pause)
      return saving
    }
    saving = send()
    const came = await saving
    saving = undefined
    return came
  }

  const bringBack = async () => {
    const found = await store.find()
    if (!found) return
    const { text, base }: Waiting = JSON.parse(found)
    // It had reached the server after all, when the page was left.
    if (text === asOpened) return store.forget()
    const bring = () => {
      waits = true
      writeInto(form, text)
      soon(0)
    }
    // Written later than what the page shows: it goes on from there. Else she sees both, and chooses.
    const goesOnFrom = base === asOpened && written(form) === asOpened
    const notice = show(form, goesOnFrom ? 'brought' : 'offered')
    if (goesOnFrom) return bring()
    notice?.querySelector('button')?.addEventListener('click', () => {
      notice.replaceChildren()
      bring()
    })
  }

  form.addEventListener('input', () => soon(pause))
  form.addEventListener('change', () => soon(pause))
  // Sent without a network it would be lost on the browser's own page of failure: it stays here.
  form.addEventListener('submit', async (event) => {
    if (event.defaultPrevented || goesOn || (!waits && navigator.onLine)) return
    event.preventDefault()
    if ((await save()) === 'away') return
    // It is on the server now, or the server will say what is wrong.
    letGo()
    goesOn = true
    form.requestSubmit(event.submitter)
  })
  addEventListener('pageshow', () => {
    goesOn = false
  })
  addEventListener('online', save)
  // Leaving the page with the last sentence unsaved: the browser finishes sending it afterwards.
  addEventListener('pagehide', save)
  void bringBack()
}

/** Says how it stands, and when it was saved. Only what has changed is read aloud: not the time, again after every sentence. */
const teller = (form: HTMLFormElement) => {
  const status = form.querySelector<HTMLElement>('[data-draft-status]')
  const time = form.querySelector<HTMLElement>('[data-draft-time]')
  return (what: 'saved' | 'failed' | 'away', at = ''): void => {
    const words = status?.dataset[what] ?? ''
    if (status && status.textContent !== words) status.textContent = words
    if (time) time.textContent = at.replace(':', time.dataset.draftTime ?? ':')
  }
}

/** Says it with the words that the page has kept for it, above the form. */
const show = (form: HTMLFormElement, what: 'brought' | 'offered'): Element | null | undefined => {
  const place = form.parentElement?.querySelector('[data-draft-kept]')
  const words = place?.querySelector<HTMLTemplateElement>(`[data-say=${what}]`)
  if (words) place?.append(words.content.cloneNode(true))
  return place
}

/** The time is the server's, as Norway's clocks say it. */
const clock = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' } as const

const post = async (address: string, body: string): Promise<{ came: Came; at?: string }> => {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      // `Accept` tells the server that nobody is waiting for a page.
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body,
      keepalive: body.length < 60_000,
      // To the sign-in: an answer, and not the one that was hoped for.
      redirect: 'manual',
    })
    if (!answer.ok) return { came: 'refused' }
    const date = answer.headers.get('date')
    return { came: 'saved', ...(date && { at: new Date(date).toLocaleTimeString('nb', clock) }) }
  } catch {
    return { came: 'away' }
  }
}
