import type { Uuid } from '#platform/id.ts'
import type { registerReasons } from './contract.ts'

type Reason = (typeof registerReasons)[number]

/** The URLs of this module, in one place for routes and links. Norwegian nouns. */
export const paths = {
  register: '/register',
  child: (child: Uuid, reason: Reason) => `/register/${child}?reason=${reason}`,
  confirmation: (child: Uuid, guardian: Uuid) => `/register/${child}/${guardian}/bekreftelse`,
  change: (child: Uuid, guardian: Uuid) => `/register/${child}/${guardian}/endring`,
  end: (child: Uuid, guardian: Uuid) => `/register/${child}/${guardian}/slutt`,
  code: (child: Uuid) => `/register/${child}/kode`,
  signIn: (child: Uuid) => `/register/${child}/innlogging`,
  match: (child: Uuid) => `/register/${child}/samme`,
  guardians: (child: Uuid) => `/barn/${child}/foresatte`,
  codeInUnit: (child: Uuid) => `/barn/${child}/kode`,
  block: (child: Uuid, guardian: Uuid) => `/barn/${child}/${guardian}/sperring`,
  lifting: (child: Uuid, guardian: Uuid) => `/barn/${child}/${guardian}/oppheving`,
} as const
