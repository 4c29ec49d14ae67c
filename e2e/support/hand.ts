import type { Locator } from 'playwright-core'
import { keyboard } from './keyboard.ts'

/** How someone gets at what stands on a page. The journeys say what is done; the hand knows how. */
export type Hand = {
  follow(link: Locator): Promise<void>
  press(button: Locator): Promise<void>
  /** Replaces what stands in the field. */
  write(field: Locator, text: string): Promise<void>
  /** Radio button or checkbox: chosen afterwards, or no longer. */
  tick(box: Locator, chosen: boolean): Promise<void>
  /** From a list: the option with this value. */
  pick(list: Locator, value: string): Promise<void>
}

const mouse: Hand = {
  follow: (link) => link.click(),
  press: (button) => button.click(),
  write: (field, text) => field.fill(text),
  // where choices stand in frames the whole frame is the label, and lies over the box
  tick: async (box, chosen) => {
    if ((await box.isChecked()) !== chosen)
      await box
        .page()
        .locator(`label[for="${await box.getAttribute('id')}"]`)
        .click()
  },
  pick: async (list, value) => {
    await list.selectOption(value)
  },
}

export const hands = { mouse, keyboard } as const
