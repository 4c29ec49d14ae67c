export { inAreaOrder, sayArea, sayAreas } from './areas.ts'
export type { District } from './contract.ts'
export type { SettingChanged } from './events.ts'
export { Founding, foundMunicipality } from './founding.ts'
export { organisation } from './module.ts'
export { endPost } from './operations/end-post.ts'
export { openFrontPage } from './operations/open-front-page.ts'
export { paths as organisationPaths } from './paths.ts'
export { type Settings, settingOf } from './settings.ts'
export {
  type Colleague,
  colleagueAt,
  colleagues,
  colleaguesIn,
  colleaguesInUnit,
  namesOfServices,
  ownMunicipality,
  postsInForce,
  postsOfServices,
  type Service,
  services,
  staffAmong,
  staffNames,
} from './store.ts'
