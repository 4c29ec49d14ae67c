import type { Founding } from '#modules/organisation'
import { type Staff, staffOf } from './staff.ts'

const id = (kind: string, n: number) => `0190${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`
export const skogbygdId = id('5b0d', 1)
export const skogbygdSchool = id('5b5e', 1)
export const skogbygdUnit = id('5b01', 1)

/** The small neighbour: its people see nothing of Fjordvik's children. */
export const skogbygdStaff: readonly Staff[] = [
  {
    key: 'other-municipality',
    name: 'Tor Granli',
    born: '1983-05-16',
    posts: [{ unit: skogbygdUnit, role: 'employee', title: 'kontaktlærer' }],
  },
  {
    key: 'other-head',
    name: 'Randi Myklebust',
    born: '1969-02-22',
    posts: [{ unit: skogbygdUnit, role: 'head', title: 'rektor' }],
  },
]

export const skogbygd: Founding = {
  municipality: { id: skogbygdId, number: '9902', name: 'Skogbygd', host: 'skogbygd.example' },
  services: [{ id: skogbygdSchool, code: 'school', name: 'Skole' }],
  units: [{ id: skogbygdUnit, service: skogbygdSchool, name: 'Skogbygd skole', phone: '99 00 20 01' }],
  staff: staffOf(skogbygdStaff, id, '5b'),
}
