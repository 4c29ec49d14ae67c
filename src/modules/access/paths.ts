/** The URLs of this module, in one place for routes and links. Norwegian nouns. */
export const paths = { trace: '/personvern/spor' } as const
