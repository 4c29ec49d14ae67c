import type { LawReference } from '../content.ts'

/*
 * The laws that the starter pages name, each in one place. Only what was found in a public source stands here; a municipality that wants more
 * enters it, and its lawyer answers for it.
 */
export const avvergeplikt: LawReference = {
  nb: 'Straffeloven § 196 (avvergeplikten)',
  nn: 'Straffelova § 196 (avverjeplikta)',
}
export const dutyToReport: LawReference = {
  nb: 'Helsepersonelloven § 33 (plikten til å melde; tilsvarende gjelder andre som arbeider for det offentlige, etter egne lover)',
  nn: 'Helsepersonellova § 33 (plikta til å melde; tilsvarande gjeld andre som arbeider for det offentlege, etter eigne lover)',
}
export const heard: LawReference = {
  nb: 'Grunnloven § 104 og FNs barnekonvensjon artikkel 12 (barnet skal bli hørt)',
  nn: 'Grunnlova § 104 og FNs barnekonvensjon artikkel 12 (barnet skal bli høyrt)',
}
export const bestInterests: LawReference = {
  nb: 'FNs barnekonvensjon artikkel 3 (barnets beste)',
  nn: 'FNs barnekonvensjon artikkel 3 (det beste for barnet)',
}
export const confidentiality: LawReference = {
  nb: 'Forvaltningsloven § 13 og helsepersonelloven § 21 (taushetsplikten)',
  nn: 'Forvaltningslova § 13 og helsepersonellova § 21 (teieplikta)',
}
export const dutyToCoordinate: LawReference = {
  nb: 'Helse- og omsorgstjenesteloven § 3-4, barnevernsloven § 3-2, barnehageloven § 2 b, sosialtjenesteloven § 13 (samarbeid og samordning)',
  nn: 'Helse- og omsorgstenestelova § 3-4, barnevernslova § 3-2, barnehagelova § 2 b, sosialtenestelova § 13 (samarbeid og samordning)',
}
export const childCoordinator: LawReference = {
  nb: 'Helse- og omsorgstjenesteloven § 7-2 a (barnekoordinator)',
  nn: 'Helse- og omsorgstenestelova § 7-2 a (barnekoordinator)',
}
export const individualPlan: LawReference = {
  nb: 'Forskrift om individuell plan ved ytelse av velferdstjenester',
  nn: 'Forskrift om individuell plan ved yting av velferdstenester',
}
export const kindergartenEnvironment: LawReference = {
  nb: 'Barnehageloven § 41 (trygt og godt barnehagemiljø)',
  nn: 'Barnehagelova § 41 (trygt og godt barnehagemiljø)',
}
export const interpreting: LawReference = { nb: 'Tolkeloven', nn: 'Tolkelova' }
export const childrenOfPatients: LawReference = {
  nb: 'Helsepersonelloven §§ 10 a og 10 b (barn som er pårørende eller etterlatte)',
  nn: 'Helsepersonellova §§ 10 a og 10 b (barn som er pårørande eller etterlatne)',
}
