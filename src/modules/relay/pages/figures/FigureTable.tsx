import type { HalfYear } from '#platform/half-year.ts'
import { type Group, groupSize } from '#platform/small-numbers.ts'
import { Table } from '#ui/Table.tsx'
import type { Figure, FigureName, Figures } from '../../store/figures.ts'
import { isSmall, partOf, sayGroup, titleOfHalfYear, type Words } from './saying.ts'

export type Shown = readonly { period: HalfYear; figures: Figures }[]

type FigureTableProps = {
  shown: Shown
  t: Words
  caption: string
  rows: readonly { label: string; of: (figures: Figures) => Group | undefined }[]
}

/** The chosen half-year beside the one before it; not where there is nothing in it that the sentence does not say. */
export const FigureTable = ({ shown, t, caption, rows }: FigureTableProps) =>
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

type PartTableProps = Omit<FigureTableProps, 'rows'> & {
  name: FigureName
  /** What a part is called. The rows stand in the order of these words unless `inOrder`. */
  words: (part: string) => string
  inOrder?: boolean | undefined
}

/** How a figure is spread; not while there are few. */
export const PartTable = ({ shown, t, caption, name, words, inOrder = false }: PartTableProps) => {
  if (shown.every(({ figures }) => isSmall(figures[name]))) return null
  const [newest] = shown
  const rows = (newest?.figures[name].parts ?? []).map(({ part }) => ({
    label: words(part),
    of: (figures: Record<FigureName, Figure>) => partOf(figures[name], part),
  }))
  const sorted = inOrder ? rows : rows.sort((a, b) => a.label.localeCompare(b.label, 'nb'))
  return <FigureTable shown={shown} t={t} caption={caption} rows={sorted} />
}
