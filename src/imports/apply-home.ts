import { changesBetween } from '../audit/index.js'
import {
  closeHome,
  currentHome,
  insertLivingSituation,
  saveHome,
  type HomeDetails,
  type LivingSituation,
} from '../clients/index.js'
import {
  findInstitutionNamed,
  insertInstitution,
  institutionDetailsOf,
} from '../institutions/index.js'
import type { Applying } from './applying.js'
import type { ClientValues } from './import-values.js'

/** The fields of a file that say where somebody lives. */
export const homeFields = ['residence', 'residenceDetail', 'institution'] as const

/** Notes where a new client lives; since when is unknown. Nothing when the file does not say. */
export async function openHome(
  applying: Applying,
  clientId: string,
  values: ClientValues,
): Promise<void> {
  const { tx, importer } = applying
  const home = await homeOf(applying, values, undefined)
  if (home !== undefined) {
    await insertLivingSituation(tx, { id: importer.newId(), clientId, home }, importer.at)
  }
}

/** Another kind of place or another institution is a move, from today on; anything else completes it. */
export async function applyHome(
  applying: Applying,
  clientId: string,
  values: ClientValues,
): Promise<void> {
  const { tx, importer, facts } = applying
  const current = await currentHome(tx, clientId)
  const home = await homeOf(applying, values, current)
  if (home === undefined) {
    return
  }
  if (current === undefined || isElsewhere(current, home)) {
    const content = {
      from: current === undefined ? null : placeOf(current, current.institutionName),
      to: placeOf(home, values.institution ?? null),
      on: null,
    }
    await closeHome(tx, clientId, importer.today)
    await insertLivingSituation(tx, { id: importer.newId(), clientId, home }, importer.at)
    facts.push({ type: 'clientMoved', clientId, content })
  } else {
    const changes = changesBetween<HomeDetails>(current, home)
    await saveHome(tx, current.id, home)
    facts.push({ type: 'homeCorrected', clientId, content: { changes } })
  }
}

const unknownPlace = {
  institutionId: null,
  detail: null,
  address: null,
  postcode: null,
  place: null,
  phone: null,
  since: null,
} satisfies Omit<HomeDetails, 'kind'>

/** What is known of the place stays as long as it is a place of the same kind. */
async function homeOf(
  applying: Applying,
  { residence, residenceDetail, institution }: ClientValues,
  current: LivingSituation | undefined,
): Promise<HomeDetails | undefined> {
  const kind = residence ?? (institution === undefined ? undefined : 'institution')
  if (kind === undefined) {
    return undefined
  }
  return {
    ...(current?.kind === kind ? current : unknownPlace),
    kind,
    ...(institution !== undefined && {
      institutionId: await institutionId(applying, institution),
    }),
    ...(residenceDetail !== undefined && { detail: residenceDetail }),
  }
}

function isElsewhere(current: LivingSituation, home: HomeDetails): boolean {
  const wasUnknown = current.kind === 'unknown'
  const isOtherHouse =
    current.institutionId !== null && current.institutionId !== home.institutionId
  return !wasUnknown && (current.kind !== home.kind || isOtherHouse)
}

function placeOf({ kind, detail }: HomeDetails, institution: string | null) {
  return { kind, institution, detail }
}

async function institutionId({ tx, importer }: Applying, name: string): Promise<string> {
  const known = await findInstitutionNamed(tx, name)
  if (known !== undefined) {
    return known.id
  }
  const id = importer.newId()
  const details = institutionDetailsOf({ name })
  await insertInstitution(tx, { id, details, at: importer.at })
  return id
}
