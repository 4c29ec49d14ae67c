import { expect, test } from 'vitest'
import { z } from 'zod'
import { operations } from '#testing/permissions/operations.ts'

type Schema = { format?: string; properties?: Record<string, Schema> }

/** Where in an input days stand: `child.birthDate`. */
const daysIn = ({ format, properties = {} }: Schema): string[] =>
  format === 'date'
    ? ['']
    : Object.entries(properties).flatMap(([name, inside]) =>
        daysIn(inside).map((path) => (path ? `${name}.${path}` : name)),
      )

const fields = Array.from(operations.values()).flatMap(({ name, input }) =>
  daysIn(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema).map((path) => ({
    name,
    input,
    path,
  })),
)

const holding = (path: string, day: string): unknown =>
  path.split('.').reduceRight<unknown>((inside, name) => ({ [name]: inside }), day)

test('there are days in what people write', () => {
  expect(fields.map(({ name, path }) => `${name} ${path}`)).toEqual(
    expect.arrayContaining([
      'relay.start-log child.birthDate',
      'access.record-consent givenOn',
      'access.decide-consent until',
      'children.confirm-guardian sourceDate',
      'children.block-guardian reviewOn',
      'access.decide-consent heard.talkedOn',
      'relay.evaluate-measure child.talkedOn',
    ]),
  )
})

test.each(fields)('$name takes no year that nobody lives in as $path', ({ input, path }) => {
  for (const day of ['0000-01-01', '0206-05-04', '9999-12-31']) {
    const issues = (input.safeParse(holding(path, day)).error?.issues ?? []) as z.core.$ZodIssue[]
    expect(issues.filter((issue) => issue.path.join('.') === path).map(({ message }) => message)).toEqual([
      'check-year',
    ])
  }
})
