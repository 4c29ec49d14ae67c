/**
 * Names of the fields that a form carries for the door, not for the operation. The contract never sees them. `beside`: the text
 * that was to come into a form in which something else was written already.
 */
export const reservedFields = { csrf: '_csrf', key: '_key', version: '_version', beside: '_beside' } as const
