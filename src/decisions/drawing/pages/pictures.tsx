import type { Child } from 'hono/jsx'
import type { Good } from '../../steps/index.js'

/** The own drawings for the three goods; always beside the word, so they are not read aloud. */
export function GoodPicture({ good }: { good: Good }) {
  return (
    <svg class="n-drawn" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
      {drawings[good]}
    </svg>
  )
}

/** An umbrella over a small house. */
const safe = (
  <>
    <path class="n-drawn-fill" d="M6 30a26 22 0 0 1 52 0Z" />
    <path d="M6 30a26 22 0 0 1 52 0Z" />
    <path d="M32 8V4M32 30v6" />
    <path d="M20 46 32 36l12 10" />
    <path d="M23 45v15h18V45" />
    <path d="M29 60v-8h6v8" />
  </>
)

/** Two people hand in hand. */
const connected = (
  <>
    <circle class="n-drawn-fill" cx="18" cy="16" r="8" />
    <circle cx="18" cy="16" r="8" />
    <circle class="n-drawn-fill" cx="46" cy="16" r="8" />
    <circle cx="46" cy="16" r="8" />
    <path d="M18 24v18M46 24v18" />
    <path d="M18 30 8 40M18 30l14 10 14-10M46 30l10 10" />
    <path d="m18 42-8 18M18 42l8 18M46 42l-8 18M46 42l8 18" />
  </>
)

/** Somebody with a heart, arms up. */
const authentic = (
  <>
    <circle cx="32" cy="13" r="8" />
    <path d="M29 14.5c1.6 2 4.4 2 6 0" />
    <path d="M14 16 24 28h16l10-12" />
    <path d="M24 28v18h16V28" />
    <path d="M27 46v14M37 46v14" />
    <path
      class="n-drawn-fill"
      d="M32 42c-4-2.8-6-5-6-7.5a3 3 0 0 1 6-1.3 3 3 0 0 1 6 1.3c0 2.5-2 4.700-6 7.5Z"
    />
    <path d="M32 42c-4-2.8-6-5-6-7.5a3 3 0 0 1 6-1.3 3 3 0 0 1 6 1.3c0 2.5-2 4.700-6 7.5Z" />
  </>
)

const drawings: Record<Good, Child> = { safe, connected, authentic }
