import type { ReactNode } from 'react'

export interface Column {
  readonly label: string
  readonly numeric?: boolean | undefined
  /** Makes the heading a link that sorts. */
  readonly sortHref?: string | undefined
  readonly sorted?: 'ascending' | 'descending' | undefined
}

export interface Row {
  readonly key: string
  /** One for each column; the first is the header of its row. */
  readonly cells: readonly ReactNode[]
}

export interface TableProps {
  readonly caption: string
  readonly captionHidden?: boolean | undefined
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/**
 * Under 640 px the rows become cards with the headings repeated before each value. Changing `display` takes the table
 * roles away in browsers, so they are written out.
 */
export function Table({ caption, captionHidden, columns, rows }: TableProps): ReactNode {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table className="table" role="table">
      <caption className={captionHidden ? 'hidden-text' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.label}
              scope="col"
              role="columnheader"
              className={column.numeric ? 'numeric' : undefined}
              aria-sort={column.sorted}
            >
              {column.sortHref ? <a href={column.sortHref}>{column.label}</a> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row">
            {columns.map((column, index) => {
              const Cell = index === 0 ? 'th' : 'td'
              return (
                <Cell
                  key={column.label}
                  role={index === 0 ? 'rowheader' : 'cell'}
                  scope={index === 0 ? 'row' : undefined}
                  className={column.numeric ? 'numeric' : undefined}
                  data-label={index === 0 ? undefined : column.label}
                >
                  {row.cells[index]}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}
