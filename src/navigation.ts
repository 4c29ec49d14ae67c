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

/** The link that leads to the page somebody is on, or else the nearest one above it. */
const markedIn = (links: readonly NavigationLink[], here: string): NavigationLink[] => {
  const [nearest] = links
    .filter(({ href }) => here === href || here.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)
  return links.map((link) =>
    link === nearest ? { ...link, current: link.href === here ? ('page' as const) : ('within' as const) } : link,
  )
}

/** The main menu: what is for all, and for whoever is signed in her desk first. `address`: the page she is on. */
export const navigationFor = (actor: Person | Visitor, lang: Language, address: string): NavigationLink[] => {
  const t = navigationMessages(lang)
  const [here = ''] = address.split(/[?#]/)
  const forAll = [
    { href: guidePaths.guide, label: t.guide, about: t['guide-about'] },
    { href: directoryPaths.list, label: t.directory, about: t['directory-about'] },
  ]
  const own = (desk: string) => ({ href: relayPaths.desk, label: desk })
  switch (actor.kind) {
    case 'visitor':
      return markedIn(forAll, here)
    case 'outside':
      return markedIn([own(t.family), ...forAll, { href: discussionPaths.discussions, label: t.discussions }], here)
    case 'in-role':
      return markedIn(
        [
          own(t.desk),
          ...forAll,
          ...pagesOf(actor).map(([label, href]) => ({ href, label: t[label], about: t[`${label}-about`] })),
        ],
        here,
      )
  }
}
