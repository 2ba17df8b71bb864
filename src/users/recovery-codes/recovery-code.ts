import { randomInt } from 'node:crypto'
import { keyedHash } from '../../shared/crypto/index.js'
import { slowHash } from '../password-hash.js'

/** How many codes a set has. */
export const codesInSet = 10

/** Letters and digits that nobody mistakes for each other on paper. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const groups = 3
const signsInGroup = 4

/** A new set of codes, about sixty bits each. They exist only here and on the paper of their owner. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: codesInSet }, newCode)
}

function newCode(): string {
  return Array.from({ length: groups }, newGroup).join('-')
}

function newGroup(): string {
  return Array.from({ length: signsInGroup }, () => signs[randomInt(signs.length)]).join('')
}

/**
 * What is kept of a code: a slow hash with a salt of the account's own, keyed with the secret of the
 * installation. Of no use to who has the database alone, and slow to try for who has the secret too.
 */
export async function recoveryHash(
  secret: string,
  accountId: string,
  typed: string,
): Promise<string> {
  const salt = Buffer.from(keyedHash(secret, 'salt of recovery codes', accountId), 'hex')
  const slow = await slowHash(plain(typed), salt)
  return keyedHash(secret, `recovery code of ${accountId}`, slow.toString('hex'))
}

/** The hashes of a whole set. */
export function recoveryHashes(
  secret: string,
  accountId: string,
  codes: readonly string[],
): Promise<string[]> {
  return Promise.all(codes.map((code) => recoveryHash(secret, accountId, code)))
}

/** However somebody copies it from paper: capitals, spaces and dashes make no difference. */
function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 40)
}
