import { request } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { numberOf } from '#demo/families.ts'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { writeDay } from '#platform/language/day.ts'
import { heardLater } from '../testing/heard-later.ts'
import { openLaget } from './support/laget.ts'
import { confirm, guardian, someChild } from './support/logs.ts'
import { type Person, signIn } from './support/person.ts'
import { program } from './support/programs.ts'

/** Nobody but the author: her head, those who run the installation, who looks after privacy, a colleague, the neighbour municipality. */
const others = ['kindergarten-head', 'administrator', 'privacy-officer', 'nurse', 'other-municipality']

const isNobodyElses = async (page: string): Promise<void> => {
  const { url } = await openLaget()
  const data = `/api/v1${page.replace('/undring', '/wonders').replace('/bekymringsmelding', '/reports')}`
  for (const key of others) {
    const context = await request.newContext({ baseURL: url })
    onTestFinished(() => context.dispose())
    expect((await context.get(`/logg-inn?login_hint=${key}`)).status(), key).toBe(200)
    for (const address of [page, data]) expect((await context.get(address)).status(), `${address} for ${key}`).toBe(404)
  }
}

const addressOf = ({ page }: Person): string => new URL(page.url()).pathname

const wondering = async (title: string, seen: string): Promise<{ pedagogue: Person; wonder: string }> => {
  const pedagogue = await signIn('pedagogue', { width: 360, javaScript: false })
  await pedagogue.follows('Undring', 'Undring')
  await pedagogue.follows('Skriv ned en undring', 'Skriv ned en undring')
  await pedagogue.writes('Hva vil du kalle den?', title)
  await pedagogue.writes('Hva har du sett eller hørt?', seen)
  await pedagogue.presses('Ta vare på den', title)
  await pedagogue.sees('Bare du.', seen)
  return { pedagogue, wonder: addressOf(pedagogue) }
}

it('a kindergarten teacher goes from her first wonder to an opened log, on her phone without scripts', async () => {
  const seen = 'Trives best alene med bøkene. Blir lei seg når det er mange.'
  const { pedagogue, wonder } = await wondering('Alene med bøkene', seen)
  await isNobodyElses(wonder)

  await pedagogue.follows('Del den med noen', 'Del undringen')
  await pedagogue.chooses('Siri Haugen, leder')
  await pedagogue.presses('Del', 'Alene med bøkene')
  const head = await signIn('kindergarten-head')
  await head.follows('Undring', 'Undring')
  await head.follows('Alene med bøkene', 'Alene med bøkene')
  await head.sees('Undringen til Mona Strand', seen)
  await pedagogue.presses('Slutt å dele', 'Alene med bøkene')
  expect(await head.goes(wonder, 'Siden finnes ikke')).toBe(404)

  await pedagogue.follows('Bestem hva du gjør', 'Hva gjør du med undringen?')
  await pedagogue.chooses('Start en stafettlogg')
  await pedagogue.presses('Gå videre', 'Start en stafettlogg')
  const why = pedagogue.page.getByRole('textbox', { name: 'Hvorfor, i én setning' })
  expect(await why.inputValue()).toBe(seen)
  const [child, mother] = [someChild('Lea Vold'), guardian('mother')]
  await pedagogue.at('Barnet').writes('Navn', child.name)
  await pedagogue.at('Barnet').writes('Født', writeDay(child.birthDate))
  const about = pedagogue.at('Forelder eller foresatt')
  await about.writes('Navn', mother.name)
  await about.picks('Hvem er det?', 'Mor')
  await about.writes('Fødselsnummer', numberOf(mother))
  await pedagogue.writes('Hvorfor, i én setning', 'Lea er glad i bøker. Vi vil hjelpe henne å finne en venn.')
  await pedagogue.chooses('læring og trivsel')
  await pedagogue.presses('Spør familien', 'Stafettlogg for Lea Vold')
  const log = addressOf(pedagogue).split('/').at(-1) ?? ''

  const registrar = await program('kindergarten-registrar')
  const { children } = await registrar.get<{
    waiting: { id: string; name: string }[]
    children: { id: string; name: string }[]
  }>('/children')
  await confirm(registrar, children.find(({ name }) => name === child.name)?.id ?? '', [numberOf(mother)])
  const services = [{ service: fjordvikServices.kindergarten, areas: ['learning'] }]
  await (await program('mother')).post(`/logs/${log}/consent`, { answer: 'yes', heard: heardLater, services })

  await pedagogue.goes(`/stafettlogg/${log}`, 'Stafettlogg for Lea Vold')
  await pedagogue.sees('Mona Strand holder stafettpinnen')
  // what she wondered stays hers
  const reader = await signIn('mother', { width: 360 })
  await reader.goes(`/stafettlogg/${log}`, 'Stafettlogg for Lea Vold')
  await reader.doesNotSee(seen)
  expect(await reader.goes(wonder)).toBe(404)
})

