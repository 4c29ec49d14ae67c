import { log, type Passage } from './passage.ts'

/** Point 5: the baton is offered and the offer withdrawn, offered and declined, offered and accepted. There is always one who holds it. */
export const isHandedOver = async (passage: Passage): Promise<void> => {
  const { teacher, nurse, child, name, path } = passage
  const there = log(passage)
  const ask = async (message: string) => {
    await teacher.goes(path, there)
    await teacher.follows('Spør noen om å overta', `Spør noen om å holde stafettpinnen for ${name}`)
    await teacher.picks('Hvem vil du spørre?', 'Kari Moe')
    await teacher.chooses('De ønsker at det blir slik')
    await teacher.writes('Med familiens ord', `${name} er trygg på Kari.`)
    await teacher.writes('Hva vil du si til den du spør?', message)
    await teacher.presses('Send spørsmålet', there)
    await teacher.sees('Ida Lund holder stafettpinnen')
  }
  const readOffer = async () => {
    await nurse.goes('/mitt-arbeid', 'Mitt arbeid')
    await nurse.at(child.name).follows('Svar', `Ida Lund spør om du vil holde stafettpinnen for ${name}`)
  }
  await ask('Mandager er travle.')
  await teacher.follows('Se spørsmålet', `Du har spurt Kari Moe om å holde stafettpinnen for ${name}`)
  await teacher.presses('Trekk spørsmålet tilbake', there)
  await teacher.sees('Ida Lund holder stafettpinnen')

  await ask('Tid til en samtale?')
  await readOffer()
  await nurse.sees(`${name} er trygg på Kari.`, 'Til du svarer, holder Ida Lund stafettpinnen.')
  await nurse.follows('Nei, fordi', `Nei til å holde stafettpinnen for ${name}`)
  await nurse.writes('Nei, fordi', 'Borte til over jul.')
  await nurse.presses('Send svaret', 'Mitt arbeid')
  await teacher.goes(`${path}/stafettpinne`, `Spør noen om å holde stafettpinnen for ${name}`)
  await teacher.sees('Borte til over jul.')

  await ask('Passer det i januar?')
  await readOffer()
  await nurse.presses('Ja, jeg tar over', there)
  await nurse.sees('Kari Moe holder stafettpinnen', 'Du tok over stafettpinnen etter Ida Lund.')
  await teacher.goes(path, there)
  await teacher.sees('Kari Moe holder stafettpinnen')
}
