import { accessPaths } from '#modules/access'
import { childrenPaths } from '#modules/children'
import { directoryPaths } from '#modules/directory'
import { discussionPaths } from '#modules/discussions'
import { guidePaths } from '#modules/guide'
import { organisationPaths } from '#modules/organisation'
import { relayPaths } from '#modules/relay'
import { reportPaths } from '#modules/reports'
import { termPaths } from '#modules/terms'
import { wonderPaths } from '#modules/wonders'
import type { InRole, Person, Visitor } from '#platform/actor.ts'
import type { Language } from '#platform/language/language.ts'
import type { NavigationLink } from '#ui/visit.tsx'
import { navigationMessages } from './navigation-messages.ts'

type Label =
  | 'guide-desk'
  | 'wonders'
  | 'terms'
  | 'reports'
  | 'discussions'
  | 'register'
  | 'unit'
  | 'load'
  | 'wrong'
  | 'privacy'
  | 'trace'
  | 'settings'
  | 'figures'
  | 'discussed'
  | 'administration'

/** Where someone in a role has pages of her own, besides her desk. What she may do there, the operations say. */
const pagesOf = (actor: InRole): [Label, string][] => {
  switch (actor.role) {
    case 'registrar':
      return [['register', childrenPaths.register]]
    case 'head':
      return [
        ['wonders', wonderPaths.wonders],
        ['reports', reportPaths.reports],
        ['discussions', discussionPaths.discussions],
        ['unit', organisationPaths.unit(actor.unit)],
        ['load', relayPaths.load],
        ['wrong', relayPaths.removable],
      ]
    case 'privacy-officer':
      return [
        ['privacy', relayPaths.privacy],
        ['trace', accessPaths.trace],
        ['settings', organisationPaths.settings],
      ]
    case 'administrator':
      return [
        ['figures', relayPaths.figures],
        ['discussed', discussionPaths.figures],
        ['administration', organisationPaths.units],
        ['settings', organisationPaths.settings],
      ]
    case 'coordinator':
      return [
        ['guide-desk', guidePaths.desks],
        ['terms', termPaths.terms],
        ['discussions', discussionPaths.discussions],
        ['figures', relayPaths.figures],
        ['settings', organisationPaths.settings],
      ]
    case 'employee':
      return [
        ['wonders', wonderPaths.wonders],
        ['reports', reportPaths.reports],
        ['discussions', discussionPaths.discussions],
      ]
  }
}

/** The main menu: what is for all, and for whoever is signed in her desk first. `address`: the page she is on. */
export const navigationFor = (actor: Person | Visitor, lang: Language, address: string): NavigationLink[] => {
  const t = navigationMessages(lang)
  const here = address.split(/[?#]/)[0]
  const link = (href: string, label: string, about?: string): NavigationLink => ({
    href,
    label,
    about,
    current: href === here,
  })
  const forAll = [link(guidePaths.guide, t.guide), link(directoryPaths.list, t.directory)]
  if (actor.kind === 'visitor') return forAll
  if (actor.kind === 'outside')
    return [link(relayPaths.desk, t.family), ...forAll, link(discussionPaths.discussions, t.discussions)]
  return [
    link(relayPaths.desk, t.desk),
    ...forAll,
    ...pagesOf(actor).map(([label, href]) => link(href, t[label], t[`${label}-about`])),
  ]
}
