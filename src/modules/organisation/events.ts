import type { Uuid } from '#platform/id.ts'
import type { Announcement } from '#platform/operation.ts'

/** Someone's post has ended: what she saw and held in it is no longer hers. */
export type PostEnded = Announcement & { type: 'organisation.post-ended'; post: Uuid }
export const postEnded = (post: Uuid): PostEnded => ({ type: 'organisation.post-ended', post })

/** A rule of the municipality is another from a day to come: what is computed ahead is no longer right from then on. */
export type SettingChanged = Announcement & { type: 'organisation.setting-changed'; municipality: Uuid }
export const settingChanged = (municipality: Uuid): SettingChanged => ({
  type: 'organisation.setting-changed',
  municipality,
})
