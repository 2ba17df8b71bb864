import { describe, expect, it } from 'vitest'
import { readTable } from '../shared/tabular/index.js'
import { readPoints } from './read-points.js'

async function read(text: string) {
  const table = await readTable(new TextEncoder().encode(text))
  if (!table.ok) {
    throw new Error(table.reason.kind)
  }
  return readPoints(table.value)
}

describe('a table of points', () => {
  it('holds postcodes, with a comma or a point in the degrees', async () => {
    expect(await read('postcode;latitude;longitude\n1012 AB;52,37;4.89\n1013;52.38;4,88')).toEqual({
      points: [
        { key: '1012AB', province: '', latitude: 52.37, longitude: 4.89 },
        { key: '1013', province: '', latitude: 52.38, longitude: 4.88 },
      ],
      refused: [],
    })
  })

  it('holds places with their province, in Dutch words as well', async () => {
    expect(
      await read('Plaats;Provincie;Breedtegraad;Lengtegraad\nHengelo;Gld;52.05;6.31'),
    ).toMatchObject({ points: [{ key: 'hengelo', province: 'gelderland' }] })
  })

  it.each([
    ['postcode;latitude;longitude\n123;52;5', 'postcode'],
    ['plaats;latitude;longitude;x\n;52;5;a', 'place'],
    ['plaats;provincie;latitude;longitude\nA;Vlaanderen;52;5', 'province'],
    ['plaats;latitude;longitude\nA;52.1.2;5', 'latitude'],
    ['plaats;latitude;longitude\nA;52;', 'longitude'],
    ['plaats;latitude;longitude\nA;4.89;52.37', 'swapped'],
    ['plaats;latitude;longitude\nParijs;48.85;2.35', 'outside'],
  ])('names what is wrong with a row', async (text, fault) => {
    expect(await read(text)).toEqual({ points: [], refused: [{ row: 2, fault }] })
  })

  it('keeps the first of two rows for one postcode', async () => {
    expect(await read('postcode;latitude;longitude\n1012;52;5\n1012;53;6')).toMatchObject({
      points: [{ latitude: 52 }],
      refused: [{ row: 3, fault: 'twice' }],
    })
  })

  it('is refused as a whole without its columns', async () => {
    expect(await read('naam;latitude;longitude\nA;52;5')).toBe('columns')
  })
})
