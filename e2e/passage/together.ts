import { expect } from 'vitest'
import { signIn } from '../support/person.ts'
import { day, log, type Passage } from './passage.ts'

/** Point 3, and of point 2 whom the family keeps out: the team gathers, writes and agrees; the family writes too, and takes out what she wrote in the wrong log. */
export const isSharedWork = async (passage: Passage): Promise<void> => {
  const { teacher, mother, nurse, name, path } = passage
  const there = log(passage)
  const unwanted = 'Per Solheim'
  const write = async (who: typeof teacher, kind: string, text: string, area: string) => {
    await who.follows('Skriv noe', `Skriv noe om ${name}`)
    await who.chooses(kind)
    await who.writes('Teksten', text)
    await who.chooses(area)
    await who.presses('Lagre i loggen', there)
    await who.at('Dette har skjedd').sees(text)
  }
  // whom the mother does not want nobody can choose
  await mother.follows('Se og endre laget', `Laget rundt ${name}`)
  const say = mother.at('Noen dere ikke vil ha med?')
  await say.picks('Hvem?', unwanted)
  await say.presses('Hold utenfor', `Laget rundt ${name}`)
  await mother.sees(`${unwanted} er ikke med`)
  await teacher.goes(path, there)
  await teacher.follows('Ta noen med i laget', `Laget rundt ${name}`)
  expect(await teacher.page.locator('option', { hasText: unwanted }).count()).toBe(0)
  await teacher.at('Ta noen med i laget').picks('Hvem?', 'Kari Moe')
  await teacher.writes(`Hva skal ${name} ha hjelp til av denne personen?`, 'Samtale på onsdager')
  await teacher.presses('Ta med', `Laget rundt ${name}`)
  await teacher.sees('Samtale på onsdager')
  await teacher.goes(path, there)
  await write(teacher, 'Et lysglimt', `${name} leste høyt for klassen.`, 'læring og trivsel')
  await write(teacher, 'En bekymring', `${name} er trøtt om morgenen.`, 'hjem og familie')
  await teacher.follows('Skriv et mål', `Et mål for ${name}`)
  await teacher.writes(`Hva vil ${name}?`, 'Lese med en venn.')
  await teacher.chooses('læring og trivsel')
  await teacher.presses('Lagre målet', there)
  await teacher.follows('Avtal et tiltak', `Et tiltak for ${name}`)
  await teacher.writes('Hva skal gjøres?', 'Lesing i ti minutter om dagen')
  await teacher.picks('Hvem gjør det?', 'Ida Lund')
  await teacher.picks('Hvilket mål hører det til?', 'Lese med en venn.')
  await teacher.writes('Innen når?', day(20))
  await teacher.writes('Når ser vi om det hjelper?', day(14))
  await teacher.chooses('læring og trivsel')
  await teacher.presses('Avtal det', there)
  await teacher.at('Dette har vi avtalt').sees('Ida Lund: Lesing i ti minutter')

  await mother.goes(path, there)
  await mother.sees('Kari Moe', 'Lese med en venn.')
  const mistake = 'Lillebror skal til tannlegen.'
  await write(mother, 'Et kort notat', mistake, 'hjem og familie')
  await mother.at(mistake).follows('Endre', `Endre det du skrev om ${name}`)
  await mother.follows('Ta det bort', 'Ta bort det som er skrevet i feil logg')
  await mother.chooses('Det handler om et annet barn')
  await mother.presses('Ta bort', there)
  await mother.doesNotSee(mistake)
  await write(mother, 'Et kort notat', 'Besteforeldrene fikk høre en bok i går.', 'læring og trivsel')

  await nurse.goes(path, there)
  await nurse.sees('Besteforeldrene fikk høre en bok i går.')
  await nurse.doesNotSee(mistake)
  await write(nurse, 'Et kort notat', 'Samtalen på onsdag gikk fint.', 'læring og trivsel')
}

/** A young person in a log of her own. */
export const isWrittenByYouth = async ({ way }: Pick<Passage, 'way'>): Promise<void> => {
  const youth = await signIn('youth-16', way)
  await youth.reads('Stafettloggene dine')
  await youth.follows('Sofie Lien', 'Stafettlogg for Sofie Lien')
  await youth.follows('Skriv noe', 'Skriv noe i loggen din')
  await youth.chooses('Et lysglimt')
  await youth.writes('Teksten', 'Jeg var på trening to ganger.')
  await youth.chooses('fritid og nettverk')
  await youth.presses('Lagre i loggen', 'Stafettlogg for Sofie Lien')
  await youth.at('Dette har skjedd').sees('Jeg var på trening to ganger.')
}

/** Point 4: the guardian says how it goes, and the holder writes down three views and an outcome. */
export const isEvaluated = async (passage: Passage): Promise<void> => {
  const { teacher, mother, name, path } = passage
  await mother.goes(path, log(passage))
  await mother.follows('Si hvordan det går', `Hvordan går det med ${name}?`)
  await mother.chooses('Bedre')
  await mother.writes('Vil du si mer?', 'Det er lettere om kvelden.')
  await mother.presses('Si fra', log(passage))

  await teacher.goes(path, log(passage))
  await teacher.follows('Se på det sammen', `Hjelper det ${name}?`)
  await teacher.at('Hva sier foreldrene?').sees('Foreldrene har selv sagt hvordan det går.')
  await teacher.at('Hva sier vi?').chooses('Bedre')
  await teacher.writes('Hva har vi sett?', `${name} rekker opp hånda.`)
  await teacher.chooses('Fortsetter')
  await teacher.writes('Når ser vi på det igjen?', day(30))
  // it cannot be finished without the child's view, or why it is missing
  await teacher.presses('Lagre', `Hjelper det ${name}?`)
  await teacher.at('ting må rettes').sees('Skriv hva barnet mener, eller velg hvorfor det mangler.')
  const child = teacher.at(`Hva sier ${name}?`)
  await child.writes(`Hvem snakket med ${name}?`, 'Ida Lund')
  await child.writes('Når?', day(-1))
  await child.chooses('Bedre')
  await child.writes(`${name}s ord`, 'Fint med en venn.')
  await teacher.chooses('7')
  await teacher.presses('Lagre', log(passage))
  await teacher.at('Dette har skjedd').sees(`${name} rekker opp hånda.`)
}
