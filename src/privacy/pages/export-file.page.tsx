import { formatInstant } from '../../shared/calendar/index.js'
import { columnWord, isTold } from '../column-word.js'
import type { Gathered, GatheredRow, GatheredTable } from '../gather-person.store.js'
import { lookWords, shownValue } from '../value-words.js'

type Props = {
  name: string
  organisation: string
  madeAt: string
  gathered: Gathered
  remarks: readonly string[]
}

/** The file is read apart from Naast, also in ten years and on paper, so it brings its own few rules. */
const look = [
  'body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1.05rem/1.5 sans-serif; color: #1b2a2f }',
  'h1, h2 { line-height: 1.25; overflow-wrap: anywhere }',
  'h2 { margin-top: 2.5rem; border-bottom: 2px solid #0a5c66 }',
  'dl { margin: 1rem 0; padding-bottom: 1rem; border-bottom: 1px solid #c9c4b8; break-inside: avoid }',
  'dt { font-size: 0.95rem; color: #4a5a60 }',
  'dd { margin: 0 0 0.5rem; overflow-wrap: anywhere; white-space: pre-line }',
].join('\n')

/** The readable file with everything about one person: one page that needs nothing else. In Dutch, for a Dutch reader. */
export function ExportFile({ name, organisation, madeAt, gathered, remarks }: Props) {
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Gegevens</title>
        <style>{look}</style>
      </head>
      <body>
        <h1>
          Wat {organisation} bewaart over <bdi>{name}</bdi>
        </h1>
        <p>Verzameld op {formatInstant(madeAt, 'nl')}. In gegevens.json staat hetzelfde.</p>
        {remarks.map((remark) => (
          <p>{remark}</p>
        ))}
        {gathered.tables.map((table) => (
          <Part table={table} />
        ))}
        <h2>Wie keek er</h2>
        {gathered.looks.length === 0 && <p>Niemand.</p>}
        <ul>
          {gathered.looks.map((look) => (
            <li>
              {formatInstant(look.at, 'nl')}: <bdi>{look.by ?? 'onbekend'}</bdi> {lookWords(look)}
            </li>
          ))}
        </ul>
      </body>
    </html>
  )
}

function Part({ table: { about, rows } }: { table: GatheredTable }) {
  return (
    <section>
      <h2>{about}</h2>
      {rows.map((row) => (
        <Row row={row} />
      ))}
    </section>
  )
}

function Row({ row }: { row: GatheredRow }) {
  const told = Object.entries(row).filter(([column, value]) => isTold(column, value))
  return told.length === 0 ? null : (
    <dl>
      {told.map(([column, value]) => (
        <>
          <dt>{columnWord(column) ?? column}</dt>
          <dd>{shownValue(value)}</dd>
        </>
      ))}
    </dl>
  )
}
