import type { Assets } from '#ui/assets.ts'
import type { Visit } from '#ui/visit.tsx'

const noAssets: Assets = { css: '/assets/app.css', js: '/assets/app.js', icon: '/assets/icon.svg' }

/** A visit by Ida Lund on a Tuesday at noon, for tests of components and pages. */
export const aVisit = (wish: Partial<Visit> = {}): Visit => {
  let keys = 0
  return {
    lang: 'nb',
    now: new Date('2026-11-24T12:00:00+01:00'),
    address: '/stil?side=2',
    assets: noAssets,
    me: { name: 'Ida Lund', role: 'lærer, Fjordvik skole', switchRole: '/rolle', signOut: '/logg-ut' },
    csrf: 'csrf-of-the-session',
    newKey: () => `key-${++keys}`,
    municipality: 'Fjordvik kommune',
    practice: true,
    navigation: [
      { href: '/arbeid', label: 'Mitt arbeid', current: 'page' },
      { href: '/veileder', label: 'Veileder' },
      { href: '/tjenester', label: 'Tjenester' },
    ],
    ...wish,
  }
}
