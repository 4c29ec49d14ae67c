import type { Module } from '#platform/module.ts'
import { acts } from './act-messages.ts'
import { awaits } from './awaits.ts'
import { issues, reasons } from './messages.ts'
import { routes } from './routes.ts'

export const guide: Module = { name: 'guide', routes, reasons, issues, acts, awaits }
