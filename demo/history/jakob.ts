import { addParticipant, writeNote } from '#modules/relay'
import { fjordvikServices as service } from '../fjordvik.ts'
import { type Beginning, begin, type Story, sayYes } from './story.ts'

/** Jakob's mother is a teacher at another unit: she has two roles, and chooses as whom she acts. */
export const jakob = async (story: Story): Promise<void> => {
  const beginning: Beginning = {
    family: story.families.sand,
    starter: 'pedagogue',
    registrar: 'kindergarten-registrar',
    why: 'Jakob forteller gode historier. Vi vil hjelpe ham å bli trygg når mange leker samtidig.',
    asks: [
      { service: service.kindergarten, areas: ['learning', 'home', 'leisure'] },
      { service: service.familyTeam, areas: ['home', 'leisure'] },
    ],
  }
  story.ago(26)
  const { log } = await begin(story, beginning)
  story.ago(25, 18)
  await sayYes(story, log, beginning)
  story.ago(20, 10)
  const pedagogue = await story.staff('pedagogue')
  await pedagogue.does(addParticipant, {
    log,
    to: (await story.staff('family-team')).post,
    task: 'Snakker med familien om ettermiddagene',
  })
  story.ago(6, 11)
  await pedagogue.does(writeNote, {
    log,
    kind: 'bright-spot',
    text: 'Jakob tok ordet i samlingen i dag, og alle lyttet.',
    areas: ['learning'],
  })
}
