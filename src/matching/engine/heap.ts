/** Columns ordered by distance: a heap of four wide, in which a distance may still come down. */
export type Heap = {
  readonly items: Int32Array
  /** Where each column stands in `items`, or -1. */
  readonly place: Int32Array
  size: number
}

/** An empty heap for so many columns (Johnson 1975: wide heaps suit many decreases). */
export function emptyHeap(columns: number): Heap {
  return { items: new Int32Array(columns), place: new Int32Array(columns).fill(-1), size: 0 }
}

/** Adds a column, or moves it up after its distance in `key` came down. */
export function push(heap: Heap, column: number, key: Float64Array): void {
  const { items, place } = heap
  const own = key[column]!
  let at = place[column]!
  if (at === -1) at = heap.size++
  while (at > 0) {
    const parent = (at - 1) >> 2
    const above = items[parent]!
    if (key[above]! <= own) break
    items[at] = above
    place[above] = at
    at = parent
  }
  items[at] = column
  place[column] = at
}

/** Takes the nearest column out; the heap may not be empty. */
export function pop(heap: Heap, key: Float64Array): number {
  const { items, place } = heap
  const first = items[0]!
  place[first] = -1
  heap.size--
  if (heap.size > 0) sink(heap, items[heap.size]!, key)
  return first
}

/** Empties the heap. */
export function clear(heap: Heap): void {
  for (let at = 0; at < heap.size; at++) heap.place[heap.items[at]!] = -1
  heap.size = 0
}

/** Lets a column sink from the top to where it belongs. */
function sink({ items, place, size }: Heap, column: number, key: Float64Array): void {
  const own = key[column]!
  let at = 0
  for (let child = 1; child < size; child = 4 * at + 1) {
    const end = child + 4 < size ? child + 4 : size
    let least = child
    let leastKey = key[items[child]!]!
    for (let other = child + 1; other < end; other++) {
      const otherKey = key[items[other]!]!
      if (otherKey < leastKey) {
        leastKey = otherKey
        least = other
      }
    }
    if (leastKey >= own) break
    const moved = items[least]!
    items[at] = moved
    place[moved] = at
    at = least
  }
  items[at] = column
  place[column] = at
}
