import type { MarkKind } from './rhythm-year.js'

/** Everything that has a sign of its own; shape tells them apart, colour only helps. */
export type SignKind = MarkKind | 'planned'

type SignProps = { kind: SignKind; x: number; y: number; radius: number }

/** The sign of a contact: ● visit, ◇ call, ▢ other, × attempt, ○ planned. */
export function Sign({ kind, x, y, radius }: SignProps) {
  switch (kind) {
    case 'visit':
      return <circle class="n-rhythm-visit" cx={x} cy={y} r={radius} />
    case 'planned':
      return <circle class="n-rhythm-planned" cx={x} cy={y} r={radius} />
    case 'phone':
      return <path class="n-rhythm-phone" d={diamond(x, y, radius + 1)} />
    case 'other':
      return (
        <rect
          class="n-rhythm-other"
          x={x - radius + 0.5}
          y={y - radius + 0.5}
          width={2 * radius - 1}
          height={2 * radius - 1}
          rx="1.5"
        />
      )
    case 'attempt':
      return <path class="n-rhythm-attempt" d={cross(x, y, radius - 1)} />
  }
}

function diamond(x: number, y: number, r: number): string {
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`
}

function cross(x: number, y: number, r: number): string {
  return `M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`
}
