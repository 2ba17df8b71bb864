import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readTable } from '../shared/tabular/index.js'
import { readPoints } from './read-points.js'

describe('the example with postcodes', () => {
  it('can be brought in whole', async () => {
    const file = new URL('../../examples/places/amsterdam-postcodes.csv', import.meta.url)
    const table = await readTable(await readFile(file))
    const read = table.ok ? readPoints(table.value) : table.reason
    expect(read).toMatchObject({ points: { length: 5 }, refused: [] })
  })
})
