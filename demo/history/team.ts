import {
  addMeetings,
  addMember,
  askQuestion,
  askVaguer,
  giveAdvice,
  setUpTeam,
  tellOutcome,
} from '#modules/discussions'
import type { Uuid } from '#platform/id.ts'
import { firstGuardian, numberOf } from '../families.ts'
import { inDays, type Story } from './story.ts'

/** Days between the demo's day and each meeting of the team, the first one before it, today's among them. */
const meetingDays = Array.from({ length: 12 }, (_, n) => n * 14 - 84)

/** The advisory team, which meets today: what it was asked before, and what waits for it. */
export const team = async (story: Story): Promise<void> => {
  story.ago(90)
  const [leader, secretary, coordinator] = [
    await story.staff('ppt'),
    await story.staff('nurse'),
    await story.staff('coordinator'),
  ]
  const { team: id } = await coordinator.does(setUpTeam, {
    name: 'Drøftingsteamet',
    about: 'For alle som er urolige for et barn eller en ungdom. Ta kontakt heller for tidlig enn for sent.',
    leader: leader.post,
    secretary: secretary.post,
  })
  for (const key of ['child-welfare', 'family-team', 'kindergarten-head'])
    await coordinator.does(addMember, { team: id, post: (await story.staff(key)).post })
  const plan = { team: id, day: inDays(story, -84), clock: '14.00', room: 'Rådhuset, møterom 2', places: 3 }
  const { meetings } = await leader.does(addMeetings, { ...plan, weeks: 2, times: meetingDays.length })
  const on = (day: number): Uuid => meetings[meetingDays.indexOf(day)] ?? ''
  const ask = async (key: string, question: object): Promise<Uuid> =>
    (await (await story.staff(key)).does(askQuestion, { noDuty: true, ...question })).question

  story.ago(80)
  const words = await ask('pedagogue', {
    ...{ meeting: on(-70), ageBand: '3-5', arena: 'kindergarten', theme: 'language' },
    seen: 'Barnet sier lite i samlingen og peker når det vil ha noe. Ute leker det godt og tar imot beskjeder.',
    tried: 'Vi leser i en liten gruppe to ganger i uka. Det hjelper litt.',
    parentsSay: 'Hjemme snakker de et annet språk. Der forteller barnet gjerne.',
    asked: 'Hvordan kan vi støtte begge språkene, og når bør vi be om mer hjelp?',
  })
  story.ago(70, 15)
  await (await story.staff('ppt')).does(giveAdvice, {
    ...{ question: words, version: 1 },
    facts: 'Barnet forstår beskjeder, leker godt og forteller hjemme.',
    understanding: 'Språket er der. Det nye språket trenger tid og trygge steder å prøves ut.',
    hypotheses: 'Samlingen er for stor. Barnet har få ord for det de snakker om der.',
    advice: [
      {
        text: 'La foreldrene høre ukas ord på forhånd, og snakk om dem på deres språk.',
        followUpOn: inDays(story, -40),
      },
      {
        text: 'Kom innom barnehagen og se på leken sammen med personalet.',
        responsible: leader.post,
        followUpOn: inDays(story, -30),
      },
    ],
  })
  story.ago(12)
  await (await story.staff('pedagogue')).does(tellOutcome, {
    ...{
      question: words,
      outcome: 'better',
      words: 'Barnet sier mer i samlingen nå, og foreldrene er glade for ordene.',
    },
  })

  story.ago(19)
  const alone = await ask('teacher', {
    ...{ meeting: on(-14), ageBand: '6-9', arena: 'school', theme: 'friends' },
    seen: 'Eleven går alene i friminuttene og blir stående ved døra. I timene er alt som før.',
    tried: 'Faste vennegrupper. Det varte i to uker.',
    childSays: 'Sier at de andre har så mange regler.',
    asked: 'Hva kan vi prøve som varer?',
  })
  const known = await ask('family-team', {
    ...{ meeting: on(-14), ageBand: '13-15', arena: 'leisure', theme: 'well-being' },
    seen: 'Den unge har sluttet på det eneste sirkuskurset i kommunen etter at faren som er brannsjef ble syk.',
    tried: 'Samtaler hver uke. Møter opp, sier lite.',
    asked: 'Hvordan kan vi komme i gang igjen med noe hyggelig?',
  })
  story.ago(14, 15)
  await (await story.staff('ppt')).does(askVaguer, {
    ...{ question: known, version: 1 },
    words: 'Det er bare én det kan være. Si mindre om kurset og om hva faren gjør.',
  })
  await (await story.staff('nurse')).does(giveAdvice, {
    ...{ question: alone, version: 1 },
    facts: 'Alene ute, som før inne. Sier selv at det er mange regler.',
    understanding: 'Eleven vil være med, men kommer ikke inn i leken.',
    hypotheses: 'Reglene endrer seg fort. Ingen voksen er der når leken begynner.',
    advice: [
      { text: 'En voksen starter en lek med få regler hver dag i tre uker.', followUpOn: inDays(story, 7) },
      { text: 'Spør eleven hvilken lek det skal være.', followUpOn: inDays(story, 7) },
    ],
  })

  story.ago(5)
  await ask('youth-teacher', {
    ...{ meeting: on(0), ageBand: '13-15', arena: 'school', theme: 'absence' },
    seen: 'Eleven er borte fra de to første timene flere dager i uka. Er blid og med når eleven er her.',
    tried: 'Vi har ringt hjem om morgenen. Det hjalp ikke.',
    childSays: 'Får ikke sove.',
    asked: 'Hva gjør vi før det blir hele dager?',
  })
  story.ago(3, 20)
  const mother = await story.relative(numberOf(firstGuardian(story.families.sande)))
  await mother.does(askQuestion, {
    ...{ noDuty: true, meeting: on(0), ageBand: '10-12', arena: 'home', theme: 'health' },
    seen: 'Barnet mitt ligger våkent til langt på kveld og er sliten om morgenen.',
    tried: 'Skjermen bort en time før. Det ble litt bedre.',
    childSays: 'Tankene går rundt.',
    asked: 'Hvem kan hjelpe oss med søvn?',
  })
}
