import type { Child } from 'hono/jsx'

type DetailsProps = { summary: Child; open?: boolean | undefined; children?: Child }

/** Something more, opened at will; works without JavaScript and is open on paper. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="n-details" open={open}>
      <summary>{summary}</summary>
      <div class="n-details-body">{children}</div>
    </details>
  )
}
