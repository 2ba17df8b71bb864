import { createHash, timingSafeEqual } from 'node:crypto'
import { instantPlus, secondsOf, type Instant } from '../../shared/calendar/index.js'
import { derivedToken } from '../../shared/crypto/index.js'
import { isUuid, type NewId } from '../../shared/ids/index.js'
import type { Told } from '../told.js'

/** What a form on an open page proves: under which id it will be kept, and when it was drawn. */
export type FormProof = { id: string; drawnAt: Instant }

const hoursValid = 24
const purpose = 'form without session'

/** The proof of a page that is drawn now: an id of our own choosing and the time, signed. No cookie is needed. */
export function newProof(secret: string, { newId, now }: { newId: NewId; now: Instant }): string {
  return signed(secret, `${newId()}.${secondsOf(now)}`)
}

/** What a sent proof says; undefined when it is not ours or more than a day old. */
export function readProof(
  secret: string,
  proof: string | undefined,
  now: Instant,
): FormProof | undefined {
  const [id = '', seconds = '', signature = ''] = (proof ?? '').split('.')
  const isOurs = isSame(`${id}.${seconds}.${signature}`, signed(secret, `${id}.${seconds}`))
  if (!isOurs || !isUuid(id)) {
    return undefined
  }
  const age = secondsOf(now) - Number(seconds)
  return age >= 0 && age <= hoursValid * 3600
    ? { id, drawnAt: instantPlus(now, { minutes: -age / 60 }) }
    : undefined
}

/**
 * The id of a request: the same form with the same words has the same one, so that sending twice is one request. Who
 * goes back and asks for somebody else, or at another foundation, makes another.
 */
export function idOfRequest(
  { id }: Pick<FormProof, 'id'>,
  { organisationId, told }: { organisationId: string; told: Told },
): string {
  const all = createHash('sha256')
    .update(JSON.stringify([id, organisationId, told]))
    .digest('hex')
  return all.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')
}

function signed(secret: string, text: string): string {
  return `${text}.${derivedToken(secret, purpose, text)}`
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
