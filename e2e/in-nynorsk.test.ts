import { it, onTestFinished } from 'vitest'
import { newCoMother } from '#demo/spare-people.ts'
import { liveThrough } from './passage/live-through.ts'
import { signIn } from './support/person.ts'

const staff = ['teacher', 'registrar', 'nurse', 'head']

it('ein logg frå først til sist, på nynorsk, på ein brei skjerm i mørke', async () => {
  // the language stands on the profile of whoever chose it: others read Bokmål
  onTestFinished(async () => {
    for (const key of staff) await (await signIn(key)).goes('/mitt-arbeid?lang=nb', 'Mitt arbeid')
  })
  await liveThrough({ language: 'nn', dark: true }, 'Eli Hauge', { ...newCoMother, relation: 'Medmor' })
}, 600_000)
