import { findClient, findMeasures, isMeasureInForce } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import { ageOn } from '../../shared/calendar/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { measures, type Answers, type Measure } from './answers.js'
import { findAskedFor, triagesOf, type Triage, type TriageOf } from './triage.store.js'

/** Whose situation is looked at, with what is known of it and what was talked about before. */
export type Subject = TriageOf & {
  name: string
  /** The page, and the page it belongs to. */
  here: string
  hereSaved: string
  choosing: string
  back: string
  known: Answers
  triages: readonly Triage[]
}

/** The request in the address, with the client it became, if it did. */
export async function openReferral(request: OpenRequest): Promise<Subject | undefined> {
  const { tx, today } = request
  const asked = await findAskedFor(tx, request.id('referral'))
  if (asked === undefined) {
    return undefined
  }
  const { id, clientId, birthDate } = asked
  const address = { referral: id }
  const of = { clientId, referralId: id }
  return {
    ...of,
    name: [asked.givenName, asked.familyName].filter(Boolean).join(' '),
    here: href(routes.whatFits, address),
    hereSaved: href(routes.whatFits, address, { klaar: 'saved' }),
    choosing: href(routes.chooseWhatFits, address),
    back: href(routes.referral, address),
    known: {
      age: birthDate === null ? (asked.age ?? undefined) : ageOn(birthDate, today),
      existing: measuresIn(asked.measures),
    },
    triages: await triagesOf(tx, of),
  }
}

/** The client in the address. */
export async function openClientToWeigh(request: OpenRequest): Promise<Subject | undefined> {
  const { tx, today } = request
  const client = await findClient(tx, request.id('client'))
  if (client === undefined) {
    return undefined
  }
  const address = { client: client.id }
  const inForce = (await findMeasures(tx, client.id)).filter((one) => isMeasureInForce(one, today))
  const of = { clientId: client.id, referralId: null }
  return {
    ...of,
    name: fullName(client),
    here: href(routes.clientWhatFits, address),
    hereSaved: href(routes.clientWhatFits, address, { klaar: 'saved' }),
    choosing: href(routes.chooseClientWhatFits, address),
    back: href(routes.client, address),
    known: {
      age: client.birthDate === null ? undefined : ageOn(client.birthDate, today),
      existing: measuresIn(inForce.map(({ kind }) => kind)),
    },
    triages: await triagesOf(tx, of),
  }
}

/** What is known of measures; nothing known stays open, for "none" is an answer. */
function measuresIn(kinds: readonly string[]): Measure[] | undefined {
  const known = measures.filter((measure) => kinds.includes(measure))
  return known.length === 0 ? undefined : known
}

/** How much was kept of somebody: what was answered and what was chosen. */
export function seenOf({ triages }: Pick<Subject, 'triages'>): number {
  return triages.length + triages.filter(({ choice }) => choice !== undefined).length
}
