import { findMeasures, insertMeasure, saveMeasure, type MeasureDetails } from '../clients/index.js'
import type { Applying } from './applying.js'
import type { ClientValues } from './import-values.js'

/** The fields of a file that say what the court ordered. */
export const measureFields = ['orderDate', 'court', 'rekestnummer'] as const

const nothingKnown: MeasureDetails = {
  kind: 'mentorschap',
  orderDate: null,
  validFrom: null,
  validUntil: null,
  court: null,
  rekestnummer: null,
  appointed: null,
}

/** Notes the mentorschap the court ordered, or completes the one on record; nothing when the file is silent. */
export async function applyMeasure(
  { tx, importer, facts }: Applying,
  clientId: string,
  values: ClientValues,
): Promise<void> {
  const told = toldIn(values)
  if (Object.keys(told).length === 0) {
    return
  }
  const known = (await findMeasures(tx, clientId)).find(({ kind }) => kind === 'mentorschap')
  const details = { ...(known ?? nothingKnown), ...told }
  if (known === undefined) {
    await insertMeasure(tx, { id: importer.newId(), clientId, details }, importer.at)
  } else {
    await saveMeasure(tx, { id: known.id, details, version: known.version })
  }
  const type = known === undefined ? 'measureAdded' : 'measureChanged'
  facts.push({ type, clientId, content: { kind: 'mentorschap', ...told } })
}

function toldIn(values: ClientValues): Partial<MeasureDetails> {
  return Object.fromEntries(
    measureFields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
  )
}
