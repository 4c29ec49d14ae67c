import { z } from 'zod'

export const EndPost = z.strictObject({ post: z.uuid() })
