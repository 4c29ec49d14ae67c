import { expect, it } from 'vitest'
import { day } from './passage/passage.ts'
import { open } from './support/logs.ts'
import { signIn, visit } from './support/person.ts'
import { program } from './support/programs.ts'

const phone = { width: 360 }

it('a head takes out what stands in the wrong log, and the data-protection officer looks into it', async () => {
  const { log, path } = await open({ child: 'Ask Sande' })
  const text = 'Dette handler om et annet barn enn Ask.'
  await (await program('teacher')).post(`/logs/${log}/notes`, { kind: 'concern', text, areas: ['learning'] })
  const mother = await signIn('mother', phone)
  await mother.goes(path, 'Stafettlogg for Ask Sande')
  await mother.sees(text)

  // he sees who wrote when, not what nor about whom
  const head = await signIn('head', phone)
  await head.follows('Skrevet feil?', 'Skrevet i feil logg?')
  await head.doesNotSee('Ask')
  await head.at('Ida Lund: bekymring').follows('Ta bort', 'Ta bort det som er skrevet i feil logg')
  await head.presses('Ta bort', 'Ta bort det som er skrevet i feil logg')
  await head.chooses('Det handler om et annet barn')
  await head.presses('Ta bort', 'Skrevet i feil logg?')
  await mother.goes(path, 'Stafettlogg for Ask Sande')
  await mother.doesNotSee(text)

  const officer = await signIn('privacy-officer', phone)
  await officer.follows('Personvern', 'Tatt bort fra logger')
  await officer.doesNotSee(text)
  await officer.follows('Les', 'Bekymring som er tatt bort')
  await officer.sees(text, 'Hvem kan ha lest det')
  await officer.goes('/personvern', 'Tatt bort fra logger')
  await officer.follows('Hvem har gjort hva i kommunen', 'Hvem har gjort hva i kommunen')
  await officer.sees('Svein Foss, personvernombud, Oppvekstkontoret')
  await officer.doesNotSee(text)
})

it('a head keeps a guardian away on a recorded ground, and lifts it again', async () => {
  const { child, path } = await open({ child: 'Brage Sande' })
  const head = await signIn('head', phone)
  await head.goes(`/barn/${child}/foresatte`, 'Foresatte til Brage')
  await head.follows('Sperr Lise', 'Sperr Lise Sande fra loggen til Brage')
  await head.presses('Sperr', 'Sperr Lise Sande fra loggen til Brage')
  await head.chooses('råd fra jurist')
  await head.writes('Når ser du på det igjen?', day(90))
  await head.presses('Sperr', 'Foresatte til Brage')
  const mother = await signIn('mother', phone)
  expect(await mother.goes(path, 'Siden finnes ikke')).toBe(404)
  await head.presses('Opphev sperringen av Lise', 'Foresatte til Brage')
  expect(await mother.goes(path, 'Stafettlogg for Brage Sande')).toBe(200)
})

it('the administrator changes a rule from tomorrow, on a ground, and the coordinator reads that it is to come', async () => {
  const administrator = await signIn('administrator', phone)
  await administrator.follows('Innstillinger', 'Innstillinger')
  await administrator.follows('Så lenge kan en logg stå på pause', 'Så lenge kan en logg stå på pause')
  await administrator.writes('Hvor mange dager?', '45')
  await administrator.presses('Endre innstillingen', 'Så lenge kan en logg stå på pause')
  await administrator.sees('Fyll ut dette feltet.')
  await administrator.writes('Hva bygger det på?', 'Vedtak 14/26')
  await administrator.presses('Endre innstillingen', 'Innstillinger')
  await administrator.sees('Kommer: 45 dager fra')
  const coordinator = await signIn('coordinator', phone)
  await coordinator.follows('Innstillinger', 'Innstillinger')
  await coordinator.sees('Kommer: 45 dager fra', 'Grunnlag: Vedtak 14/26')
  expect(await coordinator.goes('/administrasjon/innstillinger/kaffepause', 'Siden finnes ikke')).toBe(404)
})

it('the administrator ends a post: its holder is not let in any more', async () => {
  const administrator = await signIn('administrator', phone)
  await administrator.follows('Administrasjon', 'Administrasjon')
  await administrator.follows('NAV Fjordvik', 'NAV Fjordvik')
  await administrator.follows('Avslutt stillingen til Omar Hassan', 'Avslutt stillingen til Omar Hassan')
  await administrator.presses('Avslutt stillingen', 'NAV Fjordvik')
  const former = await visit('/', phone)
  expect(await former.goes('/logg-inn?login_hint=nav', 'Her er det ikke noe for deg nå')).toBe(403)
})
