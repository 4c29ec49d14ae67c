import type { SettingKey } from '../contract.ts'

/** What a setting is about, in the order in which they are shown. */
export const settingGroups = ['about-consent', 'about-log', 'about-worry', 'about-discussion', 'about-public'] as const

export const groupOf: Record<SettingKey, (typeof settingGroups)[number]> = {
  'consent-age': 'about-consent',
  'adult-age': 'about-consent',
  'sign-in-age': 'about-consent',
  'consent-months': 'about-consent',
  'renewal-days-at-consent-age': 'about-consent',
  'guardian-areas-after-consent-age': 'about-consent',
  'days-to-consent': 'about-consent',
  'activation-code-days': 'about-consent',
  areas: 'about-log',
  'health-area': 'about-log',
  'days-paused': 'about-log',
  'content-days-after-closing': 'about-log',
  'breach-report-hours': 'about-log',
  'wonder-days': 'about-worry',
  'wonder-kept-days': 'about-worry',
  'report-days': 'about-worry',
  'report-districts': 'about-worry',
  'report-channel': 'about-worry',
  'discussion-kept-days': 'about-discussion',
  'discussion-outcome-days': 'about-discussion',
  'discussion-team-days': 'about-discussion',
  'guide-review-months': 'about-public',
  'guide-feedback-days': 'about-public',
  'listing-confirm-months': 'about-public',
  'missed-word-days': 'about-public',
}
