import { it } from 'vitest'
import { signIn, visit } from './support/person.ts'

const meaning = 'Vi går i takt, og vet hva hver av oss gjør.'

it('the coordinator enters what the municipality has agreed a word means; who opens the guide without signing in reads it', async () => {
  const coordinator = await signIn('coordinator')
  await coordinator.follows('Begreper', 'Begreper')
  await coordinator.follows('Samtidighetsansvar', 'Samtidighetsansvar')
  await coordinator.sees('Dette er et forslag.')
  await coordinator.follows('Endre', 'Endre hva ordet betyr')
  await coordinator.writes('Hva det betyr, på bokmål', meaning)
  await coordinator.writes('Hvem som har avtalt det', 'Ledermøtet')
  await coordinator.presses('Lagre', 'Endre hva ordet betyr')
  await coordinator.sees('Skriv både hvem som avtalte det og når')
  await coordinator.writes('Når det ble avtalt', '20.11.2026')
  await coordinator.presses('Lagre', 'Samtidighetsansvar')
  await coordinator.sees('Avtalt av', 'Ledermøtet, 20. november 2026', 'Slik var det før')

  const someone = await visit('/', { width: 360, javaScript: false })
  await someone.goes('/handlingsveileder/samtidighetsansvar', 'Samtidighetsansvar')
  await someone.page.getByText('Ord på denne siden').click()
  await someone.sees(meaning)
  await someone.follows('Samtidighetsansvar', 'Samtidighetsansvar')
  await someone.sees(meaning, 'Ledermøtet, 20. november 2026')
  await someone.doesNotSee('Slik var det før')
})
