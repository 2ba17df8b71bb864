import { OrganisationSections } from '../../organisations/index.js'
import type { RetentionKind } from '../../privacy/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant, type Instant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Badge, Card, DataTable, PageHeading } from '../../shared/ui/index.js'
import { waysToGo } from '../clearing.js'
import type { Cleared } from '../clearing.store.js'
import { retentionMessages } from '../retention.messages.js'
import { maySetTerms } from '../retention.policy.js'
import type { RetentionTerm } from '../retention-term.js'

type Props = {
  terms: readonly RetentionTerm[]
  /** How many rows of each kind the clock would clear now. */
  due: Cleared
  cleared: ReadonlyMap<string, { rows: number; at: Instant }>
  request: ViewRequest
}

/** Each kind of data with its term, who carries it out, how much waits for that, where that comes from, and that nobody checked it in the law. */
export function TermsPage({ terms, due, cleared, request }: Props) {
  const words = retentionMessages(request.locale)
  const columns = (['kind', 'term', 'way', 'source', 'checked'] as const).map((key) => ({
    key,
    label: words.terms[key],
  }))
  const mayChange = maySetTerms(request.actor)
  return (
    <>
      <PageHeading title={words.terms.title} lead={words.terms.lead} />
      <OrganisationSections request={request} current="retention" />
      <Card>
        <DataTable
          caption={words.terms.title}
          captionHidden
          columns={columns}
          rowHeader="kind"
          rows={terms.map(({ kind, months, source }) => ({
            key: kind,
            ...(mayChange && { href: href(routes.retentionTerm, { kind }) }),
            cells: {
              kind: words.kinds[kind],
              term: `${words.months(months)} ${words.triggers[kind]}`,
              way: <Way kind={kind} due={due} cleared={cleared} request={request} />,
              source: <span lang="nl">{source}</span>,
              checked: <Badge tone="soon">{words.terms.notVerified}</Badge>,
            },
          }))}
        />
        <p class="n-hint">{words.terms.byTwo}</p>
      </Card>
    </>
  )
}

/** Who carries a term out; by the clock: how much is over it now, and when something went last. */
function Way({ kind, due, cleared, request }: Omit<Props, 'terms'> & { kind: RetentionKind }) {
  const words = retentionMessages(request.locale).terms
  const way = waysToGo[kind]
  const last = cleared.get(kind)
  return (
    <>
      {words.ways[way]}
      {way === 'clock' && <p class="n-hint">{words.due(due[kind] ?? 0)}</p>}
      {last !== undefined && (
        <p class="n-hint">
          {words.cleared(last.rows, formatInstant(last.at, request.locale, 'short'))}
        </p>
      )}
    </>
  )
}
