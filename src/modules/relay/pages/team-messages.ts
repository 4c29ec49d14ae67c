import { defineMessages, same } from '#platform/language/define-messages.ts'
import { lifeReasons } from '../life-refusal-messages.ts'

/** The team: who is in it, what each does, who shall not be, and who steps in. */
export const teamMessages = defineMessages({
  title: { nb: 'Laget rundt {name}', nn: same, en: 'The team around {name}' },
  nobody: {
    nb: 'Her kommer de som er med når familien har sagt ja.',
    nn: 'Her kjem dei som er med når familien har sagt ja.',
    en: 'Those who take part appear here once the family has said yes.',
  },
  change: { nb: 'Endre det {who} gjør', nn: 'Endre det {who} gjer', en: 'Change what {who} does' },
  add: { nb: 'Ta noen med i laget', nn: 'Ta nokon med i laget', en: 'Bring someone into the team' },
  addText: {
    nb: 'Den du tar med, ser det familien deler med tjenesten, og får beskjed. Snakk med familien først.',
    nn: 'Den du tek med, ser det familien deler med tenesta, og får beskjed. Snakk med familien først.',
    en: 'The person you bring in sees what the family shares with the service, and is told. Talk with the family first.',
  },
  who: { nb: 'Hvem?', nn: 'Kven?', en: 'Who?' },
  task: {
    nb: 'Hva skal {name} ha hjelp til av denne personen?',
    nn: 'Kva skal {name} ha hjelp til av denne personen?',
    en: 'What shall this person help {name} with?',
  },
  taskHelp: {
    nb: 'Noen få ord, for eksempel «snakker med Nora på onsdager».',
    nn: 'Nokre få ord, til dømes «snakkar med Nora på onsdagar».',
    en: 'A few words, for example “talks with Nora on Wednesdays”.',
  },
  addSend: { nb: 'Ta med', nn: same, en: 'Bring in' },
  nobodyToAdd: {
    nb: 'Alle som kan være med, er med.',
    nn: 'Alle som kan vere med, er med.',
    en: 'Everyone who can take part does.',
  },
  askFamily: {
    nb: 'Spør familien om en tjeneste',
    nn: 'Spør familien om ei teneste',
    en: 'Ask the family about a service',
  },

  placeTitle: {
    nb: 'Hva gjør {who} for {name} nå?',
    nn: 'Kva gjer {who} for {name} no?',
    en: 'What does {who} do for {name} now?',
  },
  placeTitleOwn: {
    nb: 'Hva gjør du for {name} nå?',
    nn: 'Kva gjer du for {name} no?',
    en: 'What do you do for {name} now?',
  },
  placeTask: { nb: 'Med noen få ord', nn: 'Med nokre få ord', en: 'In a few words' },
  placeTaskHelp: {
    nb: 'Alle i laget og familien ser det.',
    nn: same,
    en: 'Everyone in the team and the family see it.',
  },
  placeSave: { nb: 'Lagre', nn: same, en: 'Save' },
  changedMeanwhile: {
    nb: 'Noen andre endret det mens du skrev',
    nn: 'Nokon andre endra det medan du skreiv',
    en: 'Somebody else changed it while you were writing',
  },
  standsNow: {
    nb: 'Nå står det: «{task}». Lagre på nytt om du vil ha det du skrev.',
    nn: 'No står det: «{task}». Lagre på nytt om du vil ha det du skreiv.',
    en: 'Now it says: “{task}”. Save again if you want what you wrote.',
  },
  standsNothing: {
    nb: 'Nå står det ingenting. Lagre på nytt om du vil ha det du skrev.',
    nn: 'No står det ingenting. Lagre på nytt om du vil ha det du skreiv.',
    en: 'Now it says nothing. Save again if you want what you wrote.',
  },
  leave: { nb: 'Gå ut av laget', nn: same, en: 'Leave the team' },
  leaveText: {
    nb: 'Du ser ikke loggen lenger, fra samme øyeblikk. Det du har skrevet, blir stående.',
    nn: 'Du ser ikkje loggen lenger, frå same augneblinken. Det du har skrive, blir ståande.',
    en: 'You no longer see the log, from the same moment. What you have written stays.',
  },
  end: { nb: 'Avslutt plassen til {who}', nn: same, en: 'End {who}’s place' },
  endText: {
    nb: '{who} ser ikke loggen lenger, fra samme øyeblikk. Det som er skrevet, blir stående.',
    nn: '{who} ser ikkje loggen lenger, frå same augneblinken. Det som er skrive, blir ståande.',
    en: '{who} no longer sees the log, from the same moment. What is written stays.',
  },
  holderStays: lifeReasons['holder-stays'],

  proposalTitle: {
    nb: 'Spør familien til {name} om en tjeneste',
    nn: 'Spør familien til {name} om ei teneste',
    en: 'Ask {name}’s family about a service',
  },
  proposalLead: {
    nb: 'Tjenesten får ikke vite noe før familien har sagt ja. Har familien sagt nei før, ser de at dere spør igjen, og hvorfor.',
    nn: 'Tenesta får ikkje vite noko før familien har sagt ja. Har familien sagt nei før, ser dei at de spør igjen, og kvifor.',
    en: 'The service learns nothing until the family has said yes. If the family has said no before, they see that you ask again, and why.',
  },
  service: { nb: 'Hvilken tjeneste?', nn: 'Kva teneste?', en: 'Which service?' },
  seesNow: { nb: 'Ser {areas} nå.', nn: 'Ser {areas} no.', en: 'Sees {areas} now.' },
  familyThinks: {
    nb: 'Familien er spurt og har ikke svart ennå.',
    nn: 'Familien er spurd og har ikkje svart enno.',
    en: 'The family is asked and has not answered yet.',
  },
  proposalAreas: { nb: 'Hva skal tjenesten få se?', nn: 'Kva skal tenesta få sjå?', en: 'What shall the service see?' },
  proposalAreasHelp: {
    nb: 'Be bare om det som trengs. Familien kan si ja til mindre.',
    nn: 'Be berre om det som trengst. Familien kan seie ja til mindre.',
    en: 'Ask only for what is needed. The family can say yes to less.',
  },
  proposalWhy: { nb: 'Hvorfor, i én setning', nn: 'Kvifor, i éi setning', en: 'Why, in one sentence' },
  proposalWhyHelp: {
    nb: 'Familien leser dette. Hva kan tjenesten hjelpe {name} med?',
    nn: 'Familien les dette. Kva kan tenesta hjelpe {name} med?',
    en: 'The family reads this. What can the service help {name} with?',
  },
  proposalSend: { nb: 'Spør familien', nn: same, en: 'Ask the family' },

  order: {
    nb: 'Hvem tar over hvis stafettholderen blir borte?',
    nn: 'Kven tek over om stafetthaldaren blir borte?',
    en: 'Who takes over if the baton holder is gone?',
  },
  orderText: {
    nb: 'Da tar lederen der loggen ble startet, stafettpinnen. Kan ikke den lederen, går det videre til lederne i tjenestene under, i den rekkefølgen dere velger.',
    nn: 'Då tek leiaren der loggen vart starta, stafettpinnen. Kan ikkje den leiaren, går det vidare til leiarane i tenestene under, i den rekkjefølgja de vel.',
    en: 'Then the head of the unit that started the log takes the baton. If that head cannot, it goes on to the heads of the services below, in the order you choose.',
  },
  moveUp: { nb: 'Flytt {service} opp', nn: same, en: 'Move {service} up' },
  excluded: {
    nb: 'Noen dere ikke vil ha med?',
    nn: 'Nokon de ikkje vil ha med?',
    en: 'Someone you do not want to take part?',
  },
  excludedText: {
    nb: 'Den dere velger, ser ikke loggen lenger, fra samme øyeblikk. Tjenesten finner en annen. Dere trenger ikke si hvorfor.',
    nn: 'Den de vel, ser ikkje loggen lenger, frå same augneblinken. Tenesta finn ein annan. De treng ikkje seie kvifor.',
    en: 'The person you choose no longer sees the log, from the same moment. The service finds someone else. You need not say why.',
  },
  isOut: { nb: '{name} er ikke med', nn: '{name} er ikkje med', en: '{name} does not take part' },
  ofAnother: {
    nb: 'En annen i familien har bestemt dette.',
    nn: 'Ein annan i familien har bestemt dette.',
    en: 'Someone else in the family has decided this.',
  },
  lift: { nb: 'La {name} være med igjen', nn: 'Lat {name} vere med igjen', en: 'Let {name} take part again' },
  exclude: { nb: 'Hold utenfor', nn: 'Hald utanfor', en: 'Keep out' },
  excludeWho: { nb: 'Hvem?', nn: 'Kven?', en: 'Who?' },

  tie: {
    nb: 'Kjenner du {name} eller familien privat?',
    nn: same,
    en: 'Do you know {name} or the family privately?',
  },
  tieLink: {
    nb: 'Jeg kjenner {name} eller familien privat',
    nn: 'Eg kjenner {name} eller familien privat',
    en: 'I know {name} or the family privately',
  },
  tieLead: {
    nb: 'Er du i slekt med noen av dem, en nær venn eller i konflikt med noen av dem, skal en annen hjelpe {name}. Du trenger ikke si hva det er.',
    nn: 'Er du i slekt med nokon av dei, ein nær ven eller i konflikt med nokon av dei, skal ein annan hjelpe {name}. Du treng ikkje seie kva det er.',
    en: 'If you are a relative, a close friend or in conflict with them, someone else shall help {name}. You need not say what it is.',
  },
  tieNow: {
    nb: 'Du ser ikke loggen lenger, fra samme øyeblikk.',
    nn: 'Du ser ikkje loggen lenger, frå same augneblinken.',
    en: 'You no longer see the log, from the same moment.',
  },
  tieBaton: {
    nb: 'Holder du stafettpinnen, tar en leder over den.',
    nn: 'Held du stafettpinnen, tek ein leiar over han.',
    en: 'If you hold the baton, a head takes it over.',
  },
  tieForGood: {
    nb: 'Du kan ikke selv gjøre det om. Det du vet, vet du fortsatt, og plikten til å melde fra gjelder som før.',
    nn: 'Du kan ikkje sjølv gjere det om. Det du veit, veit du framleis, og plikta til å melde frå gjeld som før.',
    en: 'You cannot undo it yourself. What you know, you still know, and your duty to report is unchanged.',
  },
  tieSend: {
    nb: 'Ja, en annen skal hjelpe {name}',
    nn: 'Ja, ein annan skal hjelpe {name}',
    en: 'Yes, someone else shall help {name}',
  },
})
