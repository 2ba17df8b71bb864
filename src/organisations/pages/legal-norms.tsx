import { checkOverdue, type LegalRule } from '../../law/index.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Badge, Card, DataTable } from '../../shared/ui/index.js'
import { organisationMessages } from '../organisation.messages.js'

type Props = { rules: readonly LegalRule[]; request: ViewRequest }

/** The norms Naast calculates with: what they say, where that stands, and when it was checked. */
export function LegalNorms({ rules, request }: Props) {
  const words = organisationMessages(request.locale).norms
  const columns = (['norm', 'value', 'source', 'checked'] as const).map((key) => ({
    key,
    label: words[key],
  }))
  return (
    <Card title={words.title} id="norms">
      <p class="n-hint">{words.lead}</p>
      <DataTable
        caption={words.title}
        captionHidden
        columns={columns}
        rowHeader="norm"
        rows={rules.map((rule) => ({
          key: `${rule.key} ${rule.validFrom}`,
          cells: {
            norm: <span lang="nl">{rule.source.text}</span>,
            value: <span class="n-whole">{words.values(rule.value, rule.unit)}</span>,
            source: <span lang="nl">{rule.source.article}</span>,
            checked: <Checked rule={rule} request={request} />,
          },
        }))}
      />
    </Card>
  )
}

function Checked({ rule, request }: { rule: LegalRule; request: ViewRequest }) {
  const words = organisationMessages(request.locale).norms
  if (!rule.verified || rule.checkedOn === undefined) {
    return <Badge tone="soon">{words.notVerified}</Badge>
  }
  return checkOverdue(rule, request.today) ? (
    <Badge tone="late">{words.overdue}</Badge>
  ) : (
    <>{words.on(formatDate(rule.checkedOn, request.locale))}</>
  )
}
