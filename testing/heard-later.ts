/** A guardian answers, and has not talked with her child yet: what most tests are not about. */
export const heardLater = { talked: 'not-yet', missing: 'later' } as const
