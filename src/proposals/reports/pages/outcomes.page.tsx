import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Card,
  DataTable,
  EmptyState,
  FigureRow,
  PageHeading,
  Stack,
  SummaryList,
} from '../../../shared/ui/index.js'
import { checkInMessages } from '../../check-ins/check-in.messages.js'
import { goingOn } from '../../check-ins/check-in.js'
import { proposalMessages } from '../../path/proposal.messages.js'
import { shownTo, smallest, type EffectCounts, type OutcomesReport } from '../outcomes.js'
import { rangeWords } from '../range-words.js'
import { reportMessages } from '../reports.messages.js'

type Props = { report: OutcomesReport; request: ViewRequest }

/** What client and mentor say of each thing that was compared, with intervals, and what cannot be concluded. */
export function OutcomesPage({ report, request }: Props) {
  const { outcomes: words, back } = reportMessages(request.locale)
  const isOffice = request.actor.role === 'coordinator'
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={isOffice ? { href: href(routes.proposals), label: back } : undefined}
      />
      {report.couples === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Stack>
          <FigureRow figures={[{ label: words.couples, value: shown(report.couples, request) }]} />
          <Card>
            <Effects caption={words.client} rows={report.client} request={request} />
          </Card>
          <Card>
            <Effects caption={words.mentor} rows={report.mentor} request={request} />
          </Card>
          <GoesOnCard report={report} request={request} />
        </Stack>
      )}
      <Card title={words.limitsTitle}>
        <ul>
          {words.limits.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Card>
    </>
  )
}

/** The network sees totals of foundations and never a number that points at a few people. */
function hidesSmall({ actor }: ViewRequest): boolean {
  return actor.role === 'network'
}

function shown(count: number, request: ViewRequest): number | string {
  const { outcomes: words } = reportMessages(request.locale)
  return shownTo(count, hidesSmall(request)) ?? words.fewer
}

type EffectsProps = { caption: string; rows: readonly EffectCounts[]; request: ViewRequest }

function Effects({ caption, rows, request }: EffectsProps) {
  const { locale } = request
  const { columns, fewer } = reportMessages(locale).outcomes
  const names = proposalMessages(locale).criteria
  return (
    <DataTable
      caption={caption}
      rowHeader="criterion"
      columns={(['criterion', 'helped', 'no-matter', 'hindered', 'range'] as const).map((key) => ({
        key,
        label: columns[key],
      }))}
      rows={rows
        .filter(({ helped }) => helped.of > 0)
        .map(({ criterion, counts, helped }) => ({
          key: criterion,
          cells: {
            criterion: names[criterion],
            helped: shown(counts.helped, request),
            'no-matter': shown(counts['no-matter'], request),
            hindered: shown(counts.hindered, request),
            range:
              hidesSmall(request) && Object.values(counts).some((count) => count < smallest)
                ? fewer
                : rangeWords(helped, locale),
          },
        }))}
    />
  )
}

function GoesOnCard({ report, request }: Props) {
  const { outcomes: words } = reportMessages(request.locale)
  const names = checkInMessages(request.locale).goingOn
  return (
    <Card title={words.goesOn}>
      <SummaryList
        rows={goingOn.map((one) => ({
          term: names[one],
          detail: shown(report.goesOn[one].count, request),
        }))}
      />
    </Card>
  )
}
