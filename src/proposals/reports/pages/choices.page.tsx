import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Card,
  DataTable,
  EmptyState,
  EntryList,
  FigureRow,
  PageHeading,
  Stack,
} from '../../../shared/ui/index.js'
import type { choicesReport, MadeChoice } from '../choices.js'
import { reportMessages } from '../reports.messages.js'
import { rangeWords } from '../range-words.js'

type Report = ReturnType<typeof choicesReport>
type Props = { report: Report; request: ViewRequest }

/** How often coordinators chose otherwise than the board, per quarter, and why. */
export function ChoicesPage({ report, request }: Props) {
  const { choices: words, back } = reportMessages(request.locale)
  const { all } = report
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.proposals), label: back }}
      />
      {all.of === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Stack>
          <FigureRow figures={[{ label: words.all, value: words.of(all.count, all.of) }]} />
          {report.isAlwaysFollowed && (
            <Alert tone="warning" title={words.always}>
              {words.alwaysText(all.of)}
            </Alert>
          )}
          <Quarters report={report} request={request} />
          <Reasons report={report} request={request} />
          <p class="n-hint">{words.limits}</p>
        </Stack>
      )}
    </>
  )
}

function Quarters({ report, request: { locale } }: Props) {
  const { choices: words } = reportMessages(locale)
  return (
    <Card>
      <DataTable
        caption={words.caption}
        rowHeader="quarter"
        columns={(['quarter', 'otherwise', 'range'] as const).map((key) => ({
          key,
          label: words.columns[key],
        }))}
        rows={report.quarters.map(({ quarter, otherwise }) => ({
          key: quarter,
          cells: {
            quarter: words.quarter(quarter),
            otherwise: words.of(otherwise.count, otherwise.of),
            range: rangeWords(otherwise, locale),
          },
        }))}
      />
    </Card>
  )
}

const mostReasons = 50

function Reasons({ report, request }: Props) {
  const { choices: words } = reportMessages(request.locale)
  return report.otherwise.length === 0 ? null : (
    <Card title={words.reasons}>
      <EntryList
        items={report.otherwise.slice(0, mostReasons).map((one) => reasonEntry(one, request))}
      />
      <p>
        {words.learn} <a href={href(routes.matchWeights)}>{words.weights}</a>
      </p>
    </Card>
  )
}

function reasonEntry(
  { proposalId, clientName, mentorName, suggestedName, reason, on }: MadeChoice,
  { locale }: ViewRequest,
) {
  const { choices: words } = reportMessages(locale)
  return {
    key: proposalId,
    title: <bdi>{`${mentorName} – ${clientName}`}</bdi>,
    href: href(routes.proposal, { proposal: proposalId }),
    meta: (
      <>
        <p class="n-prose">{reason}</p>
        <p>
          {suggestedName === null ? words.nobody : words.board(suggestedName)} ·{' '}
          {formatDate(on, locale)}
        </p>
      </>
    ),
  }
}
