/** The page says which version it was made of; a browser that comes back by itself says the last it was told. */
export const knownVersion = 'versjon'

/** Where a page that was made of this version follows what it shows. */
export const followFrom = (stream: string, version: number): string => `${stream}?${knownVersion}=${version}`
