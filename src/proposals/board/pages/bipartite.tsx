import { drawnLines, type Line, type Spot, type WhoToWhom } from '../who-to-whom.js'

const width = 460
const rowHeight = 30
const top = 34
const leftEdge = 168
const rightEdge = 292
/** More letters do not fit beside the lines; the table below has the whole name. */
const mostLetters = 20
const mostSquares = 5

type Props = {
  id: string
  picture: WhoToWhom
  title: string
  text: string
  heads: readonly [left: string, right: string]
}

/** Two columns with lines: thick is proposed, thin is possible; whoever has nobody is an open circle. */
export function Bipartite({ id, picture, title, text, heads }: Props) {
  const { left, right } = picture
  const height = top + Math.max(left.length, right.length, 1) * rowHeight + 8
  return (
    <svg
      class="n-pairs"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{text}</desc>
      <text class="n-pairs-head" x={leftEdge - 14} y="18" text-anchor="end">
        {heads[0]}
      </text>
      <text class="n-pairs-head" x={rightEdge + 14} y="18">
        {heads[1]}
      </text>
      {drawnLines(picture).map((line) => (
        <Road line={line} picture={picture} height={height} />
      ))}
      {left.map((spot, nth) => (
        <Waits spot={spot} y={yOf(nth, left.length, height)} />
      ))}
      {right.map((spot, nth) => (
        <Helps spot={spot} y={yOf(nth, right.length, height)} />
      ))}
    </svg>
  )
}

/** The shorter side stands spread over the height of the longer one. */
function yOf(nth: number, of: number, height: number): number {
  return Math.round(top + ((height - top - 8) * (nth + 0.5)) / of)
}

function Road({
  line,
  picture: { left, right, sort },
  height,
}: {
  line: Line
  picture: WhoToWhom
  height: number
}) {
  const y1 = yOf(line.from, left.length, height)
  const y2 = yOf(line.to, right.length, height)
  const middle = (leftEdge + rightEdge) / 2
  const isThick = line.proposed > 0
  const many = sort === 'places' ? Math.min(10, 2 + line.proposed) : 4
  return (
    <path
      class={isThick ? 'n-pairs-proposed' : 'n-pairs-possible'}
      d={`M${leftEdge} ${y1}C${middle} ${y1} ${middle} ${y2} ${rightEdge} ${y2}`}
      stroke-width={isThick ? many : 1.5}
    />
  )
}

function Waits({ spot, y }: { spot: Spot; y: number }) {
  const isLone = spot.taken === 0
  return (
    <>
      <circle class={isLone ? 'n-pairs-lone' : 'n-pairs-person'} cx={leftEdge} cy={y} r="6" />
      <text class="n-pairs-name" x={leftEdge - 14} y={y + 5} text-anchor="end">
        {labelOf(spot)}
      </text>
    </>
  )
}

function Helps({ spot, y }: { spot: Spot; y: number }) {
  const squares = Math.min(spot.places, mostSquares)
  const isCounted = spot.places > mostSquares
  return (
    <>
      {Array.from({ length: isCounted ? 1 : squares }, (_, nth) => (
        <rect
          class={nth < spot.taken ? 'n-pairs-taken' : 'n-pairs-free'}
          x={rightEdge - 5 + nth * 13}
          y={y - 5}
          width="10"
          height="10"
        />
      ))}
      <text class="n-pairs-name" x={rightEdge + 10 + (isCounted ? 0 : squares - 1) * 13} y={y + 5}>
        {labelOf(spot)}
        {isCounted && ` · ${spot.places}`}
      </text>
    </>
  )
}

function labelOf({ label, people, places }: Spot): string {
  const letters = Array.from(label)
  const short =
    letters.length > mostLetters ? `${letters.slice(0, mostLetters - 1).join('')}…` : label
  return people > 1 && places === 0 ? `${short} (${people})` : short
}
