import type { HalfYear } from '#platform/figures/half-year.ts'
import type { Figures, Told } from '#platform/figures/read.ts'
import { type Group, groupSize } from '#platform/figures/small-numbers.ts'
import { Select } from '#ui/form/Choices.tsx'
import { QueryForm } from '#ui/form/Form.tsx'
import { Table } from '#ui/Table.tsx'
import { isSmall, partOf, sayGroup, titleOfHalfYear, type Words } from './saying.ts'

type FigureTableProps<Name extends string> = {
  shown: readonly Told<Name>[]
  t: Words
  caption: string
  rows: readonly { label: string; of: (figures: Figures<NoInfer<Name>>) => Group | undefined }[]
}

/** The chosen half-year beside the one before it; not where there is nothing in it that the sentence does not say. */
export const FigureTable = <Name extends string>({ shown, t, caption, rows }: FigureTableProps<Name>) =>
  rows.some(({ of }) => shown.some(({ figures }) => (of(figures) ?? 0) >= groupSize)) ? (
    <Table
      caption={caption}
      columns={[
        { label: t.what },
        ...shown.map(({ period }) => ({ label: titleOfHalfYear(period, t), numeric: true as const })),
      ]}
      rows={rows.map(({ label, of }) => [
        label,
        ...shown.map(({ figures }) => {
          const group = of(figures)
          return group === undefined ? t.notApart : sayGroup(group, t)
        }),
      ])}
    />
  ) : null

type PartTableProps<Name extends string> = Omit<FigureTableProps<Name>, 'rows'> & {
  name: NoInfer<Name>
  /** What a part is called. The rows stand in the order of these words unless `inOrder`. */
  words: (part: string) => string
  inOrder?: boolean | undefined
}

/** How a figure is spread; not while there are few. */
export const PartTable = <Name extends string>({
  shown,
  t,
  caption,
  name,
  words,
  inOrder = false,
}: PartTableProps<Name>) => {
  if (shown.every(({ figures }) => isSmall(figures[name]))) return null
  const [newest] = shown
  const rows = (newest?.figures[name].parts ?? []).map(({ part }) => ({
    label: words(part),
    of: (figures: Figures<Name>) => partOf(figures[name], part),
  }))
  const sorted = inOrder ? rows : rows.sort((a, b) => a.label.localeCompare(b.label, 'nb'))
  return <FigureTable shown={shown} t={t} caption={caption} rows={sorted} />
}

type ChoiceProps = { action: string; periods: readonly HalfYear[]; period: HalfYear | undefined; t: Words }

/** Another half-year, where there is one. */
export const HalfYearChoice = ({ action, periods, period, t }: ChoiceProps) =>
  periods.length > 1 ? (
    <QueryForm action={action} values={{ period: period ?? '' }}>
      <Select
        name="period"
        label={t.choose}
        choices={periods.map((value) => ({ value, label: titleOfHalfYear(value, t) }))}
      />
    </QueryForm>
  ) : null
