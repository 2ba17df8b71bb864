import type { Table } from '../shared/tabular/index.js'
import { isSensitive, recogniseColumns } from './recognise-columns.js'

/** The table without what may not be kept: those columns keep their header alone, so that it can be told. */
export function withoutSensitive(table: Table): Table {
  const mapping = recogniseColumns(table)
  const isDropped = mapping.map(({ target }) => isSensitive(target))
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, place) => (isDropped[place] === true ? '' : cell)),
    })),
  }
}
