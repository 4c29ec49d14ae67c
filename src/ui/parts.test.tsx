import type { Child } from 'hono/jsx'
import { expect, test } from 'vitest'
import { aVisit } from '#testing/visit.ts'
import { RadioGroup, Select } from './form/Choices.tsx'
import { Conflict } from './form/Conflict.tsx'
import { Carried, Form } from './form/Form.tsx'
import { fieldId } from './form/form-state.tsx'
import { DateField, TextArea, TextField } from './form/TextField.tsx'
import { Page, renderPage } from './Page.tsx'
import { inLanguage } from './PageHeader.tsx'
import { Pager } from './Pager.tsx'
import { initialsOf } from './Person.tsx'
import { Row } from './Rows.tsx'
import { Callable, Foreign } from './Text.tsx'
import { Time } from './Time.tsx'
import { Visiting } from './visit.tsx'

const rendered = (part: Child, wish: Parameters<typeof aVisit>[0] = {}) =>
  String(<Visiting visit={aVisit(wish)}>{part}</Visiting>)

test('what a person wrote is shown again as she wrote it, and can do no harm', () => {
  const html = rendered(
    <Form action="/notat" values={{ note: '</textarea><script>alert(1)</script>', on: 'neste uke' }}>
      <TextArea name="note" label="Notat" />
      <DateField name="on" label="Når" />
    </Form>,
  )
  expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>')
  expect(html).toContain('value="neste uke"')
})

test('a day from the database is shown as people write it', () => {
  expect(
    rendered(
      <Form action="/" values={{ on: '2026-12-03' }}>
        {<DateField name="on" label="Når" />}
      </Form>,
    ),
  ).toContain('value="03.12.2026"')
})

test('a number to call now can be tapped in the sentence it stands in, and no other number', () => {
  expect(rendered(<Callable words="Ring 112, eller 116 111. Ikke 1123 og 02800." />)).toBe(
    'Ring <a class="ds-link" href="tel:112">112</a>, eller <a class="ds-link" href="tel:116111">116 111</a>. Ikke 1123 og 02800.',
  )
})

test('an error is tied to its field after the help, and the title of the page says it first', async () => {
  const html = await renderPage(
    <Page visit={aVisit()} title="Nytt notat" failed>
      <Form action="/notat" id="note" errors={{ 'guardians.0.name': 'Skriv navnet' }}>
        <TextField name="guardians.0.name" label="Navn" help="Slik det står i passet." />
      </Form>
    </Page>,
  )
  expect(html).toContain('<title>Feil: Nytt notat – Laget</title>')
  expect(html).toMatch(
    /id="note-guardians-0-name" name="guardians\.0\.name" aria-describedby="note-guardians-0-name-help note-guardians-0-name-error" aria-invalid="true"/,
  )
  expect(html).toContain('href="#note-guardians-0-name"')
})

test('the error summary calls each field by its label, so that no two lines say the same', () => {
  const missing = 'Fyll ut dette feltet.'
  const html = rendered(
    <Form action="/notat" errors={{ text: missing, change: missing, '': 'Noe annet er galt.' }}>
      <TextField name="text" label="Teksten" />
      <RadioGroup name="change" label="Hvordan går det?" choices={[{ value: 'better', label: 'Bedre' }]} />
    </Form>,
  )
  expect(html).toContain('<a class="ds-link" href="#text"><strong>Teksten:</strong> Fyll ut dette feltet.</a>')
  expect(html).toContain('href="#change"><strong>Hvordan går det?</strong> Fyll ut dette feltet.</a>')
  expect(html).toContain('<li>Noe annet er galt.</li>')
})