it('another wonder goes to a team without a name, and then becomes a report, which she hands over and which is nowhere', async () => {
  const seen = 'Sier at ingen er hjemme om kvelden.'
  const { pedagogue, wonder } = await wondering('Alene om kvelden', seen)
  await pedagogue.follows('Bestem hva du gjør', 'Hva gjør du med undringen?')
  await pedagogue.chooses('Drøft den anonymt')
  await pedagogue.presses('Gå videre', 'Må dette meldes?')
  await pedagogue.follows('Nei, her er det ingen plikt', 'Spør et team')
  expect(await pedagogue.page.getByRole('textbox', { name: 'Hva har du sett?' }).inputValue()).toBe(seen)
  await pedagogue.chooses(
    'Jeg har tenkt gjennom om jeg har plikt til å melde dette, og det har jeg ikke (må fylles ut)',
  )
  await pedagogue.picks('Hvor gammelt er barnet', '3–\u20605\u00a0år')
  await pedagogue.chooses('I barnehagen')
  await pedagogue.picks('Hva handler det mest om?', 'Familien')
  await pedagogue.writes('Hva er prøvd', 'Spurt hvordan det går.')
  await pedagogue.writes('Hva vil du ha råd om?', 'Hva kan det være?')
  await pedagogue.picks('Hvilket møte?', 'Drøftingsteamet')
  await pedagogue.presses('Send til teamet', 'Familien, 3–\u20605\u00a0år')

  // she hears more meanwhile, and need not wait for the team
  await pedagogue.goes(wonder, 'Alene om kvelden')
  await pedagogue.sees('Du har bestemt: drøft den anonymt')
  await pedagogue.follows('Bestem deg på nytt', 'Hva gjør du med undringen?')
  await pedagogue.chooses('Meld fra til barnevernet')
  await pedagogue.presses('Gå videre', 'Bekymringsmelding')
  const report = addressOf(pedagogue)
  await isNobodyElses(report)
  await pedagogue.sees('Haster det, så ring nå', 'Mistenker du vold eller overgrep, skal foreldrene ikke få vite')

  await pedagogue.presses('Lagre og gå videre', 'Se over og overlever')
  await pedagogue.follows('Du som melder: e-post', 'Bekymringsmelding')
  await pedagogue.writes('Hva har skjedd før?', 'Vi har snakket med henne to ganger.')
  const child = pedagogue.at('Barnet')
  await child.writes('Navn', 'Ukjent jente')
  await child.writes('Adresse', 'Ukjent')
  await child.at('Vet barnet at du melder?').chooses('Ja')
  const parent = pedagogue.at('Forelder eller foresatt')
  await parent.writes('Navn', 'Ukjent')
  await parent.at('Vet denne personen at du melder?').chooses('Nei')
  await parent.writes('Hvis ikke, hvorfor?', 'Mistanke om omsorgssvikt')
  await pedagogue.writes('E-post', 'mona.strand@fjordvik.example')
  await pedagogue.writes('Adressen dit', 'Strandveien 2')
  await pedagogue.presses('Lagre og gå videre', 'Se over og overlever')
  await pedagogue.sees('Alt som må med, er med', seen)

  const files = await pedagogue.page.context().request.get(`${report}/melding.json`)
  expect(await files.json()).toMatchObject({ kommunenavn: 'Fjordvik', melding: { melding: seen } })
  const pdf = await pedagogue.page.context().request.get(`${report}/melding.pdf`)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')

  await pedagogue.presses('Jeg har overlevert meldingen', 'Bekymringsmelding')
  await pedagogue.sees('Meldingen er overlevert', 'Du følger fortsatt opp barnet')
  expect(await pedagogue.goes(report, 'Siden finnes ikke')).toBe(404)
})
