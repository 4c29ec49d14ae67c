import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { Hand } from './hand.ts'

/** So many steps are a walk; more, and nobody without a mouse would find the way. */
const longestWalk = 60

type Sight = {
  /** The control itself, or for a radio button one of its group: the arrows go on from there. */
  here: boolean
  /** It stands behind the focus, and in the page's own part while the focus is at the top of the page. */
  behind: boolean
  skip: boolean
  /** What is wrong with the place where the focus is (WCAG 2.4.3, 2.4.7, 2.4.11). */
  trouble: string
}

/** Found once: a walk asks after every step. */
type Found = NonNullable<Awaited<ReturnType<Locator['elementHandle']>>>

/** What someone sees who looks for `control` from where the focus is. Its body runs in the browser. */
const sightOf = (control: Found): Promise<Sight> =>
  control.evaluate((wanted) => {
    const { defaultView: window, activeElement: at, body } = wanted.ownerDocument
    if (!at || at === body) {
      const inPage = Boolean(wanted.closest('main'))
      return { here: false, behind: false, skip: inPage && !window.location.hash, trouble: '' }
    }
    const sameGroup = wanted.type === 'radio' && at.type === 'radio' && at.name === wanted.name
    const precedes = Boolean(at.compareDocumentPosition(wanted) & window.Node.DOCUMENT_POSITION_PRECEDING)
    const labels = [...(at.labels ?? [])]
    const name = (at.textContent || labels[0]?.textContent || at.outerHTML).trim().slice(0, 60)
    const trouble = (): string => {
      // Designsystemet draws the ring of a box around the box and its label
      const isRinged = [at, at.parentElement].some((element) => {
        const { outlineStyle, outlineWidth } = window.getComputedStyle(element)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      })
      if (!isRinged) return `nobody sees that the focus is on ${name}`
      const box = at.getClientRects()[0]
      if (!box) return `the focus is on ${name}, which is not shown`
      const x = box.x + box.width / 2
      const y = box.y + Math.min(box.height / 2, 100)
      const inWindow = x >= 0 && y >= 0 && x <= window.innerWidth && y <= window.innerHeight
      if (!inWindow) return `the focus is on ${name}, outside the window`
      const top = wanted.ownerDocument.elementFromPoint(x, y)
      const own = at.contains(top) || top.contains(at) || labels.some((label) => label.contains(top))
      return own ? '' : `${name} has the focus and is covered by ${top.outerHTML.slice(0, 80)}`
    }
    return {
      here: at === wanted || sameGroup,
      behind: precedes && !at.contains(wanted),
      skip: false,
      trouble: at.tabIndex < 0 ? '' : trouble(),
    }
  })

/** Goes from control to control until `control` has the focus, past the heading of the page by its own link. */
const reach = async (control: Locator): Promise<void> => {
  await control.waitFor()
  const found = await control.elementHandle()
  if (!found) throw new Error(`${control} has gone`)
  const { keyboard } = control.page()
  let sight = await sightOf(found)
  if (sight.skip) {
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    expect(await control.page().evaluate('document.activeElement.id'), 'the first link skips to the page itself').toBe(
      'innhold',
    )
    sight = await sightOf(found)
  }
  for (let steps = 0; !sight.here; steps++) {
    if (steps === longestWalk) throw new Error(`Nobody comes to ${control} by keyboard`)
    await keyboard.press(sight.behind ? 'Shift+Tab' : 'Tab')
    sight = await sightOf(found)
    expect(sight.trouble, control.page().url()).toBe('')
  }
}

const has = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === element.ownerDocument.activeElement)

/** Steps with a key inside a group or a list until it is as wished. */
const stepUntil = async (control: Locator, key: string, done: () => Promise<boolean>): Promise<void> => {
  for (let steps = 0; !(await done()); steps++) {
    if (steps === longestWalk) throw new Error(`${key} never comes to what is wanted in ${control}`)
    await control.page().keyboard.press(key)
  }
}

const enter = async (control: Locator): Promise<void> => {
  await reach(control)
  await control.page().keyboard.press('Enter')
}

export const keyboard: Hand = {
  follow: enter,
  press: async (button) => {
    await reach(button)
    await button.page().keyboard.press('Space')
  },
  write: async (field, text) => {
    await reach(field)
    await field.page().keyboard.press('ControlOrMeta+A')
    await field.page().keyboard.type(text)
  },
  tick: async (box, chosen) => {
    await reach(box)
    if ((await box.getAttribute('type')) === 'radio') await stepUntil(box, 'ArrowDown', () => has(box))
    if ((await box.isChecked()) !== chosen) await box.page().keyboard.press('Space')
    expect(await box.isChecked()).toBe(chosen)
  },
  pick: async (list, value) => {
    await reach(list)
    await list.page().keyboard.press('Home')
    await stepUntil(list, 'ArrowDown', async () => (await list.inputValue()) === value)
  },
}
