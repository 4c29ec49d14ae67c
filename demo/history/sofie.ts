import { decideConsent } from '#modules/access'
import { agreeMeasure, setGoal, writeNote } from '#modules/relay'
import { fjordvikServices as service } from '../fjordvik.ts'
import { type Beginning, begin, connect, inDays, type Story } from './story.ts'

/** Sofie is sixteen and decides herself. Her mother sees the log, but not what is about health. */
export const sofie = async (story: Story): Promise<void> => {
  const family = story.families.lien
  const beginning: Beginning = {
    family,
    starter: 'youth-teacher',
    registrar: 'youth-registrar',
    why: 'Sofie har lyst til å fullføre tiende. Fraværet har økt, og hun har bedt om at vi snakker sammen.',
    asks: [
      { service: service.school, areas: ['learning', 'health', 'leisure'] },
      { service: service.health, areas: ['learning', 'health'] },
    ],
  }
  story.ago(33)
  const { log, child } = await begin(story, beginning)
  story.ago(32, 15)
  const self = await connect(story, beginning, child)
  await self.does(decideConsent, {
    log,
    answer: 'yes',
    services: beginning.asks.map(({ service: id, areas }) => ({ service: id, areas: [...areas] })),
  })
  story.ago(28, 12)
  const teacher = await story.staff('youth-teacher')
  const { goal } = await self.does(setGoal, {
    log,
    text: 'Jeg vil bli ferdig med tiende sammen med klassen.',
    areas: ['learning'],
  })
  await teacher.does(agreeMeasure, {
    log,
    goal,
    text: 'Sender Sofie planen for neste dag før klokka seks',
    areas: ['learning'],
    responsible: teacher.post,
    deadline: inDays(story, 10),
    evaluateOn: inDays(story, -3),
  })
  story.ago(9, 19)
  await self.does(writeNote, {
    log,
    kind: 'note',
    text: 'Planen hjelper. Jeg vil helst slippe å si noe høyt i gruppa.',
    areas: ['learning'],
  })
  story.ago(8, 10)
  await teacher.does(writeNote, { log, kind: 'bright-spot', text: 'Sofie har vært her hele uka.', areas: ['learning'] })
}
