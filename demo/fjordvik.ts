import type { Founding } from '#modules/organisation'
import { type Staff, staffOf } from './staff.ts'

/** Fixed, so that links into the demo live longer than one start. Version 7 in form; otherwise invented like everything here. */
const id = (kind: string, n: number) => `0190${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`

export const fjordvikId = id('f70d', 1)
const service = (n: number) => id('f75e', n)
const unit = (n: number) => id('f701', n)

export const fjordvikServices = {
  school: service(1),
  kindergarten: service(2),
  health: service(3),
  ppt: service(4),
  childWelfare: service(5),
  nav: service(6),
  familyTeam: service(7),
  administration: service(8),
} as const

export const fjordvikUnits = {
  school: unit(1),
  kindergarten: unit(2),
  health: unit(3),
  ppt: unit(4),
  childWelfare: unit(5),
  nav: unit(6),
  familyTeam: unit(7),
  administration: unit(8),
  upperSchool: unit(9),
} as const

const at = fjordvikUnits

/** Who works in Fjordvik. Keys are those of demo/people.ts. */
export const fjordvikStaff: readonly Staff[] = [
  {
    key: 'teacher',
    name: 'Ida Lund',
    born: '1988-03-14',
    posts: [{ unit: at.school, role: 'employee', title: 'kontaktlærer' }],
  },
  { key: 'head', name: 'Arne Bakke', born: '1970-11-02', posts: [{ unit: at.school, role: 'head', title: 'rektor' }] },
  {
    key: 'registrar',
    name: 'Gro Nilsen',
    born: '1979-06-21',
    posts: [{ unit: at.school, role: 'registrar', title: 'skolesekretær' }],
  },
  {
    key: 'youth-teacher',
    name: 'Jonas Vik',
    born: '1990-01-30',
    posts: [{ unit: at.upperSchool, role: 'employee', title: 'kontaktlærer' }],
  },
  {
    key: 'pedagogue',
    name: 'Mona Strand',
    born: '1985-09-09',
    posts: [{ unit: at.kindergarten, role: 'employee', title: 'pedagogisk leder' }],
  },
  {
    key: 'kindergarten-head',
    name: 'Siri Haugen',
    born: '1974-04-17',
    posts: [{ unit: at.kindergarten, role: 'head', title: 'styrer' }],
  },
  {
    key: 'nurse',
    name: 'Kari Moe',
    born: '1982-12-05',
    posts: [{ unit: at.health, role: 'employee', title: 'helsesykepleier' }],
  },
  {
    key: 'nurse-head',
    name: 'Tone Aasen',
    born: '1968-08-24',
    posts: [{ unit: at.health, role: 'head', title: 'leder for helsestasjonen' }],
  },
  {
    key: 'ppt',
    name: 'Per Solheim',
    born: '1977-02-11',
    posts: [{ unit: at.ppt, role: 'employee', title: 'PP-rådgiver' }],
  },
  {
    key: 'ppt-head',
    name: 'Liv Berge',
    born: '1966-05-03',
    posts: [{ unit: at.ppt, role: 'head', title: 'leder for PPT' }],
  },
  {
    key: 'child-welfare',
    name: 'Nina Dahl',
    born: '1984-10-19',
    posts: [{ unit: at.childWelfare, role: 'employee', title: 'barnevernspedagog' }],
  },
  {
    key: 'nav',
    name: 'Omar Hassan',
    born: '1991-07-28',
    posts: [{ unit: at.nav, role: 'employee', title: 'veileder for familier' }],
  },
  {
    key: 'family-team',
    name: 'Eva Lie',
    born: '1980-01-08',
    posts: [{ unit: at.familyTeam, role: 'employee', title: 'familieveileder' }],
  },
  {
    key: 'coordinator',
    name: 'Berit Myhre',
    born: '1972-03-27',
    posts: [{ unit: at.administration, role: 'coordinator', title: 'BTI-koordinator' }],
  },
  {
    key: 'privacy-officer',
    name: 'Svein Foss',
    born: '1965-09-13',
    posts: [{ unit: at.administration, role: 'privacy-officer', title: 'personvernombud' }],
  },
  {
    key: 'administrator',
    name: 'Anne Krogh',
    born: '1976-12-30',
    posts: [{ unit: at.administration, role: 'administrator', title: 'systemansvarlig' }],
  },
  {
    key: 'youth-registrar',
    name: 'Rune Wiik',
    born: '1981-11-11',
    posts: [{ unit: at.upperSchool, role: 'registrar', title: 'skolesekretær' }],
  },
  {
    key: 'kindergarten-registrar',
    name: 'Elin Rud',
    born: '1978-08-08',
    posts: [{ unit: at.kindergarten, role: 'registrar', title: 'konsulent' }],
  },
  // a teacher who is also a mother: chooses which of the two she acts as
  {
    key: 'teacher-and-mother',
    name: 'Hege Sand',
    born: '1986-06-06',
    posts: [{ unit: at.school, role: 'employee', title: 'lærer' }],
  },
]

export const fjordvik: Founding = {
  municipality: { id: fjordvikId, number: '9901', name: 'Fjordvik', host: null },
  services: [
    { id: fjordvikServices.school, code: 'school', name: 'Skole' },
    { id: fjordvikServices.kindergarten, code: 'kindergarten', name: 'Barnehage' },
    { id: fjordvikServices.health, code: 'health-clinic', name: 'Helsestasjon' },
    { id: fjordvikServices.ppt, code: 'ppt', name: 'PPT' },
    { id: fjordvikServices.childWelfare, code: 'child-welfare', name: 'Barnevern' },
    { id: fjordvikServices.nav, code: 'nav', name: 'NAV' },
    { id: fjordvikServices.familyTeam, code: 'family-team', name: 'Familieteam' },
    { id: fjordvikServices.administration, code: 'administration', name: 'Oppvekstkontoret' },
  ],
  units: [
    { id: at.school, service: fjordvikServices.school, name: 'Fjordvik skole', phone: '99 00 10 01' },
    { id: at.upperSchool, service: fjordvikServices.school, name: 'Fjordvik ungdomsskole', phone: '99 00 10 09' },
    {
      id: at.kindergarten,
      service: fjordvikServices.kindergarten,
      name: 'Strandveien barnehage',
      phone: '99 00 10 02',
    },
    { id: at.health, service: fjordvikServices.health, name: 'Fjordvik helsestasjon', phone: '99 00 10 03' },
    { id: at.ppt, service: fjordvikServices.ppt, name: 'PPT Fjordvik', phone: '99 00 10 04' },
    { id: at.childWelfare, service: fjordvikServices.childWelfare, name: 'Fjordvik barnevern', phone: '99 00 10 05' },
    { id: at.nav, service: fjordvikServices.nav, name: 'NAV Fjordvik', phone: '99 00 10 06' },
    { id: at.familyTeam, service: fjordvikServices.familyTeam, name: 'Familieteamet', phone: '99 00 10 07' },
    { id: at.administration, service: fjordvikServices.administration, name: 'Oppvekstkontoret', phone: '99 00 10 08' },
  ],
  staff: staffOf(fjordvikStaff, id, 'f7'),
}
