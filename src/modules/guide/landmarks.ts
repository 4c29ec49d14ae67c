import type { ReaderKind } from './contract.ts'

/** Pages that every page of the guide points at by itself, as long as they are there. */
export const landmarks = {
  urgent: 'er-det-akutt',
  violence: 'mistanke-om-vold',
  alongside: 'samtidighetsansvar',
} as const

/** Pages about what is particular to where somebody works: hers stands first when she has said so. */
export const workplaces: Partial<Record<ReaderKind, string>> = {
  kindergarten: 'for-barnehagen',
  school: 'for-skolen',
  health: 'for-helsestasjonen',
  'child-welfare': 'for-barnevernet',
  nav: 'for-nav-og-voksentjenester',
  leisure: 'for-fritid',
}
