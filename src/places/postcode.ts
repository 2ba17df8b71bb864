import type { Province } from './province.js'

/** A postcode without spaces, in capitals: '1012' or '1012AB'. */
export type Postcode = string

/** The postcode that was typed, whole or its four figures; undefined for anything else. */
export function readPostcode(typed: string): Postcode | undefined {
  const found = /^([1-9]\d{3})\s*([A-Za-z]{2})?$/.exec(typed.trim())
  return found?.[1] === undefined ? undefined : found[1] + (found[2] ?? '').toUpperCase()
}

/** A typed text in which a postcode stands before a place: '1012 AB Amsterdam'. */
export function splitPostcode(typed: string): { postcode: string; place: string } {
  const found = /^\s*([1-9]\d{3}(?:\s*[A-Za-z]{2})?)(?![A-Za-z0-9])\s*(.*)$/.exec(typed)
  return { postcode: found?.[1] ?? '', place: found === null ? typed : (found[2] ?? '') }
}

/** From which four figures on a province is meant, until the next line. Blocks of the post, not borders. */
const blocks: readonly (readonly [from: number, province: Province])[] = [
  [1000, 'noord-holland'],
  [1300, 'flevoland'],
  [1380, 'noord-holland'],
  [1390, 'utrecht'],
  [1394, 'noord-holland'],
  [1396, 'utrecht'],
  [1398, 'noord-holland'],
  [1426, 'utrecht'],
  [1430, 'noord-holland'],
  [2159, 'zuid-holland'],
  [2165, 'noord-holland'],
  [2166, 'zuid-holland'],
  [3401, 'utrecht'],
  [3465, 'zuid-holland'],
  [3467, 'utrecht'],
  [3770, 'gelderland'],
  [3795, 'utrecht'],
  [3837, 'gelderland'],
  [3890, 'flevoland'],
  [3900, 'utrecht'],
  [3925, 'gelderland'],
  [3926, 'utrecht'],
  [4000, 'gelderland'],
  [4120, 'utrecht'],
  [4147, 'gelderland'],
  [4163, 'zuid-holland'],
  [4170, 'gelderland'],
  [4200, 'zuid-holland'],
  [4211, 'gelderland'],
  [4213, 'zuid-holland'],
  [4214, 'gelderland'],
  [4220, 'zuid-holland'],
  [4250, 'noord-brabant'],
  [4300, 'zeeland'],
  [4600, 'noord-brabant'],
  [4675, 'zeeland'],
  [4680, 'noord-brabant'],
  [4691, 'zeeland'],
  [4700, 'noord-brabant'],
  [5300, 'gelderland'],
  [5340, 'noord-brabant'],
  [5766, 'limburg'],
  [5818, 'noord-brabant'],
  [5850, 'limburg'],
  [6020, 'noord-brabant'],
  [6030, 'limburg'],
  [6500, 'gelderland'],
  [6584, 'limburg'],
  [6600, 'gelderland'],
  [7400, 'overijssel'],
  [7439, 'gelderland'],
  [7440, 'overijssel'],
  [7740, 'drenthe'],
  [7767, 'overijssel'],
  [7800, 'drenthe'],
  [7950, 'overijssel'],
  [7956, 'drenthe'],
  [8000, 'overijssel'],
  [8050, 'gelderland'],
  [8055, 'overijssel'],
  [8070, 'gelderland'],
  [8100, 'overijssel'],
  [8160, 'gelderland'],
  [8196, 'overijssel'],
  [8200, 'flevoland'],
  [8260, 'overijssel'],
  [8300, 'flevoland'],
  [8323, 'overijssel'],
  [8350, 'drenthe'],
  [8355, 'overijssel'],
  [8380, 'drenthe'],
  [8388, 'friesland'],
  [9300, 'drenthe'],
  [9350, 'groningen'],
  [9400, 'drenthe'],
  [9479, 'groningen'],
  [9480, 'drenthe'],
  [9500, 'groningen'],
  [9510, 'drenthe'],
  [9540, 'groningen'],
  [9564, 'drenthe'],
  [9565, 'groningen'],
  [9570, 'drenthe'],
  [9580, 'groningen'],
  [9654, 'drenthe'],
  [9660, 'groningen'],
  [9749, 'drenthe'],
  [9750, 'groningen'],
  [9760, 'drenthe'],
  [9770, 'groningen'],
  [9850, 'friesland'],
  [9860, 'groningen'],
  [9870, 'friesland'],
  [9880, 'groningen'],
]

/**
 * The province in which a postcode most likely lies. Written down from memory of the published blocks and not checked
 * against a source, so it only chooses between places of one name, or is said with "waarschijnlijk".
 */
export function likelyProvince(postcode: Postcode): Province | undefined {
  const figures = Number(postcode.slice(0, 4))
  return blocks.findLast(([from]) => from <= figures)?.[1]
}
