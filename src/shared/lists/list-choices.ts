import { textOf, type Typed } from '../forms/index.js'

/** The fields every list has besides its own filters. */
export const orderFields = ['sort', 'direction', 'page'] as const

/** How many rows a page of a list shows. */
export const rowsPerPage = 25

/** Keeps the known fields only, so that nothing else is stored. */
export function onlyFields(typed: Typed, fields: readonly string[]): Typed {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const values = (typed[field] ?? []).map((value) => value.trim()).filter(Boolean)
      return values.length > 0 ? [[field, values]] : []
    }),
  )
}

/** New choices over remembered ones; another filter or order starts at the first page again. */
export function withChoices(remembered: Typed, chosen: Typed): Typed {
  const merged = { ...remembered, ...chosen }
  return chosen['page'] === undefined ? without(merged, 'page') : merged
}

function without(typed: Typed, field: string): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name !== field))
}

/** Further than any list reaches, and still a number PostgreSQL can count with. */
const lastPage = 1_000_000

/** The number of a page as an address has it; 1 for anything else. */
export function pageNumberOf(text: string | undefined): number {
  return Math.min(lastPage, Math.max(1, Number.parseInt(text ?? '', 10) || 1))
}

/** The order and page that were chosen; the first of `sorts`, ascending, unless chosen otherwise. */
export function orderOf<Sort extends string>(typed: Typed, sorts: readonly [Sort, ...Sort[]]) {
  const sort = sorts.find((known) => known === textOf(typed, 'sort')) ?? sorts[0]
  const direction: 'asc' | 'desc' = textOf(typed, 'direction') === 'desc' ? 'desc' : 'asc'
  const page = pageNumberOf(textOf(typed, 'page'))
  return { sort, direction, page, limit: rowsPerPage, offset: (page - 1) * rowsPerPage }
}
