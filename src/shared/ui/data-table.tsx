import type { Child } from 'hono/jsx'
import { classNames } from './class-names.js'
import { Icon } from './icon.js'

/** A column; with `sort` its head is a link that sorts. */
export type TableColumn = {
  key: string
  label: string
  sort?: { href: string; direction?: 'ascending' | 'descending' | undefined } | undefined
  numeric?: boolean | undefined
}

/** A row; with `href` its head leads to the thing itself. */
export type TableRow = { key: string; cells: Record<string, Child>; href?: string | undefined }

/** A table with a caption, and the column whose cells name the rows. */
export type DataTableProps = {
  caption: Child
  captionHidden?: boolean | undefined
  columns: TableColumn[]
  rows: TableRow[]
  rowHeader: string
}

/**
 * A table that stacks on phones. The roles are written out because a browser may drop them
 * when the display of a table changes.
 */
export function DataTable({ caption, captionHidden, columns, rows, rowHeader }: DataTableProps) {
  return (
    <div class="n-table-frame">
      <table class="n-table" role="table">
        <caption class={classNames(captionHidden === true && 'n-hidden')}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <ColumnHead column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row">
              {columns.map((column) => (
                <Cell column={column} row={row} isHeader={column.key === rowHeader} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ColumnHead({ column }: { column: TableColumn }) {
  const { label, sort, numeric } = column
  return (
    <th
      role="columnheader"
      scope="col"
      class={classNames(numeric === true && 'n-numeric', sort !== undefined && 'n-sortable')}
      aria-sort={sort?.direction}
    >
      {sort === undefined ? (
        label
      ) : (
        <a href={sort.href}>
          {label}
          <Icon name="chevron" />
        </a>
      )}
    </th>
  )
}

type CellProps = { column: TableColumn; row: TableRow; isHeader: boolean }

function Cell({ column, row, isHeader }: CellProps) {
  const content = row.cells[column.key]
  if (isHeader) {
    return (
      <th role="rowheader" scope="row">
        {row.href === undefined ? content : <a href={row.href}>{content}</a>}
      </th>
    )
  }
  return (
    <td role="cell" data-label={column.label} class={classNames(column.numeric && 'n-numeric')}>
      {content}
    </td>
  )
}
