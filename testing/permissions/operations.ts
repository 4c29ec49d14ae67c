/// <reference types="vite/client" />
import type { AnyOperation } from '#platform/operation.ts'

const files = import.meta.glob<Record<string, unknown>>(
  ['../../src/modules/*/operations/*.ts', '!../../src/modules/**/*.test.ts'],
  { eager: true },
)

const isOperation = (value: unknown): value is AnyOperation =>
  typeof value === 'object' && value !== null && 'allow' in value && 'run' in value && 'name' in value

/** Everything that a person or a job can do in this house, by name: whatever stands in a module's folder of operations. */
export const operations: ReadonlyMap<string, AnyOperation> = new Map(
  Object.values(files)
    .flatMap((exports) => Object.values(exports).filter(isOperation))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((operation) => [operation.name, operation]),
)

/** One of them, for whoever builds a world with it. */
export const operationNamed = (name: string): AnyOperation => {
  const found = operations.get(name)
  if (!found) throw new Error(`No operation is called ${name}`)
  return found
}
