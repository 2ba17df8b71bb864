import { seal, unseal } from '../../shared/crypto/index.js'

/** How an organisation lets its people in through its own provider. The secret is sealed. */
export type SignOnProvider = {
  organisationId: string
  issuer: string
  clientId: string
  clientSecret: string
  /** The mail domains whose people the provider speaks for. */
  domains: readonly string[]
  isOn: boolean
  version: number
}

/** Seals the secret the provider gave us, for the row of this organisation only. */
export function sealClientSecret(key: string, secret: string, organisationId: string): string {
  return seal(key, secret, placeOf(organisationId))
}

/** The secret again. Throws when it was moved, changed or sealed elsewhere. */
export function openClientSecret(
  key: string,
  { clientSecret, organisationId }: SignOnProvider,
): string {
  return unseal(key, clientSecret, placeOf(organisationId))
}

function placeOf(organisationId: string): string {
  return `sign-on secret of ${organisationId}`
}

/** The domain of an e-mail address; undefined when it has none. */
export function domainOf(email: string): string | undefined {
  const at = email.lastIndexOf('@')
  return at === -1 || at === email.length - 1 ? undefined : email.slice(at + 1)
}

/** What the provider says of who came back. */
export type SignOnClaims = {
  issuer: string
  subject: string
  email: string | undefined
  isVerified: boolean
  /** How the provider recognised the person (RFC 8176). */
  methods: readonly string[]
}

/** Ways of recognising somebody that are more than a password (RFC 8176): `mfa`, or something one has or is. */
const strong = new Set([
  'mfa',
  'hwk',
  'swk',
  'otp',
  'sc',
  'fpt',
  'face',
  'iris',
  'retina',
  'vbm',
  'pop',
])

/** Whether the provider asked more than a password (security goal G5). */
export function hasSecondFactor({ methods }: Pick<SignOnClaims, 'methods'>): boolean {
  return methods.some((method) => strong.has(method))
}

/** Why the provider's word is not enough to know an account by. */
export type ClaimsRefusal = 'not-verified' | 'other-domain'

/** Refuses an address the provider did not verify, or one of a domain it does not speak for. */
export function refusalOfClaims(
  { email, isVerified }: SignOnClaims,
  { domains }: Pick<SignOnProvider, 'domains'>,
): ClaimsRefusal | undefined {
  if (email === undefined || !isVerified) {
    return 'not-verified'
  }
  const domain = domainOf(email)
  return domain !== undefined && domains.includes(domain) ? undefined : 'other-domain'
}
