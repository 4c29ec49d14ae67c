/** Ticks stay on this device, and nowhere else: nobody is told what somebody has done about a child. */
export const checklists = (page: Document): void => {
  for (const list of page.querySelectorAll<HTMLElement>('[data-checklist]')) {
    const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
    const about = list.querySelector<HTMLElement>('[data-checklist-stays]')
    const key = `laget-checklist ${list.dataset.checklist}`
    const ticked = kept(key)
    const show = () => about?.toggleAttribute('hidden', !boxes.some(({ checked }) => checked))
    const keep = () => {
      const done = boxes.filter(({ checked }) => checked).map(({ value }) => value)
      // a browser that keeps nothing still shows the ticks while the page is open
      try {
        if (done.length > 0) localStorage.setItem(key, JSON.stringify(done))
        else localStorage.removeItem(key)
      } catch {}
      show()
    }
    for (const box of boxes) {
      // by its words: what is written anew is to be done anew
      box.checked = ticked.includes(box.value)
      box.addEventListener('change', keep)
    }
    about?.querySelector('button')?.addEventListener('click', () => {
      for (const box of boxes) box.checked = false
      keep()
      boxes[0]?.focus()
    })
    show()
  }
}

const kept = (key: string): unknown[] => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(found) ? found : []
  } catch {
    return []
  }
}
