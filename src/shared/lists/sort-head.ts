type Order<Sort extends string> = { sort: Sort; direction: 'asc' | 'desc' }

type Address = (query: Record<string, string>) => string

/** The head of a column that sorts: how it is sorted now, and the link that sorts by it or turns it. */
export function sortHead<Sort extends string>(
  { sort, direction }: Order<Sort>,
  column: Sort,
  address: Address,
): { href: string; direction?: 'ascending' | 'descending' } {
  const isSorted = sort === column
  const next = isSorted && direction === 'asc' ? 'desc' : 'asc'
  const link = { href: address({ sort: column, direction: next }) }
  return isSorted ? { ...link, direction: direction === 'asc' ? 'ascending' : 'descending' } : link
}
