import { expect, test } from 'vitest'
import type { InRole } from '#platform/actor.ts'
import { newId } from '#platform/id.ts'
import { navigationFor } from './navigation.ts'

const coordinator: InRole = {
  ...{ kind: 'in-role', role: 'coordinator', name: 'Berit Myhre', title: 'BTI-koordinator' },
  ...{ municipality: newId(), person: newId(), post: newId(), unit: newId(), service: newId() },
  ...{ unitName: 'Oppvekstkontoret', serviceName: 'Kommunen' },
}

test.each([
  ['/handlingsveileder', '/handlingsveileder', 'page'],
  ['/handlingsveileder?as=school', '/handlingsveileder', 'page'],
  ['/handlingsveileder/sok?q=tolk', '/handlingsveileder', 'within'],
  // the nearest, not the one around it
  ['/handlingsveileder/rediger/samtykke/tekst', '/handlingsveileder/rediger', 'within'],
  ['/tall', '/tall', 'page'],
  ['/tallerken', undefined, undefined],
])('on %s the menu marks %s, and nothing else', (address, href, current) => {
  const marked = navigationFor(coordinator, 'nb', address).filter((link) => link.current)
  expect(marked.map((link) => [link.href, link.current])).toEqual(href ? [[href, current]] : [])
})
