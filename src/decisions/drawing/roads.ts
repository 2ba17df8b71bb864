/** Where a road ends, and the line towards it. */
export type Road = { x: number; y: number; path: string }

const width = 320
const start = { x: 160, y: 144 }
const end = 52

/** Lines from one point to as many ends, spread evenly; their order is that of the ways and means nothing else. */
export function roadsTo(count: number): Road[] {
  return Array.from({ length: count }, (_, index) => {
    const x = Math.round(((index + 0.5) * width) / count)
    const path = `M${start.x} ${start.y}C${start.x} 105 ${x} 115 ${x} ${end}`
    return { x, y: end, path }
  })
}
