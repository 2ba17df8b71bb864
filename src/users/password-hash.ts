import { hash, hashRaw, verify } from '@node-rs/argon2'
import { taking } from './taking-turns.js'

/** Argon2id with 19 MiB, two passes and one lane: the figures of security goal G7. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Each hash takes 19 MiB and a core; more at once would let sign-ins crowd out everybody's work. */
const atOnce = 2

/** A hash of a password nobody has: an unknown account costs the same work as a known one. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$bmFhc3QtbmFhc3QtbmFhcw$wKqfzUJ4p8v0mcxZbXkAF7p0b7qkQ2YQ3s5C1k0QbJ8'

/** Enough for every door at once; beyond that one is told to come back. */
const mostWaiting = 3_000

const turn = taking(atOnce, mostWaiting)

/** Hashes a password, when it is its turn. */
export function hashPassword(password: string): Promise<string> {
  return turn(() => hash(password, strength))
}

/** Whether a password fits its hash; without a hash it does the same work and answers false. */
export function passwordFits(password: string, hashed: string | null): Promise<boolean> {
  return turn(async () => (await verify(hashed ?? nobodys, password)) && hashed !== null)
}

/** Codes on paper are seldom used and never wait behind the passwords of a Monday morning. */
const turnOfCodes = taking(1, 500)

/** A slow hash that can be looked up: the same text and salt give the same hash. */
export function slowHash(text: string, salt: Buffer): Promise<Buffer> {
  return turnOfCodes(() => hashRaw(text, { ...strength, salt }))
}
