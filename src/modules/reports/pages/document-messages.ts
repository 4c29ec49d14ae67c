import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The finished report. It is always Norwegian: that is what its receiver reads. */
export const documentMessages = defineMessages({
  title: { nb: 'Bekymringsmelding til barnevernet', nn: same, en: 'Concern report' },
  footer: {
    nb: 'Bekymringsmelding · taushetsbelagt',
    nn: 'Bekymringsmelding · underlagd teieplikt',
    en: 'Concern report · secret',
  },
  to: { nb: 'Til', nn: same, en: 'To' },
  toWhom: { nb: 'Barnevernet i {name}', nn: same, en: 'Child welfare in {name}' },
  written: { nb: 'Skrevet ut', nn: 'Skrive ut', en: 'Printed' },
  concern: { nb: 'Bekymringen', nn: 'Uroa', en: 'The concern' },
  history: { nb: 'Det som har skjedd før', nn: same, en: 'What has happened before' },
  otherViews: { nb: 'Hva barnet og andre sier', nn: 'Kva barnet og andre seier', en: 'What the child and others say' },
  children: { nb: 'Barn', nn: same, en: 'Children' },
  guardians: { nb: 'Foreldre og foresatte', nn: 'Foreldre og føresette', en: 'Parents and guardians' },
  around: { nb: 'Rundt familien', nn: same, en: 'Around the family' },
  reporter: { nb: 'Den som melder', nn: same, en: 'Who reports' },
  notBorn: { nb: 'Ufødt barn', nn: 'Ufødd barn', en: 'Unborn child' },
  informed: { nb: 'Vet om meldingen', nn: 'Veit om meldinga', en: 'Knows of the report' },
  yes: { nb: 'Ja', nn: same, en: 'Yes' },
  no: { nb: 'Nei', nn: same, en: 'No' },
  noBecause: { nb: 'Nei. {why}', nn: same, en: 'No. {why}' },
  interpreter: { nb: 'Tolk', nn: same, en: 'Interpreter' },
  otherServices: { nb: 'Andre som hjelper', nn: same, en: 'Others who help' },
})
