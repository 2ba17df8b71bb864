import { PrivacySections } from '../../privacy/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Badge, Card, DataTable, PageHeading } from '../../shared/ui/index.js'
import { retentionMessages } from '../retention.messages.js'
import { maySetTerms } from '../retention.policy.js'
import type { RetentionTerm } from '../retention-term.js'

type Props = { terms: readonly RetentionTerm[]; request: ViewRequest }

/** Each kind of data with its term, where that comes from, and that nobody checked it in the law. */
export function TermsPage({ terms, request }: Props) {
  const words = retentionMessages(request.locale)
  const columns = (['kind', 'term', 'source', 'checked'] as const).map((key) => ({
    key,
    label: words.terms[key],
  }))
  const mayChange = maySetTerms(request.actor)
  return (
    <>
      <PageHeading title={words.terms.title} lead={words.terms.lead} />
      <PrivacySections request={request} current="retention" />
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
