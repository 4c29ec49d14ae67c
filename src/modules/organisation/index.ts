export { Founding, foundMunicipality } from './founding.ts'
export { type Settings, settingOf } from './settings.ts'
export { type Colleague, colleagues, colleaguesIn, type Service, services } from './store.ts'
