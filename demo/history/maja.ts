import { closeLog, writeNote } from '#modules/relay'
import { fjordvikServices as service } from '../fjordvik.ts'
import { type Beginning, begin, type Story, sayYes } from './story.ts'

/** Maja reached her goal, and the log is closed. The family reads it as before. */
export const maja = async (story: Story): Promise<void> => {
  const beginning: Beginning = {
    family: story.families.eide,
    starter: 'teacher',
    registrar: 'registrar',
    why: 'Maja er nysgjerrig og blid. Hun var ny i klassen, og vi ville hjelpe henne å finne noen å være sammen med.',
    asks: [{ service: service.school, areas: ['learning', 'leisure'] }],
  }
  story.ago(210)
  const { log } = await begin(story, beginning)
  story.ago(208, 17)
  await sayYes(story, log, beginning)
  story.ago(160, 10)
  const teacher = await story.staff('teacher')
  await teacher.does(writeNote, {
    log,
    kind: 'bright-spot',
    text: 'Maja ble bedt i bursdag av to fra klassen.',
    areas: ['leisure'],
  })
  story.ago(50, 14)
  await teacher.does(closeLog, {
    log,
    reason: 'goal-reached',
    note: 'Maja har venner i klassen og går på turn på tirsdager. Hun sier selv at hun ikke trenger oss mer. Kontaktlæreren følger med som vanlig.',
    areas: ['learning', 'leisure'],
  })
}