test('the error summary stands in the order of the fields, whatever was looked at first', () => {
  const html = rendered(
    <Form action="/" errors={{ address: 'Adressen er i bruk.', title: 'Fyll ut.', '': 'Noe er galt.' }}>
      <TextField name="title" label="Tittel" />
      <TextField name="address" label={<em>Adresse</em>} />
    </Form>,
  )
  const [summary = ''] = /<section class="ds-error-summary".*?<\/section>/s.exec(html) ?? []
  const places = ['Noe er galt.', 'Fyll ut.', 'Adressen er i bruk.'].map((said) => summary.indexOf(said))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('two forms on one page have ids of their own', () => {
  expect(fieldId({ id: 'offer' }, 'reason')).toBe('offer-reason')
  expect(fieldId({}, 'areas[]')).toBe('areas')
})

test('a limit never cuts what is written', () => {
  const html = rendered(<TextArea name="note" label="Notat" limit={500} value={'x'.repeat(600)} />)
  expect(html).not.toContain('maxlength')
  expect(html).toContain('x'.repeat(600))
  expect(html).toContain('Inntil 500 tegn.')
})

test('a choice that cannot be made says why, and is not sent', () => {
  const html = rendered(
    <RadioGroup name="to" label="Hvem?" choices={[{ value: 'ida', label: 'Ida', whyNot: 'Ida er i permisjon.' }]} />,
  )
  expect(html).toMatch(/<input[^>]*id="to"[^>]*disabled=""[^>]*aria-describedby="to-about"/)
  expect(html).toContain('<div id="to-about" data-field="description">Ida er i permisjon.</div>')
})

test('a list offers no choice only where it means something, or where nothing is chosen yet', () => {
  const optionsOf = (values: Record<string, string>, wish: { optional?: boolean; empty?: string } = {}) => {
    const list = <Select name="day" label="Dag" choices={[{ value: 'mon', label: 'Mandag' }]} {...wish} />
    const html = rendered(
      <Form action="/" values={values}>
        {list}
      </Form>,
    )
    return Array.from(html.matchAll(/<option([^>]*)>([^<]*)/g), ([, is = '', said]) => [said, is.includes('selected')])
  }
  expect(optionsOf({ day: 'mon' })).toEqual([['Mandag', true]])
  expect(optionsOf({ day: 'mon' }, { optional: true })).toEqual([
    ['Ikke valgt', false],
    ['Mandag', true],
  ])
  expect(optionsOf({}, { optional: true })).toEqual([
    ['Ikke valgt', true],
    ['Mandag', false],
  ])
  expect(optionsOf({}, { empty: 'Alle' })).toEqual([
    ['Alle', true],
    ['Mandag', false],
  ])
  // what was chosen before is no longer there
  for (const day of ['', 'sun'])
    expect(optionsOf({ day })).toEqual([
      ['Velg én', true],
      ['Mandag', false],
    ])
})

test('earlier answers of several steps are carried along, one field for each', () => {
  const html = rendered(
    <Form action="/samtykke" values={{ services: ['school', 'nurse'], reason: 'Søvn', empty: '' }}>
      <Carried names={['services', 'reason', 'empty', 'unknown']} />
    </Form>,
  )
  expect(Array.from(html.matchAll(/name="(\w+)" value="([^"]*)"/g), ([, name, value]) => `${name}=${value}`)).toEqual([
    '_csrf=csrf-of-the-session',
    '_key=key-1',
    'services=school',
    'services=nurse',
    'reason=Søvn',
  ])
})

test('a draft is posted where it says, says when it is from, and can be thrown away', () => {
  const savedAt = new Date('2026-11-23T20:15:00+01:00')
  const html = rendered(
    <Form
      action="/notat"
      submit="Lagre"
      draft={{ action: '/notat/utkast', savedAt, discard: '/notat/utkast/forkast' }}
    />,
  )
  expect(html).toContain('data-draft="/notat/utkast"')
  expect(html).toContain('formaction="/notat/utkast"')
  expect(html).toContain('Her er utkastet ditt fra i går kl. 20.15. Bare du ser det.')
  expect(html).toContain('action="/notat/utkast/forkast"')
})

test('of two versions both are shown in full, and of what is equal that it is', () => {
  const html = rendered(
    <Conflict
      who="Kari Moe"
      when={new Date('2026-11-24T11:50:00+01:00')}
      fields={[
        { label: 'Tiltak', mine: 'Leksehjelp', theirs: '' },
        { label: 'Til', mine: 'jul', theirs: 'jul' },
      ]}
    />,
    { lang: 'nn' },
  )
  expect(html).toContain('Kari Moe lagra i dag kl. 11.50, medan du skreiv')
  expect(html).toContain('<dt>Det du skreiv</dt><dd>Leksehjelp</dd>')
  expect(html).toContain('<dt>Det som er lagra</dt><dd>Ikkje fylt ut</dd>')
  expect(html).toContain('Likt hos begge: Til')
  expect(html).not.toContain('jul')
})

test('a time is machine-readable, said as people say it, and dated on paper', () => {
  const html = rendered(<Time at={new Date('2026-11-24T14:00:00+01:00')} first />)
  expect(html).toContain('<time datetime="2026-11-24T13:00:00.000Z">')
  expect(html).toContain('<span class="on-screen">I dag kl. 14</span>')
  expect(html).toContain('<span class="on-paper">24. november 2026 kl. 14</span>')
  expect(rendered(<Time at="2024-05-02" />)).toBe('<time datetime="2024-05-02">2. mai 2024</time>')
})

test('the pages of a list lead on only where there is more', () => {
  expect(rendered(<Pager older="?eldre=7" />)).toContain('href="?eldre=7"')
  expect(rendered(<Pager older="?eldre=7" />)).not.toContain('Vis nyeste')
  expect(rendered(<Pager />)).toBe('')
})

test.each([
  ['Ida Lund', 'IL'],
  ['Anne-Grete Åsheim', 'AÅ'],
  ['Øystein', 'Ø'],
  ['  Nils  Henrik  Sara ', 'NS'],
  ['', ''],
])('the initials of "%s" are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

test('a page in another language is the same page', () => {
  expect(inLanguage('/logg/1?side=2&lang=nb', 'en')).toBe('/logg/1?side=2&lang=en')
  expect(inLanguage('/søk?q=sover+d%C3%A5rlig#svar', 'nn')).toBe('/søk?q=sover+d%C3%A5rlig&lang=nn')
})

test('a visitor is offered to sign in, and no token is made up for her', () => {
  const html = String(<Page visit={aVisit({ me: undefined, csrf: undefined, practice: false })} title="Laget" />)
  expect(html).toContain('href="/logg-inn"')
  expect(html).not.toContain('_csrf')
  expect(html).not.toContain('Øvelse')
  expect(html).toContain('href="tel:116111"')
})

test('a component outside a page says so', () => {
  expect(() => String(<Pager older="?eldre=1" />)).toThrow('outside <Page>')
})

test('no line ends within ages, in a title, in a list or in what has a language of its own', () => {
  const name = 'Åpen hall 10–12 år'
  const kept = 'Åpen hall 10–\u206012\u00a0år'
  const html = rendered(
    <>
      <Row about={name} />
      <Foreign lang="nn">{name}</Foreign>
    </>,
  )
  expect(html.split(kept)).toHaveLength(3)
  const page = String(<Page visit={aVisit()} title={name} />)
  expect([page.includes(`>${kept}</h1>`), page.includes(`<title>${name}`)]).toEqual([true, true])
})
