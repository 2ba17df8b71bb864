import { describe, expect, it } from 'vitest'
import { planOf, tableOf } from '../../test/factories/an-import.js'
import { writeCsv } from '../shared/tabular/index.js'
import { failedRowsTable } from './failed-rows.js'
import { recogniseColumns } from './recognise-columns.js'

async function failedFile(csv: string): Promise<string> {
  const table = await tableOf(csv)
  const mapping = recogniseColumns(table)
  const { failed } = await planOf(csv)
  const { columns, rows } = failedRowsTable(table, mapping, { problems: failed, locale: 'nl' })
  return writeCsv(columns, rows)
}

describe('rows that failed', () => {
  const file =
    'client;mentor;start;kleur;bsn\nEls;Irene;32-1-2020;"rood;groen";123456782\nJan;Irene;;;'

  it('come back as they stood, with the reason in whole sentences, without a BSN', async () => {
    const table = await tableOf(await failedFile(file))
    expect(table.columns).toEqual(['client', 'mentor', 'start', 'kleur', 'reden'])
    expect(table.rows.map((row) => row.cells)).toEqual([
      [
        'Els',
        'Irene',
        '32-1-2020',
        'rood;groen',
        'start: Deze datum kunnen wij niet lezen. Schrijf bijvoorbeeld 31-12-2024.',
      ],
    ])
  })

  it('can be fixed and loaded again, and failing again gives one column with reasons', async () => {
    const failed = await failedFile(file)
    const again = await failedFile(failed)
    expect(again).toBe(failed)
    const plan = await planOf(failed.replace('32-1-2020', '31-1-2020'))
    expect(plan.create.map(({ values }) => values.startedOn)).toEqual(['2020-01-31'])
    expect(plan.leftOut).toContainEqual({ column: 'reden', reason: 'own-result' })
  })
})
