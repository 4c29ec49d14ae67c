import { describe, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { errorsOn, hiddenFields, openLaget, titleOf } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'

const laget = await openLaget(await testDatabase())
const family = await openLog(laget.house)
const { log } = family
const teacher = await laget.signIn(family.teacher)
const page = `/stafettlogg/${log}`
const form = `${page}/notat`
const note = { kind: 'note', text: 'Nora kom på skolen i dag.', areas: 'learning' }

const notes = async () => {
  const { rows } = await laget.house.admin.query('select text from relay.entry where log_id = $1 order by id', [log])
  return rows.map(({ text }) => text)
}

test('a form as its page gives it acts, and leads on with 303 to a page that nothing keeps', async () => {
  const shown = await teacher.get(form)
  const hidden = hiddenFields(shown, form)
  expect(Object.keys(hidden).sort()).toEqual(['_csrf', '_key'])
  const answer = await teacher.postForm(form, { ...hidden, ...note })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${page}#skjedd`])
  const then = await teacher.get(page)
  expect([then.status, then.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(then.text).toContain(note.text)
  expect(await notes()).toEqual([note.text])
})

describe('a form with something wrong in it', () => {
  test('comes back with 422, everything that was written, and each error at its field and in the summary', async () => {
    const text = '  “Nora” <3 & mer\nlinje to  '
    const answer = await teacher.postForm(form, { kind: 'bright-spot', text, areas: [] })
    expect(answer.status).toBe(422)
    expect(titleOf(answer)).toMatch(/^Feil: /)
    expect(errorsOn(answer)).toEqual({ areas: 'Velg minst én.' })
    expect(answer.text).toContain('  “Nora” &lt;3 &amp; mer\nlinje to  </textarea>')
    expect(answer.text).toMatch(/value="bright-spot"[^>]* checked/)
    expect(answer.text).toContain('aria-describedby="areas-help areas-error"')
  })

  test('gives a fresh key: sent again, corrected, it acts', async () => {
    const refused = await teacher.postForm(form, { ...note, text: '' })
    const corrected = await teacher.postForm(form, { ...hiddenFields(refused, form), ...note, text: 'Rettet.' })
    expect([refused.status, corrected.status]).toEqual([422, 303])
    expect(await notes()).toContain('Rettet.')
  })

  test('says what only the database knows at the field too', async () => {
    const answer = await teacher.postForm(form, { ...note, areas: ['learning', 'economy'] })
    expect([answer.status, errorsOn(answer)]).toEqual([
      422,
      { areas: 'Velg bare tema som både du og stafettholderen kan se.' },
    ])
  })

  test('names each field that was left empty, also of parts in which nothing was written', async () => {
    const answer = await teacher.postForm('/stafettlogg/start', { 'guardians.0.name': '', 'guardians.1.name': '' })
    expect(answer.status).toBe(422)
    expect(Object.keys(errorsOn(answer))).toEqual([
      'child-name',
      'child-birthDate',
      'guardians-0-name',
      'guardians-0-relation',
      'why',
      'areas',
    ])
    expect(errorsOn(answer)).toMatchObject({
      why: 'Fyll ut dette feltet.',
      areas: 'Velg minst én.',
      'guardians-0-relation': 'Velg et svar.',
    })
  })

  test('tells an error at the row it is in, when the rows before it are empty', async () => {
    const answer = await teacher.postForm('/stafettlogg/start', {
      'child.name': 'Nora Sande',
      'child.birthDate': '4.5.2016',
      'guardians.0.name': '',
      'guardians.0.relation': '',
      'guardians.1.name': 'Odd Sande',
      'guardians.1.relation': 'father',
      'guardians.1.identityNumber': '12345678901',
      why: 'Fravær.',
      areas: 'learning',
    })
    expect(answer.status).toBe(422)
    expect(Object.keys(errorsOn(answer))).toEqual(['guardians-1-identityNumber'])
  })
})

describe('a form that somebody wrote by hand', () => {
  const strange = 'Her står det noe vi ikke forstår.'
  test.each([
    ['a field that the form does not have', { responsible: 'Kari' }],
    ['a single field twice', { text: ['Én', 'To'] }],
    ['a field of ours with another name', { _other: 'x' }],
    ['a key that is none', { _key: 'nøkkel' }],
    ['two keys', { _key: ['0190f70d-0000-7000-8000-000000000001', '0190f70d-0000-7000-8000-000000000002'] }],
    ['a row of a list that is none', { 'areas.0': 'learning' }],
  ])('%s is not taken, and nothing written is lost', async (_, fields) => {
    const before = await notes()
    const answer = await teacher.postForm(form, { ...note, text: 'Ble ikke borte.', ...fields })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(strange)
    if (!('text' in fields)) expect(answer.text).toContain('Ble ikke borte.')
    expect(await notes()).toEqual(before)
  })

  test('cannot say another log than its address does', async () => {
    const other = await openLog(laget.house)
    const answer = await teacher.postForm(form, { ...note, log: other.log, text: 'Hvor havner jeg?' })
    expect(answer.headers.get('location')).toBe(`${page}#skjedd`)
    expect(await notes()).toContain('Hvor havner jeg?')
  })
})
