/** The value below which this share of the values lies, by the nearest rank; NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** Prints rows under their column names, numbers to the right. */
export function printTable(rows: readonly Record<string, string | number>[]): void {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const text = (value: string | number | undefined) => String(value ?? '')
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => text(row[column]).length)),
  )
  const line = (cells: readonly string[]) =>
    console.log(
      cells
        .map((cell, index) =>
          index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
        )
        .join('  '),
    )
  line(columns)
  for (const row of rows) line(columns.map((column) => text(row[column])))
}
