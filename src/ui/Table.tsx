import type { Child } from 'hono/jsx'
import { useVisit } from './visit.tsx'

export type Column = { label: Child; numeric?: boolean | undefined }

export type TableProps = { caption: Child; columns: readonly Column[]; rows: readonly (readonly Child[])[] }

/** The first cell of a row names it. On a narrow screen the table scrolls within itself, reachable by keyboard. */
export const Table = ({ caption, columns, rows }: TableProps) => {
  const captionId = useVisit().nextId('table')
  const numeric = (place: number) => (columns[place]?.numeric ? '' : undefined)
  return (
    <section class="table" tabindex={0} aria-labelledby={captionId}>
      <table>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }, place) => (
              <th scope="col" data-numeric={numeric(place)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell, place) => (
                <td data-numeric={numeric(place + 1)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
