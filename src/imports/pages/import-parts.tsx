import type { Locale } from '../../shared/i18n/index.js'
import { Card, DataTable, FigureRow } from '../../shared/ui/index.js'
import type { ImportOutcome } from '../import-outcome.js'
import { importScreenMessages } from '../import-screen.messages.js'
import { importMessages } from '../import.messages.js'

type Shown = { outcome: ImportOutcome; locale: Locale }

/** How many rows a list shows before it says how many follow. */
export const mostShown = 50

/** The counts of an import, of what would happen or of what did. */
export function OutcomeFigures({ outcome, locale }: Shown) {
  const words = importScreenMessages(locale)
  const { created, updated, unchanged, failed, newClients, newMentors } = outcome
  return (
    <FigureRow
      figures={[
        { label: words.created, value: created },
        { label: words.updated, value: updated },
        { label: words.unchanged, value: unchanged },
        { label: words.failed, value: failed.length },
        { label: words.newClients, value: newClients },
        { label: words.newMentors, value: newMentors },
      ]}
    />
  )
}

/** Rows that stay out with the reason, columns that are left out, and how much is unknown. */
export function OutcomeNotes({ outcome, locale }: Shown) {
  const words = importScreenMessages(locale)
  const { rowProblems, leftOut } = importMessages(locale)
  const { failed, incomplete } = outcome
  return (
    <>
      {failed.length > 0 && (
        <Card title={words.failedRows}>
          <DataTable
            caption={words.failedRows}
            captionHidden
            rowHeader="row"
            columns={[
              { key: 'row', label: words.rows },
              { key: 'column', label: words.column },
              { key: 'why', label: words.why },
            ]}
            rows={failed.slice(0, mostShown).map(({ row, column, reason }) => ({
              key: `${row} ${column}`,
              cells: { row: words.row(row), column, why: rowProblems[reason] },
            }))}
          />
          {failed.length > mostShown && <p>{words.more(failed.length - mostShown)}</p>}
        </Card>
      )}
      {outcome.leftOut.length > 0 && (
        <Card title={words.leftOut}>
          <ul>
            {outcome.leftOut.map(({ column, reason }) => (
              <li>
                <strong>{column}</strong>: {leftOut[reason]}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {incomplete.length > 0 && <p>{words.incomplete(incomplete.length)}</p>}
    </>
  )
}
