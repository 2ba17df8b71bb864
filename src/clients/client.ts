import { changesBetween, type Fact } from '../audit/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { fullName, type PersonName } from '../shared/names/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'

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
export type ClientRefusal =
  'born-in-the-future' | 'born-too-long-ago' | 'perhaps-known' | 'number-taken'

/** Who is there already: perhaps the same person, or another with the same external number. */
export type Known = { namesakes: readonly Namesake[]; isNumberTaken: boolean }

/** What is to be saved of a client, with the facts for the history. */
export type ClientDecided = { details: ClientDetails; facts: readonly Fact[] }

/** The oldest anybody became is 122; a year before this is a mistyped one. */
const earliestBirth: PlainDate = '1900-01-01'

type Registering = {
  id: string
  details: ClientDetails
  known: Known
  isSomebodyElse: boolean
  today: PlainDate
}

/**
 * Registers a client. Refuses a birth date that cannot be, a number that another client has, and a
 * namesake of somebody who is there already until the coordinator says that this is somebody else.
 */
export function registerClient(command: Registering): Result<ClientDecided, ClientRefusal> {
  const { id, details, known, isSomebodyElse, today } = command
  const wrong = wrongDetails(details, known, today)
  if (wrong !== undefined) {
    return refused(wrong)
  }
  if (known.namesakes.length > 0 && !isSomebodyElse) {
    return refused('perhaps-known')
  }
  const content = { name: fullName(details) }
  return ok({ details, facts: [{ type: 'clientRegistered', clientId: id, content }] })
}

type Changing = {
  client: Client
  details: ClientDetails
  known: Pick<Known, 'isNumberTaken'>
  today: PlainDate
}

/**
 * Changes what is told of a client. Refuses a birth date that cannot be and a number that another
 * client has; tells nothing if nothing changed.
 */
export function changeClient({
  client,
  details,
  known,
  today,
}: Changing): Result<ClientDecided, ClientRefusal> {
  const wrong = wrongDetails(details, known, today)
  if (wrong !== undefined) {
    return refused(wrong)
  }
  const changes = changesBetween<ClientDetails>(client, details)
  const fact = { type: 'clientChanged', clientId: client.id, content: { changes } }
  return ok({ details, facts: Object.keys(changes).length === 0 ? [] : [fact] })
}

function wrongDetails(
  { birthDate }: ClientDetails,
  { isNumberTaken }: Pick<Known, 'isNumberTaken'>,
  today: PlainDate,
): ClientRefusal | undefined {
  if (birthDate !== null && birthDate > today) {
    return 'born-in-the-future'
  }
  if (birthDate !== null && birthDate < earliestBirth) {
    return 'born-too-long-ago'
  }
  return isNumberTaken ? 'number-taken' : undefined
}
