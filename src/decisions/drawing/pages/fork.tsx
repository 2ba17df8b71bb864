import { roadsTo } from '../roads.js'

type Props = {
  /** The text of the drawing for who does not see it. */
  text: string
  roads: number
  /** The place of the road that was taken, from 0; it gets a flag. */
  chosen: number | undefined
}

/** Somebody before as many roads as there are ways; all are equally wide, for nothing was measured. */
export function Fork({ text, roads, chosen }: Props) {
  return (
    <svg class="n-drawn n-fork" viewBox="0 0 320 200" role="img" aria-label={text}>
      {roadsTo(roads).map(({ path }) => (
        <>
          <path class="n-fork-road" d={path} />
          <path class="n-fork-middle" d={path} />
        </>
      ))}
      {roadsTo(roads).map(({ x, y }, index) => (
        <>
          {index === chosen && <Flag x={x} y={y} />}
          <circle class="n-fork-sign" cx={x} cy={y} r="15" />
          <text class="n-fork-number" x={x} y={y + 6} text-anchor="middle">
            {index + 1}
          </text>
        </>
      ))}
      <g class="n-fork-person">
        <circle cx="160" cy="148" r="8" />
        <path d="M160 156v20M160 162l-11 8M160 162l11 8M160 176l-8 18M160 176l8 18" />
      </g>
    </svg>
  )
}

function Flag({ x, y }: { x: number; y: number }) {
  return <path class="n-drawn-fill n-fork-flag" d={`M${x} ${y - 14}v-24l18 7-18 7`} />
}
