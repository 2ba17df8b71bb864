import type { Child } from 'hono/jsx'

/** One fact with its name, and the way to change it. */
export type SummaryRow = {
  term: Child
  detail: Child
  action?: { href: string; label: string } | undefined
}

/** Facts about one person or thing: name in front, value behind; below each other on a phone. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl class="n-summary">
      {rows.map((row) => (
        <div>
          <dt>{row.term}</dt>
          <dd>
            {row.detail}
            {row.action !== undefined && (
              <a class="n-summary-action" href={row.action.href}>
                {row.action.label}
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A number that counts, with its name. */
export type Figure = { label: string; value: number | string; href?: string | undefined }

/** A few numbers side by side; a number with an address leads to what it counts. */
export function FigureRow({ figures }: { figures: Figure[] }) {
  return (
    <dl class="n-figures">
      {figures.map((figure) => (
        <div>
          <dt>
            {figure.href === undefined ? figure.label : <a href={figure.href}>{figure.label}</a>}
          </dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  )
}
