import { writeNote } from '#modules/relay'
import { fjordvikServices as service } from '../fjordvik.ts'
import { type Beginning, begin, inDays, type Story, sayYes } from './story.ts'

/** Aksel's family gave consent for some months, and it has run out: the log is paused until they say yes again. */
export const aksel = async (story: Story): Promise<void> => {
  const beginning: Beginning = {
    family: story.families.holm,
    starter: 'pedagogue',
    registrar: 'kindergarten-registrar',
    why: 'Aksel er glad i biler og i å bygge. Vi vil hjelpe ham å finne ord når han blir sint.',
    asks: [
      { service: service.kindergarten, areas: ['learning', 'home'] },
      { service: service.health, areas: ['learning', 'home'] },
    ],
  }
  story.ago(120)
  const { log } = await begin(story, beginning)
  story.ago(118, 15)
  await sayYes(story, log, beginning, { until: inDays(story, -2) })
  story.ago(90, 11)
  const pedagogue = await story.staff('pedagogue')
  await pedagogue.does(writeNote, {
    log,
    kind: 'bright-spot',
    text: 'Aksel sa «stopp» i stedet for å slå, to ganger i dag.',
    areas: ['learning'],
  })
  story.ago(1, 1)
  await story.nightFalls()
}
