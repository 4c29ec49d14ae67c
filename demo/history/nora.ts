import { addParticipant, agreeMeasure, evaluateMeasure, setGoal, writeNote } from '#modules/relay'
import { firstGuardian, numberOf } from '../families.ts'
import { fjordvikServices as service } from '../fjordvik.ts'
import { type Beginning, begin, inDays, type Story, sayYes } from './story.ts'

/** Nora did not want to go to school. The log is open, the team works, and things move. */
export const nora = async (story: Story): Promise<void> => {
  const family = story.families.sande
  const beginning: Beginning = {
    family,
    starter: 'teacher',
    registrar: 'registrar',
    why: 'Nora liker å tegne og å være ute. I høst har det vært tungt å komme på skolen, og vi vil finne ut av det sammen.',
    asks: [
      { service: service.school, areas: ['learning', 'health', 'home', 'leisure'] },
      { service: service.health, areas: ['learning', 'health', 'home'] },
      { service: service.familyTeam, areas: ['home', 'leisure'] },
    ],
  }
  story.ago(70)
  const { log } = await begin(story, beginning)
  story.ago(67, 17)
  await sayYes(story, log, beginning)

  story.ago(60, 10)
  const teacher = await story.staff('teacher')
  const mother = await story.relative(numberOf(firstGuardian(family)))
  await teacher.does(writeNote, {
    log,
    kind: 'note',
    text: 'Vi møttes i dag: Nora, mor, far, Kari og jeg. Nora sier at det verste er garderoben om morgenen.',
    areas: ['learning'],
  })
  await teacher.does(addParticipant, {
    log,
    to: (await story.staff('nurse')).post,
    task: 'Snakker med Nora annenhver uke',
  })
  await teacher.does(addParticipant, {
    log,
    to: (await story.staff('family-team')).post,
    task: 'Hjelper familien med morgenene',
  })
  const { goal } = await teacher.does(setGoal, {
    log,
    text: 'Jeg vil komme på skolen uten å ha vondt i magen.',
    areas: ['learning'],
  })
  story.ago(59, 12)
  const { measure: meeting } = await teacher.does(agreeMeasure, {
    log,
    goal,
    text: 'Møter Nora ved porten kvart på åtte og går inn sammen med henne',
    areas: ['learning'],
    responsible: teacher.post,
    deadline: inDays(story, -45),
    evaluateOn: inDays(story, -30),
  })
  await teacher.does(agreeMeasure, {
    log,
    goal,
    text: 'Legger fram klær og sekk kvelden før',
    areas: ['home'],
    responsible: mother.person,
    deadline: inDays(story, 20),
    evaluateOn: inDays(story, 12),
  })
  story.ago(41, 18)
  await mother.does(writeNote, {
    log,
    kind: 'bright-spot',
    text: 'Tre dager på rad uten tårer. Hun gledet seg til kunst og håndverk.',
    areas: ['learning'],
  })
  story.ago(29, 13)
  await teacher.does(evaluateMeasure, {
    log,
    measure: meeting,
    version: 1,
    child: {
      change: 'better',
      words: 'Det er fint når Ida er der. Jeg vil at hun skal fortsette.',
      talkedBy: 'Ida Lund',
      talkedOn: inDays(story, -30),
    },
    guardians: { change: 'better', words: 'Hun snakker om skolen hjemme nå.' },
    ours: {
      change: 'better',
      words: 'Nora kommer tidsnok fire av fem dager. Garderoben er fortsatt vanskelig på mandager.',
    },
    score: 6,
    outcome: 'continue',
    next: inDays(story, 5),
  })
  story.ago(12, 11)
  await teacher.does(writeNote, {
    log,
    kind: 'concern',
    text: 'To mandager på rad har Nora ringt hjem før første time. Hun sier at magen er vond.',
    areas: ['learning', 'health'],
  })
  story.ago(2, 14)
  await teacher.does(writeNote, {
    log,
    kind: 'note',
    text: 'Vi er enige om å prøve en roligere start på mandager: Nora begynner i biblioteket.',
    areas: ['learning'],
  })
}
