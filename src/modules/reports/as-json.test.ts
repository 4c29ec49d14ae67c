import Ajv from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completeReport } from '#testing/complete-report.ts'
import { readStandard, standardsAreHere } from '#testing/standards.ts'
import { asJson, withOffset } from './as-json.ts'
import { ReportContent } from './contract.ts'
import { missingIn } from './missing.ts'

const fjordvik = { number: '4699', name: 'Fjordvik', districts: [], channel: 'Laget' }
const districts = [
  { number: '01', name: 'Søndre bydel' },
  { number: '07', name: 'Nordre bydel' },
]
const now = new Date('2026-11-22T12:30:15Z')

const validator = () => {
  const ajv = new Ajv.default({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const address = readStandard('bekymringsmelding-v2/adresse.json')
  // by the name it has, and by the path under which the other schema asks for it
  for (const name of ['https://fiks.ks.no/adresse.json', 'https://fiks.ks.no/../adresse.json'])
    ajv.addSchema({ ...address, $id: name })
  const validate = ajv.compile(readStandard('bekymringsmelding-v2/offentlig.bekymringsmelding.v2.json'))
  return (report: unknown) =>
    validate(report) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)
}

const line = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('Čáhppe', 'ukjent', 'a\nb', '   '))
const informed = fc.oneof(
  fc.record({ informed: fc.constant('yes' as const) }),
  fc.record({ informed: fc.constant('no' as const), whyNot: fc.constantFrom('Mistanke om vold', 'To\nlinjer') }),
)
const child = fc
  .tuple(fc.record({ name: line, unborn: fc.boolean(), address: line, place: line, phone: line }), informed)
  .map(([one, told]) => ({ ...one, ...told }))
const guardian = fc.tuple(fc.record({ name: line, phone: line }), informed).map(([one, told]) => ({ ...one, ...told }))
const written = fc.record({
  concern: line,
  history: line,
  otherViews: line,
  interpreter: line,
  otherServices: line,
  children: fc.array(child, { maxLength: 5 }),
  guardians: fc.array(guardian, { maxLength: 2 }),
  reporter: fc.record({
    name: line,
    role: line,
    workplace: line,
    address: line,
    phone: fc.constantFrom('22 33 44 55', '+47-22334455', 'ring meg', ''),
    email: fc.constantFrom('ida.lund@fjordvik.example', 'på@ærlig.no', 'ikke en adresse', ''),
  }),
})

test.skipIf(!standardsAreHere)('a complete report is valid as KS has it, whatever was written in it', () => {
  const breaches = validator()
  expect(missingIn(ReportContent.parse(completeReport), fjordvik)).toEqual([])
  expect(breaches(asJson(ReportContent.parse(completeReport), fjordvik, now))).toEqual([])
  const chosen = ReportContent.parse({ ...completeReport, district: '07' })
  expect(breaches(asJson(chosen, { ...fjordvik, districts, channel: 'Fagsystem 1' }, now))).toEqual([])
  expect(breaches(asJson(ReportContent.parse(completeReport), { ...fjordvik, districts }, now))).not.toEqual([])
  let complete = 0
  fc.assert(
    fc.property(written, (report) => {
      const { data: content } = ReportContent.safeParse(report)
      if (!content || missingIn(content, fjordvik).length > 0) return
      complete += 1
      expect(breaches(asJson(content, fjordvik, now))).toEqual([])
    }),
    { numRuns: 2000 },
  )
  expect(complete).toBeGreaterThan(20)
})

test.skipIf(!standardsAreHere)('what the schema asks for is asked for: without it the schema complains too', () => {
  const breaches = validator()
  const whole = asJson(ReportContent.parse(completeReport), fjordvik, now)
  const { sendingstidspunkt: _, ...undated } = whole
  expect(breaches(undated)).not.toEqual([])
  expect(breaches({ ...whole, sendingstidspunkt: '2026-11-22T13:30:15' })).not.toEqual([])
  expect(breaches({ ...whole, offentligBarn: [] })).not.toEqual([])
  expect(breaches({ ...whole, foresatte: [] })).not.toEqual([])
  const wrong = { ...completeReport, reporter: { ...completeReport.reporter, phone: 'ring meg' } }
  expect(missingIn(ReportContent.parse(wrong), fjordvik)).toEqual([{ path: 'reporter.phone', wrong: 'no-phone' }])
  expect(breaches(asJson(ReportContent.parse(wrong), fjordvik, now))).not.toEqual([])
})

test('what is missing is named by its field, in the order of the form', () => {
  const empty = ReportContent.parse({ reporter: {} })
  expect(missingIn(empty, fjordvik).map(({ path }) => path)).toEqual([
    'concern',
    'history',
    'children.0.name',
    'guardians.0.name',
    'reporter.name',
    'reporter.role',
    'reporter.phone',
    'reporter.email',
    'reporter.workplace',
    'reporter.address',
  ])
  const half = ReportContent.parse({
    ...completeReport,
    children: [{ unborn: true, informed: 'no' }],
    guardians: [{ phone: '22334455' }],
  })
  expect(missingIn(half, fjordvik).map(({ path }) => path)).toEqual([
    'children.0.address',
    'children.0.whyNot',
    'guardians.0.name',
    'guardians.0.informed',
  ])
})

test('of several districts one must be chosen, and one that is there; of one or none there is no choice', () => {
  const toldOf = (these: typeof districts, district: string) => {
    const content = ReportContent.parse({ ...completeReport, district })
    const { bydelsnummer, bydelsnavn } = asJson(content, { ...fjordvik, districts: these }, now)
    return [missingIn(content, { ...fjordvik, districts: these }).map(({ path }) => path), bydelsnummer, bydelsnavn]
  }
  expect(toldOf(districts, '07')).toEqual([[], '07', 'Nordre bydel'])
  for (const none of ['', '02']) expect(toldOf(districts, none)).toEqual([['district'], undefined, undefined])
  for (const any of ['', '07']) {
    expect(toldOf(districts.slice(0, 1), any)).toEqual([[], '01', 'Søndre bydel'])
    expect(toldOf([], any)).toEqual([[], '00', ''])
  }
})

test('nothing is said of what was not written', () => {
  const { offentligBarn, foresatte, ...rest } = asJson(
    ReportContent.parse({ ...completeReport, interpreter: '', otherViews: '  ', otherServices: '' }),
    fjordvik,
    now,
  )
  expect(Object.keys(rest)).not.toContain('behovForTolk')
  expect(Object.keys(rest)).not.toContain('andreHjelpeinstanser')
  expect(Object.keys(rest.melding)).toEqual(['melding', 'historie'])
  expect(Object.keys(offentligBarn[0] ?? {})).not.toContain('telefonnummer')
  expect(foresatte).toEqual([
    {
      personnavn: 'Elle Čáhppe',
      telefonnummer: '22 11 33 44',
      orientert: false,
      orientertGrunn: 'Mistanke om vold',
    },
  ])
})

test.each([
  ['2026-11-22T12:30:15Z', '2026-11-22T13:30:15+01:00'],
  ['2026-06-30T22:30:00Z', '2026-07-01T00:30:00+02:00'],
  ['2026-03-29T00:59:59Z', '2026-03-29T01:59:59+01:00'],
  ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
])('%s is said as the clock in Oslo shows it, with its offset', (instant, said) => {
  expect(withOffset(new Date(instant))).toBe(said)
  expect(new Date(said).getTime()).toBe(new Date(instant).getTime())
})
