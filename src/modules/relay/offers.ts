import type { Area } from '#modules/access'
import type { Theme } from '#modules/directory'

/** What the directory calls what the areas of a log are about. An area that a later version brings has no themes yet. */
const themesIn: Readonly<Record<string, readonly Theme[]>> = {
  learning: ['kindergarten', 'school', 'learning', 'disability'],
  health: ['mental-health', 'body', 'disability', 'substance'],
  home: ['parenting', 'breakup', 'loss', 'home'],
  leisure: ['leisure', 'friends'],
  economy: ['money', 'work', 'home'],
}

export const themesOf = (areas: readonly Area[]): Theme[] => [...new Set(areas.flatMap((area) => themesIn[area] ?? []))]
