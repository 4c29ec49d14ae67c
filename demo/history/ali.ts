import { addParticipant, offerBaton, writeNote } from '#modules/relay'
import { fjordvikServices as service } from '../fjordvik.ts'
import { type Beginning, begin, type Story, sayYes } from './story.ts'

/** Ali's log needs another holder: PPT is asked, and until the answer comes the teacher holds the baton. */
export const ali = async (story: Story): Promise<void> => {
  const beginning: Beginning = {
    family: story.families.ahmadi,
    starter: 'youth-teacher',
    registrar: 'youth-registrar',
    why: 'Ali er sterk i matematikk. Han trenger hjelp til å lese lange tekster, og vil gjerne ha samme hjelp i alle fag.',
    asks: [
      { service: service.school, areas: ['learning', 'leisure'] },
      { service: service.ppt, areas: ['learning', 'leisure'] },
    ],
  }
  story.ago(45)
  const { log } = await begin(story, beginning)
  story.ago(43, 16)
  await sayYes(story, log, beginning, { notYet: 'later' })
  story.ago(40, 10)
  const teacher = await story.staff('youth-teacher')
  const ppt = await story.staff('ppt')
  await teacher.does(addParticipant, { log, to: ppt.post, task: 'Kartlegger lesing sammen med Ali' })
  story.ago(21, 14)
  await ppt.does(writeNote, {
    log,
    kind: 'note',
    text: 'Ali og jeg har prøvd lydbok i naturfag. Han husket mer og ble mindre sliten.',
    areas: ['learning'],
  })
  story.ago(1, 12)
  await teacher.does(offerBaton, {
    log,
    to: ppt.post,
    message: 'Det meste som skjer nå, er hos deg. Vil du holde stafettpinnen videre? Jeg er med som før.',
    familyWish: 'wishes',
    familyWords: 'Ali er trygg på Per.',
  })
}
