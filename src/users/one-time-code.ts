import { Secret, TOTP } from 'otpauth'
import { secondsOf, type Instant } from '../shared/calendar/index.js'
import { seal, unseal } from '../shared/crypto/index.js'

const stepSeconds = 30
const stepsEarlierOrLater = 1
const secretBytes = 20

/** A new secret for an authenticator app, in the letters people can type (base32). */
export function newCodeSecret(): string {
  return new Secret({ size: secretBytes }).base32
}

/** What the picture for an authenticator app says. */
export function codeAddress({ secret, email }: { secret: string; email: string }): string {
  return codesOf(secret, email).toString()
}

/**
 * The time step of a code that is right now, at most one step early or late; undefined when it is
 * wrong or its step was used before. The caller keeps the step, so that a code works once (RFC 6238).
 */
export function acceptedStep(
  { secret, lastStep }: { secret: string; lastStep: number },
  typed: string,
  now: Instant,
): number | undefined {
  const seconds = secondsOf(now)
  const token = typed.replace(/\s/g, '')
  if (!/^[0-9]{6}$/.test(token)) {
    return undefined
  }
  const moment = { timestamp: seconds * 1000, window: stepsEarlierOrLater }
  const away = codesOf(secret, '').validate({ token, ...moment })
  const step = away === null ? lastStep : Math.floor(seconds / stepSeconds) + away
  return step > lastStep ? step : undefined
}

/** The code of this moment; for tests and demonstrations. */
export function codeAt(secret: string, now: Instant): string {
  return codesOf(secret, '').generate({ timestamp: secondsOf(now) * 1000 })
}

function codesOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Naast', label, secret: Secret.fromBase32(secret) })
}

/** Seals the secret of an account's codes for its row. */
export function sealCodeSecret(key: string, secret: string, rowId: string): string {
  return seal(key, secret, placeOf(rowId))
}

/** Opens the sealed secret of a row. Throws when it was moved, changed or sealed elsewhere. */
export function openCodeSecret(key: string, sealed: string, rowId: string): string {
  return unseal(key, sealed, placeOf(rowId))
}

function placeOf(rowId: string): string {
  return `one-time codes of ${rowId}`
}
