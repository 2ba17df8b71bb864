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

/** The readable file with everything about one person: one page that needs nothing else. In Dutch, for a Dutch reader. */
export function ExportFile({ name, organisation, madeAt, gathered, remarks }: Props) {
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Gegevens</title>
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
  return (
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
