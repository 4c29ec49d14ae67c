import { z } from 'zod'

export const EndPost = z.strictObject({ post: z.uuid() })

export const Nothing = z.strictObject({})
export const OnUnit = z.strictObject({ unit: z.uuid() })
