import type { Fact } from '../audit/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { fullName, type PersonName } from '../shared/names/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { changesBetween } from './changes.js'

/** How somebody wants to be addressed in letters. */
export const addressForms = ['mevrouw', 'meneer', 'neutral'] as const
export type AddressForm = (typeof addressForms)[number]

/** What is told about a client himself. Anything unknown is null: an import often knows only a name. */
export type ClientDetails = PersonName & {
  externalNumber: string | null
  addressForm: AddressForm
  birthDate: PlainDate | null
  phone: string | null
  languages: readonly string[]
  communication: string | null
  goodToKnow: string | null
  note: string | null
}

/** A client of whom nothing is known but what is given; for imports and tests. */
export function onlyNamed(
  known: Pick<ClientDetails, 'givenName'> & Partial<ClientDetails>,
): ClientDetails {
  return {
    externalNumber: null,
    namePrefix: null,
    familyName: null,
    addressForm: 'neutral',
    birthDate: null,
    phone: null,
    languages: [],
    communication: null,
    goodToKnow: null,
    note: null,
    ...known,
  }
}

/** A client as saved; `version` counts the changes. */
export type Client = ClientDetails & { id: string; version: number }

/** Somebody who may be the same person: the same name, or born on the same day with the same given name. */
export type Namesake = PersonName & { id: string; birthDate: PlainDate | null }

/** Why a client cannot be registered or changed. */
export type ClientRefusal = 'born-in-the-future' | 'born-too-long-ago' | 'perhaps-known'

/** What is to be saved of a client, with the facts for the history. */
export type ClientDecided = { details: ClientDetails; facts: readonly Fact[] }

/** The oldest anybody became is 122; a year before this is a mistyped one. */
const earliestBirth: PlainDate = '1900-01-01'

type Registering = {
  id: string
  details: ClientDetails
  namesakes: readonly Namesake[]
  isSomebodyElse: boolean
  today: PlainDate
}

/**
 * Registers a client. Refuses a birth date that cannot be, and a namesake of somebody who is there
 * already until the coordinator says that this is somebody else.
 */
export function registerClient(command: Registering): Result<ClientDecided, ClientRefusal> {
  const { id, details, namesakes, isSomebodyElse, today } = command
  const wrong = wrongBirth(details, today)
  if (wrong !== undefined) {
    return refused(wrong)
  }
  if (namesakes.length > 0 && !isSomebodyElse) {
    return refused('perhaps-known')
  }
  const content = { name: fullName(details) }
  return ok({ details, facts: [{ type: 'clientRegistered', clientId: id, content }] })
}

/** Changes what is told of a client. Refuses a birth date that cannot be; tells nothing if nothing changed. */
export function changeClient(
  client: Client,
  details: ClientDetails,
  today: PlainDate,
): Result<ClientDecided, ClientRefusal> {
  const wrong = wrongBirth(details, today)
  if (wrong !== undefined) {
    return refused(wrong)
  }
  const changes = changesBetween(client, details)
  const fact = { type: 'clientChanged', clientId: client.id, content: { changes } }
  return ok({ details, facts: Object.keys(changes).length === 0 ? [] : [fact] })
}

function wrongBirth({ birthDate }: ClientDetails, today: PlainDate): ClientRefusal | undefined {
  if (birthDate === null) {
    return undefined
  }
  if (birthDate > today) {
    return 'born-in-the-future'
  }
  return birthDate < earliestBirth ? 'born-too-long-ago' : undefined
}
