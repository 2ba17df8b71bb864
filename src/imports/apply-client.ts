import { changesBetween } from '../audit/index.js'
import { findClient, insertClient, onlyNamed, saveClient } from '../clients/index.js'
import { fullName } from '../shared/names/index.js'
import { applyHome, homeFields, openHome } from './apply-home.js'
import { applyMeasure, measureFields } from './apply-measure.js'
import { newValue, touches, type Applying } from './applying.js'
import type { Change } from './changes.js'
import type { ClientValues } from './import-values.js'
import { nameParts } from './name-parts.js'

const nameFields = ['clientName', 'clientGivenName', 'clientPrefix', 'clientFamilyName'] as const
const ownFields = [...nameFields, 'clientNumber', 'birthDate', 'notes'] as const

/** Registers a client of the file with home and measure, and answers the id it got. */
export async function registerImportedClient(
  applying: Applying,
  values: ClientValues,
): Promise<string> {
  const { tx, importer, facts } = applying
  const id = importer.newId()
  const details = onlyNamed({
    ...nameParts(values, 'client'),
    externalNumber: values.clientNumber ?? null,
    birthDate: values.birthDate ?? null,
    note: values.notes ?? null,
  })
  await insertClient(tx, { id, details }, importer.at)
  facts.push({ type: 'clientRegistered', clientId: id, content: { name: fullName(details) } })
  await openHome(applying, id, values)
  await applyMeasure(applying, id, values)
  return id
}

/** Saves what the file knows better of a client. */
export async function changeImportedClient(
  applying: Applying,
  clientId: string,
  { changes, values }: { changes: readonly Change[]; values: ClientValues },
): Promise<void> {
  if (touches(changes, ownFields)) {
    await changeDetails(applying, clientId, { changes, values })
  }
  if (touches(changes, homeFields)) {
    await applyHome(applying, clientId, values)
  }
  if (touches(changes, measureFields)) {
    await applyMeasure(applying, clientId, values)
  }
}

async function changeDetails(
  { tx, facts }: Applying,
  clientId: string,
  { changes, values }: { changes: readonly Change[]; values: ClientValues },
) {
  const client = await findClient(tx, clientId)
  if (client === undefined) {
    throw new Error('A client of the plan is not there.')
  }
  const { id, version, ...details } = client
  const better = {
    ...details,
    ...(touches(changes, nameFields) ? nameParts(values, 'client') : {}),
    externalNumber: newValue(changes, 'clientNumber') ?? details.externalNumber,
    birthDate: newValue(changes, 'birthDate') ?? details.birthDate,
    note: newValue(changes, 'notes') ?? details.note,
  }
  await saveClient(tx, { id, version, details: better })
  const content = { changes: changesBetween<typeof better>(details, better) }
  facts.push({ type: 'clientChanged', clientId, content })
}
