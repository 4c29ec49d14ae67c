/** Names of the fields that a form carries for the door, not for the operation. The contract never sees them. */
export const reservedFields = { csrf: '_csrf', key: '_key', version: '_version' } as const
