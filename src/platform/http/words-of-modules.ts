import type { Language } from '../language/language.ts'
import type { Module, Words } from '../module.ts'
import { houseActs, houseReasons } from './house-messages.ts'

const lookUp = (tables: readonly Words[]) => (language: Language) => {
  const said = tables.map((table) => table(language))
  return (key: string): string | undefined => {
    const found = said.map((words) => words[key]).find((words) => typeof words === 'string')
    return found as string | undefined
  }
}

/** Reasons and issue codes of all modules in words. A code without words is a fault of ours and is said as the general refusal. */
export const wordsOf = (modules: readonly Module[]) => {
  const reasons = lookUp([houseReasons, ...modules.map((module) => module.reasons)])
  const acts = lookUp([houseActs, ...modules.map((module) => module.acts)])
  return {
    reasonWords: (language: Language) => (reason: string) =>
      reasons(language)(reason) ?? houseReasons(language).refused,
    actWords: (language: Language) => (operation: string) => acts(language)(operation) ?? houseActs(language).other,
    issueWords: lookUp(modules.map((module) => module.issues)),
  }
}
