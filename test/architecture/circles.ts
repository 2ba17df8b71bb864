/** Who uses whom, by name. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** One circle for every way back found on a walk; an empty list means that there are none. */
export function circlesIn(graph: Graph): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  for (const start of graph.keys()) walk(start, [])
  return found

  function walk(name: string, trail: readonly string[]): void {
    const seenAt = trail.indexOf(name)
    if (seenAt >= 0) found.push([...trail.slice(seenAt), name])
    if (seenAt >= 0 || done.has(name)) return
    for (const next of graph.get(name) ?? []) walk(next, [...trail, name])
    done.add(name)
  }
}
